/**
 * The company that words keep: names and words come and go together, so dated articles tell of the weeks in which an undated
 * one was written. A language model for each week, as de Jong, Rode and Hiemstra (2005) date texts, smoothed over weeks.
 */
import type { Span } from '../../article/span.ts';
import { epochDay } from './calendar.ts';
import type { Clue, Days } from './clues.ts';

/** A word of an article, once: `name` with a capital, `word` without, `pair` two words that follow one another. */
export interface Term {
  readonly kind: TermKind;
  readonly text: string;
  /** Where it first stands. */
  readonly span: Span;
}

export type TermKind = 'name' | 'word' | 'pair';

const KINDS: readonly TermKind[] = ['name', 'word', 'pair'];
/**
 * How much the terms of a kind count, and how many of them one week is smoothed with: fitted on half of 3,000 dated news
 * articles, each dated by the others. What articles say is not independent: whole weights would be far too sure.
 */
const WEIGHTS: Readonly<Record<TermKind, number>> = { name: 0.095, word: 0.052, pair: 0.066 };
const SMOOTHING: Readonly<Record<TermKind, number>> = { name: 300, word: 300, pair: 100 };
/** A topic fades to a third in so many weeks. */
const FADES = 4;
/** No absent term counts more against a week (logarithm): an article tells something new. */
const LEAST = -0.7;
/** The share of articles of which the company tells nothing. */
const APART = 0.1;
/** Weeks before and after those of the dated articles are so much less likely. */
const OUTSIDE = Math.log(0.08);
/** Terms in more articles than this share tell nothing about when. */
const COMMON = 0.2;
/** Fewer dated articles are no company. */
const FEWEST_ARTICLES = 100;
const TELLING_TERMS = 3;
/** Weeks are named as evidence that are at least half as likely as the likeliest. */
const NAMED = Math.log(0.5);

const FIRST_WEEK = Math.floor((epochDay(1990, 1, 1) ?? 0) / 7);
/** More weeks than there are until the year 2140: a posting is a term's hash and a week in one number. */
const WEEKS = 8_192;

