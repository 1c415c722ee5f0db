/** Who is named, counted anew from the names of every article: what a store that keeps counts must agree with. */
import type { Article } from '../../src/article/article.ts';
import type { Scope } from '../../src/article/scope.ts';
import { slice } from '../../src/article/span.ts';
import type { NamedActor, Store } from '../../src/store/store.ts';

interface Tally {
  readonly articles: Set<string>;
  readonly names: Map<string, number>;
  readonly forms: Map<string, { readonly count: number; readonly certain: boolean }>;
}

/** What of an actor does not depend on which of several reasons is told. */
export interface Recounted {
  readonly actor: string;
  readonly name: string;
  readonly mentions: number;
  readonly articles: number;
  readonly forms: readonly { readonly form: string; readonly count: number; readonly certain: boolean }[];
}

export async function recount(store: Store, scopes: readonly Scope[]): Promise<readonly Recounted[]> {
  const tallies = new Map<string, Tally>();
  for await (const article of store.all(scopes)) {
    const [names] = await store.namesOf([article.id]);
    for (const mention of names?.mentions ?? []) count(tallies, article, mention);
  }
  return [...tallies]
    .map(([actor, { articles, names, forms }]): Recounted => {
      const often = [...names].sort(byCount);
      const spelt = [...forms].map(([form, { count: times, certain }]) => ({ form, count: times, certain }));
      return {
        actor,
        name: often[0]?.[0] ?? '',
        mentions: often.reduce((sum, [, times]) => sum + times, 0),
        articles: articles.size,
        forms: spelt.sort((a, b) => byCount([a.form, a.count], [b.form, b.count])),
      };
    })
    .sort((a, b) => byCount([a.actor, a.mentions], [b.actor, b.mentions]));
}

/** The same of what a store says. */
export function told(actors: readonly NamedActor[]): readonly Recounted[] {
  return actors.map(({ actor, name, mentions, articles, forms }) => ({
    ...{ actor, name, mentions, articles },
    forms: forms.map(({ form, count, certain }) => ({ form, count, certain })),
  }));
}

type Mention = Awaited<ReturnType<Store['namesOf']>>[number]['mentions'][number];

function count(tallies: Map<string, Tally>, article: Article, { actor, name, span, certain }: Mention): void {
  const tally = tallies.get(actor) ?? { articles: new Set(), names: new Map(), forms: new Map() };
  tallies.set(actor, tally);
  tally.articles.add(article.id);
  tally.names.set(name, (tally.names.get(name) ?? 0) + 1);
  const form = slice(article.text, span).replaceAll(/\s+/g, ' ');
  const known = tally.forms.get(form);
  tally.forms.set(form, { count: (known?.count ?? 0) + 1, certain: certain || (known?.certain ?? false) });
}

function byCount([a, often]: readonly [string, number], [b, other]: readonly [string, number]): number {
  return other - often || (a < b ? -1 : 1);
}
