import { NEGATIONS } from '../actors/quotes/divergence/divergenceWords.ts';
import type { Candidate } from './scoreSentence.ts';
import type { ReadSentence } from './shelf.ts';

/** A sentence and those of other articles that say nearly the same. */
export interface Choice {
  readonly candidate: Candidate;
  readonly alike: readonly Candidate[];
}

/** Two sentences of which the words are shared to this degree (Jaccard) tell one thing. */
const SAME = 0.7;
/** How much relevance weighs against likeness to what was chosen before (maximal marginal relevance, Carbonell and Goldstein 1998). */
const RELEVANCE = 0.7;
/** What each further point of one article, one outlet, one day costs, so that a brief is not one voice. */
const SPREAD = { article: 0.12, outlet: 0.05, day: 0.03 };
/** A brief looks at so many candidates, and goes no further than so many points however often "more" is asked for. */
const MOST_CANDIDATES = 160;
const MOST_POINTS = 64;

/** Puts candidates in the order in which a brief tells them, near-identical ones joined. */
export function choosePoints(
  candidates: readonly Candidate[],
  dayOf: (candidate: Candidate) => string | null,
): readonly Choice[] {
  const best = [...candidates].sort(byScore).slice(0, MOST_CANDIDATES);
  const groups = joinAlike(best);
  const chosen: Choice[] = [];
  const open = groups.map((group) => ({ group, likeness: 0 }));
  const voices = {
    articles: new Map<string, number>(),
    outlets: new Map<string, number>(),
    days: new Map<string, number>(),
  };
  while (open.length > 0 && chosen.length < MOST_POINTS) {
    let bestAt = 0;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const [at, { group, likeness }] of open.entries()) {
      const value = RELEVANCE * group.candidate.score - (1 - RELEVANCE) * likeness - crowding(group.candidate);
      if (value > bestValue) {
        bestAt = at;
        bestValue = value;
      }
    }
    const next = open.splice(bestAt, 1)[0]?.group;
    if (next === undefined) break;
    chosen.push(next);
    const { article } = next.candidate.sentence;
    bump(voices.articles, article.id);
    bump(voices.outlets, article.outlet ?? article.id);
    bump(voices.days, dayOf(next.candidate) ?? article.id);
    for (const other of open) {
      other.likeness = Math.max(
        other.likeness,
        jaccard(other.group.candidate.sentence.terms, next.candidate.sentence.terms),
      );
    }
  }
  return chosen;

  function crowding(candidate: Candidate): number {
    const { article } = candidate.sentence;
    return (
      SPREAD.article * (voices.articles.get(article.id) ?? 0) +
      SPREAD.outlet * (voices.outlets.get(article.outlet ?? article.id) ?? 0) +
      SPREAD.day * (voices.days.get(dayOf(candidate) ?? article.id) ?? 0)
    );
  }
}

/** Each candidate either opens a group or joins the first that says nearly the same; one article is cited once a group. */
export function joinAlike(candidates: readonly Candidate[]): readonly Choice[] {
  const groups: { candidate: Candidate; alike: Candidate[] }[] = [];
  for (const candidate of candidates) {
    const same = groups.find((group) => isAlike(group.candidate.sentence, candidate.sentence));
    if (same === undefined) groups.push({ candidate, alike: [] });
    else if (
      ![same.candidate, ...same.alike].some(({ sentence }) => sentence.article.id === candidate.sentence.article.id)
    )
      same.alike.push(candidate);
  }
  return groups;
}

/** One figure or one "not" more or less changes few of the words, and all that they say. */
function isAlike(one: ReadSentence, other: ReadSentence): boolean {
  if (jaccard(one.terms, other.terms) < SAME) return false;
  const [figures, others] = [figuresIn(one), figuresIn(other)];
  if (!figures.isSubsetOf(others) && !others.isSubsetOf(figures)) return false;
  return (negationsIn(one) - negationsIn(other)) % 2 === 0;
}

function figuresIn({ words }: ReadSentence): ReadonlySet<string> {
  return new Set(words.flatMap(({ folded }) => (/^\d/.test(folded) ? [folded] : [])));
}

function negationsIn({ words }: ReadSentence): number {
  return words.filter(({ surface }) => NEGATIONS.has(surface.replaceAll('’', "'"))).length;
}

/** The same order whatever order the index gave. */
function byScore(a: Candidate, b: Candidate): number {
  const [first, second] = [a.sentence, b.sentence];
  if (first.article.id !== second.article.id)
    return b.score - a.score || (first.article.id < second.article.id ? -1 : 1);
  return b.score - a.score || first.index - second.index;
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (large.size === 0) return 0;
  let shared = 0;
  for (const term of small) if (large.has(term)) shared += 1;
  return shared / (a.size + b.size - shared);
}
