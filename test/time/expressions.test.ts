import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { slice } from '../../src/article/span.ts';
import type { Prefer, TimeExpression } from '../../src/time/expression.ts';
import { findExpressions } from '../../src/time/expressions.ts';

/** Wednesday 15 May 2024, at noon in Paris. */
const REFERENCE = DateTime.fromISO('2024-05-15T12:00:00', { zone: 'Europe/Paris' });

interface Told {
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
}

function find(text: string, language: 'fr' | 'en' = 'fr', prefer: Prefer = 'news'): readonly TimeExpression[] {
  return findExpressions(text, { language, reference: REFERENCE, prefer });
}

/** The words found, with the first and the last day they mean. */
function days(text: string, language: 'fr' | 'en' = 'fr', prefer: Prefer = 'news'): readonly Told[] {
  return find(text, language, prefer).map(({ span, interval }) => ({
    words: slice(text, span),
    from: interval?.from?.toISODate() ?? null,
    to: interval?.to?.minus({ seconds: 1 }).toISODate() ?? null,
  }));
}

function firstDay(text: string, language: 'fr' | 'en' = 'fr', prefer: Prefer = 'news'): string | null | undefined {
  return days(text, language, prefer)[0]?.from;
}

describe('dates that say all', () => {
  test.each([
    ['le 13 avril 2024', '2024-04-13'],
    ['le 1er mars 2024', '2024-03-01'],
    ['samedi 13 avril 2024', '2024-04-13'],
    ['13/04/2024', '2024-04-13'],
    ['2024-04-13', '2024-04-13'],
    ['le vingt et un juin deux mille vingt', '2020-06-21'],
    ['avril 2024', '2024-04-01'],
    ['fin 2003', '2003-09-01'],
    ['l’été 2023', '2023-06-21'],
    ['le deuxième trimestre 2019', '2019-04-01'],
    ['mai 68', '1968-05-01'],
  ])('%s begins on %s', (text, from) => {
    expect(firstDay(`Cela date de ${text}.`)).toBe(from);
  });

  test.each([
    ['April 13th, 2024', '2024-04-13'],
    ['13 April 2024', '2024-04-13'],
    ['the 4th of July 1995', '1995-07-04'],
    ['04/13/2024', '2024-04-13'],
    ['late 2003', '2003-09-01'],
    ['the third quarter of 2016', '2016-07-01'],
    ['the last week of 2016', '2016-12-26'],
  ])('in English %s begins on %s', (text, from) => {
    expect(firstDay(`It was made on ${text}.`, 'en')).toBe(from);
  });
});

