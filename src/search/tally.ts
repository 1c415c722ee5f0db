import { fold } from '../language/fold.ts';

/** What is typed before a French noun that begins with a vowel ("l'ir" → "ir"), folded; by itself it may be a beginning. */
const ELISION = /^(?:[dl]|qu)'(?=.)/;

/** A text that some articles hold, under its most frequent spelling; `weight` orders it among others. */
export interface Tallied {
  readonly text: string;
  /** Folded: what makes two spellings one. */
  readonly key: string;
  readonly weight: number;
}

/** Counts in how many articles each of some texts stands, and finds them by the beginning of any of their words. */
export class Tally {
  readonly #spellings = new Map<string, { readonly text: string; readonly key: string; articles: number }>();

  add(texts: Iterable<string>): void {
    for (const text of texts) {
      const known = this.#spellings.get(text);
      if (known === undefined) this.#spellings.set(text, { text, key: fold(text), articles: 1 });
      else known.articles += 1;
    }
  }

  remove(texts: Iterable<string>): void {
    for (const text of texts) {
      const known = this.#spellings.get(text);
      if (known === undefined) continue;
      known.articles -= 1;
      if (known.articles === 0) this.#spellings.delete(text);
    }
  }

  /** Entries of which a word begins like `typed`; those that begin so themselves weigh more. */
  beginning(typed: string): readonly Tallied[] {
    const start = fold(typed.trim()).replace(ELISION, '');
    const found = new Map<string, { text: string; key: string; articles: number; most: number; first: boolean }>();
    for (const { text, key, articles } of this.#spellings.values()) {
      const at = start === '' ? 0 : startOfWord(key, start);
      if (at === -1) continue;
      const known = found.get(key);
      if (known === undefined) {
        found.set(key, { text, key, articles, most: articles, first: at === 0 && start !== '' });
        continue;
      }
      known.articles += articles;
      if (articles < known.most || (articles === known.most && text > known.text)) continue;
      known.text = text;
      known.most = articles;
    }
    return [...found.values()].map(({ text, key, articles, first }) => ({
      text,
      key,
      weight: articles + (first ? 1_000_000 : 0),
    }));
  }
}

function startOfWord(key: string, start: string): number {
  for (let at = key.indexOf(start); at !== -1; at = key.indexOf(start, at + 1)) {
    if (at === 0 || /[\s'-]/.test(key[at - 1] ?? '')) return at;
  }
  return -1;
}
