import type { SentenceReading } from './sentenceReading.ts';

/** What the text tells of words by how it writes them elsewhere. */
export interface Usage {
  /** Words that stand somewhere without a capital. */
  readonly small: ReadonlySet<string>;
  /** Words that stand only with a capital, at least once one that no sentence's beginning explains. */
  readonly named: ReadonlySet<string>;
}

/** How the text writes its words: what stands somewhere in small letters is no name because a sentence begins with it. */
export function usageOf(sentences: readonly SentenceReading[]): Usage {
  const small = new Set<string>();
  const named = new Set<string>();
  for (const { words, shouted } of sentences) {
    if (shouted) continue;
    for (const { folded, upper, number, opening } of words) {
      if (!upper && !number) small.add(folded);
      else if (!opening && !number) named.add(folded);
    }
  }
  for (const word of small) named.delete(word);
  return { small, named };
}
