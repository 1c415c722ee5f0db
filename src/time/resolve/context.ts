/** What the resolver knows while it turns a meaning into an interval, and what it notes about its needs. */
import { DateTime, type Zone } from 'luxon';
import type { Precision, Prefer } from '../expression.ts';

/** A closed interval with its precision; what most meanings come to. */
export interface Period {
  readonly from: DateTime;
  readonly to: DateTime;
  readonly precision: Precision;
}

export interface Context {
  /** The moment of writing, null when it is unknown: its wall-clock time, held as if it were UTC (see `wall`). */
  readonly reference: DateTime | null;
  /** The zone that the wall-clock times are of. */
  readonly zone: Zone;
  readonly prefer: Prefer;
  readonly language: 'fr' | 'en';
  /** What a chained expression counts from. */
  readonly chain: Period | null;
  /** What an expression beside an event counts from. */
  readonly event: Period | null;
  /** Noted while resolving: which of them the words needed. */
  readonly needs: { reference: boolean; chain: boolean; event: boolean; impossible: boolean; reversed: boolean };
}

/**
 * The wall-clock time of a moment as if it were UTC. Days, weeks and months are counted on it, and put back into their zone
 * once at the end: asking a zone for its offset at every step took half of all the time.
 */
export function wall(moment: DateTime): DateTime {
  return moment.setZone('utc', { keepLocalTime: true });
}

/** The moment at which the clocks of `zone` show this wall-clock time. */
export function moment(wallTime: DateTime, zone: Zone): DateTime {
  return wallTime.setZone(zone, { keepLocalTime: true });
}

export function needsReference(context: Context): DateTime | null {
  context.needs.reference = true;
  return context.reference;
}

/** The day, month, or year that starts at `from`. */
export function whole(from: DateTime, unit: 'year' | 'month' | 'week' | 'day' | 'quarter'): Period {
  const plus = { [unit === 'quarter' ? 'quarters' : `${unit}s`]: 1 };
  return { from, to: from.plus(plus), precision: unit };
}

/** A calendar day in the context's zone; null and noted when there is none such (31 February). */
export function calendarDay(context: Context, year: number, month: number, day: number): DateTime | null {
  const made = DateTime.fromObject({ year, month, day }, { zone: 'utc' });
  if (made.isValid) return made;
  context.needs.impossible = true;
  return null;
}

/**
 * Of candidates in order of time, the one that a partial date means. `counts` says whether a candidate that holds the
 * reference is itself past or future enough.
 */
export function choose(candidates: readonly Period[], reference: DateTime, prefer: Prefer): Period | null {
  const day = reference.startOf('day');
  if (prefer === 'news') return chooseForNews(candidates, day);
  if (prefer === 'past') return candidates.findLast((each) => each.from <= day) ?? candidates[0] ?? null;
  if (prefer === 'future' || prefer === 'coming')
    return candidates.find((each) => each.to > day) ?? candidates.at(-1) ?? null;
  let best: Period | null = null;
  for (const each of candidates) if (best === null || distance(each, day) < distance(best, day)) best = each;
  return best;
}

/** How many days ago a date that recurs every year is rather one to come: nine months, so that the coming one is within three. */
const LONG_AGO = 270;

function chooseForNews(candidates: readonly Period[], day: DateTime): Period | null {
  const past = candidates.findLast((each) => each.from <= day) ?? candidates[0] ?? null;
  const coming = candidates.find((each) => each.from > day) ?? null;
  if (past === null || coming === null || past.to > day) return past;
  return past.from < day.minus({ days: LONG_AGO }) && coming.from < day.plus({ days: 365 - LONG_AGO }) ? coming : past;
}

function distance(period: Period, day: DateTime): number {
  if (period.from <= day && period.to > day) return 0;
  return Math.abs(period.from.toMillis() - day.toMillis());
}

/** The nearest candidate that lies wholly before (-1) or after (1) the reference's day. */
export function beyond(candidates: readonly Period[], reference: DateTime, shift: -1 | 1): Period | null {
  const day = reference.startOf('day');
  const after = day.plus({ days: 1 });
  if (shift === -1) return candidates.findLast((each) => each.to <= day) ?? null;
  return candidates.find((each) => each.from >= after) ?? null;
}
