import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { followStore } from '../../src/search/followStore.ts';
import { MiniSearchIndex } from '../../src/search/miniSearchIndex.ts';
import type { PassageIndex } from '../../src/search/passageIndex.ts';
import { queryWords } from '../../src/search/queryWords.ts';
import { openSqliteStore } from '../../src/store/openSqliteStore.ts';
import type { Changes, Store } from '../../src/store/store.ts';
import { writtenArticle } from '../writtenArticle.ts';

describe('an index that follows a store', () => {
  let home: string;
  let store: Store;
  let index: PassageIndex;
  let follow: () => Promise<void>;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'vigie-follow-'));
    store = await openSqliteStore({ home });
    index = new MiniSearchIndex();
    follow = followStore(store, index);
  });
  afterEach(async () => {
    await index[Symbol.asyncDispose]();
    await store[Symbol.asyncDispose]();
    await rm(home, { recursive: true });
  });

  const article = (n: number, word = 'sommet') =>
    writtenArticle(`Le ${word} numéro ${n} commence.`, { file: `${n}.txt` });

  async function found(topic: string): Promise<readonly string[]> {
    const reach = { scopes: ['shared' as const], source: null, days: null };
    const { passages } = await index.search({ words: queryWords(topic), reach, limit: 1_000 });
    return passages.map((passage) => passage.article).sort();
  }

  const ids = (...articles: readonly Article[]) => articles.map(({ id }) => id).sort();

  it('holds what was there before', async () => {
    await store.putMany([article(1), article(2)]);
    await follow();
    expect(await found('sommet')).toEqual(ids(article(1), article(2)));
  });

  it('has at the next question what another process added, replaced and removed', async () => {
    await store.putMany([article(1), article(2)]);
    await follow();
    await using other = await openSqliteStore({ home });
    await other.put(article(3));
    await follow();
    expect(await found('sommet')).toEqual(ids(article(1), article(2), article(3)));
    await other.put(article(1, 'congrès'));
    await other.remove(article(2).id);
    await follow();
    expect(await found('sommet')).toEqual(ids(article(3)));
    expect(await found('congrès')).toEqual(ids(article(1, 'congrès')));
  });

  it('has an article anew that was read differently', async () => {
    await store.put(article(1));
    await follow();
    await using other = await openSqliteStore({ home });
    await other.put({ ...article(1), outlet: 'La Gazette' });
    await follow();
    expect(await index.outlets('', ['shared'], 9)).toEqual(['La Gazette']);
    expect(await found('sommet')).toEqual(ids(article(1)));
  });

  it('has who is named in an article when that has been read', async () => {
    await store.put(article(1));
    await follow();
    const at = article(1).text.indexOf('sommet');
    const mention = { actor: 'g20', name: 'G20', kind: 'organisation', certain: true, reasons: [] } as const;
    const mentions = [{ ...mention, span: { start: at, end: at + 6 } }];
    await store.setNames([{ id: article(1).id, mentions, quotations: [] }]);
    await follow();
    const { passages } = await index.search({
      words: queryWords('Vingt'),
      reach: { scopes: ['shared'], source: null, days: null },
      limit: 10,
      named: [{ words: [0], actors: [{ actor: 'g20', during: null }] }],
    });
    expect(passages.map((passage) => passage.article)).toEqual([article(1).id]);
  });

  it('does nothing where nothing changed', async () => {
    await store.put(article(1));
    await follow();
    const asked: string[] = [];
    const watched = followStore(watching(store, asked), index);
    await watched();
    asked.length = 0;
    await watched();
    expect(asked).toEqual(['revision']);
  });

  it('catches up with more changes than come at once', async () => {
    await follow();
    await store.putMany([...Array(2_300).keys()].map((n) => article(n)));
    await follow();
    expect((await index.census({ scopes: ['shared'], source: null, days: null })).total).toBe(2_300);
  });

  it('gives every question that comes at once all that was committed before it', async () => {
    await store.put(article(0));
    await Promise.all(
      [...Array(20).keys()].map(async (n) => {
        await store.put(article(n));
        await follow();
        expect(await found('sommet')).toEqual(expect.arrayContaining(ids(article(n))));
      }),
    );
    expect(await found('sommet')).toHaveLength(20);
  });

  it('reads the store once for questions that come while it does', async () => {
    await store.putMany([article(1), article(2)]);
    const asked: string[] = [];
    const watched = followStore(watching(store, asked), index);
    await Promise.all([...Array(50).keys()].map(() => watched()));
    expect(asked.filter((name) => name === 'all')).toHaveLength(1);
    expect(asked.filter((name) => name === 'revision').length).toBeLessThan(10);
  });

  it('begins anew when the store says that too much has gone since', async () => {
    await store.putMany([article(1), article(2)]);
    await follow();
    let pending = false;
    const forgetful = watching(store, [], {
      async changesSince(revision): Promise<Changes> {
        if (!pending) return store.changesSince(revision);
        pending = false;
        return { kind: 'reload', revision: await store.revision() };
      },
    });
    const watched = followStore(forgetful, index);
    await watched();
    pending = true;
    await store.remove(article(1).id);
    await watched();
    expect(pending).toBe(false);
    expect(await found('sommet')).toEqual(ids(article(2)));
  });

  it('tries again at the next question after the store failed', async () => {
    await store.put(article(1));
    let failing = true;
    const watched = followStore(
      watching(store, [], {
        async revision() {
          if (failing) throw new Error('the disk is gone');
          return store.revision();
        },
      }),
      index,
    );
    const questions = [watched(), watched(), watched()];
    for (const question of questions) await expect(question).rejects.toThrow('the disk is gone');
    failing = false;
    await watched();
    expect(await found('sommet')).toEqual(ids(article(1)));
  });
});

/** The same store, with the names of what it is asked, and some of its methods in another way. */
function watching(store: Store, asked: string[], instead: Partial<Store> = {}): Store {
  return new Proxy(store, {
    get(target, name) {
      asked.push(String(name));
      const method: unknown = Reflect.get(name in instead ? instead : target, name);
      return typeof method === 'function' ? (...given: unknown[]) => Reflect.apply(method, target, given) : method;
    },
  });
}
