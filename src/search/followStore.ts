import type { Article, ArticleId } from '../article/article.ts';
import type { Store } from '../store/store.ts';
import type { PassageIndex } from './passageIndex.ts';

const BATCH = 100;

/**
 * Keeps `index` in step with `store`: the function given back resolves when every change committed before the call, by this
 * process or another, is searchable. Calls that come while one is under way share the next.
 *
 * @param onChange told which articles changed or went; null for all of them.
 */
export function followStore(
  store: Store,
  index: PassageIndex,
  onChange: (ids: readonly ArticleId[] | null) => void = () => {},
): () => Promise<void> {
  let revision: number | null = null;
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;

  async function add(articles: readonly Article[]): Promise<void> {
    const ids = articles.map(({ id }) => id);
    await index.add(articles);
    const [names, events] = await Promise.all([store.namesOf(ids), store.eventsOf(ids)]);
    const eventsOf = Map.groupBy(events, ({ article }) => article);
    await index.describe(names.map(({ id, mentions }) => ({ article: id, mentions, events: eventsOf.get(id) ?? [] })));
  }

  async function load(): Promise<void> {
    const from = await store.revision();
    let batch: Article[] = [];
    for await (const article of store.all()) {
      batch.push(article);
      if (batch.length < BATCH) continue;
      await add(batch);
      batch = [];
    }
    await add(batch);
    revision = from;
  }

  async function catchUp(): Promise<void> {
    if (revision === null) await load();
    for (;;) {
      const known: number = revision ?? 0;
      if ((await store.revision()) === known) return;
      const changes = await store.changesSince(known);
      if (changes.kind === 'reload') {
        onChange(null);
        await index.clear();
        await load();
        continue;
      }
      onChange([...changes.changed, ...changes.removed]);
      await index.remove(changes.removed);
      await add(await store.getMany(changes.changed));
      revision = changes.revision;
      if (changes.revision === known) return;
    }
  }

  function run(): Promise<void> {
    running = catchUp().finally(() => {
      running = null;
    });
    return running;
  }

  return () => {
    if (running === null) return run();
    waiting ??= running
      .catch(() => {})
      .then(() => {
        waiting = null;
        return run();
      });
    return waiting;
  };
}
