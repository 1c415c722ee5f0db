/** Which articles name somebody, and when. */
import { fold } from '../language/fold.ts';
import type { Reach } from '../search/passageIndex.ts';
import type { Timeline } from './answer.ts';
import type { Library } from './brief.ts';
import type { ReadArticle } from './shelf.ts';
import { timelineOfMentions } from './timeline.ts';

/** Articles of which the sentences are read: about 5 ms each where they were not asked about lately. */
const MOST_READ = 400;

export interface WhereNamed {
  /** How many articles within reach name them. */
  readonly matching: number;
  /** At most 400 of these: the newest by their dates, then those without one. */
  readonly articles: readonly ReadArticle[];
  /** All of these that are dated. */
  readonly timeline: Timeline | null;
}

export async function whereNamed(ids: ReadonlySet<string>, reach: Reach, library: Library): Promise<WhereNamed> {
  const naming = await library.store.articlesNaming([...ids], reach.scopes);
  const mentions = new Map(naming.map((each) => [each.article, each.mentions]));
  const within = await library.index.articlesIn(reach, Number.POSITIVE_INFINITY);
  const dated = within.filter(({ article }) => mentions.has(article)).toReversed();
  const undated = reach.days === null ? await undatedOf(mentions, reach, library) : [];
  const read = [...dated.map(({ article }) => article), ...undated].slice(0, MOST_READ);
  return {
    matching: dated.length + undated.length,
    articles: await library.shelf.read(read),
    timeline: timelineOfMentions(
      dated.map(({ article, likely }) => ({ day: likely, mentions: mentions.get(article) ?? 0 })),
    ),
  };
}

/** Those that no date leaves in or out; of the outlet that was asked for. */
async function undatedOf(
  mentions: ReadonlyMap<string, number>,
  { scopes, source }: Reach,
  { store, index }: Library,
): Promise<readonly string[]> {
  const all = await index.articlesIn({ scopes, source: null, days: null }, Number.POSITIVE_INFINITY);
  const dated = new Set(all.map(({ article }) => article));
  const undated = [...mentions.keys()].filter((article) => !dated.has(article));
  if (source === null) return undated;
  const asked = fold(source);
  const articles = await store.getMany(undated.slice(0, MOST_READ));
  return articles.filter(({ outlet }) => fold(outlet ?? '') === asked).map(({ id }) => id);
}
