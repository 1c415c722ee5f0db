import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RawDocument } from '../../src/article/article.ts';
import { articleId } from '../../src/article/articleId.ts';
import { type Gatherer, startGathering } from '../../src/gathering/gatherer.ts';
import type { Gathering } from '../../src/gathering/readSource.ts';
import { politeWeb } from '../../src/gathering/web.ts';
import { ReadingRoom } from '../../src/sources/reader/readingRoom.ts';
import { openSqliteStore } from '../../src/store/openSqliteStore.ts';
import type { Source } from '../../src/store/sourceStore.ts';
import type { Store } from '../../src/store/store.ts';
import type { Downloader } from '../../src/web/download.ts';
import { createRobots } from '../../src/web/robots.ts';
import { createTurns } from '../../src/web/turns.ts';
import { localDownloader, serve } from '../web/loopback.ts';

const start = Date.parse('2026-03-01T08:00:00Z');
const whole = 'Les délégations ont trouvé un accord à Genève dans la nuit, a annoncé le ministère. '.repeat(15);

function feed(title: string): string {
  return `<rss version="2.0"><channel><title>${title}</title><item><title>${title}</title><description>${title} : ${whole}</description></item></channel></rss>`;
}

describe('gathering', () => {
  let home: string;
  let store: Store;
  let downloader: Downloader;
  let server: Awaited<ReturnType<typeof serve>>;
  let gathering: Gathering;
  let gatherer: Gatherer | null;
  let taken: RawDocument[];
  let asked: string[];
  let faults: string[];
  /** Resolves at the next document taken in. */
  const arrivals = new EventTarget();
  const room = new ReadingRoom();
  /** Answers of the paths that are held back, until a test sends them. */
  let held: Map<string, ServerResponse>;

  afterAll(() => room[Symbol.asyncDispose]());
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'vigie-'));
    store = await openSqliteStore({ home });
    [taken, asked, faults, held, gatherer] = [[], [], [], new Map(), null];
    server = await serve((request, response) => {
      const path = request.url ?? '/';
      asked.push(path);
      if (path.startsWith('/slow')) {
        held.set(path, response);
        arrivals.dispatchEvent(new Event(`asked ${path}`));
      } else response.end(feed(path.slice(1)));
    });
    downloader = localDownloader();
    gathering = {
      web: politeWeb(downloader, createRobots(downloader, 'Vigie'), (_host, work) => work()),
      room,
      sources: store.sources,
      takeIn: async (documents) => {
        taken.push(...documents);
        if (documents.some(({ text }) => text.startsWith('bad'))) throw new Error('the disk is full');
        for (const { stated } of documents) arrivals.dispatchEvent(new Event(`taken ${stated.title}`));
        return documents.map(({ scope, text }) => ({ article: articleId(scope, text), outcome: 'new' }));
      },
      now: () => start,
      chance: () => 0,
    };
  });
  afterEach(async () => {
    await gatherer?.[Symbol.asyncDispose]();
    await downloader[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
    await store[Symbol.asyncDispose]();
    await rm(home, { recursive: true });
  });

  const add = (path: string, next = start): Promise<Source> => {
    const address = `${server.url}/${path}`;
    const at = new Date(next).toISOString();
    return store.sources.addSource({
      scope: 'shared',
      address,
      kind: 'feed',
      title: null,
      language: null,
      added: at,
      next: at,
    });
  };
  const begin = (isAsked = false): Gatherer => {
    gatherer = startGathering(
      gathering,
      (error, source) => {
        faults.push(`${source.address.replace(/.*\//, '')}: ${error instanceof Error ? error.message : String(error)}`);
        arrivals.dispatchEvent(new Event('fault'));
      },
      isAsked,
    );
    return gatherer;
  };
  const event = (name: string) => once(arrivals, name);
  const release = (path: string) => held.get(path)?.end(feed(path.slice(1)));

  it('reads what is due, and nothing that is not', async () => {
    await add('one');
    await add('two');
    await add('later', start + 60_000);
    const paused = await add('paused');
    await store.sources.changeSource(paused.id, { state: 'paused' });
    const all = Promise.all([event('taken one'), event('taken two')]);
    begin();
    await all;
    expect(asked.toSorted()).toEqual(['/one', '/two']);
  });

  it('reads many more than it reads at once, one after the other', async () => {
    const names = Array.from({ length: 50 }, (_, at) => `feed${at}`);
    for (const name of names) await add(name);
    const all = Promise.all(names.map((name) => event(`taken ${name}`)));
    begin();
    await all;
    expect(asked.toSorted()).toEqual(names.map((name) => `/${name}`).toSorted());
  });

  it('reads what was added when it is woken', async () => {
    const it = begin();
    await add('new');
    const done = event('taken new');
    it.wake();
    await done;
    expect(asked).toEqual(['/new']);
  });

  it('reads a source once where it is asked for while it is being read', async () => {
    const source = await add('slow');
    const wanted = event('asked /slow');
    const it = begin();
    await wanted;
    const [first, second] = [it.read(source), it.read(source)];
    it.wake();
    await turn();
    release('/slow');
    expect(await first).toMatchObject({ new: 1, trouble: null });
    expect(await second).toBe(await first);
    expect(asked).toEqual(['/slow']);
  });

  it('waits for no slow source before it reads the others', async () => {
    await add('slow');
    await add('quick');
    const quick = event('taken quick');
    begin();
    await quick;
    expect(taken.map(({ stated }) => stated.title)).toEqual(['quick']);
    const slow = event('taken slow');
    release('/slow');
    await slow;
  });

  it('tells a fault once, leaves its source alone for a while, and reads the others', async () => {
    const bad = await add('bad');
    await add('good');
    const both = Promise.all([event('fault'), event('taken good')]);
    const it = begin();
    await both;
    expect(faults).toEqual(['bad: the disk is full']);
    const after = event('taken more');
    await add('more');
    it.wake();
    await after;
    expect(asked.filter((path) => path === '/bad')).toHaveLength(1);
    expect(Date.parse((await store.sources.source(bad.id))?.next ?? '')).toBeGreaterThan(start);
    await expect(it.read(bad)).rejects.toThrow('the disk is full');
  });

  it('does not ask again and again where the store itself is at fault', async () => {
    await add('bad');
    gathering = {
      ...gathering,
      sources: {
        ...store.sources,
        changeSource: async () => {
          throw new Error('the store is full');
        },
      },
    };
    const told = event('fault');
    const it = begin();
    await told;
    const after = event('taken good');
    await add('good');
    it.wake();
    await after;
    expect(asked.filter((path) => path === '/bad')).toHaveLength(1);
  });

  it('says nothing of a source that was removed while it was read', async () => {
    const source = await add('slow');
    const wanted = event('asked /slow');
    const it = begin();
    await wanted;
    await store.sources.removeSource(source.id);
    const reading = it.read(source).catch(() => null);
    release('/slow');
    await reading;
    const next = event('taken next');
    await add('next');
    it.wake();
    await next;
    expect(faults).toEqual([]);
  });

  it('ends what is under way when it is closed, tells no fault and begins nothing more', async () => {
    const source = await add('slow');
    const wanted = event('asked /slow');
    const it = begin();
    await wanted;
    const reading = it.read(source);
    const refused = expect(reading).rejects.toThrow();
    await it[Symbol.asyncDispose]();
    await refused;
    await add('other');
    it.wake();
    await turn();
    expect(asked).toEqual(['/slow']);
    expect(faults).toEqual([]);
    expect(await store.sources.source(source.id)).toMatchObject({ failures: 0, trouble: null });
  });

  it('reads only what it is asked to, where it is told so', async () => {
    await add('due');
    const other = await add('other');
    const it = begin(true);
    expect(await it.read(other)).toMatchObject({ new: 1 });
    expect(asked).toEqual(['/other']);
  });

  it('keeps to one request at a time for each host', async () => {
    let [open, most] = [0, 0];
    const take = createTurns({ pause: 0 });
    const web = politeWeb(downloader, createRobots(downloader, 'Vigie'), (host, work, pause) =>
      take(
        host,
        async () => {
          open += 1;
          most = Math.max(most, open);
          return work().finally(() => {
            open -= 1;
          });
        },
        pause,
      ),
    );
    gathering = { ...gathering, web };
    const names = ['a', 'b', 'c', 'd'];
    for (const name of names) await add(name);
    const all = Promise.all(names.map((name) => event(`taken ${name}`)));
    begin();
    await all;
    expect(most).toBe(1);
  });
});
