import type { Article } from './article.ts';
import type { DayRange } from './dating.ts';

/** The days on which `article` may have appeared; null when nothing tells. */
export function daysOf(article: Article): DayRange | null {
  const day = article.published?.slice(0, 10);
  return day === undefined ? null : { from: day, to: day };
}
