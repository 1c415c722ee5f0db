import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewSource, SourceItem } from '../../src/store/sourceStore.ts';
import type { Store } from '../../src/store/store.ts';
import { article } from './articles.ts';
import type { StorePlace } from './storeContract.ts';

const added = '2026-03-01T08:00:00.000Z';

function feed(address: string, more: Partial<NewSource> = {}): NewSource {
  return { scope: 'shared', address, kind: 'feed', title: null, language: null, added, next: added, ...more };
}

function item(key: string, more: Partial<SourceItem> = {}): SourceItem {
  const address = `https://news.example/${key}`;
  return {
    key,
    address,
    title: null,
    fingerprint: 'f',
    article: null,
    trouble: null,
    quiet: false,
    seen: added,
    ...more,
  };
}

/** What every implementation of `Store` must hold to of sources. */
export function describeSourcesContract(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`${name} as a store of sources`, () => {
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

    it('keeps a source over a restart, and has an address once a scope', async () => {
      const first = await store.sources.addSource(feed('https://a.example/feed', { title: 'A' }));
      expect(first).toMatchObject({
        address: 'https://a.example/feed',
        title: 'A',
        state: 'active',
        failures: 0,
        articles: 0,
      });
      const again = await store.sources.addSource(feed('https://a.example/feed', { title: 'Other' }));
      expect(again).toEqual(first);
      const other = await store.sources.addSource(feed('https://a.example/feed', { scope: 'guild:7' }));
      expect(other.id).not.toBe(first.id);
      await store[Symbol.asyncDispose]();
      store = await place.open();
      expect(await store.sources.sourcesOf(['shared'])).toEqual([first]);
      expect(await store.sources.sourcesOf(['shared', 'guild:7'])).toEqual([first, other]);
      expect(await store.sources.source(99)).toBeNull();
    });

    it('changes what is said and nothing else, and takes no address that another source has', async () => {
      const one = await store.sources.addSource(feed('https://a.example/feed'));
      await store.sources.addSource(feed('https://b.example/feed'));
      const trouble = { id: 'status', values: { status: 503 } };
      await store.sources.changeSource(one.id, { etag: '"7"', failures: 2, trouble });
      expect(await store.sources.source(one.id)).toEqual({ ...one, etag: '"7"', failures: 2, trouble });
      await store.sources.changeSource(one.id, { address: 'https://b.example/feed', trouble: null });
      expect(await store.sources.source(one.id)).toEqual({ ...one, etag: '"7"', failures: 2 });
      await store.sources.changeSource(one.id, { address: 'https://c.example/feed' });
      expect((await store.sources.source(one.id))?.address).toBe('https://c.example/feed');
    });

    it('gives the active ones that are due, longest due first', async () => {
      const at = (hour: number): string => `2026-03-01T0${hour}:00:00.000Z`;
      for (const hour of [3, 1, 2, 5])
        await store.sources.addSource(feed(`https://${hour}.example/`, { next: at(hour) }));
      const [, first] = await store.sources.sourcesOf(['shared']);
      const due = async () => (await store.sources.dueSources(at(3), 10)).map(({ address }) => address);
      expect(await due()).toEqual(['https://1.example/', 'https://2.example/', 'https://3.example/']);
      expect(await store.sources.nextDue()).toBe(at(1));
      await store.sources.changeSource(first?.id ?? 0, { state: 'paused' });
      expect(await due()).toEqual(['https://2.example/', 'https://3.example/']);
      expect(await store.sources.nextDue()).toBe(at(2));
      expect(await store.sources.dueSources(at(9), 2)).toHaveLength(2);
    });

    it('remembers items, counts what they brought, and forgets them with their source', async () => {
      const { sources } = store;
      const { id } = await sources.addSource(feed('https://a.example/feed'));
      const trouble = { id: 'paywall', values: {} };
      await sources.keepItems(id, [item('1', { article: 'a1' }), item('2', { trouble })]);
      expect(await sources.itemsOf(id, ['1', '2', '3'])).toEqual([
        item('1', { article: 'a1' }),
        item('2', { trouble }),
      ]);
      expect((await sources.source(id))?.articles).toBe(1);
      await sources.keepItems(id, [item('1', { article: 'a1', title: 'T' }), item('2', { article: 'a2' })]);
      expect((await sources.source(id))?.articles).toBe(2);
      const later = '2026-03-02T08:00:00.000Z';
      await sources.seeItems(id, ['1'], later);
      expect(await sources.itemsAt('https://news.example/1', ['shared'])).toEqual([
        { ...item('1', { article: 'a1', title: 'T', seen: later }), source: id },
      ]);
      expect(await sources.itemsAt('https://news.example/1', ['guild:7'])).toEqual([]);
      expect(await sources.removeSource(id)).toBe(true);
      expect(await sources.removeSource(id)).toBe(false);
      expect(await sources.itemsOf(id, ['1'])).toEqual([]);
    });

    it('forgets of very many items those that were not seen for longest', async () => {
      const { id } = await store.sources.addSource(feed('https://a.example/feed'));
      await store.sources.keepItems(id, [item('old', { seen: '2025-01-01T00:00:00.000Z' })]);
      const many = Array.from({ length: 5_000 }, (_, number) => item(`k${number}`));
      await store.sources.keepItems(id, many);
      expect(await store.sources.itemsOf(id, ['old', 'k0', 'k4999'])).toHaveLength(2);
    });

    it('gives what an article from the web was before it changed, and finds only what it is', async () => {
      const address = 'https://news.example/1';
      const [before, after] = [article(address, 'Ils étaient dix.'), article(address, 'Ils étaient douze.')];
      await store.put(before);
      expect(await store.put(after)).toEqual({ outcome: 'replaced', removed: before.id });
      expect(await store.get(before.id)).toEqual(before);
      expect(await store.count(['shared'])).toBe(1);
      expect((await Array.fromAsync(store.all())).map(({ id }) => id)).toEqual([after.id]);
      expect(await store.put(before)).toEqual({ outcome: 'replaced', removed: after.id });
      expect((await Array.fromAsync(store.all())).map(({ id }) => id)).toEqual([before.id]);
      expect(await store.get(after.id)).toEqual(after);
    });

    it('does not keep what a file was', async () => {
      const before = article('notes.md', 'Ils étaient dix.');
      await store.put(before);
      await store.put(article('notes.md', 'Ils étaient douze.'));
      expect(await store.get(before.id)).toBeNull();
    });
  });
}
