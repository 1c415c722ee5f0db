/** The sources of a newsroom, read when they are due: the web, the thread that reads, and the way into the store, put together. */
import { setTimeout as wait } from 'node:timers/promises';
import { startGathering } from './gathering/gatherer.ts';
import type { TakeIn } from './gathering/intake.ts';
import type { Gathering } from './gathering/readSource.ts';
import { type SourceDesk, sourceDesk } from './gathering/sourceDesk.ts';
import { politeWeb } from './gathering/web.ts';
import type { Newsroom } from './newsroom.ts';
import { ReadingRoom } from './sources/reader/readingRoom.ts';
import type { Source } from './store/sourceStore.ts';
import { createDownloader, type DownloaderSettings } from './web/download.ts';
import { createRobots } from './web/robots.ts';
import { createTurns } from './web/turns.ts';

/** What servers know us by; rules in a robots.txt may name it. */
const name = 'Vigie';
/** Milliseconds between two requests to a host. */
const pause = 1_000;
/** Milliseconds between two looks at all articles for what new ones tell of them. */
const settleEvery = 15 * 60_000;

export interface GatherSettings {
  /** Told what went wrong and is no source's fault; `source` where it happened with one. */
  readonly fault: (error: unknown, source: Source | null) => void;
  /** Reads only what it is asked to, for a program that soon ends. */
  readonly isAsked?: boolean;
  /** How documents are fetched, where not as usual. */
  readonly downloading?: Partial<DownloaderSettings>;
  readonly pause?: number;
}

export interface Sources extends AsyncDisposable {
  readonly desk: SourceDesk;
}

export function gatherSources(
  { store, intake, catchUp, setDate }: Pick<Newsroom, 'store' | 'intake' | 'catchUp' | 'setDate'>,
  { fault, isAsked = false, downloading = {}, pause: between = pause }: GatherSettings,
): Sources {
  const downloader = createDownloader({ userAgent: `${name}/0.1 (self-hosted news reader)`, ...downloading });
  const room = new ReadingRoom();
  let taking: Promise<unknown> = Promise.resolve();
  let settled = performance.now();
  // One group after the other, whatever comes at once: the store writes one at a time anyway.
  const takeIn: TakeIn = (documents) => {
    const taken = taking.then(async () => {
      const became = await intake.take(documents, new Date());
      await intake.date(became);
      await catchUp();
      if (performance.now() - settled > settleEvery) {
        settled = performance.now();
        await intake.settle();
      }
      return became;
    });
    taking = taken.catch(() => {});
    return taken;
  };
  const gathering: Gathering = {
    web: politeWeb(
      downloader,
      createRobots(downloader, name),
      createTurns({ pause: between, wait: (milliseconds) => wait(milliseconds) }),
    ),
    room,
    sources: store.sources,
    takeIn,
    now: Date.now,
    chance: Math.random,
  };
  const gatherer = startGathering(gathering, fault, isAsked);
  return {
    desk: sourceDesk({ ...gathering, store, gatherer, setDate }),
    async [Symbol.asyncDispose]() {
      await gatherer[Symbol.asyncDispose]();
      await taking;
      await room[Symbol.asyncDispose]();
      await downloader[Symbol.asyncDispose]();
      // What waits for a quarter of an hour while the program runs does not wait for its next start.
      await intake.settle().catch((error: unknown) => fault(error, null));
    },
  };
}
