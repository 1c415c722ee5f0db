/** Furniture found by counting, through the newsroom's own door and a real database. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Article, RawDocument } from '../../src/article/article.ts';
import { bundledActors } from '../../src/bundledActors.ts';
import { ingest } from '../../src/ingest.ts';
import type { SourceEvent } from '../../src/sources/sourceEvent.ts';
import type { Store } from '../../src/store/store.ts';
import { newSqlitePlace } from '../store/sqlitePlace.ts';

const NOW = new Date('2024-04-14T08:00:00Z');
/** No vocabulary knows these. */
const MOTTO = 'Karsane à cœur ouvert';
const CALL = 'Vos photos de la tempête nous intéressent, déposez-les au kiosque du vieux port avant samedi midi.';
const BACKGROUND =
  'Le traité de Lunegarde, signé en 1998, interdit la pêche au lieu jaune dans tout le golfe de Karsane.';
const SUBJECTS = ['Le maire', 'La capitaine', 'Un docker', 'Le préfet', 'Une élue', 'Le pilote', 'La juge', 'Un marin'];

const opened: { store: Store; clear: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const { store, clear } of opened.splice(0)) {
    await store[Symbol.asyncDispose]();
    await clear();
  }
});

async function newStore(): Promise<Store> {
  const place = await newSqlitePlace();
  const store = await place.open();
  opened.push({ store, clear: place.clear });
  return store;
}

function document(file: string, text: string, source: string | null = 'Le Phare'): RawDocument {
  return { scope: 'shared', file, text, stated: { language: 'fr', ...(source === null ? {} : { source }) } };
}

/** A story of its own, the `n`th, with `more` lines behind it. */
function story(n: number, more: readonly string[]): string {
  const who = SUBJECTS[n % SUBJECTS.length] ?? '';
  return [
    `${who} répond au sujet numéro ${n} du conseil`,
    `${who} a répondu jeudi aux ${n + 11} questions du conseil, pendant près de ${n + 2} heures et devant une salle comble.`,
    `« Je n'en dirai pas plus sur le dossier ${n} », a conclu l'intéressé au bout de ${n + 40} minutes d'échanges assez vifs.`,
    ...more,
  ].join('\n');
}

async function* told(documents: readonly RawDocument[]): AsyncGenerator<SourceEvent> {
  for (const own of documents) yield { kind: 'document', document: own };
}

const bring = (store: Store, documents: readonly RawDocument[]) =>
  ingest(told(documents), store, bundledActors(null), NOW);

async function stored(store: Store): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for await (const article of store.all()) articles.push(article);
  return articles;
}

const texts = (article: Article) => article.paragraphs.map(({ span }) => article.text.slice(span.start, span.end));
/** In how many of the stored articles `line` is kept. */
const keptIn = async (store: Store, line: string) =>
  (await stored(store)).filter((article) => texts(article).includes(line)).length;

describe('a line that stands in three articles of one outlet', () => {
  test('is cut from all of them, also from those stored before', async () => {
    const store = await newStore();
    await bring(store, [document('0.txt', story(0, [MOTTO])), document('1.txt', story(1, [MOTTO]))]);
    expect(await keptIn(store, MOTTO)).toBe(2);
    await bring(store, [document('2.txt', story(2, [MOTTO]))]);
    expect(await keptIn(store, MOTTO)).toBe(0);
    const articles = await stored(store);
    expect(articles.map(({ cuts }) => cuts.map(({ reason }) => reason))).toEqual([
      ['repeated'],
      ['repeated'],
      ['repeated'],
    ]);
    expect(articles.map((article) => texts(article).length)).toEqual([3, 3, 3]);
  });

  test('is kept where it stands in fewer, and where it stands in those of three outlets', async () => {
    const store = await newStore();
    await bring(
      store,
      ['Le Phare', 'La Vigie', 'Le Môle'].map((source, n) => document(`${n}.txt`, story(n, [MOTTO]), source)),
    );
    expect(await keptIn(store, MOTTO)).toBe(3);
  });

  test('does not become a headline, nor the words that stand in for one', async () => {
    const store = await newStore();
    await bring(
      store,
      [0, 1, 2].map((n) => document(`${n}.txt`, [MOTTO, ...story(n, []).split('\n')].join('\n'))),
    );
    const titles = (await stored(store)).map(({ title }) => title.text);
    expect(titles).toEqual([0, 1, 2].map((n) => story(n, []).split('\n')[0]));
  });
});

