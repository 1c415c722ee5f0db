import type { ArticleId } from '../article/article.ts';
import type { MatchedWord } from './askedTerms.ts';

/** An article must hold this share of what the words of a question weigh; the weight of a word is its rarity. */
const ENOUGH = 0.6;

/** Which words stand in which articles, and how well: by something related to a word less than by the word itself. */
export class Coverage {
  readonly counts: number[];
  readonly #degrees = new Map<ArticleId, number[]>();

  constructor(words: number) {
    this.counts = Array.from({ length: words }, () => 0);
  }

  add(article: ArticleId, matched: readonly MatchedWord[]): void {
    let known = this.#degrees.get(article);
    if (known === undefined) {
      known = this.counts.map(() => 0);
      this.#degrees.set(article, known);
    }
    for (const { word, degree } of matched) {
      const before = known[word] ?? 0;
      if (degree <= before) continue;
      known[word] = degree;
      this.counts[word] = (this.counts[word] ?? 0) + degree - before;
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
    for (const [article, degrees] of this.#degrees) {
      let covered = 0;
      for (let word = 0; word < degrees.length; word += 1) covered += (weights[word] ?? 0) * (degrees[word] ?? 0);
      if (covered >= whole * share) enough.add(article);
    }
    return enough;
  }
}
