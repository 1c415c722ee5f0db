import type { ArticleId } from '../article/article.ts';
import type { MatchedWord } from './askedTerms.ts';

/** An article must hold this share of what the words of a question weigh; the weight of a word is its rarity. */
const ENOUGH = 0.6;

/** Which words stand in which articles, and how well: by something related to a word less than by the word itself. */
export class Coverage {
  readonly counts: number[];
  /** Where the degrees of an article begin: one for each word, in one list, since a frequent word has tens of thousands. */
  readonly #places = new Map<ArticleId, number>();
  readonly #degrees: number[] = [];

  constructor(words: number) {
    this.counts = Array.from({ length: words }, () => 0);
  }

  add(article: ArticleId, matched: readonly MatchedWord[]): void {
    const { counts } = this;
    const degrees = this.#degrees;
    let place = this.#places.get(article);
    if (place === undefined) {
      place = degrees.length;
      this.#places.set(article, place);
      for (let word = 0; word < counts.length; word += 1) degrees.push(0);
    }
    for (const { word, degree } of matched) {
      const before = degrees[place + word] ?? 0;
      if (degree <= before) continue;
      degrees[place + word] = degree;
      counts[word] = (counts[word] ?? 0) + degree - before;
    }
  }

  /**
   * Articles that hold enough of the words, each weighed by its rarity among `total` articles (inverse document frequency).
   *
   * @param counted the words that count, by place.
   */
  articlesWithEnough(total: number, counted: readonly boolean[], share = ENOUGH): ReadonlySet<ArticleId> {
    const weights = this.counts.map((count, word) =>
      counted[word] === true ? Math.log(1 + (total + 0.5) / (count + 0.5)) : 0,
    );
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const enough = new Set<ArticleId>();
    for (const [article, place] of this.#places) {
      let covered = 0;
      for (let word = 0; word < weights.length; word += 1)
        covered += (weights[word] ?? 0) * (this.#degrees[place + word] ?? 0);
      if (covered >= whole * share) enough.add(article);
    }
    return enough;
  }
}
