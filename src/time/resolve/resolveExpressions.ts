/** Places the expressions of a text in time: from the moment of writing, and from one another. */
import { type DateTime, FixedOffsetZone } from 'luxon';
import { PRECISIONS, type Prefer, type ReadExpression, type TimeExpression } from '../expression.ts';
import type { Meaning } from '../meaning.ts';
import { directionOf, isApproximate, statedBy, statedPrecision } from '../stated.ts';
import { type Context, type Period, wall } from './context.ts';
import { resolve } from './resolve.ts';

export interface ResolveOptions {
  readonly language: 'fr' | 'en';
  /** The moment of writing, in the zone that the text's times are in; null when unknown. */
  readonly reference: DateTime | null;
  /** IANA zone of dates when there is no reference; UTC by default. */
  readonly zone?: string;
  readonly prefer: Prefer;
}

/** How far apart, in expressions, an anchor may be: further back it is another matter. */
const REACH = 12;

/** Places each expression in time, as seen from `reference` and from one another. */
export function resolveExpressions(
  read: readonly ReadExpression[],
  options: ResolveOptions,
): readonly TimeExpression[] {
  const periods: (Period | null)[] = [];
  const placed: TimeExpression[] = [];
  read.forEach((each, index) => {
    const chain = anchorBefore(read, periods, index);
    const event = anchorOfEvent(read, periods, index, options) ?? fallbackForEvent(each.meaning, chain);
    const context = contextOf(preferring(each, options), chain?.period ?? null, event?.period ?? null);
    const found = resolve(each.meaning, context);
    const resolved = isBeyondBelief(each.meaning, found, context) ? null : found;
    const from = resolved?.interval.from ?? resolved?.interval.to ?? null;
    const to = resolved?.interval.to ?? from;
    periods.push(
      resolved === null || from === null || to === null ? null : { from, to, precision: resolved.precision },
    );
    placed.push(place(each, resolved, context, options, { chain, event }));
  });
  return placed;
}

/** In the news a date beside a verb that looks ahead is the next one. */
function preferring(each: ReadExpression, options: ResolveOptions): ResolveOptions {
  return each.coming === true && options.prefer === 'news' ? { ...options, prefer: 'coming' } : options;
}

function contextOf(options: ResolveOptions, chain: Period | null, event: Period | null): Context {
  return {
    reference: options.reference === null ? null : wall(options.reference),
    zone: options.reference?.zone ?? FixedOffsetZone.utcInstance,
    prefer: options.prefer,
    language: options.language,
    chain,
    event,
    needs: { reference: false, chain: false, event: false, impossible: false, reversed: false },
  };
}

/** “Dix ans plus tard”, counted in a story of what has been to a year still to come: it hangs on something else. */
function isBeyondBelief(meaning: Meaning, resolved: ReturnType<typeof resolve>, context: Context): boolean {
  if (meaning.is !== 'offset' || meaning.base === 'reference' || context.prefer !== 'news') return false;
  const from = resolved?.interval.from ?? null;
  const base = meaning.base === 'event' ? context.event : context.chain;
  if (from === null || context.reference === null || meaning.sign === -1) return false;
  if (base !== null && base.from > context.reference) return false;
  return from > context.reference.plus({ months: meaning.amount.unit === 'year' ? 0 : 2 });
}

interface Anchor {
  readonly index: number;
  readonly period: Period | null;
}

/** The last expression before that is as fine as what counts from it. */
function anchorBefore(
  read: readonly ReadExpression[],
  periods: readonly (Period | null)[],
  index: number,
): Anchor | null {
  const meaning = read[index]?.meaning;
  if (meaning === undefined) return null;
  const finest = coarsestAnchor(meaning);
  for (let back = index - 1; back >= 0 && index - back <= REACH; back -= 1) {
    const period = periods[back] ?? null;
    const told = read[back]?.meaning;
    if (period === null && told !== undefined && !canAnchor(told, finest)) continue;
    if (period !== null && PRECISIONS.indexOf(period.precision) < PRECISIONS.indexOf(finest)) continue;
    return { index: back, period };
  }
  return null;
}

