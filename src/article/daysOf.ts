import type { Article } from './article.ts';
import type { DayRange } from './dating.ts';

/** The days on which `article` may have appeared; null when nothing tells. */
export function daysOf(article: Article): DayRange | null {
  const day = article.published?.slice(0, 10);
  if (day !== undefined) return { from: day, to: day };
  const { dating } = article;
  return dating === null || dating.basis === 'received' ? null : { from: dating.from, to: dating.to };
}
