/** Turns a meaning into a period, given what it hangs on. */
import { DateTime } from 'luxon';
import type { Interval, Precision } from '../expression.ts';
import { holidayOf } from '../holidays.ts';
import type { DateMeaning, Meaning, Unit } from '../meaning.ts';
import { beyond, type Context, choose, moment, needsReference, type Period, wall, whole } from './context.ts';
import { nearWeekday, resolveDate } from './dates.ts';
import { edgeOf, partOf, plus, resolveSection, resolveSpan, unitAround } from './periods.ts';

type MeaningOf<Kind extends Meaning['is']> = Extract<Meaning, { is: Kind }>;

export interface Resolved {
  readonly interval: Interval;
  readonly precision: Precision;
}

/** The interval of a meaning, open on one side where its words are; null with the reason noted in `context.needs`. */
export function resolve(meaning: Meaning, context: Context): Resolved | null {
  if (meaning.is === 'range' && context.reference === null) {
    const from = resolvePeriod(inherit(meaning.from, meaning.to), { ...context, needs: { ...context.needs } });
    const to = resolvePeriod(inherit(meaning.to, meaning.from), context);
    // “Between January 2019 and today”: what is stated stands, the other side stays open.
    if (from !== null && to === null) return { interval: { from: from.from, to: null }, precision: from.precision };
  }
  if (meaning.is !== 'open') {
    const period = resolvePeriod(meaning, context);
    return period === null ? null : { interval: { from: period.from, to: period.to }, precision: period.precision };
  }
  const of = resolvePeriod(meaning.of, context);
  if (of === null) return null;
  const sides = {
    since: { from: of.from, to: null },
    after: { from: of.precision === 'hour' || of.precision === 'minute' ? of.from : of.to, to: null },
    until: { from: null, to: of.to },
    before: { from: null, to: of.from },
  };
  return { interval: sides[meaning.side], precision: of.precision };
}

function resolvePeriod(meaning: Meaning, context: Context): Period | null {
  switch (meaning.is) {
    case 'date':
      return resolveDate(meaning, context);
    case 'now': {
      const now = needsReference(context);
      return now === null ? null : { from: now, to: now.plus({ seconds: 1 }), precision: 'second' };
    }
    case 'unit':
      return resolveUnit(meaning, context);
    case 'span':
      return resolveSpan(meaning, context);
    case 'section':
      return resolveSection(meaning, context);
    case 'decade': {
      const from = DateTime.utc(meaning.from);
      return { from, to: from.plus({ years: meaning.years }), precision: meaning.years === 10 ? 'decade' : 'century' };
    }
    case 'day': {
      const base = baseOf(meaning.base, context);
      return base === null ? null : whole(base.from.startOf('day').plus({ days: meaning.offset }), 'day');
    }
    case 'offset':
      return resolveOffset(meaning, context);
    case 'weekdays-away':
      return weekdaysAway(meaning, context);
    case 'holiday':
      return resolveHoliday(meaning, context);
    case 'weekday-in': {
      const week = resolvePeriod(meaning.week, context);
      return week === null ? null : whole(week.from.plus({ days: meaning.weekday - 1 }), 'day');
    }
    case 'nth':
      return resolveNth(meaning, context);
    case 'week-of':
      return weekOf(meaning, context);
    case 'edge': {
      const of = resolvePeriod(meaning.of, context);
      return of === null ? null : edgeOf(of, meaning.edge, meaning.of.is !== 'unit', context.language);
    }
    case 'part': {
      const day = resolvePeriod(meaning.of, context);
      return day === null ? null : partOf(day.from, meaning.part, meaning.edge);
    }
    case 'clock':
      return resolveClock(meaning, context);
    case 'range':
      return resolveRange(meaning, context);
    case 'open':
      return resolvePeriod(meaning.of, context);
  }
}

/** The period that something counts from. */
function baseOf(base: MeaningOf<'offset'>['base'], context: Context): Period | null {
  if (typeof base !== 'string') return resolvePeriod(base, context);
  if (base === 'event') {
    context.needs.event = true;
    return context.event;
  }
  if (base === 'chain') {
    context.needs.chain = true;
    if (context.chain !== null) return context.chain;
  }
  const reference = needsReference(context);
  return reference === null ? null : { from: reference, to: reference, precision: 'second' };
}

function resolveUnit(meaning: MeaningOf<'unit'>, context: Context): Period | null {
  const base = baseOf(meaning.base, context);
  if (base === null) return null;
  const early = base.from.weekday <= 2 && meaning.base === 'reference';
  // “Ce week-end”, written on a Monday, is the one just past.
  const back =
    meaning.unit === 'weekend' &&
    meaning.shift === 0 &&
    early &&
    (context.prefer === 'past' || context.prefer === 'news')
      ? -1
      : 0;
  return unitAround(base.from, meaning.unit, meaning.shift + back);
}

