/** Actors by the names that the gazetteer gives them: each asker reads these in their own language, and finds by all of them. */
import type { Scope } from '../article/scope.ts';
import type { NamedActor } from '../store/store.ts';
import { type FindableActor, nameWords } from './nameIndex.ts';
import type { Asker } from './request.ts';

/** The names of one whom the gazetteer lists: the one to show in each language, and every other. */
export interface ListedNames extends Readonly<Record<Asker['language'], string>> {
  readonly others: readonly string[];
}

/** Null of one who is not listed. */
export type NamesOf = (actor: string) => ListedNames | null;

/** Everybody and everything named in some scopes, most mentioned first; with a language under the names for its readers. */
export type Actors = (scopes: readonly Scope[], language?: Asker['language']) => Promise<readonly FindableActor[]>;

/** @param names is asked for only when somebody is named; the same function as long as they are the same. */
export function listedActors(
  named: (scopes: readonly Scope[]) => Promise<readonly NamedActor[]>,
  names: () => Promise<NamesOf>,
): Actors {
  // By the names, as the gazetteer may have others later.
  const made = new WeakMap<NamesOf, Readonly<Record<Asker['language'], ReturnType<typeof inOneLanguage>>>>();
  return async (scopes, language) => {
    const actors = await named(scopes);
    if (language === undefined || actors.length === 0) return actors;
    const namesOf = await names();
    const inLanguage = made.get(namesOf) ?? { fr: inOneLanguage('fr'), en: inOneLanguage('en') };
    made.set(namesOf, inLanguage);
    return inLanguage[language](actors, namesOf);
  };
}

/** Lists and actors that have not changed stay the same objects, as what is made of them is kept by these. */
function inOneLanguage(language: Asker['language']) {
  const lists = new WeakMap<readonly NamedActor[], readonly FindableActor[]>();
  const each = new WeakMap<NamedActor, FindableActor>();
  const listed = (actor: NamedActor, namesOf: NamesOf): FindableActor => {
    const names = namesOf(actor.actor);
    if (names === null) return actor;
    const otherNames = [names.fr, names.en, ...names.others].filter(isTelling);
    return { ...actor, name: names[language], otherNames };
  };
  return (actors: readonly NamedActor[], namesOf: NamesOf): readonly FindableActor[] => {
    const known =
      lists.get(actors) ??
      actors.map((actor) => {
        const own = each.get(actor) ?? listed(actor, namesOf);
        each.set(actor, own);
        return own;
      });
    lists.set(actors, known);
    return known;
  };
}

/** The letters of "U.S." are words of no name. */
function isTelling(name: string): boolean {
  return nameWords(name).every((word) => word.length > 1);
}
