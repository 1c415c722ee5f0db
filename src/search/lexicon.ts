import { editDistance } from '../language/editDistance.ts';

/** A form as an article writes it. */
export interface Form {
  readonly surface: string;
  readonly folded: string;
  readonly term: string;
  /** Terms of the parts of a compound. */
  readonly parts: readonly string[];
  /** Stop words are held for what stands beside them: nobody looks for them alone. */
  readonly stop: boolean;
}

/** A form that a lexicon holds, and in how many articles it stands. */
export interface Entry extends Form {
  /** Above 0, its own among those held; another's when it is no longer held. */
  readonly number: number;
  readonly articles: number;
}

interface Counted extends Entry {
  articles: number;
  readonly letters: number;
}

/** Letters that words are looked up by which begin alike; fewer are shared by chance. */
export const BEGINNING = 5;

/** Distinct spellings shown of one term. */
const MOST_SURFACES = 5;

/** The word forms that the articles of one scope really hold, and in how many of them each stands. */
export class Lexicon {
  /** By `keyOf`. */
  readonly #entries = new Map<string, Counted>();
  /** By `termKey`. */
  readonly #byTerm = new Map<string, Set<Counted>>();
  /** Compounds by the terms of their parts, and words by what they begin with. */
  readonly #byPart = new Map<string, Set<Counted>>();
  readonly #byBeginning = new Map<string, Set<Counted>>();
  readonly #byNumber: (Counted | undefined)[] = [undefined];
  readonly #freed: number[] = [];

  /** Counts the forms of one article, each given once; the entries given back, in the same order, take them out again. */
  add(forms: Iterable<Form>): readonly Entry[] {
    const held: Counted[] = [];
    for (const form of forms) {
      const key = keyOf(form);
      const known = this.#entries.get(key);
      const entry = known ?? { ...form, number: this.#nextNumber(), articles: 0, letters: lettersOf(form.folded) };
      entry.articles += 1;
      held.push(entry);
      if (known !== undefined) continue;
      this.#entries.set(key, entry);
      this.#byNumber[entry.number] = entry;
      for (const [list, key] of this.#listsOf(entry)) {
        const same = list.get(key);
        if (same === undefined) list.set(key, new Set([entry]));
        else same.add(entry);
      }
    }
    return held;
  }

  remove(forms: Iterable<Form>): void {
    for (const form of forms) {
      const key = keyOf(form);
      const entry = this.#entries.get(key);
      if (entry === undefined) continue;
      entry.articles -= 1;
      if (entry.articles > 0) continue;
      this.#entries.delete(key);
      this.#byNumber[entry.number] = undefined;
      this.#freed.push(entry.number);
      for (const [list, key] of this.#listsOf(entry)) {
        const same = list.get(key);
        same?.delete(entry);
        if (same?.size === 0) list.delete(key);
      }
    }
  }

  /** Whether the form of a number is a stop word. */
  isStop(number: number): boolean {
    return this.#byNumber[number]?.stop === true;
  }

  /** Every form that may be like a word: of one of `terms`, written so, or beginning so. */
  *like(terms: Iterable<string>, folded: string): Generator<Entry> {
    for (const term of terms) {
      yield* this.#byTerm.get(term) ?? [];
      yield* this.#byPart.get(term) ?? [];
    }
    yield* this.#byTerm.get(termKey({ stop: true, folded, term: '' })) ?? [];
    if (folded.length >= BEGINNING) yield* this.#byBeginning.get(folded.slice(0, BEGINNING)) ?? [];
  }

  /** In how many articles a term stands, at most: one article may write it in several ways. */
  articlesWith(term: string): number {
    let articles = 0;
    for (const entry of this.#byTerm.get(term) ?? []) articles += entry.articles;
    return articles;
  }

  /** In how many articles, at most, a word stands as it is folded: under one of `terms`, or as a stop word. */
  articlesWithForm(folded: string, terms: readonly string[]): number {
    let articles = 0;
    for (const key of [...terms, termKey({ stop: true, folded, term: '' })])
      for (const entry of this.#byTerm.get(key) ?? []) if (entry.folded === folded) articles += entry.articles;
    return articles;
  }

  surfacesOf(term: string): readonly { readonly surface: string; readonly articles: number }[] {
    return [...(this.#byTerm.get(term) ?? [])]
      .sort((a, b) => b.articles - a.articles || (a.surface < b.surface ? -1 : 1))
      .slice(0, MOST_SURFACES);
  }

  /**
   * The form nearest to `folded`: one slip from five letters on, two from eight. Of equally near ones that with the same first
   * letter, then the most frequent.
   */
  nearest(folded: string): (Entry & { readonly distance: number }) | null {
    const most = folded.length >= 8 ? 2 : folded.length >= 5 ? 1 : 0;
    if (most === 0 || /\d/.test(folded)) return null;
    const letters = lettersOf(folded);
    let best: (Entry & { readonly distance: number }) | null = null;
    for (const entry of this.#entries.values()) {
      if (entry.stop) continue;
      const within = best === null ? most : Math.floor(best.distance);
      if (Math.abs(entry.folded.length - folded.length) > within) continue;
      // A slip changes which letters stand in a word by two at most; counting them is far cheaper than comparing.
      if (bitsIn(entry.letters ^ letters) > 2 * within) continue;
      const slips = editDistance(folded, entry.folded, within);
      if (slips > within) continue;
      const near = { ...entry, distance: slips + (entry.folded[0] === folded[0] ? 0 : OTHER_BEGINNING) };
      if (best === null || byNearness(near, best) < 0) best = near;
    }
    return best;
  }

  *#listsOf(entry: Counted): Generator<readonly [Map<string, Set<Counted>>, string]> {
    yield [this.#byTerm, termKey(entry)];
    if (entry.stop) return;
    for (const part of new Set(entry.parts)) yield [this.#byPart, part];
    if (entry.folded.length >= BEGINNING) yield [this.#byBeginning, entry.folded.slice(0, BEGINNING)];
  }

  #nextNumber(): number {
    return this.#freed.pop() ?? this.#byNumber.length;
  }
}

/** People seldom miss a word's first letter: it breaks ties, no more. */
const OTHER_BEGINNING = 0.5;

/** Nearest first, then the most frequent; the rest only so that the order in which articles came decides nothing. */
export function byNearness(a: Entry & { readonly distance: number }, b: Entry & { readonly distance: number }): number {
  return a.distance - b.distance || b.articles - a.articles || (keyOf(a) < keyOf(b) ? -1 : 1);
}

/** One bit for each letter of the alphabet that a word holds; other characters share bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(value: number): number {
  let bits = 0;
  for (let left = value; left !== 0; left &= left - 1) bits += 1;
  return bits;
}

/** One surface may be stemmed by two languages, and "US" is no stop word where "us" is. */
export function keyOf({ surface, term, stop }: Pick<Form, 'surface' | 'term' | 'stop'>): string {
  return `${surface} ${term}${stop ? ' ' : ''}`;
}

/** A term has no blank, so that nobody who looks for terms finds stop words. */
function termKey({ stop, folded, term }: Pick<Form, 'stop' | 'folded' | 'term'>): string {
  return stop ? ` ${folded}` : term;
}
