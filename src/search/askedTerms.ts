import type { SearchResult } from 'minisearch';
import { exact } from './indexedTerms.ts';
import type { QueryWord } from './queryWords.ts';

/** Parts of a compound tell less than the compound, an exact accent is a tie-break. */
const PART_BOOST = 0.5;
const ACCENT_BOOST = 0.3;

/** A word of a query, by its place, that stands in a passage: itself (degree 1) or by something related to it (its weight). */
export interface MatchedWord {
  readonly word: number;
  readonly degree: number;
}

/** The terms that a query's words stand for, and back from terms to words. */
export class AskedTerms {
  readonly text: string;
  readonly #words: readonly QueryWord[];
  readonly #boosts = new Map<string, number>();
  readonly #matched = new Map<string, readonly MatchedWord[]>();

  constructor(words: readonly QueryWord[]) {
    this.#words = words;
    for (const word of words) {
      for (const term of word.terms) this.#boosts.set(term, 1);
      for (const part of word.parts.flat()) this.#raise(part, PART_BOOST);
      if (word.accented !== null) this.#boosts.set(exact(word.accented), ACCENT_BOOST);
      for (const { terms, weight } of word.related)
        for (const term of terms) this.#raise(term, terms.length === 1 ? weight : weight * PART_BOOST);
    }
    this.text = [...this.#boosts.keys()].join(' ');
  }

  boostOf(term: string): number {
    return this.#boosts.get(term) ?? 1;
  }

  /** The words that stand in a result: one of the terms, all the parts of a compound, or something related. */
  wordsMatched({ match, terms }: SearchResult): readonly MatchedWord[] {
    // Thousands of results match by the same few terms.
    const key = terms.join(' ');
    const known = this.#matched.get(key) ?? this.#wordsIn(match);
    this.#matched.set(key, known);
    return known;
  }

  #wordsIn(match: SearchResult['match']): readonly MatchedWord[] {
    const holds = (term: string) => match[term] !== undefined;
    return this.#words.flatMap((word, index) => {
      if (word.terms.some(holds) || word.parts.some((parts) => parts.every(holds))) return [{ word: index, degree: 1 }];
      const degree = Math.max(0, ...word.related.map(({ terms, weight }) => (terms.every(holds) ? weight : 0)));
      return degree > 0 ? [{ word: index, degree }] : [];
    });
  }

  /** A term that several words stand for counts as the one it tells most of. */
  #raise(term: string, boost: number): void {
    this.#boosts.set(term, Math.max(boost, this.#boosts.get(term) ?? 0));
  }
}
