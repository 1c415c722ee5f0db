/** Finds what a text says of time. Pure: the moment of writing is a parameter. */
import { type DateTime, FixedOffsetZone } from 'luxon';
import { english } from './english.ts';
import { PRECISIONS, type Prefer, type Stated, type TimeExpression } from './expression.ts';
import { french } from './french.ts';
import { phrase } from './grammar/phrase.ts';
import type { Reading } from './grammar/reading.ts';
import { isComing } from './grammar/tense.ts';
import type { Meaning } from './meaning.ts';
import type { Reader } from './reader.ts';
import { type Context, type Period, wall } from './resolve/context.ts';
import { resolve } from './resolve/resolve.ts';
import { type Token, tokenize } from './tokens.ts';
import { compile, type Lexicon, type Tag, type WordEntries } from './vocabulary.ts';

const lexicons: Readonly<Record<'fr' | 'en', Lexicon>> = { fr: compile(french), en: compile(english) };

/** An expression as it stands, before it is known when the text was written. */
export interface ReadExpression {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  /** The sentence it stands in, counted from 0, for what counts from an event named beside it. */
  readonly sentence: number;
  /** Whether the verbs around it look ahead. */
  readonly coming?: boolean;
}

export interface ReadOptions {
  readonly language: 'fr' | 'en';
  /** Whether 03/04 is the third of April; by default as the language has it. */
  readonly dayFirst?: boolean;
}

export interface ResolveOptions {
  readonly language: 'fr' | 'en';
  /** The moment of writing, in the zone that the text's times are in; null when unknown. */
  readonly reference: DateTime | null;
  /** IANA zone of dates when there is no reference; UTC by default. */
  readonly zone?: string;
  readonly prefer: Prefer;
}

/** Words that no expression begins with: they only join. */
const JOINING: ReadonlySet<Tag> = new Set([
  'the',
  'of',
  'on',
  'at',
  'to',
  'and',
  'lead',
  'each',
  'noun-after',
  'ordinal-suffix',
  'later',
  'earlier',
  'meridiem',
  'zone',
  'short-unit',
  'in-name',
  'behind-only',
]);

function canStart(token: Token, entries: WordEntries | undefined): boolean {
  if (token.kind === 'number') return true;
  if (entries === undefined) return false;
  for (const tag of entries.keys()) if (!JOINING.has(tag)) return true;
  return false;
}

/** A reader over the words of a text. */
export function readerOf(text: string, options: ReadOptions): Reader {
  const tokens = tokenize(text);
  const lexicon = lexicons[options.language];
  const words = tokens.map((token) => lexicon.entries.get(token.text));
  return { tokens, lexicon, words, dayFirst: options.dayFirst ?? lexicon.dayFirst };
}

/** Reads the expressions of a text in order, none overlapping. Time grows with the length of the text alone. */
export function readExpressions(text: string, options: ReadOptions): readonly ReadExpression[] {
  const reader = readerOf(text, options);
  const { tokens, words } = reader;
  const found: ReadExpression[] = [];
  let sentence = 0;
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isSentenceEnd(tokens, index)) sentence += 1;
    const each = canStart(token, words[index])
      ? phrase(reader, index, (next) => standsAlone(tokens, index, next))
      : null;
    const last = each === null ? undefined : tokens[each.next - 1];
    if (each === null || last === undefined || each.next <= index) {
      index += 1;
      continue;
    }
    if (each.strength !== 'never') found.push(expressionAt(reader, index, each, sentence));
    index = each.next;
  }
  return found;
}

function expressionAt(reader: Reader, index: number, each: Reading, sentence: number): ReadExpression {
  const start = reader.tokens[index]?.start ?? 0;
  const end = reader.tokens[each.next - 1]?.end ?? start;
  const read = { start, end, meaning: each.meaning, sentence };
  return isEitherWay(each.meaning) && isComing(reader, index, each.next) ? { ...read, coming: true } : read;
}

/** Dates of which the words leave open whether they have been or are to come. */
function isEitherWay(meaning: Meaning): boolean {
  const told = inner(meaning);
  return told.is === 'date' && told.year === undefined && told.shift === undefined && told.yearShift === undefined;
}

function isSentenceEnd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'mark' && /[.!?\n]/.test(token.text) && tokens[index + 1]?.glued !== true;
}

/** True when nothing but an article and marks stand around the tokens: what a user types, or a label. */
function standsAlone(tokens: readonly Token[], index: number, next: number): boolean {
  if (tokens.length > 16) return false;
  const outside = [...tokens.slice(0, index), ...tokens.slice(next)];
  return outside.every((token) => token.kind === 'mark' || /^(le|la|les|l|the|on|in|en|au|a|at|de)$/.test(token.text));
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

/** The meaning that carries the fields: the day behind a time, the month behind an edge, the start of a range. */
function inner(meaning: Meaning): Meaning {
  switch (meaning.is) {
    case 'part':
    case 'clock':
    case 'edge':
    case 'open':
    case 'week-of':
    case 'nth':
      return inner(meaning.of);
    case 'range':
      return inner(meaning.from);
    default:
      return meaning;
  }
}

function statedBy(meaning: Meaning): Stated {
  const told = inner(meaning);
  if (told.is === 'date') {
    const { year, month, day, weekday } = told;
    return {
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
      ...(weekday === undefined ? {} : { weekday }),
    };
  }
  if (told.is === 'offset') return { offset: { value: told.sign * told.amount.value, unit: told.amount.unit } };
  if (told.is === 'span') return { offset: { value: told.shift * told.amount.value, unit: told.amount.unit } };
  if (told.is === 'day') return { offset: { value: told.offset, unit: 'day' } };
  if (told.is === 'unit') return { offset: { value: told.shift, unit: told.unit } };
  if (told.is === 'weekday-in') return { weekday: told.weekday };
  if ((told.is === 'section' || told.is === 'holiday') && told.year !== undefined) return { year: told.year };
  return {};
}

function statedPrecision(meaning: Meaning): TimeExpression['precision'] {
  if (meaning.is === 'part') return 'part-of-day';
  if (meaning.is === 'clock') return meaning.minute === null ? 'hour' : 'minute';
  const told = inner(meaning);
  if (told.is === 'unit' || told.is === 'section') return told.unit === 'fortnight' ? 'week' : told.unit;
  if (told.is === 'offset' || told.is === 'span') return told.amount.unit === 'fortnight' ? 'week' : told.amount.unit;
  if (told.is === 'date' && told.day === undefined && told.weekday === undefined) {
    return told.month === undefined ? 'year' : 'month';
  }
  return 'day';
}

function isApproximate(meaning: Meaning): boolean {
  const told = inner(meaning);
  return (told.is === 'offset' || told.is === 'span') && told.amount.approximate;
}

function directionOf(meaning: Meaning): 'past' | 'future' | null {
  const told = inner(meaning);
  const sign =
    told.is === 'offset' ? told.sign : told.is === 'day' ? told.offset : 'shift' in told ? (told.shift ?? 0) : 0;
  return sign < 0 ? 'past' : sign > 0 ? 'future' : null;
}

/** Everything that a text says of time, in its order, without overlaps. */
export function findExpressions(text: string, options: ReadOptions & ResolveOptions): readonly TimeExpression[] {
  return resolveExpressions(readExpressions(text, options), options);
}
