import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RawDocument } from '../../src/article/article.ts';
import { articleId } from '../../src/article/articleId.ts';
import { type Gathering, readSource, type SourceReport } from '../../src/gathering/readSource.ts';
import { politeWeb } from '../../src/gathering/web.ts';
import { ReadingRoom } from '../../src/sources/reader/readingRoom.ts';
import { openSqliteStore } from '../../src/store/openSqliteStore.ts';
import type { Source } from '../../src/store/sourceStore.ts';
import type { Store } from '../../src/store/store.ts';
import { createRobots } from '../../src/web/robots.ts';
import { createTurns } from '../../src/web/turns.ts';
import { localDownloader } from '../web/loopback.ts';
import { type NewsSite, newsSite, story } from './newsSite.ts';

const start = Date.parse('2026-03-01T08:00:00Z');

describe('reading a source', () => {
  let home: string;
  let store: Store;
  let site: NewsSite;
  let source: Source;
  let taken: RawDocument[];
  let clock: number;
  let gathering: Gathering;
  const room = new ReadingRoom();
  afterAll(() => room[Symbol.asyncDispose]());

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'vigie-'));
    store = await openSqliteStore({ home });
    site = await newsSite();
    clock = start;
    taken = [];
    const downloader = localDownloader({ bounds: { bytes: 200_000, time: 2_000, redirects: 5 } });
    gathering = {
      web: politeWeb(downloader, createRobots(downloader, 'Vigie'), createTurns({ pause: 0 })),
      room,
      sources: store.sources,
      takeIn: async (documents) => {
        taken.push(...documents);
        return documents.map(({ scope, text }) => ({ article: articleId(scope, text), outcome: 'new' }));
      },
      now: () => clock,
      chance: () => 0.5,
    };
    const added = new Date(start).toISOString();
    const address = `${site.url}/feed`;
    source = await store.sources.addSource({
      scope: 'shared',
      address,
      kind: 'feed',
      title: null,
      language: null,
      added,
      next: added,
    });
  });
  afterEach(async () => {
    await site[Symbol.asyncDispose]();
    await store[Symbol.asyncDispose]();
    await rm(home, { recursive: true });
  });

  async function read(): Promise<SourceReport & { readonly after: Source }> {
    const report = await readSource(await now(), gathering, new AbortController().signal);
    return { ...report, after: await now() };
  }
  async function now(): Promise<Source> {
    return (await store.sources.source(source.id)) ?? source;
  }

  it('completes teasers from their pages, with title, outlet, day and address', async () => {
    site.stories.push(story('/1?utm_source=rss', 'Accord à Genève', { published: 'Sun, 01 Mar 2026 07:00:00 GMT' }));
    const { after, ...report } = await read();
    expect(report).toEqual({ new: 1, changed: 0, failed: 0, trouble: null });
    expect(taken).toHaveLength(1);
    expect(taken[0]?.text.split('\n\n')).toHaveLength(4);
    expect(taken[0]).toMatchObject({
      scope: 'shared',
      file: `${site.url}/1`,
      stated: {
        title: 'Accord à Genève',
        source: 'La Gazette',
        url: `${site.url}/1`,
        published: '2026-03-01T07:00:00Z',
        language: 'fr',
      },
    });
    expect(after).toMatchObject({ title: 'La Gazette', failures: 0, trouble: null, articles: 1 });
    expect(Date.parse(after.next)).toBeGreaterThan(clock);
  });

  it('takes a story whole from the feed where it is whole there, and asks no page', async () => {
    const whole = story('/1', 'Accord à Genève');
    const long = `${whole.text}${whole.text}${whole.text}`;
    site.stories.push({ ...whole, teaser: long });
    await read();
    expect(taken).toHaveLength(1);
    expect(site.asked).toEqual(['/feed']);
  });

  it('takes nothing twice: not what is unchanged, nor what is only dated anew or found at another address', async () => {
    site.stories.push(story('/1', 'Accord à Genève', { guid: 'g1' }), story('/2', 'Grève à Lyon'));
    await read();
    expect(taken).toHaveLength(2);
    expect(await read()).toMatchObject({ new: 0, changed: 0 });
    site.stories[0] = story('/1', 'Accord à Genève', { guid: 'g1', published: 'Mon, 02 Mar 2026 07:00:00 GMT' });
    site.stories[1] = { ...story('/2', 'Grève à Lyon'), path: '/2#comments' };
    expect(await read()).toMatchObject({ new: 0, changed: 0, failed: 0 });
    expect(taken).toHaveLength(2);
  });

  it('takes an item that really changed as a new version, and one listed twice once', async () => {
    const first = story('/1', 'Accord à Genève', { guid: 'g1' });
    site.stories.push(first, first);
    await read();
    expect(taken).toHaveLength(1);
    const changed = story('/1', 'Accord trouvé à Genève', { guid: 'g1' });
    site.stories.splice(0, 2, changed);
    expect(await read()).toMatchObject({ new: 0, changed: 1 });
    expect(taken).toHaveLength(2);
    expect((await now()).articles).toBe(2);
  });

  it('announces nothing of what the first reading held', async () => {
    site.stories.push(story('/1', 'Accord à Genève'));
    await read();
    site.stories.unshift(story('/2', 'Grève à Lyon'));
    await read();
    const quiet = async (path: string) => (await store.sources.itemsAt(site.url + path, ['shared']))[0]?.quiet;
    expect(await quiet('/1')).toBe(true);
    expect(await quiet('/2')).toBe(false);
  });

  it('says of an item why it is not there, and tries again what may pass', async () => {
    site.stories.push(story('/1', 'Accord à Genève'), story('/2', 'Grève à Lyon'), story('/3', 'Réservé'));
    site.answer = ({ url }, response) => {
      if (url === '/2') response.writeHead(503).end();
      else if (url === '/3')
        response.end(
          '<html><body><article><p>Cet article est réservé aux abonnés. Abonnez-vous pour lire la suite.</p></article></body></html>',
        );
      else return false;
      return true;
    };
    expect(await read()).toMatchObject({ new: 1, failed: 2, trouble: null });
    const why = async (path: string) => (await store.sources.itemsAt(site.url + path, ['shared']))[0]?.trouble;
    expect(await why('/2')).toEqual({ id: 'status', values: { status: 503 } });
    expect(await why('/3')).toEqual({ id: 'paywall', values: {} });
    site.answer = null;
    // The feed itself has not changed since.
    expect(await read()).toMatchObject({ new: 1, failed: 0 });
    expect(await why('/2')).toBeNull();
  });

  it('keeps no page of a few words', async () => {
    site.stories.push(story('/1', 'Accord à Genève'));
    site.answer = ({ url }, response) => {
      if (url === '/1')
        response.end('<!doctype html><html><head><title>Accord</title></head><body><p>Bonjour</p></body></html>');
      return url === '/1';
    };
    expect(await read()).toMatchObject({ new: 0, failed: 1 });
    expect(taken).toEqual([]);
    const [item] = await store.sources.itemsAt(`${site.url}/1`, ['shared']);
    expect(item?.trouble).toEqual({ id: 'too-short', values: {} });
  });

  it('reads no page that robots.txt asks to leave alone', async () => {
    site.stories.push(story('/private/1', 'Accord à Genève'));
    site.answer = ({ url }, response) => {
      if (url !== '/robots.txt') return false;
      response.end('User-agent: *\nDisallow: /private/');
      return true;
    };
    expect(await read()).toMatchObject({ new: 0, failed: 1 });
    expect(site.asked).not.toContain('/private/1');
  });

  it('follows a feed that moved for good', async () => {
    site.answer = ({ url }, response) => {
      if (url !== '/old') return false;
      response.writeHead(301, { location: '/feed' }).end();
      return true;
    };
    await store.sources.changeSource(source.id, { address: `${site.url}/old` });
    expect((await read()).after).toMatchObject({ address: `${site.url}/feed`, trouble: null });
  });

  it.each([
    [403, 'status-403', 'active'],
    [404, 'status-404', 'active'],
    [410, 'status-410', 'paused'],
    [429, 'status-429', 'active'],
    [500, 'status', 'active'],
  ])('notes status %i, and tries later', async (status, id, state) => {
    site.answer = (_, response) => {
      response.writeHead(status, status === 429 ? { 'retry-after': '7200' } : {}).end();
      return true;
    };
    const { after, trouble } = await read();
    expect(trouble?.id).toBe(id);
    expect(after).toMatchObject({ failures: 1, state, succeeded: null, trouble: { id } });
    const pause = Date.parse(after.next) - clock;
    expect(pause).toBeGreaterThanOrEqual(status === 429 ? 7_200_000 : 300_000);
  });

  it.each([
    ['is a web page', '<html><body><p>Bonjour</p></body></html>', 'not-a-feed'],
    ['is empty', '', 'not-a-feed'],
    ['is a picture', '\x89PNG\r\n\x1a\n\0\0', 'not-a-feed'],
    ['is too large', 'x'.repeat(300_000), 'too-large'],
  ])('notes a feed that %s', async (_, body, id) => {
    site.answer = (_request, response) => {
      response.end(body, 'latin1');
      return true;
    };
    expect((await read()).after.trouble).toEqual({ id, values: {} });
  });

  it('reads a feed that is cut in the middle as far as it goes', async () => {
    site.stories.push(story('/1', 'Accord à Genève'), story('/2', 'Grève à Lyon'));
    let whole = '';
    site.answer = ({ url }, response) => {
      if (url !== '/feed' || whole !== '') return false;
      whole = 'cut';
      response.end(
        `<rss version="2.0"><channel><title>La Gazette</title><item><title>Accord à Genève</title><link>${site.url}/1</link></item><item><title>Gr`,
      );
      return true;
    };
    expect(await read()).toMatchObject({ new: 1, trouble: null });
  });

  it('believes no day in the future', async () => {
    site.stories.push(story('/1', 'Accord à Genève', { published: 'Thu, 01 Jan 2099 00:00:00 GMT' }));
    await read();
    expect(taken[0]?.stated.published).toBeUndefined();
  });
});