describe('a sentence', () => {
  test('that speaks to the reader is cut once it stands in five articles', async () => {
    const store = await newStore();
    await bring(
      store,
      [0, 1, 2, 3].map((n) => document(`${n}.txt`, story(n, [CALL]))),
    );
    expect(await keptIn(store, CALL)).toBe(4);
    await bring(store, [document('4.txt', story(4, [CALL]))]);
    expect(await keptIn(store, CALL)).toBe(0);
  });

  test('that recalls what happened is kept however often it comes', async () => {
    const store = await newStore();
    await bring(
      store,
      SUBJECTS.map((_, n) => document(`${n}.txt`, story(n, [BACKGROUND]))),
    );
    expect(await keptIn(store, BACKGROUND)).toBe(SUBJECTS.length);
  });
});

describe('one agency story that many carry', () => {
  const copies = (sources: readonly (string | null)[]) =>
    sources.map((source, n) =>
      document(`${n}.txt`, `${story(7, [BACKGROUND])}\nÀ retrouver en page ${n + 20}`, source),
    );

  test('is kept whole in each of several outlets', async () => {
    const store = await newStore();
    await bring(store, copies(['A', 'B', 'C', 'D', 'E', 'F']));
    expect((await stored(store)).map(({ cuts }) => cuts.length)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('is kept whole also where no outlet is known, or one brings it again and again', async () => {
    for (const source of [null, 'Le Phare']) {
      const store = await newStore();
      await bring(store, copies(Array.from({ length: 6 }, () => source)));
      expect((await stored(store)).map(({ cuts }) => cuts.length)).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });
});

test('the same files brought again are all unchanged, also by another process later', async () => {
  const place = await newSqlitePlace();
  const documents = SUBJECTS.map((_, n) => document(`${n}.txt`, story(n, [MOTTO, CALL, BACKGROUND])));
  {
    await using store = await place.open();
    expect(await bring(store, documents)).toMatchObject({ new: documents.length, replaced: 0, unchanged: 0 });
    const revision = await store.revision();
    expect(await bring(store, documents)).toMatchObject({ new: 0, replaced: 0, unchanged: documents.length });
    expect(await store.revision()).toBe(revision);
  }
  {
    await using store = await place.open();
    expect(await bring(store, [...documents].reverse())).toMatchObject({
      new: 0,
      replaced: 0,
      unchanged: documents.length,
    });
    expect(await keptIn(store, MOTTO)).toBe(0);
  }
  await place.clear();
});

test('the order and the groups in which articles arrive do not matter', async () => {
  const documents = SUBJECTS.map((_, n) =>
    document(`${n}.txt`, story(n, [...(n % 2 === 0 ? [MOTTO] : []), ...(n > 2 ? [CALL] : []), BACKGROUND])),
  );
  const readings = async (groups: readonly (readonly RawDocument[])[]) => {
    const store = await newStore();
    for (const group of groups) await bring(store, group);
    return (await stored(store)).map(({ file, title, paragraphs, cuts }) => ({ file, title, paragraphs, cuts }));
  };
  const expected = await readings([documents]);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(documents, { minLength: documents.length }),
      fc.nat({ max: documents.length }),
      async (order, at) => {
        expect(await readings([order.slice(0, at), order.slice(at)])).toEqual(expected);
      },
    ),
    { numRuns: 8 },
  );
});