const FINE: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second']);

function resolveOffset(meaning: MeaningOf<'offset'>, context: Context): Period | null {
  const base = baseOf(meaning.base, context);
  if (base === null) return null;
  const { amount, sign } = meaning;
  if (FINE.has(amount.unit)) {
    // Hours pass on the real clock, also in the night when it is put forward or back.
    const exact = wall(plus(moment(base.from, context.zone), sign, amount));
    return { from: exact, to: exact.plus({ seconds: 1 }), precision: 'second' };
  }
  const from = plus(base.from, sign, amount);
  // Counted from a month or a year, the result is as coarse as that.
  if (base.precision === 'month' && amount.unit !== 'day') return whole(from.startOf('month'), 'month');
  if (base.precision === 'year' && amount.unit === 'year') return whole(from.startOf('year'), 'year');
  const day = whole(from.startOf('day'), 'day');
  const unit = amount.unit === 'fortnight' || amount.unit === 'weekend' ? 'week' : amount.unit;
  return { ...day, precision: unit };
}

function weekdaysAway(meaning: MeaningOf<'weekdays-away'>, context: Context): Period | null {
  const reference = needsReference(context);
  if (reference === null) return null;
  const direction = meaning.count < 0 ? -1 : 1;
  const start = meaning.today === true ? reference.minus({ days: 1 }) : reference;
  const first = nearWeekday(start, meaning.weekday, direction);
  return whole(first.plus({ weeks: meaning.count - direction }), 'day');
}

function resolveHoliday(meaning: MeaningOf<'holiday'>, context: Context): Period | null {
  const inYear = (year: number): readonly Period[] =>
    holidayOf(meaning.name, year).map(({ month, day, days }) => {
      const from = DateTime.utc(year, month, day);
      return { from, to: from.plus({ days }), precision: 'day' as const };
    });
  if (meaning.year !== undefined) return inYear(meaning.year)[0] ?? null;
  const reference = needsReference(context);
  if (reference === null) return null;
  if (meaning.yearShift !== undefined) return inYear(reference.year + meaning.yearShift)[0] ?? null;
  const candidates = [-1, 0, 1].flatMap((shift) => inYear(reference.year + shift));
  if (meaning.shift === -1 || meaning.shift === 1) return beyond(candidates, reference, meaning.shift);
  if (meaning.shift === 0) return inYear(reference.year)[0] ?? null;
  return choose(candidates, reference, context.prefer);
}

/** Weeks belong to the month or year that holds their Thursday, as in ISO 8601. */
function weeksIn(of: Period): readonly DateTime[] {
  const weeks: DateTime[] = [];
  for (let monday = of.from.startOf('week'); monday < of.to; monday = monday.plus({ weeks: 1 })) {
    const thursday = monday.plus({ days: 3 });
    if (thursday >= of.from && thursday < of.to && weeks.length < 60) weeks.push(monday);
  }
  return weeks;
}

function resolveNth(meaning: MeaningOf<'nth'>, context: Context): Period | null {
  const of = resolvePeriod(meaning.of, context);
  if (of === null || meaning.n === 0) return null;
  const { n, what } = meaning;
  if (what === 'week' && meaning.count === undefined && of.precision !== 'century') {
    const monday = weeksIn(of).at(n > 0 ? n - 1 : n);
    return monday === undefined ? null : whole(monday, 'week');
  }
  if (typeof what === 'number') {
    const first = n > 0 ? nearWeekday(of.from.minus({ days: 1 }), what, 1) : nearWeekday(of.to, what, -1);
    const day = first.plus({ weeks: n > 0 ? n - 1 : n + 1 });
    return day >= of.from && day < of.to ? whole(day, 'day') : null;
  }
  if (what === 'weekend') {
    const saturday = resolveNth({ ...meaning, what: 6 }, context);
    return saturday === null
      ? null
      : { from: saturday.from, to: saturday.from.plus({ days: 2 }), precision: 'weekend' };
  }
  const count = meaning.count ?? 1;
  const length = { value: 1, unit: what, approximate: false };
  const from =
    n > 0 ? plus(of.from, 1, { ...length, value: (n - 1) * count }) : plus(of.to, -1, { ...length, value: -n * count });
  if (from < of.from || from >= of.to) return null;
  const precision = what === 'fortnight' ? 'week' : what;
  return { from, to: plus(from, 1, { ...length, value: count }), precision };
}