/** Dated articles by their terms: eight bytes for each term of an article. */
export class Company {
  #postings = new Float64Array(4_096);
  #count = 0;
  #articles = 0;
  #sorted = false;
  /** Terms of each kind in each week. */
  readonly #totals: Readonly<Record<TermKind, Float64Array>> = {
    name: new Float64Array(WEEKS),
    word: new Float64Array(WEEKS),
    pair: new Float64Array(WEEKS),
  };
  #smoothed: ReadonlyMap<TermKind, { readonly weeks: Float64Array; readonly all: number }> = new Map();
  #first = WEEKS;
  #last = -1;

  /** @param day the day number on which an article with `terms` appeared. */
  add(day: number, terms: readonly Term[]): void {
    const week = weekOf(day);
    if (week < 0 || week >= WEEKS) return;
    this.#sorted = false;
    this.#articles += 1;
    this.#first = Math.min(this.#first, week);
    this.#last = Math.max(this.#last, week);
    for (const term of terms) {
      if (this.#count === this.#postings.length) {
        const wider = new Float64Array(2 * this.#count);
        wider.set(this.#postings);
        this.#postings = wider;
      }
      this.#postings[this.#count] = hashOf(term) * WEEKS + week;
      this.#count += 1;
      const totals = this.#totals[term.kind];
      totals[week] = (totals[week] ?? 0) + 1;
    }
  }

  /** Whether there are articles enough to compare others with. */
  get isEnough(): boolean {
    return this.#articles >= FEWEST_ARTICLES;
  }

  /** What the dated articles make of an article with `terms`, which is none of them; null when there are too few. */
  clueFor(terms: readonly Term[]): Clue | null {
    if (!this.isEnough || terms.length === 0) return null;
    this.#settle();
    const length = this.#last - this.#first + 1;
    const sums = new Float64Array(length);
    const told: { readonly term: Term; readonly ratios: Float64Array }[] = [];
    for (const term of terms) {
      const ratios = this.#ratiosOf(term, length);
      if (ratios === null) continue;
      const weight = WEIGHTS[term.kind];
      for (let week = 0; week < length; week += 1) sums[week] = (sums[week] ?? 0) + weight * (ratios[week] ?? 0);
      if (term.kind !== 'word') told.push({ term, ratios });
    }
    if (told.length === 0) return null;
    return this.#clue(ratioToAverage(sums), told);
  }

  #clue(weights: Float64Array, told: readonly { readonly term: Term; readonly ratios: Float64Array }[]): Clue {
    const at = (week: number) => weights[week - this.#first] ?? OUTSIDE;
    const best = this.#first + weights.indexOf(Math.max(...weights));
    const isNamed = (week: number) => at(week) >= at(best) + NAMED;
    const telling = told
      .map(({ term, ratios }) => ({ term, ratio: ratios[best - this.#first] ?? 0 }))
      .sort((a, b) => b.ratio - a.ratio || a.term.span.start - b.term.span.start)
      .slice(0, TELLING_TERMS);
    return {
      kind: 'company',
      spans: telling.map(({ term }) => term.span).sort((a, b) => a.start - b.start),
      subject: null,
      weigh(grid) {
        // Between the middles of two weeks the one passes into the other.
        grid.weigh((day) => {
          const middle = (day - 3) / 7 - FIRST_WEEK;
          const week = Math.floor(middle);
          return at(week) * (1 - middle + week) + at(week + 1) * (middle - week);
        });
      },
      near(day): Days {
        let week = weekOf(day);
        if (!isNamed(week)) week = best;
        let [from, to] = [week, week];
        while (isNamed(from - 1)) from -= 1;
        while (isNamed(to + 1)) to += 1;
        return [(FIRST_WEEK + from) * 7, (FIRST_WEEK + to) * 7 + 6];
      },
    };
  }

  /** The logarithm of how much likelier a term is in each week than at all; null for one that tells nothing. */
  #ratiosOf(term: Term, length: number): Float64Array | null {
    const key = hashOf(term) * WEEKS;
    const start = lowerBound(this.#postings, this.#count, key);
    const end = lowerBound(this.#postings, this.#count, key + WEEKS);
    const { weeks, all } = this.#smoothed.get(term.kind) ?? { weeks: sumsOver([]), all: 0 };
    if (end === start || end - start > this.#articles * COMMON) return null;
    const counts = new Float64Array(length);
    for (let at = start; at < end; at += 1) {
      const week = (this.#postings[at] ?? 0) - key - this.#first;
      counts[week] = (counts[week] ?? 0) + 1;
    }
    const mean = (end - start + 0.5) / all;
    const smoothing = SMOOTHING[term.kind];
    return sumsOver(counts).map((count, week) => {
      const share = (count + smoothing * mean) / (((weeks[week] ?? 0) + smoothing) * mean);
      return Math.max(LEAST, Math.log(share));
    });
  }

  #settle(): void {
    if (this.#sorted) return;
    this.#postings.subarray(0, this.#count).sort();
    this.#smoothed = new Map(
      KINDS.map((kind) => {
        const weeks = this.#totals[kind].subarray(this.#first, this.#last + 1);
        return [kind, { weeks: sumsOver(weeks), all: weeks.reduce((sum, count) => sum + count, 0) }];
      }),
    );
    this.#sorted = true;
  }
}

/** What each week is beside the average one, as a logarithm, when one article in ten keeps no company. */
function ratioToAverage(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return shares.map((share) => Math.log((1 - APART) * (share / mean) + APART));
}

/** Each week with what the weeks around it have, fading. */
function sumsOver(counts: ArrayLike<number>): Float64Array {
  const fade = Math.exp(-1 / FADES);
  const sums = Float64Array.from(counts);
  let before = 0;
  for (let week = 0; week < sums.length; week += 1) {
    const own = sums[week] ?? 0;
    sums[week] = own + before * fade;
    before = sums[week] ?? 0;
  }
  let after = 0;
  for (let week = sums.length - 1; week >= 0; week -= 1) {
    sums[week] = (sums[week] ?? 0) + after * fade;
    after = after * fade + (counts[week] ?? 0);
  }
  return sums;
}

function weekOf(day: number): number {
  return Math.floor(day / 7) - FIRST_WEEK;
}

/** 32 bits of FNV-1a; two terms that share them are one here, which happens to one in some thousand articles. */
function hashOf({ kind, text }: Term): number {
  let hash = 0x811c9dc5 ^ KINDS.indexOf(kind);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function lowerBound(values: Float64Array, length: number, least: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
