import type { Day, DayRange } from './dating.ts';
import type { Span } from './span.ts';

/** A sentence that says when what it tells of took place. */
export interface ArticleEvent extends DayRange {
  /** The sentence. */
  readonly span: Span;
  /** The words that say when. */
  readonly words: Span;
  readonly likely: Day;
  /** The words are vague ("début mai"), or count from a day of publication that is itself uncertain. */
  readonly approximate: boolean;
}
