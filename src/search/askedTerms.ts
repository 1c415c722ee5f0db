import type { SearchResult } from 'minisearch';
import { exact } from './indexedTerms.ts';
import type { QueryWord } from './queryWords.ts';

/** Parts of a compound tell less than the compound, an exact accent is a tie-break. */
const PART_BOOST = 0.5;
const ACCENT_BOOST = 0.3;

/** The terms that a query's words stand for, and back from terms to words. */
export class AskedTerms {
  readonly text: string;
  readonly #words: readonly QueryWord[];
  readonly #boosts = new Map<string, number>();

  constructor(words: readonly QueryWord[]) {
    this.#words = words;
    for (const word of words) {
      for (const term of word.terms) this.#boosts.set(term, 1);
      for (const part of word.parts.flat()) if (!this.#boosts.has(part)) this.#boosts.set(part, PART_BOOST);
      if (word.accented !== null) this.#boosts.set(exact(word.accented), ACCENT_BOOST);
    }
    this.text = [...this.#boosts.keys()].join(' ');
  }

  boostOf(term: string): number {
    return this.#boosts.get(term) ?? 1;
  }

  /** Indexes of the words that stand in a result: one of the terms, or all the parts of a compound. */
  wordsMatched({ match }: SearchResult): readonly number[] {
    const holds = (term: string) => match[term] !== undefined;
    return [...this.#words.keys()].filter((index) => {
      const word = this.#words[index];
      return word !== undefined && (word.terms.some(holds) || word.parts.some((parts) => parts.every(holds)));
    });
  }
}
