/** Reads the dates that users type for since and until: ISO 8601, amounts (30j, 3 months) and words in their language. */
import type { DateTime } from 'luxon';
import type { Day } from '../article/dating.ts';
import { UserError } from '../errors.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import type { TimeExpression } from './expression.ts';
import { findExpressions, readerOf } from './expressions.ts';
import { amount } from './grammar/numbers.ts';
import { isoDuration, isoPeriod, looksIso } from './iso.ts';
import { skip } from './reader.ts';
import { wall } from './resolve/context.ts';
import { plus } from './resolve/periods.ts';
import { resolveExpressions } from './resolve/resolveExpressions.ts';
import { timeTexts } from './texts.ts';

export interface DateQueryOptions {
  readonly language: UserLanguage;
  /** BCP 47: whether 03/04/2024 is the third of April, and how the answer writes dates. */
  readonly locale: string;
  /** IANA name of the user's time zone. */
  readonly zone: string;
  readonly now: DateTime;
  /** What the user typed it for, as errors name it. */
  readonly option?: string;
}

/** Days from and to, both included; null where the query leaves that side open. */
export type DateQuery = {
  readonly typed: string;
  /** How it was read, in the user's language: « du 1er au 30 avril 2024 ». */
  readonly understood: string;
} & (
  | { readonly open: 'none'; readonly from: Day; readonly to: Day }
  | { readonly open: 'end'; readonly from: Day; readonly to: null }
  | { readonly open: 'start'; readonly from: null; readonly to: Day }
);

/** Longer than any date that one would type. */
const MOST_CHARACTERS = 200;

/** Half-open wall-clock days held as UTC; null is open. */
interface Bounds {
  readonly from: DateTime | null;
  readonly to: DateTime | null;
}

/**
 * Reads a date as typed; partial ones are the latest past ones.
 *
 * @throws UserError `not-a-date`, `date-too-long` or `dates-reversed`.
 * @example readDateQuery('avril 2024', { language: 'fr', locale: 'fr', zone: 'Europe/Paris', now })
 */
export function readDateQuery(typed: string, options: DateQueryOptions): DateQuery {
  const text = typed.trim();
  const option = options.option ?? (options.language === 'fr' ? 'cette option' : 'this option');
  if (text.length > MOST_CHARACTERS) {
    throw new UserError('date-too-long', { length: text.length, most: MOST_CHARACTERS, option });
  }
  const now = wall(options.now.setZone(options.zone));
  const bounds = readIsoRange(text) ?? readIso(text, now) ?? readAmount(text, options, now) ?? readWords(text, options);
  if (bounds === null || !isInCalendar(bounds)) throw new UserError('not-a-date', { typed: text, option });
  return answer(text, bounds, options);
}

function answer(typed: string, { from, to }: Bounds, options: DateQueryOptions): DateQuery {
  const { locale } = options;
  const say = timeTexts[options.language];
  const last = to === null ? null : lastDay(to);
  if (from === null && last !== null) {
    return { typed, open: 'start', from: null, to: day(last), understood: say.until({ day: last, locale }) };
  }
  if (from !== null && last === null) {
    return { typed, open: 'end', from: day(from), to: null, understood: say.since({ day: from, locale }) };
  }
  if (from === null || last === null) throw new TypeError('A date query cannot be open on both sides.');
  if (last < from.startOf('day')) throw new UserError('dates-reversed', { since: day(from), until: day(last) });
  const understood = from.hasSame(last, 'day') ? say.day({ day: from, locale }) : say.range({ from, to: last, locale });
  return { typed, open: 'none', from: day(from), to: day(last), understood };
}

/** The last day that a half-open end still includes. */
function lastDay(to: DateTime): DateTime {
  const whole = to.startOf('day');
  return to > whole ? whole : whole.minus({ days: 1 });
}

function day(moment: DateTime): Day {
  return moment.toFormat('yyyy-LL-dd');
}

function isInCalendar({ from, to }: Bounds): boolean {
  return [from, to].every((end) => end === null || (end.isValid && end.year >= 1 && end.year <= 9999));
}

