import type { Span } from './span.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A range of calendar days, both ends included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/**
 * What speaks for a date. `date-line`: the page says when it was published. `date`, `weekday`, `month`, `year`: words of the
 * text; `chain`: words counted from others ("deux mois plus tard"). `rights`: a copyright year. `office`: somebody named with an
 * office held only then. `first`: a name that did not exist before. `anniversary`: an age of something founded on a known day.
 * `scheduled`: an election or the like. `company`: dated articles of those weeks have the same names and words. `article`: another
 * article tells of the same event with its date.
 */
export type EvidenceKind =
  | 'date-line'
  | 'date'
  | 'weekday'
  | 'month'
  | 'year'
  | 'chain'
  | 'rights'
  | 'office'
  | 'first'
  | 'anniversary'
  | 'scheduled'
  | 'company'
  | 'article';

/** A fact that speaks for a date, for a person to check. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The days on which, by this fact, the article can have appeared or its event taken place. */
  readonly range: DayRange;
  /** The words of the article. */
  readonly spans: readonly Span[];
  /** What the words name (a person's office, an event), or the identifier of the other article. */
  readonly subject: string | null;
}

/** When an article appeared, as far as it can be known: 19 times out of 20 between `from` and `to`. */
export interface Dating extends DayRange {
  readonly likely: Day;
  /** Three times out of four it appeared within these days, which hold `likely`. */
  readonly probable: DayRange;
  /** `stated` by the source or `set` by a person; `inferred` from evidence; `received`: nothing but the day it came in. */
  readonly basis: 'stated' | 'set' | 'inferred' | 'received';
  /** The probability, 0 to 1, that it appeared within a week of `likely`. */
  readonly confidence: number;
  /** The same for `likely` itself, the day before and the day after; left out where the day is stated or nothing is known. */
  readonly confidenceOfDay?: number;
  /** What speaks for `likely`, strongest first. */
  readonly evidence: readonly Evidence[];
  /** What speaks against it. */
  readonly doubts: readonly Evidence[];
}
