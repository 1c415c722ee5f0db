/** Who is named most in some points, as `/who` is asked for them. */
import type { DraftPoint } from './draftPoints.ts';
import { findActor } from './findActor.ts';
import { type FindableActor, namesOf } from './nameIndex.ts';

const MOST = 5;
/** With fewer people than this, organisations are named behind them. */
const FEW = 3;
/** Named once in all articles, they have nothing to show but the point itself. */
const FEWEST_MENTIONS = 2;

/**
 * At most five: people first, those of most points before others. Authors, and journalists who put the questions, are not among
 * the actors of an article.
 */
export function peopleIn(points: readonly DraftPoint[], actors: readonly FindableActor[]): readonly string[] {
  const counts = countPoints(points);
  if (counts.size === 0) return [];
  const named = actors
    .filter(({ actor, mentions }) => counts.has(actor) && mentions >= FEWEST_MENTIONS)
    // Of those in as many points the one most named in all articles comes first: so they are sorted already.
    .sort((a, b) => (counts.get(b.actor) ?? 0) - (counts.get(a.actor) ?? 0));
  const people = named.filter(({ kind }) => kind === 'person');
  const bodies = people.length < FEW ? named.filter(({ kind }) => kind === 'organisation') : [];
  const names: string[] = [];
  for (const actor of [...people, ...bodies]) {
    if (names.length === MOST) break;
    const name = nameToAsk(actor, actors);
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names;
}

/** In how many of the points each is named, or says what is told. */
function countPoints(points: readonly DraftPoint[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of points) {
    const here = sentences.flatMap(({ mentions, said }) => [...mentions, ...said].flatMap(({ actor }) => actor ?? []));
    for (const actor of new Set(here)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return counts;
}

/** Of each list once. */
const asked = new WeakMap<readonly FindableActor[], Map<string, string | null>>();

/** The name by which `/who` finds this one and no other; null where there is none. */
function nameToAsk(actor: FindableActor, among: readonly FindableActor[]): string | null {
  const known = asked.get(among) ?? new Map<string, string | null>();
  asked.set(among, known);
  const name =
    known.get(actor.actor) ??
    namesOf(actor).find((each) => findActor(each, among)?.actor.actor === actor.actor) ??
    null;
  known.set(actor.actor, name);
  return name;
}
