/**
 * Which points tell of one thing in different ways. A false alarm sets people against each other who never disagreed, so only
 * plain cases are told: two who are named as saying it, in one article or at one time; or two outlets, other figures for one
 * thing on one day. What an article says in its own words against somebody whom it quotes was mostly a later state of things,
 * on a thousand and a half articles of news, and is not told.
 */
import { divergenceOf } from '../actors/quotes/divergence/divergentClaims.ts';
import type { ArticleId } from '../article/article.ts';
import type { DayRange } from '../article/dating.ts';
import type { Divergence, DivergentSide } from './answer.ts';
import type { Choice } from './choosePoints.ts';
import type { DraftPoint } from './draftPoints.ts';
import { claimsIn, type PointClaim } from './pointClaims.ts';
import { dateOfSentence } from './pointDate.ts';
import type { ReadSentence } from './shelf.ts';

/** Days between two articles, or two events, that may be of one thing. */
const SAME_TIME = 1;
/** Days that a date may be wide and still say when. */
const SURE = 2;

/** How two claims contradict each other, null where they do not plainly. */
export function divergenceOfClaims(a: PointClaim, b: PointClaim): Divergence['kind'] | null {
  if (a === b || (a.actor !== null && a.actor === b.actor)) return null;
  if ((a.speaker === null) !== (b.speaker === null)) return null;
  const kind = divergenceOf(a.read, b.read);
  // "L’ancien président" who says no may be the very one who is named beside the yes.
  if (kind === null || (kind === 'opposite' && (a.actor === null || b.actor === null))) return null;
  return areOfOneTime(a.sentence, b.sentence) ? kind : null;
}

/** The divergences between the points of a page, in the order of its points. */
export function divergencesIn(points: readonly DraftPoint[]): readonly Divergence[] {
  const claims = points.map(({ sentences }) => sentences.flatMap(claimsIn));
  const found: Divergence[] = [];
  for (const [first, own] of claims.entries())
    for (let second = first; second < claims.length; second += 1) {
      const divergence = between([first, own], [second, claims[second] ?? []], points);
      if (divergence !== null) found.push(divergence);
    }
  return found;
}

type Placed = readonly [point: number, claims: readonly PointClaim[]];

/** The first of their claims that contradict each other: more of one pair tell nothing more. */
function between([first, own]: Placed, [second, others]: Placed, points: readonly DraftPoint[]): Divergence | null {
  for (const [at, a] of own.entries())
    for (const b of first === second ? own.slice(at + 1) : others) {
      const kind = divergenceOfClaims(a, b);
      if (kind === null) continue;
      const sides = [sideOf(a, first, points), sideOf(b, second, points)];
      return { kind, points: [...new Set([first, second])], sides };
    }
  return null;
}

function sideOf({ span, speaker }: PointClaim, point: number, points: readonly DraftPoint[]): DivergentSide {
  const from = points[point]?.span.start ?? 0;
  return { point, speaker, start: span.start - from, end: span.end - from };
}

/**
 * Puts right behind each choice what contradicts it: another choice, or a sentence of its article that would not have been
 * chosen, as one version alone misleads.
 */
export function withCounterclaims(
  choices: readonly Choice[],
  sentencesOf: (article: ArticleId) => readonly ReadSentence[],
): readonly Choice[] {
  const counters = choices.map(({ candidate: { sentence } }) => countersIn(sentencesOf(sentence.article.id), sentence));
  const claims = choices.map(({ candidate }) => claimsIn(candidate.sentence));
  const taken = new Set(choices.flatMap(({ candidate, alike }) => [candidate, ...alike].map((each) => each.sentence)));
  const moved = new Set<Choice>();
  const told: Choice[] = [];
  for (const [at, choice] of choices.entries()) {
    if (moved.has(choice)) continue;
    told.push(choice);
    for (const [other, candidate] of choices.entries()) {
      if (other <= at || moved.has(candidate) || !contradict(claims[at] ?? [], claims[other] ?? [])) continue;
      moved.add(candidate);
      told.push(candidate);
    }
    for (const sentence of counters[at] ?? []) {
      if (taken.has(sentence)) continue;
      taken.add(sentence);
      told.push({ candidate: { sentence, score: 0, hits: [] }, alike: [] });
    }
  }
  return told;
}

function contradict(own: readonly PointClaim[], others: readonly PointClaim[]): boolean {
  return own.some((a) => others.some((b) => divergenceOfClaims(a, b) !== null));
}

/** Of each article once: which of its sentences contradict which. */
const counters = new WeakMap<readonly ReadSentence[], ReadonlyMap<ReadSentence, readonly ReadSentence[]>>();

function countersIn(all: readonly ReadSentence[], sentence: ReadSentence): readonly ReadSentence[] {
  const known = counters.get(all) ?? contradictions(all);
  counters.set(all, known);
  return known.get(sentence) ?? [];
}

function contradictions(all: readonly ReadSentence[]): ReadonlyMap<ReadSentence, readonly ReadSentence[]> {
  // An article does not contradict its own words.
  const claims = all.flatMap(claimsIn).filter(({ speaker }) => speaker !== null);
  const found = new Map<ReadSentence, ReadSentence[]>();
  for (const a of claims)
    for (const b of claims) {
      if (a.sentence === b.sentence || divergenceOfClaims(a, b) === null) continue;
      const own = found.get(a.sentence) ?? [];
      if (!own.includes(b.sentence)) own.push(b.sentence);
      found.set(a.sentence, own);
    }
  return found;
}

/** Moves two neighbours that a page would part, and that contradict each other, to the same side: the one before them follows. */
export function keptTogether(points: readonly DraftPoint[], page: number): readonly DraftPoint[] {
  const kept = [...points];
  for (let end = page; end < kept.length; end += page) {
    const [before, first, second] = kept.slice(end - 2, end + 1);
    if (before === undefined || first === undefined || second === undefined) continue;
    if (divergencesIn([first, second]).some((each) => each.points.length > 1))
      kept.splice(end - 2, 3, first, second, before);
  }
  return kept;
}

/** In one article; or both at a time that is known, and the same. */
function areOfOneTime(a: ReadSentence, b: ReadSentence): boolean {
  if (a.article.id === b.article.id) return true;
  const [one, other] = [dateOfSentence(a), dateOfSentence(b)];
  if (one === null || other === null || one.of !== other.of) return false;
  return daysIn(one) <= SURE && daysIn(other) <= SURE && daysBetween(one.likely, other.likely) <= SAME_TIME;
}

function daysIn({ from, to }: DayRange): number {
  return daysBetween(from, to);
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000;
}
