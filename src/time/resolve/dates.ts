/** Turns stated calendar fields into the period they mean. */
import type { DateTime } from 'luxon';
import type { DateMeaning } from '../meaning.ts';
import { beyond, type Context, calendarDay, choose, needsReference, type Period, whole } from './context.ts';

export function resolveDate(meaning: DateMeaning, context: Context): Period | null {
  const { year, yearShift, monthShift, month, day } = meaning;
  if (year !== undefined) return inYear(meaning, year, context);
  if (meaning.weekday !== undefined && day === undefined && month === undefined) return weekdayAlone(meaning, context);
  const reference = needsReference(context);
  if (reference === null) {
    // Whatever the year, such a day must exist in some.
    if (month !== undefined && day !== undefined) calendarDay(context, 2000, month, day);
    return null;
  }
  if (yearShift !== undefined) return inYear(meaning, reference.year + yearShift, context);
  if (monthShift !== undefined && day !== undefined) {
    const of = reference.startOf('month').plus({ months: monthShift });
    const made = calendarDay(context, of.year, of.month, day);
    return made === null ? null : whole(made, 'day');
  }
  if (month !== undefined) return inSomeYear(meaning, month, reference, context);
  return day === undefined ? null : inSomeMonth(meaning, day, reference, context);
}

function inYear(meaning: DateMeaning, year: number, context: Context): Period | null {
  const from = calendarDay(context, year, meaning.month ?? 1, meaning.day ?? 1);
  if (from === null) return null;
  return whole(from, meaning.day !== undefined ? 'day' : meaning.month !== undefined ? 'month' : 'year');
}

/** A date without its year lies within this many days; where its weekday fits only further away, the weekday is wrong. */
const A_YEAR_AND_MORE = 400;

/** Years to look through for a 29 February. */
const YEARS_AROUND = 8;

function inSomeYear(meaning: DateMeaning, month: number, reference: DateTime, context: Context): Period | null {
  const unit = meaning.day === undefined ? 'month' : 'day';
  const candidates: Period[] = [];
  const around = month === 2 && meaning.day === 29 ? YEARS_AROUND : 2;
  for (let year = reference.year - around; year <= reference.year + around; year += 1) {
    const made = reference.startOf('day').set({ year, month, day: meaning.day ?? 1 });
    if (made.month === month && made.day === (meaning.day ?? 1)) candidates.push(whole(made, unit));
  }
  if (candidates.length === 0) context.needs.impossible = true;
  const fitting = candidates.filter(
    ({ from }) => from.weekday === meaning.weekday && Math.abs(from.diff(reference, 'days').days) < A_YEAR_AND_MORE,
  );
  if (meaning.shift === 0) return candidates.find((each) => each.from.year === reference.year) ?? null;
  if (meaning.shift !== undefined) return beyond(candidates, monthStart(reference, unit, meaning.shift), meaning.shift);
  // A weekday beside the date tells the year better than the tense: the nearest year in which it fits. Who prefers
  // none takes the nearest as it stands and weighs the weekday himself.
  if (meaning.weekday !== undefined && fitting.length > 0 && context.prefer !== 'none') {
    const found = chooseFitting(fitting, reference, context);
    // A date in the news that would fit only months ahead has the wrong weekday.
    const ahead = context.prefer === 'news' && found !== null && found.from > reference.plus({ days: 120 });
    if (!ahead) return found;
  }
  return choose(candidates, reference, context.prefer);
}

/** A day whose weekday fits: the nearest; looking ahead, the next, unless one lies within the month just past. */
function chooseFitting(fitting: readonly Period[], reference: DateTime, context: Context): Period | null {
  const nearest = choose(fitting, reference, 'none');
  if (context.prefer !== 'future' || nearest === null) return nearest;
  return nearest.from > reference.minus({ days: 31 }) ? nearest : choose(fitting, reference, 'future');
}

/** “Mars dernier” said in March is that of last year: the month as a whole must have passed. */
function monthStart(reference: DateTime, unit: 'month' | 'day', shift: -1 | 1): DateTime {
  if (unit === 'day') return reference;
  return shift === -1 ? reference.startOf('month') : reference.endOf('month');
}

function inSomeMonth(meaning: DateMeaning, day: number, reference: DateTime, context: Context): Period | null {
  const { weekday } = meaning;
  const reach = weekday === undefined ? 2 : 14;
  const candidates: Period[] = [];
  for (let months = -reach; months <= reach; months += 1) {
    const month = reference.startOf('month').plus({ months });
    if (day <= (month.daysInMonth ?? 31)) candidates.push(whole(month.set({ day }), 'day'));
  }
  const fitting = weekday === undefined ? candidates : candidates.filter((each) => each.from.weekday === weekday);
  const usable = fitting.length > 0 ? fitting : candidates;
  if (weekday !== undefined) return chooseFitting(usable, reference, context);
  return choose(usable, reference, context.prefer);
}

function weekdayAlone(meaning: DateMeaning, context: Context): Period | null {
  const weekday = meaning.weekday ?? 1;
  if (meaning.chained === true) {
    context.needs.chain = true;
    const base = context.chain?.from ?? needsReference(context);
    if (base === null) return null;
    return whole(nearWeekday(base, weekday, meaning.shift === -1 ? -1 : 1), 'day');
  }
  const reference = needsReference(context);
  if (reference === null) return null;
  const today = reference.startOf('day');
  if (meaning.shift === -1 || meaning.shift === 1) return whole(shiftedWeekday(today, weekday, meaning.shift), 'day');
  const same = today.weekday === weekday;
  if (meaning.shift === 0) return whole(thisWeekday(today, weekday, context), 'day');
  if (context.prefer === 'future') return whole(nearWeekday(today, weekday, 1), 'day');
  if (context.prefer === 'coming' && !same) return whole(nearWeekday(today, weekday, 1), 'day');
  if (same) return whole(today, 'day');
  if (context.prefer === 'past' || context.prefer === 'news') return whole(nearWeekday(today, weekday, -1), 'day');
  return whole(nearest(today, weekday), 'day');
}

function thisWeekday(today: DateTime, weekday: number, context: Context): DateTime {
  if (today.weekday === weekday) return today;
  if (context.prefer === 'past' || context.prefer === 'news') return nearest(today, weekday);
  if (context.prefer === 'future' || context.prefer === 'coming') return nearWeekday(today, weekday, 1);
  return today.startOf('week').plus({ days: weekday - 1 });
}

/** “Mercredi dernier”, said on a Thursday, is not yesterday: for the neighbouring day there is a word of its own. */
function shiftedWeekday(today: DateTime, weekday: number, direction: -1 | 1): DateTime {
  const found = nearWeekday(today, weekday, direction);
  const days = Math.abs(Math.round(found.diff(today, 'days').days));
  return days === 1 && direction === -1 ? found.minus({ days: 7 }) : found;
}

/** The first such weekday strictly before or after a day. */
export function nearWeekday(day: DateTime, weekday: number, direction: -1 | 1): DateTime {
  const start = day.startOf('day');
  const forward = (weekday - start.weekday + 7) % 7 || 7;
  return start.plus({ days: direction === 1 ? forward : forward === 7 ? -7 : forward - 7 });
}

function nearest(day: DateTime, weekday: number): DateTime {
  const forward = (weekday - day.weekday + 7) % 7;
  return day.plus({ days: forward > 3 ? forward - 7 : forward });
}
