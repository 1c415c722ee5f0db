import type { Scope } from '../article/scope.ts';
import type { NamedActor, Store } from '../store/store.ts';

/** Actors looked through for a name; beyond it the least mentioned are not found. */
const MOST_ACTORS = 20_000;
/** Sets of scopes of which the actors are kept: one for each server that asks. */
const MOST_SCOPES = 50;

interface Known {
  readonly revision: number;
  /** Most mentioned first. */
  readonly actors: readonly NamedActor[];
}

/** The actors of a store by scopes, most mentioned first; after a change only those whom it concerns are read again. */
export function knownActors(
  store: Store,
  most = MOST_ACTORS,
): (scopes: readonly Scope[]) => Promise<readonly NamedActor[]> {
  const kept = new Map<string, Known>();
  return async (scopes) => {
    const key = scopes.join(' ');
    const known = kept.get(key);
    const current = await follow(known, scopes, store, most);
    if (current !== known) {
      if (kept.size >= MOST_SCOPES) kept.clear();
      kept.set(key, current);
    }
    return current.actors;
  };
}

async function follow(known: Known | undefined, scopes: readonly Scope[], store: Store, most: number): Promise<Known> {
  const revision = await store.revision();
  if (known?.revision === revision) return known;
  const changes = known === undefined ? null : await store.actorsSince(scopes, known.revision);
  // Read before the actors are: what changes in between is only read twice.
  if (known === undefined || changes === null || changes.kind === 'reload')
    return { revision, actors: await store.actors(scopes, most) };
  if (changes.actors.length === 0) return { revision: changes.revision, actors: known.actors };
  // Nobody is named less than before, so whoever was left out and has not changed stays behind the others.
  const actors = new Map(known.actors.map((actor) => [actor.actor, actor]));
  for (const actor of changes.actors) actors.set(actor.actor, actor);
  return { revision: changes.revision, actors: [...actors.values()].sort(byMentions).slice(0, most) };
}

/** As the store sorts them. */
function byMentions(a: NamedActor, b: NamedActor): number {
  return b.mentions - a.mentions || (a.actor < b.actor ? -1 : 1);
}
