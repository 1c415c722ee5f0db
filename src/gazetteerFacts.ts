import { fileURLToPath } from 'node:url';
import type { FactsOf } from './dateArticles.ts';

/** What the bundled actors tell of an article's date; called only when there is something to date, as they take a moment to load. */
export async function gazetteerFacts(): Promise<FactsOf> {
  const [{ loadGazetteer }, { datingFacts }] = await Promise.all([
    import('./actors/gazetteer/load.ts'),
    import('./actors/datingFacts.ts'),
  ]);
  const gazetteer = await loadGazetteer([fileURLToPath(new URL('../data/actors', import.meta.url))]);
  return (article) => datingFacts(article, gazetteer);
}
