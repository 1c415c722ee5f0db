import type { ActorKind } from '../article/actorMention.ts';
import type { Scope } from '../article/scope.ts';
import { fold } from '../language/fold.ts';
import { completeFollowUp } from '../questions/followUp.ts';
import type { KindOf } from '../questions/followUpNames.ts';
import { queryWords } from '../search/queryWords.ts';
import { withRelated } from '../search/relatedWords.ts';
import type { Wordbook } from '../search/wordbook.ts';
import type { NamedActor } from '../store/store.ts';
import type { Library } from './brief.ts';
import type { AskRequest } from './request.ts';

/** The whole question that a follow-up stands for, null for one that stands by itself. */
export async function takeFollowUp(
  { question, before }: Pick<AskRequest, 'question' | 'before'>,
  scopes: readonly Scope[],
  { actors, wordbook }: Pick<Library, 'actors' | 'wordbook'>,
): Promise<string | null> {
  if (before === null) return null;
  return completeFollowUp(question, before, kindsOf(await actors(scopes), await wordbook()));
}

const known = new WeakMap<readonly NamedActor[], ReadonlyMap<string, ActorKind>>();

/** What a name is in the articles, or what it is called there in the other language ("Lebanon", "Liban"). */
function kindsOf(actors: readonly NamedActor[], book: Wordbook): KindOf {
  const kinds = known.get(actors) ?? kindsByName(actors);
  known.set(actors, kinds);
  return (name) => {
    const kind = kinds.get(fold(name));
    if (kind !== undefined) return kind;
    const related = withRelated(queryWords(name), book).flatMap((word) => word.related);
    return related.map(({ wording }) => kinds.get(fold(wording)) ?? null).find((each) => each !== null) ?? null;
  };
}

/** Every spelling, and the surnames of people; of several who are called so the most mentioned counts. */
function kindsByName(actors: readonly NamedActor[]): ReadonlyMap<string, ActorKind> {
  const kinds = new Map<string, ActorKind>();
  const add = (name: string, kind: ActorKind) => {
    if (!kinds.has(name)) kinds.set(name, kind);
  };
  for (const { name, kind, forms } of actors) {
    for (const each of [name, ...forms.map(({ form }) => form)]) {
      const folded = fold(each);
      add(folded, kind);
      if (kind === 'person') add(folded.split(' ').at(-1) ?? folded, kind);
    }
  }
  return kinds;
}
