import type { Scope } from '../article/scope.ts';
import type { NamedActor, Store } from '../store/store.ts';

/** Actors looked through for a name; beyond it the least mentioned are not found. */
const MOST_ACTORS = 20_000;
/** Sets of scopes of which the actors are kept: one for each server that asks. */
const MOST_SCOPES = 50;

/** The actors of a store by scopes, counted anew only when an article has changed. */
export function knownActors(store: Store): (scopes: readonly Scope[]) => Promise<readonly NamedActor[]> {
  const kept = new Map<string, { readonly revision: number; readonly actors: readonly NamedActor[] }>();
  return async (scopes) => {
    const key = scopes.join(' ');
    const revision = await store.revision();
    const known = kept.get(key);
    if (known?.revision === revision) return known.actors;
    const actors = await store.actors(scopes, MOST_ACTORS);
    if (kept.size >= MOST_SCOPES) kept.clear();
    kept.set(key, { revision, actors });
    return actors;
  };
}
