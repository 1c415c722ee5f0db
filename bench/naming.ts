/** Measures how quickly a name is found among many, and how quickly a list of all actors follows an article that came in. */
import Database from 'better-sqlite3';
import type { Article } from '../src/article/article.ts';
import { articleId } from '../src/article/articleId.ts';
import { findActor, suggestActors } from '../src/briefing/findActor.ts';
import { knownActors } from '../src/briefing/knownActors.ts';
import { openSqliteStore } from '../src/store/openSqliteStore.ts';
import type { ArticleNames, Store } from '../src/store/store.ts';

/** Milliseconds, each taken some times over. */
export interface Naming {
  readonly actors: number;
  /** Counting all mentions anew, as a store without kept counts would after each change. */
  readonly recount: readonly number[];
  /** Bringing the list of actors up to date after one new article. */
  readonly follow: readonly number[];
  /** The first name looked up in a list that has changed, and those after it. */
  readonly suggest: readonly number[];
  readonly find: readonly number[];
}

const MENTIONS = 30;
const syllables = ['ka', 'mo', 'ren', 'sul', 'li', 'van', 'ben', 'ha', 'dri', 'tor', 'ne', 'ta', 'nya', 'hu'];
const asked = ['s', 'sulli', 'Moren Sulka', 'netanyaou', 'Benjamin Nethanyahou', 'zzzzqq'];

/** @param folder an empty folder, for state. */
export async function measureNaming(folder: string, articles: number, times: number): Promise<Naming> {
  await using store = await openSqliteStore({ home: folder });
  const news = namedNews(articles * MENTIONS);
  for (let from = 0; from < articles; from += 100)
    await take(
      Array.from({ length: Math.min(100, articles - from) }, (_, at) => news(from + at)),
      store,
    );
  const known = knownActors(store);
  const actors = (await known(['shared'])).length;
  const measured = { recount: [] as number[], follow: [] as number[], suggest: [] as number[], find: [] as number[] };
  using database = closing(new Database(`${folder}/vigie.sqlite`, { readonly: true }));
  for (let time = 0; time < times; time += 1) {
    await take([news(articles + time)], store);
    measured.recount.push(await milliseconds(async () => recount(database.database)));
    measured.follow.push(await milliseconds(() => known(['shared'])));
    const list = await known(['shared']);
    for (const name of asked) {
      measured.suggest.push(await milliseconds(async () => suggestActors(name, list, 25)));
      measured.find.push(await milliseconds(async () => findActor(name, list)));
    }
  }
  return { actors, ...measured };
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function closing(database: Database.Database) {
  return { database, [Symbol.dispose]: () => database.close() };
}

/** All counts and spellings from the mentions themselves. */
function recount(database: Database.Database): void {
  const reached = "SELECT number FROM articles WHERE scope = 'shared'";
  database
    .prepare(
      `SELECT actor, count(*) AS mentions, count(DISTINCT article) AS articles FROM mentions
       WHERE article IN (${reached}) GROUP BY actor ORDER BY mentions DESC LIMIT 20000`,
    )
    .all();
  database
    .prepare(
      `SELECT actor, name, kind, form, certain, reasons, count(*) AS count FROM mentions
       WHERE article IN (${reached}) GROUP BY actor, form, name, kind, certain, reasons`,
    )
    .all();
}

async function take(news: readonly ReturnType<ReturnType<typeof namedNews>>[], store: Store): Promise<void> {
  await store.putMany(news.map(({ article }) => article));
  await store.setNames(news.map(({ names }) => names));
}

/** Articles that name people as unevenly often as news does, mostly by the surname: the same every time. */
function namedNews(most: number) {
  let seed = 1;
  const random = (): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const word = (n: number): string => {
    const made = [n, Math.floor(n / 14), Math.floor(n / 196)].map((at) => syllables[at % 14]).join('');
    return `${made.charAt(0).toUpperCase()}${made.slice(1)}`;
  };
  return (number: number): { readonly article: Article; readonly names: ArticleNames } => {
    let text = `Article ${number}. `;
    const mentions = Array.from({ length: MENTIONS }, () => {
      const person = Math.floor(Math.exp(random() * Math.log(most)));
      const [given, surname] = [word(person * 7 + 3), word(person)];
      const form = random() < 0.5 ? `${given} ${surname}` : surname;
      const span = { start: text.length, end: text.length + form.length };
      text += `${form} a parlé. `;
      const name = `${given} ${surname}`;
      return { span, actor: `name:${person}`, name, kind: 'person' as const, certain: true, reasons: [] };
    });
    const id = articleId('shared', text);
    return { article: articleOf(id, `${number}.txt`, text), names: { id, mentions, quotations: [] } };
  };
}

function articleOf(id: string, file: string, text: string): Article {
  const span = { start: 0, end: text.length };
  return {
    ...{ id, scope: 'shared', file, text, title: { kind: 'first-words', text: text.slice(0, 20), span } },
    ...{ bylines: [], outlet: null, url: null, language: 'fr', published: null, received: '2024-04-14T08:00:00Z' },
    ...{ paragraphs: [{ span, kind: 'text' }], cuts: [], dateSet: null, dating: null },
  };
}
