import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterFailure, afterSuccess, type Wishes } from '../../src/gathering/nextTry.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2026-03-01T08:00:00Z');
const none: Wishes = { ttl: null, skipHours: [], cacheControl: null, expires: null };

const chances = fc.double({ min: 0, max: 1, noNaN: true });
const moments = fc.integer({ min: now, max: now + 400 * day });
const seconds = fc.integer({ min: 0, max: 999_999_999 });
const wishes: fc.Arbitrary<Wishes> = fc.record({
  ttl: fc.option(fc.integer({ min: -10, max: 1_000_000 })),
  skipHours: fc.array(fc.integer({ min: 0, max: 24 }), { maxLength: 30 }),
  cacheControl: fc.option(
    fc.oneof(
      seconds.map((age) => `public, max-age=${age}`),
      fc.string(),
    ),
  ),
  expires: fc.option(
    fc.oneof(
      fc.integer({ min: -day, max: 30 * day }).map((after) => new Date(now + after).toUTCString()),
      fc.constantFrom('0', '-1', 'never'),
      fc.string(),
    ),
  ),
});

describe('the next try after a success', () => {
  it('is in half an hour where nobody wishes otherwise, a little later by chance', () => {
    expect(afterSuccess(none, now, 0)).toBe(now + 30 * minute);
    expect(afterSuccess(none, now, 1)).toBeCloseTo(now + 33 * minute, -1);
  });

  it('is never sooner than in half an hour, and without hours to skip never later than in a day', () => {
    fc.assert(
      fc.property(wishes, moments, chances, (wished, at, chance) => {
        expect(afterSuccess(wished, at, chance)).toBeGreaterThanOrEqual(at + 30 * minute);
        expect(afterSuccess({ ...wished, skipHours: [] }, at, chance)).toBeLessThanOrEqual(at + day);
      }),
    );
  });

  it('is never sooner than the feed or the server wishes, up to nine tenths of a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), seconds, chances, (ttl, age, chance) => {
        const wished = Math.max(ttl * minute, age * 1000);
        const next = afterSuccess({ ...none, ttl, cacheControl: `max-age=${age}` }, now, chance);
        expect(next - now).toBeGreaterThanOrEqual(Math.min(wished, 0.9 * day));
      }),
    );
    const expires = new Date(now + 5 * hour).toUTCString();
    expect(afterSuccess({ ...none, expires }, now, 0)).toBe(now + 5 * hour);
    // What the server counts itself tells more than a clock that may be wrong.
    expect(afterSuccess({ ...none, expires, cacheControl: 'max-age=7200' }, now, 0)).toBe(now + 2 * hour);
  });

  it('is in no hour that the feed wants skipped, unless it names them all', () => {
    fc.assert(
      fc.property(wishes, moments, chances, (wished, at, chance) => {
        const skipped = new Set(wished.skipHours.map((each) => each % 24));
        const next = afterSuccess(wished, at, chance);
        if (skipped.size < 24) expect(skipped).not.toContain(new Date(next).getUTCHours());
        else expect(next).toBeLessThanOrEqual(at + day);
      }),
    );
    const night = [0, 1, 2, 3, 4, 5, 22, 23];
    const late = Date.parse('2026-03-01T21:45:00Z');
    expect(new Date(afterSuccess({ ...none, skipHours: night }, late, 0)).toISOString()).toBe(
      '2026-03-02T06:00:00.000Z',
    );
  });
});

describe('the next try after a failure', () => {
  it('is in ten minutes, then after twice as long each time, up to a day', () => {
    const pauses = [1, 2, 3, 8, 9, 1_000].map((failures) => afterFailure(failures, null, now, 1) - now);
    expect(pauses).toEqual([10 * minute, 20 * minute, 40 * minute, 1_280 * minute, day, day]);
  });

  it('is spread by chance, but never sooner than after half of that', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 }), chances, (failures, chance) => {
        const pause = afterFailure(failures, null, now, chance) - now;
        const longest = afterFailure(failures, null, now, 1) - now;
        expect(pause).toBeGreaterThanOrEqual(longest / 2);
        expect(pause).toBeLessThanOrEqual(longest);
      }),
    );
  });

  it('is never sooner than the server asks for, up to a week', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 }), seconds, chances, (failures, retryAfter, chance) => {
        const next = afterFailure(failures, retryAfter, now, chance);
        expect(next).toBeGreaterThanOrEqual(now + Math.min(retryAfter * 1000, 7 * day));
        expect(next).toBeLessThanOrEqual(now + 7 * day);
      }),
    );
  });
});