describe('dates that need the moment of writing', () => {
  test.each([
    ['hier', '2024-05-14'],
    ['avant-hier', '2024-05-13'],
    ['samedi', '2024-05-11'],
    ['mercredi', '2024-05-15'],
    ['dimanche matin', '2024-05-12'],
    ['plus tard samedi', '2024-05-11'],
    ['lundi dernier', '2024-05-13'],
    ['le mois prochain', '2024-06-01'],
    ['la semaine dernière', '2024-05-06'],
    ['il y a presque deux semaines', '2024-05-01'],
    ['le 13 avril dernier', '2024-04-13'],
    ['début mai', '2024-05-01'],
    ['mi-février', '2024-02-10'],
    ['au début du mois', '2024-05-01'],
    ['en décembre', '2023-12-01'],
    ['le 14 juillet', '2024-07-14'],
    ['dans les prochains jours', '2024-05-15'],
    ['ces derniers mois', '2024-02-15'],
    ['à Noël', '2023-12-25'],
  ])('%s begins on %s', (text, from) => {
    expect(firstDay(`Ils l’ont annoncé ${text}.`)).toBe(from);
  });

  test.each([
    ['last Friday', '2024-05-10'],
    ['two weeks ago', '2024-05-01'],
    ['on Saturday', '2024-05-11'],
    ['next month', '2024-06-01'],
    ['last night', '2024-05-14'],
    ['early this month', '2024-05-01'],
    ['last Thanksgiving', '2023-11-23'],
    ['in March', '2024-03-01'],
  ])('in English %s begins on %s', (text, from) => {
    expect(firstDay(`They said so ${text}.`, 'en')).toBe(from);
  });

  test('a partial date is past, coming or the nearer as asked', () => {
    expect(firstDay('le 3 mars', 'fr', 'past')).toBe('2024-03-03');
    expect(firstDay('le 3 mars', 'fr', 'future')).toBe('2025-03-03');
    expect(firstDay('le 3 mars', 'fr', 'none')).toBe('2024-03-03');
    expect(firstDay('le 20 mai', 'fr', 'past')).toBe('2023-05-20');
    expect(firstDay('le 20 mai', 'fr', 'news')).toBe('2024-05-20');
  });

  test('a verb that looks ahead makes a date of the news the next one', () => {
    expect(firstDay('Le conseil se réunira lundi.')).toBe('2024-05-20');
    expect(firstDay('Le conseil s’est réuni lundi.')).toBe('2024-05-13');
    expect(firstDay('Le procès aura lieu en septembre.')).toBe('2024-09-01');
    expect(firstDay('Le procès a eu lieu en septembre.')).toBe('2023-09-01');
    expect(firstDay('The council will meet on Monday.', 'en')).toBe('2024-05-20');
    expect(firstDay('The council met on Monday.', 'en')).toBe('2024-05-13');
  });

  test('a verb that says what to think of a day does not make it the next one', () => {
    expect(firstDay('Il a dit que samedi devrait être considéré comme une victoire.')).toBe('2024-05-11');
    expect(firstDay('La journée de samedi doit être vue comme une victoire.')).toBe('2024-05-11');
    expect(firstDay('Saturday is to be seen as a victory.', 'en')).toBe('2024-05-11');
    expect(firstDay('L’accusé doit être jugé samedi.')).toBe('2024-05-18');
    expect(firstDay('Le texte devrait être considéré samedi.')).toBe('2024-05-18');
  });

  test('a weekday beside a date tells the year', () => {
    expect(firstDay('Le samedi 20 mai, ils se sont réunis.')).toBe('2023-05-20');
  });

  test('without the moment of writing they are unresolved, and say what they state', () => {
    const [found] = findExpressions('Il est arrivé le samedi 13 avril.', {
      language: 'fr',
      reference: null,
      prefer: 'news',
    });
    expect(found).toMatchObject({
      resolved: 'unresolved',
      interval: null,
      anchor: 'article-date',
      states: { weekday: 6, day: 13, month: 4 },
    });
  });
});

describe('chains', () => {
  const CHAIN =
    'Les pourparlers ont eu lieu un peu plus d’un mois après une attaque de missiles le 13 avril dernier. ' +
    'Quelques jours après l’attaque, une riposte a suivi. Le lendemain, tout était calme.';

  test('what counts from an event takes the day that its sentence gives, later sentences the one before', () => {
    const found = find(CHAIN);
    expect(found.map(({ resolved }) => resolved)).toEqual(['chained', 'relative', 'chained', 'chained']);
    expect(found.map(({ anchor }) => anchor)).toEqual([
      { expression: 1 },
      'reference',
      { expression: 1 },
      { expression: 2 },
    ]);
    expect(days(CHAIN).map(({ from }) => from)).toEqual(['2024-05-13', '2024-04-13', '2024-04-16', '2024-04-17']);
  });

  test('a chain that hangs on something unresolved is unresolved and names it', () => {
    const text = 'Une rencontre en décembre. Deux mois plus tard, des discussions ont commencé.';
    const found = findExpressions(text, { language: 'fr', reference: null, prefer: 'news' });
    expect(found[1]).toMatchObject({
      resolved: 'unresolved',
      anchor: { expression: 0 },
      states: { offset: { value: 2, unit: 'month' } },
    });
  });

  test('months counted from a month stay months', () => {
    const text = 'Une rencontre en décembre 2025. Deux mois plus tard, des discussions ont commencé.';
    expect(days(text)[1]).toEqual({ words: 'Deux mois plus tard', from: '2026-02-01', to: '2026-02-28' });
  });

  test('in English too', () => {
    expect(
      days('It began on 3 April 2024. Two days later it ended. The next day was quiet.', 'en').map(({ from }) => from),
    ).toEqual(['2024-04-03', '2024-04-05', '2024-04-06']);
  });
});

