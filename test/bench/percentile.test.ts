import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentile } from '../../bench/percentile.ts';

const values = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 200 });
const share = fc.double({ min: 0.001, max: 1, noNaN: true });

test('the 99th percentile of 2,000 values is the 1,980th of them in order', () => {
  const shuffled = Array.from({ length: 2_000 }, (_, at) => ((at * 7) % 2_000) + 1);
  expect(percentile(shuffled, 0.99)).toBe(1_980);
  expect(percentile(shuffled, 0.5)).toBe(1_000);
});

test('the percentile of one is the greatest, of a single value that value', () => {
  expect(percentile([3, 20, 100], 1)).toBe(100);
  expect(percentile([7], 0.01)).toBe(7);
});

test('a percentile is one of the values, and the least that enough of them do not exceed', () => {
  fc.assert(
    fc.property(values, share, (given, part) => {
      const found = percentile(given, part);
      const upTo = given.filter((value) => value <= found).length;
      const below = given.filter((value) => value < found).length;
      expect(given).toContain(found);
      expect(upTo).toBeGreaterThanOrEqual(part * given.length);
      expect(below).toBeLessThan(part * given.length);
    }),
  );
});

test('what was measured stays in its order', () => {
  const given = [3, 1, 2];
  percentile(given, 0.5);
  expect(given).toEqual([3, 1, 2]);
});

test('nothing has no percentile, and neither has a share that is none', () => {
  expect(() => percentile([], 0.5)).toThrow(RangeError);
  for (const none of [0, -1, 1.01, Number.NaN]) expect(() => percentile([1], none)).toThrow(RangeError);
});
