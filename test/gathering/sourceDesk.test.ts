import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledActors } from '../../src/bundledActors.ts';
import { mostSources, type SourceDesk } from '../../src/gathering/sourceDesk.ts';
import { gatherSources, type Sources } from '../../src/gatherSources.ts';
import { createIntake } from '../../src/ingest.ts';
import { openSqliteStore } from '../../src/store/openSqliteStore.ts';
import type { Source } from '../../src/store/sourceStore.ts';
import type { Store } from '../../src/store/store.ts';
import { type NewsSite, newsSite, story } from './newsSite.ts';

const guild = 'guild:1';

describe('the desk of sources', () => {
  let home: string;
  let store: Store;
  let site: NewsSite;
  let sources: Sources;
  let desk: SourceDesk;

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'vigie-'));
    store = await openSqliteStore({ home });
    site = await newsSite();
    sources = gatherSources(
      {
        store,
        intake: createIntake(store, bundledActors(null)),
        catchUp: async () => {},
        setDate: (id, day) => store.setDate(id, day),
      },
      {
        fault: (error) => {
          throw error;
        },
        isAsked: true,
        pause: 0,
        downloading: { isAllowed: (address) => address === '127.0.0.1' },
      },
    );
    desk = sources.desk;
  });
  afterEach(async () => {
    await sources[Symbol.asyncDispose]();
    await site[Symbol.asyncDispose]();
    await store[Symbol.asyncDispose]();
    await rm(home, { recursive: true });
  });

  const opml = (from: number, to: number) => {
    const outlines = Array.from({ length: to - from }, (_, at) => {
      const name = `${from + at}`.padStart(3, '0');
      return `<outline type="rss" text="Flux ${name}" xmlUrl="https://${name}.example/feed"/>`;
    });
    return `<opml version="2.0"><body>${outlines.join('')}</body></opml>`;
  };
  async function followed(): Promise<Source> {
    const found = await desk.look(site.url);
    if (found.kind !== 'found') throw new Error(found.trouble.id);
    const added = await desk.add(found, guild);
    if (added === null) throw new Error('too many');
    return added.source;
  }

  it('follows of a list of 600 feeds the first 200, and says how many it left out', async () => {
    expect(await desk.importOpml(opml(0, 600), guild)).toEqual({
      added: mostSources,
      known: 0,
      over: 600 - mostSources,
    });
    const own = await desk.list([guild]);
    expect(own).toHaveLength(mostSources);
    expect(own.at(-1)).toMatchObject({ title: 'Flux 199', kind: 'feed', state: 'active' });
    expect(await desk.importOpml(opml(190, 210), guild)).toEqual({ added: 0, known: 10, over: 10 });
    const found = await desk.look(`${site.url}/feed`);
    expect(found.kind === 'found' && (await desk.add(found, guild))).toBeNull();
    expect(await desk.importOpml(opml(0, 3), 'guild:2')).toEqual({ added: 3, known: 0, over: 0 });
    expect(await desk.importOpml('no list', guild)).toBeNull();
  });

  it('gives a list back that another can take in', async () => {
    await desk.importOpml(opml(0, 20), guild);
    expect(await desk.importOpml(await desk.exportOpml([guild]), 'guild:2')).toEqual({ added: 20, known: 0, over: 0 });
    const named = async (scope: 'guild:1' | 'guild:2') =>
      (await desk.list([scope])).map(({ address, title }) => ({ address, title }));
    expect(await named('guild:2')).toEqual(await named(guild));
  });

  it('follows an address once', async () => {
    await followed();
    const again = await desk.look(`${site.url}/feed`);
    expect(again.kind === 'found' && (await desk.add(again, guild))).toMatchObject({ isNew: false });
  });

  it('finds a source by number, address or a part of its name', async () => {
    await desk.importOpml(opml(1, 13), guild);
    const [first] = await desk.list([guild]);
    const addressesOf = async (reference: string) => (await desk.find(reference, guild)).map(({ title }) => title);
    expect(await addressesOf(`#${first?.id}`)).toEqual(['Flux 001']);
    expect(await addressesOf(`#${first?.id} Flux 001`)).toEqual(['Flux 001']);
    expect(await addressesOf('https://012.example/feed')).toEqual(['Flux 012']);
    expect(await addressesOf('FLUX 01')).toEqual(['Flux 010', 'Flux 011', 'Flux 012']);
    expect(await addressesOf('  ')).toEqual([]);
    expect(await addressesOf('nothing')).toEqual([]);
  });

  it('explains what became of an address: taken, or why not', async () => {
    site.stories.push(story('/1?utm_source=rss', 'Accord à Genève'), story('/2', 'Grève à Lyon'));
    site.answer = ({ url }, response) => {
      if (url !== '/2') return false;
      response.writeHead(404).end();
      return true;
    };
    const source = await followed();
    expect(await desk.read(source)).toMatchObject({ new: 1, failed: 1 });

    const taken = await desk.explain(`${site.url}/1#comments`, [guild]);
    expect(taken.address).toBe(`${site.url}/1`);
    expect(taken.items).toMatchObject([{ trouble: null, from: { id: source.id } }]);
    expect(taken.articles).toMatchObject([{ article: taken.items[0]?.article, title: 'Accord à Genève' }]);
    expect(taken.articles[0]?.kept).toBeGreaterThan(300);

    const missing = await desk.explain(`${site.url}/2`, [guild]);
    expect(missing.items).toMatchObject([{ article: null, trouble: { id: 'status-404' } }]);
    expect(missing.articles).toEqual([]);

    expect(await desk.explain(`${site.url}/3`, [guild])).toMatchObject({ items: [], articles: [] });
    expect(await desk.explain(`${site.url}/1`, ['guild:2'])).toMatchObject({ items: [], articles: [] });
  });

  it('explains an article by its identifier or the name of its file, even one that looks like a host', async () => {
    const text =
      'Les pourparlers ont repris vendredi à Mascate, selon la délégation omanaise. Rien n’est encore signé.';
    const taken = await desk.upload({ name: 'depeche.txt', bytes: Buffer.from(text) }, guild);
    if ('problem' in taken) throw new Error(taken.problem);
    for (const reference of ['depeche.txt', 'depeche', taken.article])
      expect((await desk.explain(reference, [guild])).articles).toMatchObject([
        { article: taken.article, file: 'depeche.txt', cuts: [] },
      ]);
  });

  it('tells who looks for an article that its source is followed no longer', async () => {
    site.stories.push(story('/1', 'Accord à Genève'));
    const source = await followed();
    await desk.read(source);
    await desk.remove(source);
    const { articles } = await desk.explain(`${site.url}/1`, [guild]);
    expect(articles).toMatchObject([{ title: 'Accord à Genève' }]);
  });

  it('leaves a paused source alone, and reads one that is resumed as if nothing had failed', async () => {
    const source = await followed();
    await store.sources.changeSource(source.id, { failures: 7, trouble: { id: 'dns', values: {} } });
    await desk.pause(source);
    expect(await store.sources.dueSources('9999', 10)).toEqual([]);
    await desk.resume(source);
    expect(await store.sources.dueSources('9999', 10)).toMatchObject([{ id: source.id, failures: 0, trouble: null }]);
  });
});
