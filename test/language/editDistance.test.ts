import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/language/editDistance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('the distance between two words', () => {
  it('counts letters put in, taken out, exchanged and swapped', () => {
    expect(editDistance('netanyahu', 'nethanyaou', 3)).toBe(2);
    expect(editDistance('iran', 'irna', 2)).toBe(1);
    expect(editDistance('iran', 'irian', 2)).toBe(1);
    expect(editDistance('iran', 'irn', 2)).toBe(1);
    expect(editDistance('iran', 'iran', 2)).toBe(0);
  });

  it('is one more than the most asked for when it is greater', () => {
    expect(editDistance('iran', 'washington', 2)).toBe(3);
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
  });

  it('is the same both ways, nothing only between equals, and one after one letter more', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(editDistance(b, a, most));
        expect(editDistance(a, b, most) === 0).toBe(a === b);
        expect(editDistance(a, `${a}d`, 3)).toBe(1);
        expect(editDistance(a, b, most)).toBeLessThanOrEqual(most + 1);
      }),
      { numRuns: 500 },
    );
  });
});
