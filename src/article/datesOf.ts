import type { Article } from './article.ts';
import type { Day, DayRange } from './dating.ts';

/** The days on which an article may have appeared, and the likeliest of them. */
export interface ArticleDates extends DayRange {
  readonly likely: Day;
}

/** When `article` appeared, by its source or by evidence; null when nothing tells. */
export function datesOf({ published, dateSet, dating }: Article): ArticleDates | null {
  const day = dateSet ?? published?.slice(0, 10);
  if (day !== undefined) return { from: day, to: day, likely: day };
  if (dating === null || dating.basis === 'received') return null;
  return { from: dating.from, to: dating.to, likely: dating.likely };
}
