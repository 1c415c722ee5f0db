/** Claims of different speakers that cannot both be true: other figures for one thing, or the opposite of one statement. */
import type { Language } from '../../../article/article.ts';
import { type AnalysedWord, analyse } from '../../../language/analyse.ts';
import { fold } from '../../../language/fold.ts';
import { words } from '../../../language/words.ts';
import { type ClaimWords, claimWords, type Figure } from './claimWords.ts';

/** A point of a brief as it is compared. */
export interface ClaimPoint {
  /** What is claimed, verbatim. */
  readonly text: string;
  /** Who claims it, as written or by a name that all spellings share; points without a speaker are not compared. */
  readonly speaker: string | null;
  readonly language: Language;
  /** Lemma of the verb that tells it: "nier" and "deny" turn the claim round. */
  readonly verb?: string | null;
  /** The words of `text`, where they have been read already. */
  readonly words?: readonly AnalysedWord[];
}

/** Two points, by their places in the list that was given. */
export interface Divergence {
  readonly first: number;
  readonly second: number;
  readonly kind: 'figures' | 'opposite';
}

/** Below this ratio two figures are one, rounded ("près de 12.000" and 11.844). */
const OTHER_FIGURE = 1.15;

/** The share of the shorter claim's words that both must have to be about one thing; measured on pairs of claims from the news. */
const SAME_THING = 0.5;
const SAME_STATEMENT = 0.75;
/** And of the longer one's, so that neither says much else. */
const SAME_LENGTH = 0.4;

/** Points are compared each with each up to this many; a brief has eight. */
const MOST_POINTS = 200;

/** A claim made ready to be compared with others: it takes a hundred times as long as comparing. */
export interface ReadClaim {
  readonly language: Language;
  /** Words of the speaker's name that tell who it is, folded; none where nobody is named. */
  readonly names: ReadonlySet<string>;
  readonly words: ClaimWords;
}

export function readClaim({ text, speaker, language, verb = null, words: read }: ClaimPoint): ReadClaim {
  return {
    language,
    names: speaker === null ? new Set() : namesOf(speaker),
    words: claimWords(text, read ?? analyse(text, language), isDenial(verb)),
  };
}

/** Whether a verb of saying, by its lemma, tells that what is said is not so. */
export function isDenial(verb: string | null): boolean {
  return verb !== null && /^(?:nier|démentir|deny|réfuter|refute)$/.test(verb);
}

/**
 * The pairs of points in which two claimants contradict each other, in order. Cautious: what is not plainly about one thing at
 * one time is left out.
 */
export function divergentClaims(points: readonly ClaimPoint[]): readonly Divergence[] {
  const compared = points.slice(0, MOST_POINTS).map(readClaim);
  const found: Divergence[] = [];
  for (const [first, a] of compared.entries())
    for (let second = first + 1; second < compared.length; second += 1) {
      const b = compared[second];
      const kind = b === undefined ? null : divergenceOf(a, b);
      if (kind !== null) found.push({ first, second, kind });
    }
  return found;
}

/** How two claims contradict each other; null where they do not plainly, or one claimant may have made both. */
export function divergenceOf(a: ReadClaim, b: ReadClaim): Divergence['kind'] | null {
  if (a.language !== b.language || !mayDiffer(a.words, b.words) || !areOthers(a.names, b.names)) return null;
  return divergenceOfWords(a.words, b.words);
}

/** Told at a glance of nearly all pairs: they count nothing of one kind, and neither says no, or takes a side, against the other. */
function mayDiffer(a: ClaimWords, b: ClaimWords): boolean {
  if ((a.turns - b.turns) % 2 !== 0 || facing(a, b)) return true;
  return a.figures.some((one) => b.figures.some((other) => isSameKind(one, other)));
}

/** Two speakers who are plainly not one: no name is part of the other. */
function areOthers(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  return first.size > 0 && second.size > 0 && !first.isSubsetOf(second) && !second.isSubsetOf(first);
}

function namesOf(speaker: string): ReadonlySet<string> {
  return new Set(
    words(speaker)
      .map(({ text }) => fold(text))
      .filter((word) => word.length > 2 && !/^(?:les|des|une|the)$/.test(word)),
  );
}

function divergenceOfWords(a: ClaimWords, b: ClaimWords): Divergence['kind'] | null {
  if (!sameTime(a.times, b.times)) return null;
  if (sharesExclude(a, b)) return 'figures';
  const shared = a.terms.intersection(b.terms).size;
  const [least, most] = [Math.min(a.terms.size, b.terms.size), Math.max(a.terms.size, b.terms.size)];
  if (shared < 3) return null;
  const negated = (a.turns - b.turns) % 2 !== 0;
  const differ = figuresDiffer(a, b);
  if (!a.plain || !b.plain || shared < SAME_LENGTH * most) return null;
  if (differ) return shared >= SAME_THING * least && !negated && !facing(a, b) ? 'figures' : null;
  if (negated && !isOfShared(a, b)) return null;
  if (Math.abs(a.turns - b.turns) > 1 || negated === facing(a, b)) return null;
  return shared >= SAME_STATEMENT * least ? 'opposite' : null;
}

/** What the one says is not so stands in the other; a denial by its verb is of all that is said. */
function isOfShared(a: ClaimWords, b: ClaimWords): boolean {
  const [no, yes] = a.turns > b.turns ? [a, b] : [b, a];
  return no.negated.size === 0 || no.negated.intersection(yes.terms).size > 0;
}

/** They take the two sides of a pair of opposites. */
function facing(a: ClaimWords, b: ClaimWords): boolean {
  if (a.sides.size === 0 || b.sides.size === 0) return false;
  return [...a.sides].some(([pair, side]) => b.sides.has(pair) && b.sides.get(pair) !== side);
}

/** Claims that name times must name the same ones. */
function sameTime(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || a.isSubsetOf(b) || b.isSubsetOf(a);
}

/** One figure each for one thing, and not the same. */
function figuresDiffer(a: ClaimWords, b: ClaimWords): boolean {
  const common = a.figures.filter((one) => b.figures.some((other) => isSameKind(one, other)));
  const [one] = common;
  const others = one === undefined ? [] : b.figures.filter((other) => isSameKind(one, other));
  const [other] = others;
  if (one === undefined || other === undefined || common.length > 1 || others.length > 1) return false;
  if (one.bound || other.bound) return false;
  return Math.max(one.value, other.value) > OTHER_FIGURE * Math.min(one.value, other.value);
}

function isSameKind(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && a.of === b.of;
}

/** 99 % of the missiles intercepted and half of the missiles on their targets are more than all missiles. */
function sharesExclude(a: ClaimWords, b: ClaimWords): boolean {
  if (!facing(a, b)) return false;
  return a.figures.some((one) =>
    b.figures.some((other) => one.unit === 'share' && isSameKind(one, other) && one.value + other.value > 110),
  );
}
