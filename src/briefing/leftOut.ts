import { datesOf } from '../article/datesOf.ts';
import type { Census } from '../search/passageIndex.ts';
import type { LeftOut } from './answer.ts';
import type { Shelf } from './shelf.ts';

/** So many are named; the census counts the rest. */
const MOST_NAMED = 8;

/** Names what the dates left out though it could fall within them, with the days it could. */
export async function namesLeftOut(census: Census, shelf: Shelf): Promise<readonly LeftOut[]> {
  const articles = await shelf.read(census.unplaced.slice(0, MOST_NAMED));
  return articles.map(({ article }) => ({ article: article.id, title: article.title.text, dates: datesOf(article) }));
}