/** 2024-04/2024-06, 2024-04/, /2021, with .. in place of / too. */
function readIsoRange(text: string): Bounds | null {
  const slash = text.includes('..') ? text.indexOf('..') : text.indexOf('/');
  if (slash < 0) return null;
  const first = text.slice(0, slash).trim();
  const second = text.slice(slash + (text.includes('..') ? 2 : 1)).trim();
  if (first === '' && second === '') return null;
  if (![first, second].every((part) => part === '' || looksIso(part))) return null;
  const from = first === '' ? null : isoPeriod(first);
  const to = second === '' ? null : isoPeriod(second);
  if ((first !== '' && from === null) || (second !== '' && to === null)) return null;
  if (from !== null && to !== null && to.from < from.from) {
    throw new UserError('dates-reversed', { since: first, until: second });
  }
  return { from: from?.from ?? null, to: to?.to ?? null };
}

function readIso(text: string, now: DateTime): Bounds | null {
  const duration = isoDuration(text);
  if (duration !== null) return { from: now.minus(duration).startOf('day'), to: tomorrow(now) };
  return looksIso(text) ? isoPeriod(text) : null;
}

function tomorrow(now: DateTime): DateTime {
  return now.startOf('day').plus({ days: 1 });
}

/** 30j, 3 mois, “2 weeks”: so far back from now. */
function readAmount(text: string, options: DateQueryOptions, now: DateTime): Bounds | null {
  for (const language of bothLanguages(options.language)) {
    const reader = readerOf(text, { language });
    const found = amount(reader, skip(reader, 0, 'since'));
    if (found === null || found.next !== reader.tokens.length) continue;
    return { from: plus(now, -1, found.value).startOf('day'), to: tomorrow(now) };
  }
  return null;
}

function bothLanguages(first: UserLanguage): readonly UserLanguage[] {
  return first === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
}

/** Any one expression of the user's language, else of the other one, that is all that was typed. */
function readWords(text: string, options: DateQueryOptions): Bounds | null {
  if (looksIso(text)) return null;
  for (const language of bothLanguages(options.language)) {
    const reference = options.now.setZone(options.zone);
    const found = findExpressions(text, { language, reference, prefer: 'past', dayFirst: isDayFirst(options.locale) });
    const only = found[0];
    if (found.length !== 1 || only === undefined || !coversAll(text, only)) continue;
    if (only.resolved === 'unresolved' && only.anchor === 'reversed') throw reversed(only, language, options);
    if (only.interval !== null) {
      const { from, to } = only.interval;
      return { from: from === null ? null : wall(from).startOf('day'), to: to === null ? null : wall(to) };
    }
  }
  return null;
}

/** The two ends of a range that was typed the wrong way round. */
function reversed(found: TimeExpression, language: UserLanguage, options: DateQueryOptions): UserError {
  const reference = options.now.setZone(options.zone);
  const ends = found.meaning.is === 'range' ? [found.meaning.from, found.meaning.to] : [];
  const [since, until] = ends.map((meaning) => {
    const read = [{ ...found.span, meaning, sentence: 0 }];
    const end = resolveExpressions(read, { language, reference, prefer: 'past' })[0]?.interval?.from ?? null;
    return end === null ? '?' : day(wall(end));
  });
  return new UserError('dates-reversed', { since: since ?? '?', until: until ?? '?' });
}

/** Words that add nothing to a date beside them. */
const FILLERS = new Set('le la les l du de des d au a en on in the of'.split(' '));

function coversAll(text: string, { span }: TimeExpression): boolean {
  const rest = `${text.slice(0, span.start)} ${text.slice(span.end)}`;
  return readerOf(rest, { language: 'fr' }).tokens.every(
    (token) => FILLERS.has(token.text) || (token.kind === 'mark' && "'.,;:!?".includes(token.text)),
  );
}

/** Whether a locale writes the day before the month: en-US does not, en-GB and French do. */
function isDayFirst(locale: string): boolean {
  const [supported] = Intl.DateTimeFormat.supportedLocalesOf([locale].filter(isLocale));
  const parts = new Intl.DateTimeFormat(supported ?? 'fr').formatToParts(0).map((part) => part.type);
  return parts.indexOf('day') < parts.indexOf('month');
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}