function weekOf(meaning: MeaningOf<'week-of'>, context: Context): Period | null {
  const day = resolvePeriod(meaning.of, context);
  if (day === null) return null;
  if (meaning.unit === 'week') return whole(day.from.startOf('week'), 'week');
  const saturday = day.from.weekday === 1 ? day.from.minus({ days: 2 }) : day.from.startOf('week').plus({ days: 5 });
  const from = day.from.weekday === 4 || day.from.weekday === 5 ? day.from : saturday;
  const to = day.from.weekday === 1 ? day.to : saturday.plus({ days: 2 });
  return { from, to, precision: 'weekend' };
}

function resolveClock(meaning: MeaningOf<'clock'>, context: Context): Period | null {
  const day = resolvePeriod(meaning.of, context);
  if (day === null) return null;
  const date = day.from.plus({ days: meaning.hour >= 24 ? 1 : 0 });
  const time = {
    year: date.year,
    month: date.month,
    day: date.day,
    hour: meaning.hour % 24,
    minute: meaning.minute ?? 0,
    second: meaning.second ?? 0,
  };
  const made =
    meaning.zone === undefined
      ? DateTime.fromObject(time, { zone: 'utc' })
      : wall(DateTime.fromObject(time, { zone: meaning.zone }).setZone(context.zone));
  if (!made.isValid) return null;
  const alone = meaning.of.is === 'day' && meaning.of.base === 'chain' && context.chain === null;
  const past = context.reference !== null && made < context.reference;
  const from = alone && past && context.prefer === 'future' ? made.plus({ days: 1 }) : made;
  if (meaning.minute === null) return { from, to: from.plus({ hours: 1 }), precision: 'hour' };
  return { from, to: from.plus({ minutes: 1 }), precision: 'minute' };
}

/** What one end of a range leaves out it takes from the other: “du 3 au 5 mai 2024”, “November 18 to 20”. */
function inherit(meaning: Meaning, from: Meaning): Meaning {
  if (meaning.is === 'edge') return { ...meaning, of: inherit(meaning.of, from) };
  const dayless = meaning.is === 'clock' && meaning.of.is === 'day' && meaning.of.base === 'chain';
  if (dayless && from.is === 'clock') return { ...meaning, of: from.of };
  if (meaning.is === 'section' && from.is === 'section' && meaning.year === undefined && from.year !== undefined) {
    return { ...meaning, year: from.year };
  }
  if (meaning.is !== 'date' || from.is !== 'date') return meaning;
  const bare = meaning.month === undefined && meaning.day !== undefined && meaning.monthShift === undefined;
  const filled: DateMeaning = {
    ...meaning,
    ...(bare && from.month !== undefined ? { month: from.month } : {}),
    ...(bare && from.month === undefined && from.monthShift !== undefined ? { monthShift: from.monthShift } : {}),
  };
  if (filled.year !== undefined || filled.month === undefined || filled.shift !== undefined) return filled;
  if (from.year !== undefined) return { ...filled, year: from.year };
  if (from.yearShift !== undefined) return { ...filled, yearShift: from.yearShift };
  return filled;
}

function resolveRange(meaning: MeaningOf<'range'>, context: Context): Period | null {
  const left = inherit(meaning.from, meaning.to);
  const right = inherit(meaning.to, meaning.from);
  const to = resolvePeriod(right, context);
  const from = resolvePeriod(left, context);
  if (from === null || to === null) return null;
  if (from.from <= to.from) return { from: from.from, to: to.to, precision: from.precision };
  const mended = turned(meaning, from, to);
  if (mended !== null && mended.from <= mended.to) return mended;
  context.needs.reversed = true;
  return null;
}

/** A range that ends before it begins: one of its ends lacks a week, a month or a year, and takes the one before or after. */
function turned(meaning: MeaningOf<'range'>, from: Period, to: Period): Period | null {
  const { precision } = from;
  if (meaning.from.is === 'date' && meaning.from.weekday !== undefined && meaning.from.day === undefined) {
    return { from: from.from.minus({ weeks: 1 }), to: to.to, precision };
  }
  if (meaning.from.is === 'date' && meaning.from.month === undefined && meaning.from.day !== undefined) {
    return { from: from.from.minus({ months: 1 }), to: to.to, precision };
  }
  if (meaning.from.is === 'date' && meaning.from.year === undefined && meaning.to.is === 'date') {
    return { from: from.from.minus({ years: 1 }), to: to.to, precision };
  }
  if (meaning.from.is === 'clock' && meaning.to.is === 'clock') {
    return { from: from.from, to: to.to.plus({ hours: meaning.to.hour < 12 ? 12 : 24 }), precision };
  }
  return null;
}
