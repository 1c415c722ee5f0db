/** What an expression of time found in a text says, and when that is. */
import type { DateTime } from 'luxon';
import type { Span } from '../article/span.ts';
import type { Meaning, Unit } from './meaning.ts';

/** Half-open in time: `from` is in it, `to` is not. Null is open on that side (“depuis janvier”, “avant mai”); never both. */
export interface Interval {
  readonly from: DateTime | null;
  readonly to: DateTime | null;
}

/** How fine an expression is said, coarsest first. */
export const PRECISIONS = [
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'part-of-day',
  'hour',
  'minute',
  'second',
] as const;

export type Precision = (typeof PRECISIONS)[number];

/** The fields that the words themselves state, for a reader who has evidence of his own to intersect them with. */
export interface Stated {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  /** So many units before (negative) or after. */
  readonly offset?: { readonly value: number; readonly unit: Unit };
}

interface Base {
  /** UTF-16 code units, half-open. */
  readonly span: Span;
  readonly precision: Precision;
  readonly states: Stated;
  /** “environ”, “presque”, “quelques”, “plus de”. */
  readonly approximate: boolean;
  /** Where the words themselves point, seen from what they hang on; null when they do not say. */
  readonly direction: 'past' | 'future' | null;
  readonly meaning: Meaning;
}

export type TimeExpression = Base &
  (
    | { readonly resolved: 'absolute'; readonly interval: Interval; readonly anchor: null }
    | { readonly resolved: 'relative'; readonly interval: Interval; readonly anchor: 'reference' }
    /** Counted from another expression of the same text, by its index in the list. */
    | { readonly resolved: 'chained'; readonly interval: Interval; readonly anchor: { readonly expression: number } }
    /**
     * `article-date`: the moment of writing is needed and unknown. An index: what it hangs on is itself unresolved.
     * `event`: it counts from an event that the text does not date. `impossible`: no such day (31 February).
     * `reversed`: a range that ends before it begins.
     */
    | {
        readonly resolved: 'unresolved';
        readonly interval: null;
        readonly anchor: 'article-date' | 'event' | 'impossible' | 'reversed' | { readonly expression: number };
      }
  );

/**
 * Which of the two nearest a partial date means: `past` for news and for what users look back at (today counts), `future`
 * for plans (today's weekday does not count), `none` for the nearer one, `news` the past one unless that is nine months
 * back and the coming one near (“le 7 janvier”, written in December) or a
 * verb beside it looks ahead (“se réunira mercredi”). `coming` is the next one, today’s weekday too.
 */
export type Prefer = 'past' | 'future' | 'none' | 'news' | 'coming';

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
