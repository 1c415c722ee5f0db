import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { binDays } from '../../src/charts/bins.ts';

const nothing = { articles: 0, events: 0, mentions: 0 };
const one = (day: string) => ({ day, articles: 1, events: 2 });

test('up to 45 days a bar is a day, and empty days have theirs', () => {
  const { unit, bins } = binDays([one('2024-04-13')], { from: '2024-04-12', to: '2024-04-14' });
  expect(unit).toBe('day');
  expect(bins).toEqual([
    { from: '2024-04-12', to: '2024-04-12', ...nothing },
    { from: '2024-04-13', to: '2024-04-13', articles: 1, events: 2, mentions: 0 },
    { from: '2024-04-14', to: '2024-04-14', ...nothing },
  ]);
  expect(binDays([], { from: '2024-04-08', to: '2024-05-22' })).toMatchObject({ unit: 'day', bins: { length: 45 } });
});

test('then a bar is an ISO week, from Monday to Sunday, across the years; the ends hold only days of the range', () => {
  const { unit, bins } = binDays([one('2020-12-31'), one('2021-01-03'), one('2021-01-04')], {
    from: '2020-12-02',
    to: '2021-01-26',
  });
  expect(unit).toBe('week');
  expect(bins.map(({ from }) => from)).toEqual(
    '2020-12-02 2020-12-07 2020-12-14 2020-12-21 2020-12-28 2021-01-04 2021-01-11 2021-01-18 2021-01-25'.split(' '),
  );
  expect(bins[4]).toEqual({ from: '2020-12-28', to: '2021-01-03', articles: 2, events: 4, mentions: 0 });
  expect(bins.at(-1)?.to).toBe('2021-01-26');
});

test('then a month, the leap February whole', () => {
  const { unit, bins } = binDays([one('2024-02-29'), one('2024-03-01')], { from: '2023-06-10', to: '2024-06-09' });
  expect(unit).toBe('month');
  expect(bins).toHaveLength(13);
  expect(bins[8]).toEqual({ from: '2024-02-01', to: '2024-02-29', articles: 1, events: 2, mentions: 0 });
});

test('a range of more than 72 months is cut to the months that hold something', () => {
  const binning = binDays([one('2024-04-13'), one('2024-05-17'), { day: '2019-01-01', ...nothing }], {
    from: '0001-01-01',
    to: '2026-11-22',
  });
  expect(binning.unit).toBe('week');
  expect(binning.bins[0]?.from).toBe('2024-04-01');
  expect(binning.bins.at(-1)?.to).toBe('2024-05-31');
});

test('what fills more months goes by years, from round ones when several share a bar', () => {
  expect(binDays([one('2015-03-03'), one('2024-05-05')], { from: '2010-01-01', to: '2026-01-01' })).toMatchObject({
    unit: 'year',
    step: 1,
    bins: { length: 10 },
  });
  const ages = binDays([one('0001-01-01'), one('2024-05-05'), one('9999-12-31')], {
    from: '0001-01-01',
    to: '9999-12-31',
  });
  expect(ages).toMatchObject({ unit: 'year', step: 200 });
  expect(ages.bins.map(({ from }) => from).slice(0, 3)).toEqual(['0001-01-01', '0200-01-01', '0400-01-01']);
  expect(ages.bins.at(-1)).toEqual({ from: '9800-01-01', to: '9999-12-31', articles: 1, events: 2, mentions: 0 });
});

test('days outside the range are left out and several counts of a day are added', () => {
  const { bins } = binDays([one('2024-04-12'), one('2024-04-13'), one('2024-04-13'), one('2024-04-14')], {
    from: '2024-04-13',
    to: '2024-04-13',
  });
  expect(bins).toEqual([{ from: '2024-04-13', to: '2024-04-13', articles: 2, events: 4, mentions: 0 }]);
});

test('what is no day, no count or no range is refused', () => {
  const day = { from: '2024-04-13', to: '2024-04-13' };
  for (const wrong of ['2024-02-31', '2023-02-29', '2024-13-01', '24-04-13', '+010000-01-01', '']) {
    expect(() => binDays([one(wrong)], day), wrong).toThrow(RangeError);
    expect(() => binDays([], { ...day, to: wrong }), wrong).toThrow(RangeError);
  }
  for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => binDays([{ day: '2024-04-13', articles: wrong, events: 0 }], day), `${wrong}`).toThrow(RangeError);
  }
  expect(() => binDays([], { from: '2024-04-14', to: '2024-04-13' })).toThrow(/reversed/);
});

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const nearDays = fc.tuple(days, fc.nat(4000)).map(([day, more]) => {
  const end = DateTime.fromISO(day, { zone: 'utc' }).plus({ days: more });
  return [day, end.year > 9999 ? '9999-12-31' : (end.toISODate() ?? '')] as const;
});

test('whatever the range, bars follow each other without gap, are at most 72, and lose no count of the range', () => {
  fc.assert(
    fc.property(
      fc.oneof(nearDays, fc.tuple(days, days)),
      fc.array(fc.record({ day: days, articles: fc.nat(9), events: fc.nat(9) }), { maxLength: 30 }),
      ([a, b], counts) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const counted = [...counts, { day: from, articles: 1, events: 0 }];
        const { bins } = binDays(counted, { from, to });
        expect(bins.length).toBeGreaterThan(0);
        expect(bins.length).toBeLessThanOrEqual(72);
        for (const [index, bin] of bins.entries()) {
          expect(bin.from <= bin.to).toBe(true);
          const next = bins[index + 1];
          if (next !== undefined) {
            expect(DateTime.fromISO(bin.to, { zone: 'utc' }).plus({ days: 1 }).toISODate()).toBe(next.from);
          }
        }
        const within = counted.filter(({ day }) => day >= from && day <= to);
        const sum = (of: readonly { readonly articles: number; readonly events: number }[]) =>
          of.reduce((all, { articles, events }) => all + articles + 1000 * events, 0);
        expect(sum(bins)).toBe(sum(within));
      },
    ),
    { numRuns: 300 },
  );
});
