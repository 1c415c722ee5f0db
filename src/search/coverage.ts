import type { ArticleId } from '../article/article.ts';

/** An article must hold this share of what the words of a question weigh; the weight of a word is its rarity. */
const ENOUGH = 0.6;

/** Which words stand in which articles. */
export class Coverage {
  readonly counts: number[];
  readonly #words = new Map<ArticleId, Set<number>>();

  constructor(words: number) {
    this.counts = Array.from({ length: words }, () => 0);
  }

  add(article: ArticleId, matched: readonly number[]): void {
    const known = this.#words.get(article) ?? new Set<number>();
    this.#words.set(article, known);
    for (const word of matched) {
      if (known.has(word)) continue;
      known.add(word);
      this.counts[word] = (this.counts[word] ?? 0) + 1;
    }
  }

  /** Articles that hold enough of the words, each weighed by its rarity among `total` articles (inverse document frequency). */
  articlesWithEnough(total: number): ReadonlySet<ArticleId> {
    const weights = this.counts.map((count) => Math.log(1 + (total + 0.5) / (count + 0.5)));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const enough = new Set<ArticleId>();
    for (const [article, words] of this.#words) {
      let covered = 0;
      for (const word of words) covered += weights[word] ?? 0;
      if (covered >= whole * ENOUGH) enough.add(article);
    }
    return enough;
  }
}
