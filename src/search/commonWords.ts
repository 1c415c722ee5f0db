/**
 * Which words of a question are too common to be looked for: a search costs by the passages that hold its words, and a word that
 * stands everywhere tells little of where to look. It still counts where the best passages are told apart.
 */
import { rarity } from './rarity.ts';

/** In a small collection every word is cheap. */
const FEWEST_ARTICLES = 2_000;
/** Of all articles; a word in a tenth of the articles stands in some 3 % of the passages. */
const COMMON = 0.1;
/** So many words that are rarer must remain. */
const FEWEST_LEFT = 2;
/** What is left out may weigh this share of the whole at most, so that it decides little. */
const MOST_WEIGHT = 0.4;

/**
 * @param articlesWithWord by word, null for those that are not looked for anyway.
 * @returns the places of the words to leave out.
 */
export function commonWords(articlesWithWord: readonly (number | null)[], articles: number): ReadonlySet<number> {
  const words = articlesWithWord.flatMap((count, word) =>
    count === null || count === 0 ? [] : [{ word, count, weight: rarity(count, articles) }],
  );
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  const left = new Set<number>();
  let weight = 0;
  for (const each of words.sort((a, b) => b.count - a.count || a.word - b.word)) {
    weight += each.weight;
    if (each.count < FEWEST_ARTICLES || each.count < articles * COMMON) break;
    if (words.length - left.size <= FEWEST_LEFT || weight > whole * MOST_WEIGHT) break;
    left.add(each.word);
  }
  return left;
}
