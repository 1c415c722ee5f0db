import { BEGINNING, type Entry, type Form, type Lexicon } from './lexicon.ts';
import type { QueryWord } from './queryWords.ts';

/** What a word of a text is to a word of a question. */
export interface Likeness {
  /** The place of the question's word. */
  readonly word: number;
  /** Written alike, accents aside. */
  readonly exact: boolean;
  /** With the same accents, too. */
  readonly accented: boolean;
  /** 1 for another form of the word, less for a part of a compound or something related to it; 0 for none of these. */
  readonly degree: number;
  /** The share of letters that the two begin with alike ("fondateur", "fondation"), where they are nothing else to each other. */
  readonly kin: number;
}

const PART = 0.5;
const LEAST_KIN = 0.5;

const NONE: readonly Likeness[] = [];

/** Tells what any word of a text is to the words of one question. */
export class Likenesses {
  readonly #words: readonly QueryWord[];
  readonly #byForm = new Map<string, number[]>();
  readonly #byTerm = new Map<string, Map<number, number>>();
  readonly #byBeginning = new Map<string, number[]>();

  constructor(words: readonly QueryWord[]) {
    this.#words = words;
    for (const [place, word] of words.entries()) {
      push(this.#byForm, word.folded, place);
      if (word.stop) continue;
      for (const term of word.terms) this.#raise(term, place, 1);
      for (const part of word.parts.flat()) this.#raise(part, place, PART);
      for (const { terms, weight } of word.related)
        for (const term of terms) this.#raise(term, place, terms.length === 1 ? weight : weight * PART);
      if (word.folded.length >= BEGINNING && !/\d/.test(word.folded))
        push(this.#byBeginning, beginning(word.folded), place);
    }
  }

  /** By number, every form of a lexicon that is anything to a word. */
  within(lexicon: Lexicon): ReadonlyMap<number, readonly Likeness[]> {
    const found = new Map<number, readonly Likeness[]>();
    const add = (entry: Entry) => {
      if (found.has(entry.number)) return;
      const own = this.of(entry);
      if (own.length > 0) found.set(entry.number, own);
    };
    for (const { folded, terms, parts, related, stop } of this.#words) {
      const asked = stop ? terms : [...terms, ...parts.flat(), ...related.flatMap((each) => each.terms)];
      for (const entry of lexicon.like(asked, folded)) add(entry);
    }
    return found;
  }

  /** Empty for most words. */
  of(form: Form): readonly Likeness[] {
    const { folded, stop } = form;
    const written = this.#byForm.get(folded);
    const degrees = stop ? null : this.#degreesOf(form);
    const kin = stop || folded.length < BEGINNING ? undefined : this.#byBeginning.get(beginning(folded));
    if (written === undefined && degrees === null && kin === undefined) return NONE;
    return [...new Set([...(written ?? []), ...(degrees?.keys() ?? []), ...(kin ?? [])])].flatMap((word) => {
      const asked = this.#words[word];
      if (asked === undefined) return [];
      const exact = asked.folded === folded;
      const accented = exact && form.surface === (asked.accented ?? asked.folded);
      const degree = degrees?.get(word) ?? 0;
      const likeness = exact || degree > 0 ? 0 : kinship(folded, asked.folded);
      return exact || degree > 0 || likeness > 0 ? [{ word, exact, accented, degree, kin: likeness }] : [];
    });
  }

  #degreesOf({ term, parts }: Form): ReadonlyMap<number, number> | null {
    const own = this.#byTerm.get(term);
    if (parts.length === 0) return own ?? null;
    const degrees = new Map(own);
    for (const part of parts)
      for (const [word, degree] of this.#byTerm.get(part) ?? [])
        degrees.set(word, Math.max(degree, degrees.get(word) ?? 0));
    return degrees.size === 0 ? null : degrees;
  }

  #raise(term: string, place: number, degree: number): void {
    const known = this.#byTerm.get(term) ?? new Map<number, number>();
    this.#byTerm.set(term, known);
    known.set(place, Math.max(degree, known.get(place) ?? 0));
  }
}

function beginning(folded: string): string {
  return folded.slice(0, BEGINNING);
}

function kinship(a: string, b: string): number {
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike += 1;
  if (alike < BEGINNING) return 0;
  const share = alike / Math.max(a.length, b.length);
  return share >= LEAST_KIN ? share : 0;
}

function push(lists: Map<string, number[]>, key: string, place: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else list.push(place);
}
