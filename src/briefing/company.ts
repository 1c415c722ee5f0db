/** Who is named in the same sentences as somebody, and who of these with each other. */
import type { NamedActor } from '../store/store.ts';
import type { Portrait } from './answer.ts';
import type { ReadArticle } from './shelf.ts';

/** As many as a picture that is read on a phone can name. */
const MOST_COMPANY = 12;

/** By the names that `actors` gives them, else by those of the articles. */
export function companyOf(
  articles: readonly ReadArticle[],
  ids: ReadonlySet<string>,
  actors: readonly NamedActor[],
): Pick<Portrait, 'company' | 'ties'> {
  const names = new Map(actors.map(({ actor, name }) => [actor, name]));
  const sentences = articles
    .flatMap((article) => article.sentences)
    .filter(({ mentions }) => mentions.some(({ actor }) => ids.has(actor)))
    .map(({ mentions }) => [...new Map(mentions.map((mention) => [mention.actor, mention])).values()]);
  const counts = new Map<string, Portrait['company'][number]>();
  for (const { actor, name, kind } of sentences.flat()) {
    if (ids.has(actor)) continue;
    const known = counts.get(actor) ?? { name: names.get(actor) ?? name, kind, sentences: 0 };
    counts.set(actor, { ...known, sentences: known.sentences + 1 });
  }
  const most = [...counts]
    .sort(([, a], [, b]) => b.sentences - a.sentences || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_COMPANY);
  const places = new Map(most.map(([actor], at) => [actor, at]));
  return { company: most.map(([, one]) => one), ties: tiesOf(sentences, places) };
}

function tiesOf(
  sentences: readonly (readonly { readonly actor: string }[])[],
  places: ReadonlyMap<string, number>,
): Portrait['ties'] {
  const ties = new Map<string, Portrait['ties'][number]>();
  for (const named of sentences) {
    const within = named.flatMap(({ actor }) => places.get(actor) ?? []).sort((a, b) => a - b);
    for (const [index, one] of within.entries()) {
      for (const other of within.slice(index + 1)) {
        const key = `${one} ${other}`;
        ties.set(key, { between: [one, other], sentences: (ties.get(key)?.sentences ?? 0) + 1 });
      }
    }
  }
  return [...ties.values()].sort(
    (a, b) => b.sentences - a.sentences || a.between[0] - b.between[0] || a.between[1] - b.between[1],
  );
}
