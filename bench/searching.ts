/** Measures searches in a large collection: Vigie's index beside MiniSearch with the same passages and words, in the same run. */
import MiniSearch from 'minisearch';
import type { Article } from '../src/article/article.ts';
import { readArticle } from '../src/reading/readArticle.ts';
import { indexPassage, indexText } from '../src/search/indexedTerms.ts';
import { MiniSearchIndex } from '../src/search/miniSearchIndex.ts';
import { passagesOf } from '../src/search/passages.ts';
import { queryWords } from '../src/search/queryWords.ts';
import { madeUpNews } from './madeUpNews.ts';

/** Milliseconds of processor time, of the same questions in the same order: the two are not measured at the same moment, and
 * what else the machine does must not count for one of them. */
export interface Searching {
  readonly vigie: readonly number[];
  readonly plain: readonly number[];
  readonly articles: number;
}

const WARM_UP = 200;
/** Of an answer to `/brief`. */
const PASSAGES = 80;

/** One after the other, so that the machine need hold only one of them. */
export async function measureSearching(articles: number, questions: number): Promise<Searching> {
  const news = madeUpNews();
  const asked = Array.from({ length: WARM_UP + questions }, (_, at) => news.topic((at % 4) + 1, articles));
  const vigie = await timesOfVigie(() => articlesOf(news, articles), asked);
  const plain = await timesOfMiniSearch(() => articlesOf(news, articles), asked);
  return { vigie, plain, articles };
}

function* articlesOf(news: ReturnType<typeof madeUpNews>, count: number): Generator<Article> {
  for (let at = 0; at < count; at += 1) {
    const { title, text } = news.article(at);
    yield readArticle(
      { scope: 'shared', file: `${at}.txt`, text, stated: { title, language: 'fr' } },
      { detectLanguage: () => 'fr', received: '2024-01-01T00:00:00.000Z' },
    );
  }
}

async function timesOfVigie(articles: () => Iterable<Article>, asked: readonly string[]): Promise<readonly number[]> {
  await using index = new MiniSearchIndex();
  for (const article of articles()) await index.add([article]);
  const reach = { scopes: ['shared' as const], source: null, days: null };
  // Awaited before the index is emptied.
  return await timesOf(asked, (topic) => index.search({ words: queryWords(topic), reach, limit: PASSAGES }));
}

interface Row {
  readonly id: number;
  readonly text: string;
  readonly title: string;
}

async function timesOfMiniSearch(
  articles: () => Iterable<Article>,
  asked: readonly string[],
): Promise<readonly number[]> {
  const splitTerms = (text: string) => (text === '' ? [] : text.split(' '));
  const index = new MiniSearch<Row>({
    fields: ['text', 'title'],
    storeFields: [],
    tokenize: splitTerms,
    processTerm: (term) => term,
  });
  let id = 0;
  for (const article of articles()) {
    const title = indexText(article.title.text, article.language, new Map()).terms;
    for (const passage of passagesOf(article))
      index.add({ id: id++, text: indexPassage(article, passage, new Map()).terms, title });
  }
  return timesOf(asked, async (topic) => {
    const words = queryWords(topic).filter(({ stop }) => !stop);
    return index.search(words.flatMap(({ terms }) => terms).join(' ')).slice(0, PASSAGES);
  });
}

async function timesOf(
  asked: readonly string[],
  search: (topic: string) => Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const topic of asked) {
    const start = process.cpuUsage();
    await search(topic);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000);
  }
  return times.slice(WARM_UP);
}
