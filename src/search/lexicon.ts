import { editDistance } from '../language/editDistance.ts';

interface Entry {
  readonly surface: string;
  readonly folded: string;
  readonly term: string;
  articles: number;
}

/** A form as an article writes it. */
export interface Form {
  readonly surface: string;
  readonly folded: string;
  readonly term: string;
}

/** Distinct spellings shown of one term. */
const MOST_SURFACES = 5;

/** The word forms that the articles of one scope really hold, and in how many of them each stands. */
export class Lexicon {
  readonly #entries = new Map<string, Entry>();
  readonly #byTerm = new Map<string, Set<Entry>>();

  add(forms: Iterable<Form>): void {
    for (const form of forms) {
      const known = this.#entries.get(form.surface);
      if (known !== undefined) {
        known.articles += 1;
        continue;
      }
      const entry = { ...form, articles: 1 };
      this.#entries.set(form.surface, entry);
      const sameTerm = this.#byTerm.get(form.term);
      if (sameTerm === undefined) this.#byTerm.set(form.term, new Set([entry]));
      else sameTerm.add(entry);
    }
  }

  remove(surfaces: Iterable<string>): void {
    for (const surface of surfaces) {
      const entry = this.#entries.get(surface);
      if (entry === undefined) continue;
      entry.articles -= 1;
      if (entry.articles > 0) continue;
      this.#entries.delete(surface);
      const sameTerm = this.#byTerm.get(entry.term);
      sameTerm?.delete(entry);
      if (sameTerm?.size === 0) this.#byTerm.delete(entry.term);
    }
  }

  surfacesOf(term: string): readonly { readonly surface: string; readonly articles: number }[] {
    return [...(this.#byTerm.get(term) ?? [])]
      .sort((a, b) => b.articles - a.articles || (a.surface < b.surface ? -1 : 1))
      .slice(0, MOST_SURFACES);
  }

  /**
   * The form nearest to `folded`: one slip from five letters on, two from eight, with the same first letter. Of equally near
   * ones the most frequent.
   */
  nearest(folded: string): (Form & { readonly distance: number; readonly articles: number }) | null {
    const most = folded.length >= 8 ? 2 : folded.length >= 5 ? 1 : 0;
    if (most === 0 || /\d/.test(folded)) return null;
    let best: (Form & { distance: number; articles: number }) | null = null;
    for (const entry of this.#entries.values()) {
      if (entry.folded[0] !== folded[0]) continue;
      const distance = editDistance(folded, entry.folded, best?.distance ?? most);
      if (distance > most) continue;
      if (best === null || distance < best.distance || (distance === best.distance && entry.articles > best.articles))
        best = { ...entry, distance };
    }
    return best;
  }
}
