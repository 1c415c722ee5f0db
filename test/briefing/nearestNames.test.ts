import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../src/briefing/nearestNames.ts';
import { hostileText } from '../discord/hostile.ts';
import { actor, spelt } from './actors.ts';

/** Most mentioned first. */
const actors = [
  actor('Iran', 40, { kind: 'state' }),
  spelt('Benyamin Nétanyahou', 20, ['Benjamin Netanyahu', 'Netanyahu']),
  spelt('Jake Sullivan', 9, ['Jack Sullivan', 'Sullivan']),
  spelt('Yoav Gallant', 8, ['Kelant']),
  actor('Andrew Sullivan', 5),
  actor('Emmanuel Macron', 4),
  actor('Jake Tapper', 1),
];
const near = (typed: string, limit = 5) => nearestNames(typed, actors, limit);

describe('names offered for one that no article holds', () => {
  it.each([
    ['a given name of several', 'Jake Dupont', ['Jake Sullivan', 'Jake Tapper']],
    ['a surname of several', 'Paul Sullivan', ['Jake Sullivan', 'Andrew Sullivan']],
    ['too many slips', 'macrronne', ['Emmanuel Macron']],
    ['a slip in one of two words', 'Galant Dupont', ['Yoav Gallant']],
    ['a name run on', 'netanyahuism', ['Benyamin Nétanyahou']],
    ['a name cut in two', 'netan yahou', ['Benyamin Nétanyahou']],
    ['a sound', 'Soulivanne Dupont', ['Jake Sullivan', 'Andrew Sullivan']],
    ['one letter', 's', ['Jake Sullivan', 'Andrew Sullivan']],
    ['another alphabet', 'نتنياهو بنيامين دوبونت', ['Benyamin Nétanyahou']],
  ])('are near by %s (%s)', (_, typed, expected) => {
    expect(near(typed)).toEqual(expected);
  });

  it('begin with who has most of the words', () => {
    expect(near('Sullivan Andrew Dupont')).toEqual(['Andrew Sullivan', 'Jake Sullivan']);
  });

  it.each(['习近平', '<@123456789012345678>', '', '?!', 'x'.repeat(300)])(
    'are the most mentioned where none is near (%j)',
    (typed) => {
      expect(near(typed, 3)).toEqual(['Iran', 'Benyamin Nétanyahou', 'Jake Sullivan']);
    },
  );

  it('are names of the actors, each once and so many at most, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constantFrom('a', 'jake', 'x'.repeat(300))), (typed) => {
        const offered = near(typed, 4);
        expect(new Set(offered).size).toBe(offered.length);
        expect(offered.length).toBeLessThanOrEqual(4);
        expect(offered.length).toBeGreaterThan(0);
        for (const name of offered) expect(actors.map((one) => one.name)).toContain(name);
      }),
      { numRuns: 200 },
    );
    expect(nearestNames('jake', [], 5)).toEqual([]);
  });
});
