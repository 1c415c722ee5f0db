import { fold } from '../language/fold.ts';

/** What is typed before a French noun that begins with a vowel ("l'ir" → "ir"), folded; by itself it may be a beginning. */
const ELISION = /^(?:[dl]|qu)'(?=.)/;

/** Counts in how many articles each of some texts stands, and finds them by the beginning of any of their words. */
export class Tally {
  readonly #entries = new Map<string, { readonly text: string; articles: number }>();

  add(texts: Iterable<string>): void {
    for (const text of texts) {
      const key = fold(text);
      const known = this.#entries.get(key);
      if (known === undefined) this.#entries.set(key, { text, articles: 1 });
      else known.articles += 1;
    }
  }

  remove(texts: Iterable<string>): void {
    for (const text of texts) {
      const key = fold(text);
      const known = this.#entries.get(key);
      if (known === undefined) continue;
      known.articles -= 1;
      if (known.articles === 0) this.#entries.delete(key);
    }
  }

  /** Entries of which a word begins like `typed`; those that begin so themselves weigh more. */
  beginning(typed: string): readonly { readonly text: string; readonly weight: number }[] {
    const start = fold(typed.trim()).replace(ELISION, '');
    const found: { text: string; weight: number }[] = [];
    for (const [key, { text, articles }] of this.#entries) {
      const at = start === '' ? 0 : startOfWord(key, start);
      if (at !== -1) found.push({ text, weight: articles + (at === 0 && start !== '' ? 1_000_000 : 0) });
    }
    return found;
  }
}

function startOfWord(key: string, start: string): number {
  for (let at = key.indexOf(start); at !== -1; at = key.indexOf(start, at + 1)) {
    if (at === 0 || /[\s'-]/.test(key[at - 1] ?? '')) return at;
  }
  return -1;
}
