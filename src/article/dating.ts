import type { Span } from './span.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A range of calendar days, both ends included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** A fact that speaks for a date: words of the article, or something known from elsewhere. */
export interface Evidence {
  readonly kind: string;
  readonly range: DayRange;
  readonly spans: readonly Span[];
  readonly detail: string;
}

/** When an article appeared, as far as it can be known. */
export interface Dating extends DayRange {
  readonly likely: Day;
  readonly basis: 'stated' | 'inferred' | 'received';
  readonly evidence: readonly Evidence[];
  readonly doubts: readonly Evidence[];
}