function canAnchor(meaning: Meaning, finest: 'day' | 'month' | 'year'): boolean {
  if (meaning.is === 'day' || meaning.is === 'part') return true;
  if (meaning.is !== 'date') return false;
  if (meaning.day !== undefined || meaning.weekday !== undefined) return true;
  return finest !== 'day' && meaning.month !== undefined;
}

/** Days are counted from a day, months from a month or finer, years from anything. */
function coarsestAnchor(meaning: Meaning): 'day' | 'month' | 'year' {
  if (meaning.is === 'offset') {
    if (meaning.amount.unit === 'year' || meaning.amount.unit === 'decade') return 'year';
    return meaning.amount.unit === 'month' ? 'month' : 'day';
  }
  if (meaning.is === 'unit') return meaning.unit === 'year' ? 'year' : meaning.unit === 'month' ? 'month' : 'day';
  return 'day';
}

/** “Un mois après une attaque …, le 13 avril dernier”: the day that the same sentence goes on to give. */
function anchorOfEvent(
  read: readonly ReadExpression[],
  periods: readonly (Period | null)[],
  index: number,
  options: ResolveOptions,
): Anchor | null {
  const each = read[index];
  const next = read[index + 1];
  if (each === undefined || next === undefined || next.sentence !== each.sentence) return null;
  if (!(each.meaning.is === 'offset' || each.meaning.is === 'day') || each.meaning.base !== 'event') return null;
  if (!(next.meaning.is === 'date' || next.meaning.is === 'holiday' || next.meaning.is === 'day')) return null;
  const context = contextOf(options, periods[index - 1] ?? null, null);
  const resolved = resolve(next.meaning, context);
  const { from, to } = resolved?.interval ?? { from: null, to: null };
  const period = resolved === null || from === null || to === null ? null : { from, to, precision: resolved.precision };
  return { index: index + 1, period };
}

/** An undated event is taken to be at the expression before only when days, weeks or months are counted from it. */
function fallbackForEvent(meaning: Meaning, chain: Anchor | null): Anchor | null {
  if (meaning.is === 'day') return chain;
  const near = meaning.is === 'offset' && ['day', 'week', 'fortnight', 'month', 'hour'].includes(meaning.amount.unit);
  return near && (chain?.period === null || chain?.period?.precision !== 'year') ? chain : null;
}

function place(
  each: ReadExpression,
  resolved: ReturnType<typeof resolve>,
  context: Context,
  options: ResolveOptions,
  anchors: { chain: Anchor | null; event: Anchor | null },
): TimeExpression {
  const base = {
    span: { start: each.start, end: each.end },
    precision: resolved?.precision ?? statedPrecision(each.meaning),
    states: statedBy(each.meaning),
    approximate: isApproximate(each.meaning),
    direction: directionOf(each.meaning),
    meaning: each.meaning,
  };
  const { needs } = context;
  const anchor = needs.event ? anchors.event : needs.chain ? anchors.chain : null;
  if (resolved === null) {
    if (needs.reversed) return { ...base, resolved: 'unresolved', interval: null, anchor: 'reversed' };
    if (needs.impossible) return { ...base, resolved: 'unresolved', interval: null, anchor: 'impossible' };
    if (anchor !== null)
      return { ...base, resolved: 'unresolved', interval: null, anchor: { expression: anchor.index } };
    const missing = needs.event
      ? 'event'
      : needs.reference && context.reference === null
        ? 'article-date'
        : 'impossible';
    return { ...base, resolved: 'unresolved', interval: null, anchor: missing };
  }
  const zone = context.reference === null ? (options.zone ?? 'utc') : context.zone;
  const interval = {
    from: resolved.interval.from?.setZone(zone, { keepLocalTime: true }) ?? null,
    to: resolved.interval.to?.setZone(zone, { keepLocalTime: true }) ?? null,
  };
  if (anchor !== null) return { ...base, resolved: 'chained', interval, anchor: { expression: anchor.index } };
  if (needs.reference) return { ...base, resolved: 'relative', interval, anchor: 'reference' };
  return { ...base, resolved: 'absolute', interval, anchor: null };
}
