/** What the resolver knows while it turns a meaning into an interval, and what it notes about its needs. */
import { DateTime } from 'luxon';
import type { Precision, Prefer } from '../expression.ts';

/** A closed interval with its precision; what most meanings come to. */
export interface Period {
  readonly from: DateTime;
  readonly to: DateTime;
  readonly precision: Precision;
}

export interface Context {
  /** The moment of writing, null when it is unknown. */
  readonly reference: DateTime | null;
  readonly zone: string;
  readonly prefer: Prefer;
  readonly language: 'fr' | 'en';
  /** What a chained expression counts from. */
  readonly chain: Period | null;
  /** What an expression beside an event counts from. */
  readonly event: Period | null;
  /** Noted while resolving: which of them the words needed. */
  readonly needs: { reference: boolean; chain: boolean; event: boolean; impossible: boolean };
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
  const made = DateTime.fromObject({ year, month, day }, { zone: context.reference?.zone ?? context.zone });
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
  if (prefer === 'past') return candidates.findLast((each) => each.from <= day) ?? candidates[0] ?? null;
  if (prefer === 'future') return candidates.find((each) => each.to > day) ?? candidates.at(-1) ?? null;
  let best: Period | null = null;
  for (const each of candidates) if (best === null || distance(each, day) < distance(best, day)) best = each;
  return best;
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
