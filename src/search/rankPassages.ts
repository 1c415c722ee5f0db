import type { IndexedPassage } from './indexedArticle.ts';
import type { FoundPassage } from './passageIndex.ts';

/** The best of MiniSearch's, which are looked at more closely; what is right is seldom further down, and a closer look takes time. */
const LOOKED_AT = 100;
/** Scores that differ by less are the same. */
const SAME = 1e-9;

/** A passage with MiniSearch's score. */
export interface RoughlyScored {
  readonly passage: IndexedPassage;
  readonly score: number;
}

/**
 * The best of `found` by their finer score, the rest behind them as they came. Of equally good passages the newer article's
 * comes first.
 *
 * @param found best first.
 * @param limit how many are wanted at most.
 */
export function rankPassages(
  found: readonly RoughlyScored[],
  finer: (passage: IndexedPassage) => number,
  limit: number,
): readonly FoundPassage[] {
  const best = found
    .slice(0, LOOKED_AT)
    .map(({ passage }) => ({ passage, score: finer(passage) }))
    .sort(byScore);
  const rest = found.slice(LOOKED_AT, Math.max(LOOKED_AT, limit));
  // Below the last of the best, in their own proportions.
  const scale = (best.at(-1)?.score ?? 0) / (rest[0]?.score ?? 1);
  return [...best, ...rest.map(({ passage, score }) => ({ passage, score: score * scale }))]
    .slice(0, limit)
    .map(({ passage: { article, span }, score }) => ({ article: article.id, span, score }));
}

function byScore(a: RoughlyScored, b: RoughlyScored): number {
  const difference = b.score - a.score;
  if (Math.abs(difference) > SAME) return difference;
  const [day = '', other = ''] = [a.passage.article.dates?.likely, b.passage.article.dates?.likely];
  if (day !== other) return day > other ? -1 : 1;
  return a.passage.article.id < b.passage.article.id
    ? -1
    : a.passage.article.id > b.passage.article.id
      ? 1
      : a.passage.place - b.passage.place;
}
