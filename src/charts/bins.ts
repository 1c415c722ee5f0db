/** Days gathered into bars: as fine as a picture that is read on a phone allows. */
import { DateTime } from 'luxon';
import type { Day, DayRange } from '../article/dating.ts';

export type Series = 'articles' | 'events' | 'mentions';

/** What was counted on one day; what is left out was not. */
export interface DayCount extends Partial<Readonly<Record<Series, number>>> {
  readonly day: Day;
}

/** One bar: its days, both included, and its sums. */
export interface Bin extends DayRange, Readonly<Record<Series, number>> {}

export type BinUnit = 'day' | 'week' | 'month' | 'year';

/** All bars from the first day to the last, empty ones too, in order of time. */
export interface Binning {
  readonly unit: BinUnit;
  /** How many years a bar holds when the unit is `year`; else 1. */
  readonly step: number;
  readonly bins: readonly Bin[];
}

/** Bars narrower than 4 px at the width of a phone (360 px) cannot be told apart. */
const mostDays = 45;
/** About half a year; from there months say more at a glance than weeks. */
const mostWeeks = 27;
const mostMonths = 72;
const mostYears = 72;
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200];

/**
 * The bars of a range: one a day up to 45 days, else one for each ISO week (from Monday) up to 27 weeks, else one a
 * month up to 72, else one for each year or each 2, 5, 10 … years. The first and the last bar hold only days of the
 * range. A range of more than 72 months is cut to the months in which something was counted: it is mostly one without
 * an end of its own. Counts outside the range are left out; several of one day are added.
 *
 * @throws {RangeError} when a day is none, the range is reversed, or a count is not a whole number from 0.
 */
export function binDays(counts: readonly DayCount[], range: DayRange): Binning {
  checkDay(range.from);
  checkDay(range.to);
  if (range.from > range.to) throw new RangeError(`The range is reversed: ${range.from}/${range.to}`);
  for (const count of counts) checkCount(count);
  const within = counts.filter(({ day }) => day >= range.from && day <= range.to);
  const drawn = monthsOf(range) > mostMonths ? cutToCounted(within, range) : range;
  const { unit, step } = chooseUnit(drawn);
  return { unit, step, bins: fill(edges(drawn, unit, step), within, drawn) };
}

/** The height of the highest bar. */
export function mostCountedOf({ bins }: Binning, series: Series): number {
  return Math.max(0, ...bins.map((bin) => bin[series]));
}

function chooseUnit(range: DayRange): { readonly unit: BinUnit; readonly step: number } {
  const [from, to] = [utc(range.from), utc(range.to)];
  if (to.diff(from, 'days').days < mostDays) return { unit: 'day', step: 1 };
  if (to.startOf('week').diff(from.startOf('week'), 'weeks').weeks < mostWeeks) return { unit: 'week', step: 1 };
  if (monthsOf(range) <= mostMonths) return { unit: 'month', step: 1 };
  const years = to.year - from.year + 1;
  // One bar more than years / step, for the first need not begin at a multiple of the step.
  return { unit: 'year', step: yearSteps.find((step) => years / step + 1 <= mostYears) ?? 500 };
}

function monthsOf(range: DayRange): number {
  const [from, to] = [utc(range.from), utc(range.to)];
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}

function cutToCounted(counts: readonly DayCount[], range: DayRange): DayRange {
  let first: Day | null = null;
  let last: Day | null = null;
  for (const { day, articles = 0, events = 0, mentions = 0 } of counts) {
    if (articles + events + mentions === 0) continue;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  if (first === null || last === null) return range;
  const [from, to] = [utc(first).startOf('month').toISODate(), utc(last).endOf('month').toISODate()];
  return { from: from > range.from ? from : range.from, to: to < range.to ? to : range.to };
}

/** The first day of each bar. */
function edges(range: DayRange, unit: BinUnit, step: number): Day[] {
  const first = utc(range.from);
  let start = first.startOf(unit);
  if (unit === 'year') start = start.set({ year: start.year - (start.year % step) });
  const days = [range.from];
  for (;;) {
    start = start.plus({ [unit]: step });
    // ISO writes years after 9999 with a sign, which sorts before digits.
    if (start.year > 9999 || start.toISODate() > range.to) return days;
    days.push(start.toISODate());
  }
}

function fill(starts: readonly Day[], counts: readonly DayCount[], range: DayRange): Bin[] {
  const sums = starts.map(() => ({ articles: 0, events: 0, mentions: 0 }));
  for (const count of counts) {
    const sum = sums[lastNotAfter(starts, count.day)];
    if (sum === undefined || count.day < range.from || count.day > range.to) continue;
    for (const series of ['articles', 'events', 'mentions'] as const) sum[series] += count[series] ?? 0;
  }
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const to = next === undefined ? range.to : utc(next).minus({ days: 1 }).toISODate();
    return { from, to, ...(sums[index] ?? { articles: 0, events: 0, mentions: 0 }) };
  });
}

/** The index of the last of `starts` that is not after `day`; -1 when all are. */
function lastNotAfter(starts: readonly Day[], day: Day): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function checkDay(day: Day): void {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00Z`) : Number.NaN;
  // 31 February would be read as a day of March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) {
    throw new RangeError(`Not a day: ${day.slice(0, 40)}`);
  }
}

function checkCount({ day, articles = 0, events = 0, mentions = 0 }: DayCount): void {
  checkDay(day);
  const counts = [articles, events, mentions];
  if (counts.some((count) => !Number.isSafeInteger(count) || count < 0)) {
    throw new RangeError(`Not whole numbers from 0: ${counts.join(', ')}`);
  }
}

function utc(day: Day): DateTime<true> {
  return DateTime.fromISO(day, { zone: 'utc' }) as DateTime<true>;
}
