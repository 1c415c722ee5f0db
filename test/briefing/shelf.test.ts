import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Shelf } from '../../src/briefing/shelf.ts';
import { openSqliteStore } from '../../src/store/openSqliteStore.ts';
import type { Store } from '../../src/store/store.ts';
import { writtenArticle } from '../writtenArticle.ts';

let home: string;
let store: Store;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'vigie-shelf-'));
  store = await openSqliteStore({ home });
});
afterEach(async () => {
  await store[Symbol.asyncDispose]();
  await rm(home, { recursive: true });
});

const articles = Array.from({ length: 900 }, (_, n) =>
  writtenArticle(`Le sommet numéro ${n} commence. Il dure trois jours.`, { file: `${n}.txt` }),
);
const ids = articles.map(({ id }) => id);

describe('a shelf', () => {
  it('gives the articles that exist in the order asked, also to several who ask for more than it keeps', async () => {
    await store.putMany(articles);
    const shelf = new Shelf(store);
    await shelf.read(ids.slice(0, 400));
    const asked = [ids.slice(0, 500), ids.slice(400), ids.toReversed(), [...ids.slice(0, 300), 'nowhere']];
    const read = await Promise.all(asked.map((each) => shelf.read(each)));
    for (const [at, each] of read.entries())
      expect(each.map(({ article }) => article.id)).toEqual(asked[at]?.filter((id) => id !== 'nowhere'));
  });

  it('lets others have their turn while it reads many', async () => {
    await store.putMany(articles);
    let turns = 0;
    const count = setInterval(() => {
      turns += 1;
    }, 0);
    await new Shelf(store).read(ids.slice(0, 400));
    clearInterval(count);
    expect(turns).toBeGreaterThan(5);
  });

  it('keeps nothing that it was told to forget while it read', async () => {
    const [first] = articles;
    if (first === undefined) throw new Error('no article');
    await store.putMany(articles);
    const shelf = new Shelf(store);
    const reading = shelf.read(ids.slice(0, 100));
    // The first of them is read by now, and changes.
    await new Promise((resolve) => setImmediate(resolve));
    await store.put({ ...first, outlet: 'La Gazette' });
    shelf.forget([first.id]);
    await reading;
    expect((await shelf.read([first.id]))[0]?.article.outlet).toBe('La Gazette');
  });
});
