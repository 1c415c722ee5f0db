import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Store } from '../../src/store/store.ts';
import { arbitraryArticle, article } from './articles.ts';

/** Where a store's state lies: may be opened more than once, also at the same time. */
export interface StorePlace {
  open(): Promise<Store>;
  clear(): Promise<void>;
}

/** What every implementation of `Store` must hold to; `newPlace` gives an empty place for each test. */
export function describeStoreContract(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`${name} as a store`, () => {
    let place: StorePlace;
    let store: Store;
    beforeEach(async () => {
      place = await newPlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store[Symbol.asyncDispose]();
      await place.clear();
    });

    async function listed(from: Store = store, scopes?: Parameters<Store['all']>[0]): Promise<Article[]> {
      const articles: Article[] = [];
      for await (const each of from.all(scopes)) articles.push(each);
      return articles;
    }

    describe('put', () => {
      it('gives back equal what was put, whatever it holds', async () => {
        await fc.assert(
          fc.asyncProperty(arbitraryArticle, async (given) => {
            const before = await store.get(given.id);
            const { outcome } = await store.put(given);
            fc.pre(before === null);
            expect(outcome).not.toBe('unchanged');
            expect(await store.get(given.id)).toEqual(given);
          }),
          { numRuns: 300 },
        );
      });

      it('keeps an article for whoever opens the store next', async () => {
        await store.put(article('a.txt', 'Un.'));
        await store[Symbol.asyncDispose]();
        store = await place.open();
        expect(await listed()).toEqual([article('a.txt', 'Un.')]);
      });

      it('leaves an article that comes again as it is, with the moment it first came', async () => {
        const first = article('a.txt', 'Un.');
        expect(await store.put(first)).toEqual({ outcome: 'new', removed: null });
        const revision = await store.revision();
        expect(await store.put({ ...first, received: '2025-01-01T00:00:00Z' })).toEqual({
          outcome: 'unchanged',
          removed: null,
        });
        expect(await store.get(first.id)).toEqual(first);
        expect(await store.revision()).toBe(revision);
      });

      it('replaces in place an article that is read differently', async () => {
        const first = article('a.txt', 'Un.');
        await store.put(first);
        const anew = { ...first, outlet: 'La Gazette', received: '2025-01-01T00:00:00Z' };
        expect(await store.put(anew)).toEqual({ outcome: 'replaced', removed: null });
        expect(await listed()).toEqual([{ ...anew, received: first.received }]);
      });

      it('removes what a file held when the file says something else', async () => {
        const old = article('a.txt', 'Un.');
        await store.put(old);
        const now = article('a.txt', 'Deux.');
        expect(await store.put(now)).toEqual({ outcome: 'replaced', removed: old.id });
        expect(await listed()).toEqual([now]);
      });

      it('takes the same content under another file name for unchanged, and keeps the first name', async () => {
        const first = article('a.txt', 'Un.');
        await store.put(first);
        expect(await store.put({ ...first, file: 'b.txt', outlet: 'La Gazette' })).toEqual({
          outcome: 'unchanged',
          removed: null,
        });
        expect(await listed()).toEqual([first]);
      });

      it('keeps a content of which one file changed while another still holds it', async () => {
        const twice = article('a.txt', 'Un.');
        await store.put(twice);
        await store.put({ ...twice, file: 'b.txt' });
        expect(await store.put(article('a.txt', 'Deux.'))).toEqual({ outcome: 'new', removed: null });
        expect(await listed()).toEqual([article('a.txt', 'Deux.'), { ...twice, file: 'b.txt' }]);
      });

      it('loses nothing when lines of a file move up', async () => {
        await store.putMany(['Un.', 'Deux.', 'Trois.'].map((text, i) => article(`x.jsonl:${i + 1}`, text)));
        await store.putMany(['Deux.', 'Trois.'].map((text, i) => article(`x.jsonl:${i + 1}`, text)));
        expect((await listed()).map(({ text }) => text).sort()).toEqual(['Deux.', 'Trois.']);
      });

      it('holds after any sequence of puts what each file said last, and nothing twice', async () => {
        const puts = fc.array(
          fc.tuple(fc.constantFrom<string>('a', 'b', 'c', 'd'), fc.constantFrom('Un.', 'Deux.', 'Trois.')),
        );
        await fc.assert(
          fc.asyncProperty(puts, async (sequence) => {
            for (const { id } of await listed()) await store.remove(id);
            for (const [file, text] of sequence) await store.put(article(file, text));
            const held = new Set(new Map(sequence).values());
            const all = await listed();
            expect(all.map(({ text }) => text).sort()).toEqual([...held].sort());
            for (const { file, text } of all) expect(new Map(sequence).get(file)).toBe(text);
          }),
        );
      });

      it('keeps the same text apart in two scopes', async () => {
        const shared = article('a.txt', 'Un.');
        const own = article('a.txt', 'Un.', { scope: 'guild:123456789012345678' });
        expect((await store.put(shared)).outcome).toBe('new');
        expect((await store.put(own)).outcome).toBe('new');
        expect(await listed(store, ['shared'])).toEqual([shared]);
        expect(await listed(store, ['guild:123456789012345678'])).toEqual([own]);
      });

      it('lets no document take the place of another by claiming its id', async () => {
        const shared = article('a.txt', 'Un.');
        await store.put(shared);
        const claim = article('b.txt', 'Deux.', { scope: 'guild:123456789012345678', id: shared.id });
        await expect(store.put(claim)).rejects.toThrow(RangeError);
        await expect(store.put({ ...claim, scope: 'shared' })).rejects.toThrow(RangeError);
        expect(await listed()).toEqual([shared]);
      });

      it('refuses a text that no database can keep as it is', async () => {
        await expect(store.put(article('a.txt', 'lone \ud800'))).rejects.toThrow(RangeError);
        expect(await listed()).toEqual([]);
      });
    });

    describe('putMany', () => {
      it('does what put would do for each, in order', async () => {
        const many = [...Array(350).keys()].map((n) => article(`${String(n).padStart(3, '0')}.txt`, `Numéro ${n}.`));
        const again = article('000.txt', 'Autre chose.');
        const results = await store.putMany([...many, article('copy.txt', 'Numéro 7.'), again]);
        expect(results.slice(0, 350).every(({ outcome }) => outcome === 'new')).toBe(true);
        expect(results.slice(350)).toEqual([
          { outcome: 'unchanged', removed: null },
          { outcome: 'replaced', removed: many[0]?.id },
        ]);
        expect(await listed()).toEqual([again, ...many.slice(1)]);
      });

      it('takes nothing of a group in which one article cannot be kept', async () => {
        await expect(store.putMany([article('a.txt', 'Un.'), article('b.txt', '\udc00')])).rejects.toThrow(RangeError);
        expect(await listed()).toEqual([]);
        expect(await store.putMany([])).toEqual([]);
      });
    });

    describe('reading', () => {
      it('gives the articles that exist in the order asked', async () => {
        const one = article('a.txt', 'Un.');
        const two = article('b.txt', 'Deux.');
        await store.putMany([one, two]);
        expect(await store.getMany([two.id, 'none', one.id])).toEqual([two, one]);
        expect(await store.get('none')).toBeNull();
      });

      it('finds by the start of an id or of a file name, exact ones first, within the scopes asked', async () => {
        const one = article('press/1.txt', 'Un.');
        const two = article('press/1.txt.md', 'Deux.');
        const own = article('press/1.txt', 'Trois.', { scope: 'guild:123456789012345678' });
        await store.putMany([two, one, own, { ...two, file: 'copie.txt' }]);
        expect(await store.find('press/1.txt', ['shared'], 10)).toEqual([one, two]);
        expect(await store.find('press/1.txt', ['shared'], 1)).toEqual([one]);
        expect(await store.find('copie', ['shared'], 10)).toEqual([two]);
        expect(await store.find(one.id.slice(0, 8), ['shared'], 10)).toEqual([one]);
        expect(await store.find(own.id, ['shared'], 10)).toEqual([]);
        expect(await store.find('press', ['shared', 'guild:123456789012345678'], 10)).toHaveLength(3);
        expect(await store.find('%', ['shared'], 10)).toEqual([]);
        expect(await store.find("'; --", ['shared'], 10)).toEqual([]);
        expect(await store.find('press', [], 10)).toEqual([]);
      });

      it('streams all articles of many scopes once each, by scope and file name', async () => {
        const scopes = ['guild:123456789012345678', 'shared'] as const;
        const many = scopes.flatMap((scope) =>
          [...Array(1_200).keys()].map((n) => article(`${1_000 + n}.txt`, `Numéro ${n}.`, { scope })),
        );
        await store.putMany(many.toReversed());
        expect(await listed()).toEqual(many);
        expect(await listed(store, ['shared', 'shared'])).toEqual(many.slice(1_200));
        expect(await listed(store, [])).toEqual([]);
        expect(await store.count(scopes)).toBe(2_400);
        expect(await store.count(['shared'])).toBe(1_200);
        expect(await store.count([])).toBe(0);
      });

      it('can be written to while all articles are streamed, and no longer read when one stops half way', async () => {
        await store.putMany([...Array(20).keys()].map((n) => article(`${10 + n}.txt`, `Numéro ${n}.`)));
        const seen: string[] = [];
        for await (const { id, file } of store.all()) {
          await store.remove(id);
          seen.push(file);
          if (seen.length === 15) break;
        }
        expect(new Set(seen).size).toBe(15);
        expect(await store.count(['shared'])).toBe(5);
      });
    });

    describe('changesSince', () => {
      it('names what was put and what went, from any revision on', async () => {
        const start = await store.revision();
        const one = article('a.txt', 'Un.');
        const two = article('b.txt', 'Deux.');
        await store.putMany([one, two]);
        const middle = await store.revision();
        expect(middle).toBeGreaterThan(start);
        expect(await store.changesSince(start)).toEqual({
          kind: 'changes',
          revision: middle,
          changed: [one.id, two.id],
          removed: [],
        });
        const next = article('a.txt', 'Trois.');
        await store.put(next);
        await store.put({ ...two, outlet: 'La Gazette' });
        const end = await store.revision();
        expect(await store.changesSince(middle)).toEqual({
          kind: 'changes',
          revision: end,
          changed: [next.id, two.id],
          removed: [one.id],
        });
        expect(await store.changesSince(end)).toEqual({ kind: 'changes', revision: end, changed: [], removed: [] });
      });

      it('says of an article that went and came again that it changed', async () => {
        const one = article('a.txt', 'Un.');
        await store.put(one);
        const revision = await store.revision();
        expect(await store.remove(one.id)).toBe(true);
        expect(await store.remove(one.id)).toBe(false);
        await store.put(one);
        expect(await store.changesSince(revision)).toMatchObject({ changed: [one.id], removed: [] });
      });

      it('gives long changes in pages that lose none', async () => {
        const many = [...Array(2_500).keys()].map((n) => article(`${n}.txt`, `Numéro ${n}.`));
        await store.putMany(many);
        const seen: string[] = [];
        let revision = 0;
        for (let page = 0; page < 4; page++) {
          const changes = await store.changesSince(revision);
          if (changes.kind === 'reload') throw new Error('nothing was forgotten');
          expect(changes.changed.length).toBeLessThanOrEqual(1_000);
          seen.push(...changes.changed);
          revision = changes.revision;
        }
        expect(seen).toEqual(many.map(({ id }) => id));
        expect(revision).toBe(await store.revision());
      });

      it('lets a follower hold what the store holds, whatever happens', async () => {
        const step = fc.oneof(
          fc.record({ put: fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', '3', '4')) }),
          fc.record({ remove: fc.constantFrom('1', '2', '3', '4') }),
          fc.constant('follow' as const),
        );
        await fc.assert(
          fc.asyncProperty(fc.array(step), async (steps) => {
            const followed = new Map((await listed()).map((each) => [each.id, each]));
            let revision = await store.revision();
            for (const each of [...steps, 'follow' as const]) {
              if (each === 'follow') revision = await follow(store, followed, revision);
              else if ('put' in each) await store.put(article(...each.put));
              else await store.remove(article('', each.remove).id);
            }
            const held = await listed();
            expect([...followed.values()].sort(byId)).toEqual(held.sort(byId));
          }),
        );
      });

      it('asks one that is too far behind, or has another store in mind, to take everything anew', async () => {
        const start = await store.revision();
        const many = [...Array(10_050).keys()].map((n) => article(`${n}.txt`, `Numéro ${n}.`));
        await store.putMany(many);
        const middle = await store.revision();
        // The same files with other words: 10,050 removals, of which 10,000 are remembered.
        await store.putMany(many.map(({ file, text }) => article(file, `${text} Corrigé.`)));
        const end = await store.revision();
        expect(await store.changesSince(start)).toEqual({ kind: 'reload', revision: end });
        expect(await store.changesSince(middle)).toEqual({ kind: 'reload', revision: end });
        expect(await store.changesSince(end + 1)).toEqual({ kind: 'reload', revision: end });
        expect(await store.changesSince(end - 500)).toMatchObject({ kind: 'changes', revision: end });
      });

      it('tells of what another holder of the same store did', async () => {
        const revision = await store.revision();
        const other = await place.open();
        const one = article('a.txt', 'Un.');
        await other.put(one);
        expect(await store.revision()).toBe(await other.revision());
        expect(await store.changesSince(revision)).toMatchObject({ changed: [one.id] });
        expect(await store.get(one.id)).toEqual(one);
        await other[Symbol.asyncDispose]();
      });
    });

    describe('notes and requests', () => {
      it('remembers a note by its name until another takes its place', async () => {
        expect(await store.note('commands')).toBeNull();
        await store.setNote('commands', 'abc');
        await store.setNote('commands', 'é\0🙂');
        expect(await store.note('commands')).toBe('é\0🙂');
      });

      it('gives a short key to a request, the same for the same one', async () => {
        const request = JSON.stringify({ topic: 'é'.repeat(2_000) });
        const key = await store.rememberRequest(request);
        expect(key).toMatch(/^[A-Za-z0-9_-]{1,16}$/);
        expect(await store.recallRequest(key)).toBe(request);
        expect(await store.rememberRequest(request)).toBe(key);
        expect(await store.rememberRequest('{}')).not.toBe(key);
        expect(await store.recallRequest('none')).toBeNull();
        await expect(store.rememberRequest('x'.repeat(16_001))).rejects.toThrow(RangeError);
      });

      it('forgets of more than 10,000 requests the ones not asked for longest', async () => {
        const keys: string[] = [];
        for (let n = 0; n < 10_000; n++) keys.push(await store.rememberRequest(`{"n":${n}}`));
        await store.rememberRequest('{"n":0}');
        await store.rememberRequest('{"n":10000}');
        expect(await store.recallRequest(keys[0] ?? '')).toBe('{"n":0}');
        expect(await store.recallRequest(keys[1] ?? '')).toBeNull();
        expect(await store.recallRequest(keys[2] ?? '')).toBe('{"n":2}');
      });
    });
  });
}

/** Brings `followed` up to date as an index would, and gives the revision to go on from. */
async function follow(store: Store, followed: Map<string, Article>, revision: number): Promise<number> {
  const changes = await store.changesSince(revision);
  if (changes.kind === 'reload') throw new Error('nothing was forgotten');
  for (const id of changes.removed) followed.delete(id);
  for (const changed of await store.getMany(changes.changed)) followed.set(changed.id, changed);
  return changes.revision;
}

function byId(a: Article, b: Article): number {
  return a.id < b.id ? -1 : 1;
}
