import { editDistance } from '../language/editDistance.ts';

/** A form as an article writes it. */
export interface Form {
  readonly surface: string;
  readonly folded: string;
  readonly term: string;
}

/** A form that a lexicon holds, and in how many articles it stands. */
export interface Entry extends Form {
  readonly articles: number;
}

interface Counted extends Form {
  articles: number;
}

/** Distinct spellings shown of one term. */
const MOST_SURFACES = 5;

/** The word forms that the articles of one scope really hold, and in how many of them each stands. */
export class Lexicon {
  /** By surface and term, as two languages may stem one surface differently. */
  readonly #entries = new Map<string, Counted>();
  readonly #byTerm = new Map<string, Set<Counted>>();

  /** Counts the forms of one article; what it gives back takes them out again. */
  add(forms: Iterable<Form>): readonly Entry[] {
    const held: Counted[] = [];
    for (const form of forms) {
      const key = keyOf(form);
      const known = this.#entries.get(key);
      const entry = known ?? { ...form, articles: 0 };
      entry.articles += 1;
      held.push(entry);
      if (known !== undefined) continue;
      this.#entries.set(key, entry);
      const sameTerm = this.#byTerm.get(form.term);
      if (sameTerm === undefined) this.#byTerm.set(form.term, new Set([entry]));
      else sameTerm.add(entry);
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
  nearest(folded: string): (Entry & { readonly distance: number }) | null {
    const most = folded.length >= 8 ? 2 : folded.length >= 5 ? 1 : 0;
    if (most === 0 || /\d/.test(folded)) return null;
    let best: (Entry & { readonly distance: number }) | null = null;
    for (const entry of this.#entries.values()) {
      if (entry.folded[0] !== folded[0]) continue;
      const distance = editDistance(folded, entry.folded, best?.distance ?? most);
      if (distance > most) continue;
      const near = { ...entry, distance };
      if (best === null || byNearness(near, best) < 0) best = near;
    }
    return best;
  }
}

/** Nearest first, then the most frequent; the rest only so that the order in which articles came decides nothing. */
export function byNearness(a: Entry & { readonly distance: number }, b: Entry & { readonly distance: number }): number {
  return a.distance - b.distance || b.articles - a.articles || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function keyOf({ surface, term }: Form): string {
  return `${surface} ${term}`;
}
