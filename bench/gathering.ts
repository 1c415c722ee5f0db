/** How quickly feeds become items that are known, beside the parser alone, and how late the event loop is meanwhile. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { articleId } from '../src/article/articleId.ts';
import { startGathering } from '../src/gathering/gatherer.ts';
import { politeWeb } from '../src/gathering/web.ts';
import { readFeed } from '../src/sources/feeds/readFeed.ts';
import { ReadingRoom } from '../src/sources/reader/readingRoom.ts';
import { openSqliteStore } from '../src/store/openSqliteStore.ts';
import { createDownloader } from '../src/web/download.ts';
import { createRobots } from '../src/web/robots.ts';
import { madeUpNews } from './madeUpNews.ts';
import { percentile } from './percentile.ts';

export interface Gathered {
  readonly items: number;
  /** Items a second: fetched, read in the thread and noted in the store; and by the parser alone, in this thread. */
  readonly vigie: number;
  readonly parser: number;
  /** Milliseconds by which the event loop was late, while feeds came in and while nothing did. */
  readonly late: { readonly p50: number; readonly p99: number; readonly idle: number };
  /** Megabytes that the process grew by. */
  readonly grown: number;
}

/** Items of a feed. */
const ITEMS = 50;
/** Milliseconds between two looks at how late the event loop is. */
const RESOLUTION = 5;

/**
 * Reads `feeds` feeds of 50 items each for the first time, each item whole in its feed, from a server on the loopback. What
 * becomes of an article in the store is not measured: documents are taken as they come.
 *
 * @param home an empty folder.
 */
export async function measureGathering(home: string, feeds: number): Promise<Gathered> {
  const news = madeUpNews();
  const bodies = Array.from({ length: Math.min(feeds, 20) }, (_, at) => feedOf(news, at));
  const server = createServer(({ url = '' }, response) => {
    const number = Number(/\d+/.exec(url)?.[0]);
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(bodies[number % bodies.length]);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const parser = parserAlone(bodies, feeds);
  const idle = await lateWhile(() => new Promise((resolve) => setTimeout(resolve, 500)));
  try {
    await using store = await openSqliteStore({ home });
    await using downloader = createDownloader({ userAgent: 'Vigie', isAllowed: (address) => address === '127.0.0.1' });
    await using room = new ReadingRoom();
    const now = new Date().toISOString();
    for (let at = 0; at < feeds; at += 1)
      await store.sources.addSource({
        ...{ scope: 'shared', address: `http://127.0.0.1:${port}/${at}`, kind: 'feed', title: null, language: null },
        ...{ added: now, next: now },
      });
    let open = feeds;
    const done = Promise.withResolvers<void>();
    const before = process.memoryUsage().rss;
    const gatherer = startGathering(
      {
        // All are of one host here, so nobody waits for a turn.
        web: politeWeb(downloader, createRobots(downloader, 'Vigie'), (_host, work) => work()),
        room,
        sources: {
          ...store.sources,
          changeSource: async (...change) => {
            await store.sources.changeSource(...change);
            open -= 1;
            if (open === 0) done.resolve();
          },
        },
        takeIn: async (documents) =>
          documents.map(({ scope, text }) => ({ article: articleId(scope, text), outcome: 'new' })),
        now: Date.now,
        chance: Math.random,
      },
      done.reject,
    );
    const start = performance.now();
    const late = await lateWhile(() => done.promise);
    const took = performance.now() - start;
    await gatherer[Symbol.asyncDispose]();
    const kept = (await store.sources.sourcesOf(['shared'])).reduce((sum, { articles }) => sum + articles, 0);
    if (kept !== feeds * ITEMS) throw new Error(`${kept} of ${feeds * ITEMS} items were taken in`);
    return {
      items: kept,
      vigie: (kept / took) * 1000,
      parser,
      late: { p50: late.p50, p99: late.p99, idle: idle.p99 },
      grown: (process.memoryUsage().rss - before) / 1024 / 1024,
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function lateWhile(work: () => Promise<unknown>): Promise<{ readonly p50: number; readonly p99: number }> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  await work();
  delay.disable();
  // What is measured holds the pause between two looks too.
  const [p50, p99] = [50, 99].map((share) => Math.max(0, delay.percentile(share) / 1e6 - RESOLUTION));
  return { p50: p50 ?? 0, p99: p99 ?? 0 };
}

/** Items a second. */
function parserAlone(bodies: readonly string[], feeds: number): number {
  const times: number[] = [];
  for (let at = 0; at < feeds; at += 1) {
    const start = performance.now();
    readFeed(bodies[at % bodies.length] ?? '', 'http://127.0.0.1/');
    times.push(performance.now() - start);
  }
  return (ITEMS / percentile(times, 0.5)) * 1000;
}

function feedOf({ article }: ReturnType<typeof madeUpNews>, number: number): string {
  const items = Array.from({ length: ITEMS }, (_, at) => {
    const { title, text } = article(number * ITEMS + at);
    const link = `https://gazette.example/${number}/${at}`;
    return `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate><description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette ${number}</title>${items.join('')}</channel></rss>`;
}
