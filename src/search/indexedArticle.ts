import type { ArticleId } from '../article/article.ts';
import type { ArticleDates } from '../article/datesOf.ts';
import type { Day, DayRange } from '../article/dating.ts';
import type { Scope } from '../article/scope.ts';
import type { Span } from '../article/span.ts';
import { fold } from '../language/fold.ts';
import type { ScoredArticle } from './finerScore.ts';
import type { Entry } from './lexicon.ts';
import type { FieldedPassage } from './passageFields.ts';
import type { Reach } from './passageIndex.ts';

/** What is remembered of an indexed article, so that it can be filtered and taken out without its text. */
export interface IndexedArticle {
  readonly id: ArticleId;
  readonly scope: Scope;
  readonly outlet: string | null;
  readonly outletFolded: string;
  /** When it appeared, which may be found out after it was indexed. */
  dates: ArticleDates | null;
  /** What it was indexed from: equal ones need not be read again. */
  readonly reading: string;
  readonly passages: readonly FieldedPassage[];
  readonly forms: readonly Entry[];
  readonly topics: readonly string[];
  readonly words: ScoredArticle;
}

export interface IndexedPassage {
  readonly number: number;
  readonly article: IndexedArticle;
  /** Among the passages of its article. */
  readonly place: number;
  readonly span: Span;
}

/** Whether a question reaches it. */
export function isReached(article: IndexedArticle | undefined, reach: Reach): boolean {
  if (article === undefined || !reach.scopes.includes(article.scope)) return false;
  if (reach.source !== null && article.outletFolded !== fold(reach.source)) return false;
  if (reach.days === null) return true;
  return article.dates !== null && isWithin({ from: article.dates.likely, to: article.dates.likely }, reach.days);
}

/** In reach but for its day, which is unknown or could also be another. */
export function couldBeReached(article: IndexedArticle, reach: Reach): boolean {
  if (reach.days === null || !isReached(article, { ...reach, days: null })) return false;
  return article.dates === null || isWithin(article.dates, reach.days);
}

/** The two ranges share a day. */
function isWithin({ from, to }: DayRange, days: NonNullable<Reach['days']>): boolean {
  return (days.from === null || to >= days.from) && (days.to === null || from <= days.to);
}

/** `days` widened by `day`. */
export function spanning(days: DayRange | null, day: Day): DayRange {
  if (days === null) return { from: day, to: day };
  return { from: days.from < day ? days.from : day, to: days.to > day ? days.to : day };
}