describe('ranges and open periods', () => {
  test.each([
    ['entre le 3 et le 5 mai', '2024-05-03', '2024-05-05'],
    ['du 3 au 5 mai 2023', '2023-05-03', '2023-05-05'],
    ['les 21 et 22 avril', '2024-04-21', '2024-04-22'],
    ['du 28 décembre au 3 janvier', '2023-12-28', '2024-01-03'],
    ['de janvier à mars 2020', '2020-01-01', '2020-03-31'],
    ['en 2014-2018', '2014-01-01', '2018-12-31'],
    ['depuis janvier dernier', '2024-01-01', null],
    ['avant mai 2020', null, '2020-04-30'],
  ])('%s runs from %s to %s', (text, from, to) => {
    expect(days(`La trêve tient ${text}.`)[0]).toMatchObject({ from, to });
  });

  test('in English too', () => {
    expect(days('The talks ran from 3 to 5 May and July 13 through 15, 2023.', 'en')).toEqual([
      { words: 'from 3 to 5 May', from: '2024-05-03', to: '2024-05-05' },
      { words: 'July 13 through 15, 2023', from: '2023-07-13', to: '2023-07-15' },
    ]);
  });

  test('days of opening are no dates', () => {
    expect(days('Ouvert du lundi au vendredi, et chaque samedi matin.')).toEqual([]);
  });
});

describe('times of day', () => {
  test('a time is put on its day and out of its zone', () => {
    const [french] = find('Le 14 mai à 14h30, ils ont signé.');
    expect(french?.interval?.from?.toISO()).toBe('2024-05-14T14:30:00.000+02:00');
    const [english] = find('It happened on May 14 at 2 p.m. ET, they said.', 'en');
    expect(english?.interval?.from?.toISO()).toBe('2024-05-14T20:00:00.000+02:00');
  });

  test('hours pass on the real clock in the night that it is put forward', () => {
    const reference = DateTime.fromISO('2024-03-31T04:00:00', { zone: 'Europe/Paris' });
    const [found] = findExpressions('il y a 2 heures', { language: 'fr', reference, prefer: 'news' });
    expect(found?.interval?.from?.toISO()).toBe('2024-03-31T01:00:00.000+01:00');
  });

  test('days keep their date in a zone fourteen hours ahead', () => {
    const reference = DateTime.fromISO('2024-05-15T01:00:00', { zone: 'Pacific/Kiritimati' });
    const [found] = findExpressions('hier', { language: 'fr', reference, prefer: 'news' });
    expect(found?.interval?.from?.toISO()).toBe('2024-05-14T00:00:00.000+14:00');
  });
});

describe('what is no date', () => {
  test.each(['fr', 'en'] as const)(
    'no sentence with numbers, ages, scores and durations raises one (%s)',
    (language) => {
      const file = fileURLToPath(new URL(`notDates.${language}.txt`, import.meta.url));
      const sentences = readFileSync(file, 'utf8').trim().split('\n');
      expect(sentences.length).toBeGreaterThanOrEqual(150);
      const raised = sentences.filter((sentence) => find(sentence, language).length > 0);
      expect(raised).toEqual([]);
    },
  );

  test.each(['31 février 2024', '29/02/2023', 'le 31 avril 2024'])('there is no %s', (text) => {
    expect(find(text)[0]).toMatchObject({ resolved: 'unresolved', interval: null, anchor: 'impossible' });
  });
});

describe('laws', () => {
  const words = fc.constantFrom(
    ...'le la du au de depuis entre et en fin mi- début 3 13 31 2024 99999999999 mars avril mai lundi samedi matin soir veille lendemain il y a deux mois jours semaines plus tard après avant dernier prochaine 14h30 12/04 - / . , noël ramadan trimestre'.split(
      ' ',
    ),
  );
  const texts = fc.array(words, { maxLength: 40 }).map((each) => each.join(' '));

  test('expressions stand in order, do not overlap, and no interval ends before it begins', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('fr' as const, 'en' as const), (text, language) => {
        let end = 0;
        for (const { span, interval } of find(text, language)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
          if (interval === null) continue;
          expect(interval.from ?? interval.to).not.toBeNull();
          if (interval.from !== null && interval.to !== null) expect(interval.from <= interval.to).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('any text at all is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(find(text).every(({ span }) => span.end <= text.length)).toBe(true);
      }),
    );
  });
});
