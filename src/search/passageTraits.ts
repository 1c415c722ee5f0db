/** What a row of words holds of a question. */
import { SENTENCE_END } from './heldWords.ts';
import type { Likeness } from './likeness.ts';

export interface PassageTraits {
  /** By word of the question: occurrences written alike, occurrences weighed by their degree, the likeliest kin. */
  readonly exact: readonly number[];
  readonly degrees: readonly number[];
  readonly kin: readonly number[];
  /** Words that stand there with the accents that they were typed with. */
  readonly accented: ReadonlySet<number>;
  /** Words that stand right before the question's next one, as they do there. */
  readonly pairs: ReadonlySet<number>;
  /** What the words weigh that the richest sentence holds. */
  readonly sentence: number;
  /** Words in all. */
  readonly length: number;
}

/** A word of the question that names somebody in a sentence, by their places. */
export interface AskedHere {
  readonly word: number;
  readonly sentence: number;
}

/** How a passage is read. */
export interface Asked {
  /** What each word of the question weighs. */
  readonly weights: readonly number[];
  /** By number of a word's form, what it is to the question. */
  readonly like: ReadonlyMap<number, readonly Likeness[]>;
  /** Forms that may stand between two words that are side by side. */
  readonly isBetween: (number: number) => boolean;
}

const NOTHING: readonly Likeness[] = [];

/** @param named who is named in the passage, where the question asks for them. */
export function readTraits(words: Uint32Array, named: readonly AskedHere[], asked: Asked): PassageTraits {
  const traits = new Traits(asked.weights);
  let before = NOTHING;
  let sentence = 0;
  let length = words.length;
  for (const number of words) {
    const found = asked.like.get(number);
    if (number === SENTENCE_END) {
      traits.endSentence(named, sentence);
      sentence += 1;
      length -= 1;
      before = NOTHING;
    } else if (found !== undefined) {
      traits.add(found, before);
      before = found;
    } else if (before !== NOTHING && !asked.isBetween(number)) before = NOTHING;
  }
  traits.endSentence(named, sentence);
  return traits.of(length);
}

class Traits {
  readonly #weights: readonly number[];
  readonly #exact: number[];
  readonly #degrees: number[];
  readonly #kin: number[];
  readonly #accented = new Set<number>();
  readonly #pairs = new Set<number>();
  readonly #inSentence = new Map<number, number>();
  #best = 0;

  constructor(weights: readonly number[]) {
    this.#weights = weights;
    const none = weights.map(() => 0);
    this.#exact = none;
    this.#degrees = [...none];
    this.#kin = [...none];
  }

  add(found: readonly Likeness[], before: readonly Likeness[]): void {
    for (const { word, exact, accented, degree, kin } of found) {
      if (accented) this.#accented.add(word);
      if (exact) {
        this.#exact[word] = (this.#exact[word] ?? 0) + 1;
        if (before.some((previous) => previous.exact && previous.word === word - 1)) this.#pairs.add(word - 1);
      }
      this.#kin[word] = Math.max(this.#kin[word] ?? 0, kin);
      if (degree === 0) continue;
      this.#degrees[word] = (this.#degrees[word] ?? 0) + degree;
      this.#inSentence.set(word, Math.max(this.#inSentence.get(word) ?? 0, degree));
    }
  }

  endSentence(named: readonly AskedHere[], sentence: number): void {
    for (const { word, sentence: at } of named) {
      if (at !== sentence) continue;
      // Where the name is also written as asked, it has been counted.
      if (!this.#inSentence.has(word)) this.#degrees[word] = (this.#degrees[word] ?? 0) + 1;
      this.#inSentence.set(word, 1);
    }
    if (this.#inSentence.size === 0) return;
    let sum = 0;
    for (const [word, degree] of this.#inSentence) sum += degree * (this.#weights[word] ?? 0);
    this.#best = Math.max(this.#best, sum);
    this.#inSentence.clear();
  }

  of(length: number): PassageTraits {
    return {
      exact: this.#exact,
      degrees: this.#degrees,
      kin: this.#kin,
      accented: this.#accented,
      pairs: this.#pairs,
      sentence: this.#best,
      length,
    };
  }
}
