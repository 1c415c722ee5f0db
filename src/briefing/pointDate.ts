import type { Article } from '../article/article.ts';
import { datesOf } from '../article/datesOf.ts';
import type { Dating } from '../article/dating.ts';
import type { PointDate } from './answer.ts';
import type { ReadSentence } from './shelf.ts';

/** When what a sentence tells of took place, where it says so; else when its article appeared. */
export function dateOfSentence({ article, event }: ReadSentence): PointDate | null {
  if (event === null) return dateOfArticle(article);
  const { from, to, likely, approximate } = event;
  return { of: 'event', from, to, likely, approximate };
}

/** When the article appeared: of an inferred date the days on which it probably did. */
export function dateOfArticle(article: Article): PointDate | null {
  const dates = datesOf(article);
  if (dates === null) return null;
  const { from, to } = isInferred(article) ? article.dating.probable : dates;
  return { of: 'article', from, to, likely: dates.likely, approximate: dates.from !== dates.to };
}

function isInferred(article: Article): article is Article & { readonly dating: Dating } {
  return article.dating?.basis === 'inferred' && article.published === null && article.dateSet === null;
}

/** Oldest first, those without a date last. */
export function byDate(a: PointDate | null, b: PointDate | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a.likely === b.likely ? 0 : a.likely < b.likely ? -1 : 1;
}
