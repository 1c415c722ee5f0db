/** Phrases looked for by their words, so that a line is read once however many phrases there are. */

/** The words of a folded line, as `Block.words` has them. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
}

export class Phrases {
  readonly #byFirst = new Map<string, (readonly string[])[]>();

  /** @param phrases folded; punctuation between their words does not matter. */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const words = wordsOf(phrase);
      const [first] = words;
      if (first === undefined) continue;
      const alike = this.#byFirst.get(first) ?? [];
      alike.push(words);
      this.#byFirst.set(first, alike);
    }
    // The longest first, so that "lire aussi" is not taken for "lire".
    for (const alike of this.#byFirst.values()) alike.sort((a, b) => b.length - a.length);
  }

  /** Whether some phrase stands among `words`. */
  isIn(words: readonly string[]): boolean {
    return words.some((_, at) => this.#at(words, at) !== null);
  }

  /** The longest phrase that `words` open with, null for none. */
  opening(words: readonly string[]): readonly string[] | null {
    return this.#at(words, 0);
  }

  #at(words: readonly string[], at: number): readonly string[] | null {
    const alike = this.#byFirst.get(words[at] ?? '');
    return alike?.find((phrase) => phrase.every((word, step) => words[at + step] === word)) ?? null;
  }
}
