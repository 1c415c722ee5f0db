import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findActor, suggestActors } from '../../src/briefing/findActor.ts';
import type { NamedActor } from '../../src/store/store.ts';
import { hostileText } from '../discord/hostile.ts';
import { millisecondsFor } from '../millisecondsFor.ts';
import { actor, spelt } from './actors.ts';

/** Most mentioned first, as a store gives them. */
const actors = [
  actor('Iran', 40, { kind: 'state' }),
  actor('États-Unis', 30, { kind: 'state' }),
  spelt('Benyamin Nétanyahou', 20, ['Benjamin Netanyahu', 'Netanyahu']),
  spelt('Jake Sullivan', 9, ['Jack Sullivan', 'Jake Sullivan', 'Sullivan']),
  spelt('Yoav Gallant', 8, ['Kelant', 'Yoav Gallant']),
  actor('Andrew Sullivan', 5),
  actor('Agence internationale de l’énergie atomique', 4, {
    kind: 'organisation',
    forms: [{ form: 'AIEA', count: 4, certain: true, reasons: ['acronym'] }],
  }),
  actor('Yonatan Netanyahu', 3),
  actor('Banque centrale d’Iran', 2, { kind: 'organisation' }),
  actor('J. Tapper', 1),
];
const found = (typed: string): string | undefined => findActor(typed, actors)?.actor.name;

describe('whom a typed name means', () => {
  it.each([
    ['gallant', 'Yoav Gallant'],
    ['YOAV GALLANT', 'Yoav Gallant'],
    ['Gallant Yoav', 'Yoav Gallant'],
    ['kelant', 'Yoav Gallant'],
    ['jack sullivan', 'Jake Sullivan'],
    ['andrew sullivan', 'Andrew Sullivan'],
    ['jake', 'Jake Sullivan'],
    ['iran', 'Iran'],
    ['aiea', 'Agence internationale de l’énergie atomique'],
    ['energie atomique', 'Agence internationale de l’énergie atomique'],
    ['etats unis', 'États-Unis'],
    ['Etats‑Unis', 'États-Unis'],
  ])('is by words of the name, for %j, %s', (typed, expected) => {
    expect(found(typed)).toBe(expected);
  });

  it.each([
    ['sulli', 'Jake Sullivan'],
    ['gal', 'Yoav Gallant'],
    ['yoav gal', 'Yoav Gallant'],
  ])('is by the beginnings of words, for %j, %s', (typed, expected) => {
    expect(found(typed)).toBe(expected);
  });

  it.each([
    ['netanyaou', 'Benyamin Nétanyahou'],
    ['galant', 'Yoav Gallant'],
    ['sulivan', 'Jake Sullivan'],
    ['Benjamin Nethanyahou', 'Benyamin Nétanyahou'],
    ['Jake Soulivane', 'Jake Sullivan'],
    ['Нетаньяху', 'Benyamin Nétanyahou'],
    ['نتنياهو', 'Benyamin Nétanyahou'],
  ])('is by likeness where nothing else fits, for %j, %s', (typed, expected) => {
    expect(found(typed)).toBe(expected);
  });

  it.each(['zidane', 'Zinédine Zidane', 'ir', 's', 'n', '', '   ', '🔥', '?!', 'Jake Dupont', '习近平'])(
    'is nobody for %j',
    (typed) => {
      expect(findActor(typed, actors)).toBeNull();
    },
  );

  it('is the most mentioned of a shared surname, with the others to choose from', () => {
    expect(findActor('sullivan', actors)).toMatchObject({
      actor: { name: 'Jake Sullivan' },
      probable: [],
      others: [{ name: 'Andrew Sullivan' }],
    });
    // Also one who is always named whole, beside one who is called by the surname alone.
    expect(findActor('netanyahu', actors)?.others.map(({ name }) => name)).toEqual(['Yonatan Netanyahu']);
    const reversed = [actor('Andrew Sullivan', 12), ...actors];
    expect(findActor('sullivan', reversed)?.actor.name).toBe('Andrew Sullivan');
  });

  it('offers nobody else where the name is somebody’s whole one', () => {
    expect(findActor('andrew sullivan', actors)?.others).toEqual([]);
    expect(findActor('iran', actors)?.others).toEqual([]);
  });

  it('takes in one whose name is probably another spelling, and says which', () => {
    const two = [actor('Hossein Salami', 5), actor('Hussein Salami', 2), actor('Karim Salami', 1)];
    expect(findActor('salami', two)).toMatchObject({
      actor: { name: 'Hossein Salami' },
      probable: [{ name: 'Hussein Salami' }],
      others: [{ name: 'Karim Salami' }],
    });
  });

  it('offers five others at most', () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      actor(`${String.fromCharCode(65 + (n % 26))}x${n} Cohen`, 50 - n),
    );
    expect(findActor('cohen', many)?.others.length).toBeLessThanOrEqual(5);
  });

  it('is one of the actors, or nobody, whatever is typed', () => {
    fc.assert(
      fc.property(hostileText, (typed) => {
        const meant = findActor(typed, actors);
        if (meant === null) return;
        const all = [meant.actor, ...meant.probable, ...meant.others];
        expect(new Set(all).size).toBe(all.length);
        for (const each of all) expect(actors).toContain(each);
      }),
      { numRuns: 300 },
    );
  });

  it('finds everybody by the whole name', () => {
    for (const { name } of actors) expect(found(name)).toBe(name);
  });
});

describe('names proposed while one is typed', () => {
  it('begin like it, from the first letter on, most mentioned first', () => {
    expect(suggestActors('s', actors, 25)).toEqual(['Jake Sullivan', 'Andrew Sullivan']);
    expect(suggestActors('ne', actors, 25)).toEqual(['Benyamin Nétanyahou', 'Yonatan Netanyahu']);
    expect(suggestActors('ETATS', actors, 25)).toEqual(['États-Unis']);
  });

  it('are like it where none begins so', () => {
    expect(suggestActors('netanyaou', actors, 25)).toContain('Benyamin Nétanyahou');
    expect(suggestActors('zidane', actors, 25)).toEqual([]);
  });

  it('are the most mentioned where nothing is typed', () => {
    expect(suggestActors('', actors, 3)).toEqual(['Iran', 'États-Unis', 'Benyamin Nétanyahou']);
  });

  it('take time that grows with the number of actors alone', () => {
    const syllables = ['ka', 'mo', 'ren', 'sul', 'li', 'van', 'ben', 'ha', 'dri', 'tor', 'ne', 'ta', 'nya', 'hu'];
    const word = (n: number) =>
      [n, Math.floor(n / 14), Math.floor(n / 196)].map((at) => syllables[at % syllables.length]).join('');
    const many = Array.from({ length: 20_000 }, (_, n) => actor(`${word(n * 7)} ${word(n)}`, 20_000 - n));
    const few = many.slice(0, 1_250);
    for (const typed of ['s', 'sulli', 'netanyaou', 'zzzzqq', 'Benjamin Netanyahu']) {
      const timeAmong = (actors: readonly NamedActor[]) => {
        suggestActors(typed, actors, 25);
        return millisecondsFor(() => suggestActors(typed, actors, 25));
      };
      // Sixteen times as many; where time is quadratic it takes 256 times as long.
      expect(timeAmong(many), typed).toBeLessThan(Math.max(timeAmong(few), 1) * 100);
    }
  });
});
