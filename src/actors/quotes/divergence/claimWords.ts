/** A claim as it is compared: its terms, its figures, its times, and whether it says yes or no. */
import type { AnalysedWord } from '../../../language/analyse.ts';
import { wordSet } from '../../../language/grammar.ts';
import {
  BOUND,
  DENIALS,
  MODALS,
  MULTIPLES,
  NEGATIONS,
  NUMBERS,
  OPPOSITES,
  SHARES,
  TIMES,
  UNCOUNTED,
} from './divergenceWords.ts';

/** How much of what: "99 % des missiles" is 99, `share`, "missil". */
export interface Figure {
  readonly value: number;
  readonly unit: 'share' | 'count';
  /** The term of what is counted. */
  readonly of: string;
  /** "at least", "moins de": the figure only bounds. */
  readonly bound: boolean;
}

export interface ClaimWords {
  /** Content terms without figures and times; those with an opposite by the name of their pair. */
  readonly terms: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly times: ReadonlySet<string>;
  /** How many negations and denials it holds: an odd number says that it is not so. */
  readonly turns: number;
  /** The terms right before and behind a negation: what is not so. */
  readonly negated: ReadonlySet<string>;
  /** One sentence that tells, and asks nothing. */
  readonly plain: boolean;
  /** For each pair of opposites, the side that the claim takes. */
  readonly sides: ReadonlyMap<number, 0 | 1>;
}

/** @param words those of `text`, in order. */
export function claimWords(text: string, words: readonly AnalysedWord[], denied: boolean): ClaimWords {
  const terms = new Set<string>();
  const times = new Set<string>();
  const sides = new Map<number, 0 | 1>();
  let turns = denied ? 1 : 0;
  const negated = new Set<string>();
  let modal = false;
  for (const [at, word] of words.entries()) {
    if (NEGATIONS.has(word.surface.replaceAll('’', "'"))) {
      turns += 1;
      modal ||= words.slice(Math.max(0, at - 2), at).some(({ folded }) => MODALS.has(folded));
      for (const term of beside(words, at)) negated.add(term);
    }
    if (DENIALS.has(word.folded)) turns += 1;
    if (TIMES.has(word.folded) || /^(?:19|20)\d\d$/.test(word.folded)) times.add(word.folded);
    else if (!word.stop && !/^\d/.test(word.folded) && !isNumeral(word.folded) && !DENIALS.has(word.folded)) {
      const side = sideOf(word.folded);
      if (side === null) terms.add(word.term);
      else {
        terms.add(`opposite ${side.pair}`);
        sides.set(side.pair, side.side);
      }
    }
  }
  return {
    terms,
    figures: figuresOf(words, text),
    times,
    turns,
    negated,
    plain: !modal && !/[.?!…]\P{N}{3}/u.test(text.slice(0, -1)) && !text.includes('?'),
    sides,
  };
}

function isNumeral(folded: string): boolean {
  return NUMBERS.has(folded) || SHARES.has(folded) || MULTIPLES.has(folded);
}

function sideOf(folded: string): { readonly pair: number; readonly side: 0 | 1 } | null {
  for (const [pair, [first, second]] of OPPOSITES.entries()) {
    if (second.some((beginning) => folded.startsWith(beginning))) return { pair, side: 1 };
    if (first.some((beginning) => folded.startsWith(beginning))) return { pair, side: 0 };
  }
  return null;
}

/** The content terms nearest to a negation, one on each side. */
function beside(words: readonly AnalysedWord[], at: number): readonly string[] {
  const before = words.slice(Math.max(0, at - 3), at).findLast(({ stop }) => !stop);
  const behind = words.slice(at + 1, at + 4).find(({ stop }) => !stop);
  return [before, behind].flatMap((word) => (word === undefined ? [] : [word.term]));
}

/** May stand between a figure and what is counted. */
const LINKS = wordSet('de des du d of the les ses la leurs these those pour cent per percent');

function figuresOf(words: readonly AnalysedWord[], text: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (const [at, word] of words.entries()) {
    const share = SHARES.get(word.folded);
    const last = endOfNumber(words, at, text);
    const plain =
      share ??
      numberOf(
        words
          .slice(at, last + 1)
          .map(({ folded }) => folded)
          .join(''),
      );
    const isYear = last === at && /^(?:19|20)\d\d$/.test(word.folded);
    if (plain === null || isYear || isDate(words, last) || endOfNumber(words, at - 1, text) >= at) continue;
    const multiple = MULTIPLES.get(words[last + 1]?.folded ?? '');
    const isShare =
      share !== undefined ||
      /^\s?(?:%|pour cent|percent|per cent)/.test(text.slice(words[last]?.end ?? word.end).slice(0, 10));
    let from = multiple === undefined ? last + 1 : last + 2;
    while (LINKS.has(words[from]?.folded ?? '')) from += 1;
    const counted = words[from];
    if (counted === undefined || counted.stop || UNCOUNTED.has(counted.folded) || /^\d/.test(counted.folded)) continue;
    const bound = BOUND.test(text.slice(Math.max(0, word.start - 24), word.start));
    figures.push({ value: plain * (multiple ?? 1), unit: isShare ? 'share' : 'count', of: counted.term, bound });
  }
  return figures;
}

/** The last word of a number that blanks part ("41 000"). */
function endOfNumber(words: readonly AnalysedWord[], at: number, text: string): number {
  let last = at;
  if (!/^\d{1,3}$/.test(words[at]?.folded ?? '')) return last;
  while (
    /^\d{3}$/.test(words[last + 1]?.folded ?? '') &&
    /^\s$/.test(text.slice(words[last]?.end, words[last + 1]?.start))
  )
    last += 1;
  return last;
}

/** "806.000", "1,5", "trois"; null for words. */
function numberOf(folded: string): number | null {
  const named = NUMBERS.get(folded);
  if (named !== undefined) return named;
  if (!/^\d/.test(folded)) return null;
  const value = Number(/^\d{1,3}(?:[.,]\d{3})+$/.test(folded) ? folded.replace(/[.,]/g, '') : folded.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** The 3 of "3 mai" counts nothing. */
function isDate(words: readonly AnalysedWord[], at: number): boolean {
  return TIMES.has(words[at + 1]?.folded ?? '');
}
