import type { Usage } from './classify.ts';
import type { SentenceReading } from './sentenceReading.ts';

/** How the text writes its words: what stands somewhere in small letters is no name because a sentence begins with it. */
export function usageOf(sentences: readonly SentenceReading[]): Usage {
  const small = new Set<string>();
  const named = new Set<string>();
  for (const { words, shouted } of sentences) {
    if (shouted) continue;
    for (const { folded, upper, number, opening } of words) {
      if (number) continue;
      if (!upper) small.add(folded);
      else if (!opening) named.add(folded);
    }
  }
  for (const word of small) named.delete(word);
  return { small, named };
}
