/** The parts behind every door, put together: the store, the index that follows it, and the desk that answers. */

import { DateTime } from 'luxon';
import { z } from 'zod';
import type { ArticleId } from './article/article.ts';
import type { Day } from './article/dating.ts';
import type { Desk } from './briefing/desk.ts';
import { newsDesk } from './briefing/newsDesk.ts';
import { Shelf } from './briefing/shelf.ts';
import { bundledActors, type LastGood } from './bundledActors.ts';
import { bundledWords } from './bundledWords.ts';
import type { Config } from './config.ts';
import { dateArticles } from './dateArticles.ts';
import type { UserError } from './errors.ts';
import { createIntake, type IngestReport, type Intake, ingest } from './ingest.ts';
import { nameArticles } from './nameArticles.ts';
import { followStore } from './search/followStore.ts';
import { MiniSearchIndex } from './search/miniSearchIndex.ts';
import type { PassageIndex } from './search/passageIndex.ts';
import type { Wordbook } from './search/wordbook.ts';
import { readArticlesFolder } from './sources/readFolder.ts';
import { openSqliteStore } from './store/openSqliteStore.ts';
import type { Store } from './store/store.ts';

export interface Newsroom extends AsyncDisposable {
  readonly desk: Desk;
  readonly store: Store;
  readonly index: PassageIndex;
  /** Reads who is named in articles that came in; resolves when all are read. Questions after somebody wait for it. */
  readNames(): Promise<void>;
  /** What is wrong with the operator's files of actors, one sentence each. */
  faultsOfActors(): Promise<readonly UserError[]>;
  /**
   * Takes up what the operator's files of actors say now: where that is something else than before, the names of all
   * articles are read anew. Resolves when all are read, with what is wrong with the files, one sentence each.
   */
  followActors(): Promise<readonly UserError[]>;
  /** What is wrong with the operator's files of words, one sentence each. */
  faultsOfWords(): Promise<readonly UserError[]>;
  /** Translations and synonyms, read when they are first needed. */
  wordbook(): Promise<Wordbook>;
  /** The way in for documents that come while it is open. */
  readonly intake: Intake;
  /** Makes what came in findable, and has its names read behind that. */
  catchUp(): Promise<void>;
  /** What reading the articles folder at the start brought. */
  readonly ingested: IngestReport;
  /** Sets the day of an article by hand, or takes it back (null), and dates anew what hangs on it. False when there is none. */
  setDate(id: ArticleId, day: Day | null): Promise<boolean>;
  summary(): Promise<Summary>;
}

/** The articles that everybody may see, at a glance. */
export interface Summary {
  readonly articles: number;
  /** Days, `YYYY-MM-DD`; null when no article is dated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly undated: number;
}

/**
 * Opens the store, takes the articles folder in and indexes everything.
 *
 * @param noText hears why a language model that is set up gave no text: a `UserError`, or a bug.
 * @throws UserError when state or articles folder cannot be used.
 */
export async function openNewsroom(
  config: Config,
  now: () => Date = () => new Date(),
  noText: (trouble: unknown) => void = () => {},
): Promise<Newsroom> {
  const store = await openSqliteStore({ home: config.home });
  const actors = bundledActors(config.actorsDir, lastGoodIn(store));
  const words = bundledWords(config.wordsDir);
  const writer =
    config.writing === null
      ? null
      : (await import('./writing/openWriter.ts')).openWriter(config.writing, {
          gazetteer: actors.gazetteer,
          wordbook: words.wordbook,
          told: noText,
        });
  try {
    const ingested = await ingest(readArticlesFolder(config.articlesDir, { scope: 'shared' }), store, actors, now());
    const index = new MiniSearchIndex();
    const shelf = new Shelf(store);
    const follow = followStore(store, index, (ids) => shelf.forget(ids));
    await follow();
    let naming: Promise<void> | null = null;
    const readNames = () => {
      naming ??= nameArticles(store, actors.gazetteer).finally(() => {
        naming = null;
      });
      return naming;
    };
    return {
      readNames,
      faultsOfActors: actors.faults,
      async followActors() {
        const faults = await actors.faults();
        const version = `${NAMING_RULES} ${await actors.version()}`.trim();
        if ((await store.note(ACTORS_READ_WITH)) !== version) {
          // What is being read with the files of before would else pass for read anew.
          await naming;
          await store.forgetNames();
          await store.setNote(ACTORS_READ_WITH, version);
        }
        await readNames();
        return faults;
      },
      faultsOfWords: words.faults,
      wordbook: words.wordbook,
      desk: newsDesk(store, index, {
        shelf,
        follow,
        namesWithin: (milliseconds) => within(milliseconds, readNames()),
        rolesOf: actors.roles,
        listedNames: actors.names,
        wordbook: words.wordbook,
        officesIn: actors.officesIn,
        writer,
        now: () => DateTime.fromJSDate(now()),
      }),
      store,
      index,
      ingested,
      intake: createIntake(store, actors),
      async catchUp() {
        await follow();
        // A failure comes again with the next question after a name, and is told there.
        readNames().catch(() => {});
      },
      async setDate(id, day) {
        if (!(await store.setDate(id, day))) return false;
        await dateArticles(store, actors.facts, true);
        return true;
      },
      async summary() {
        await follow();
        const { total, days, undated } = await index.census({ scopes: ['shared'], source: null, days: null });
        return { articles: total, from: days?.from ?? null, to: days?.to ?? null, undated };
      },
      async [Symbol.asyncDispose]() {
        await writer?.[Symbol.asyncDispose]();
        await index[Symbol.asyncDispose]();
        await store[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await store[Symbol.asyncDispose]();
    throw error;
  }
}

/** Raised whenever names would be read otherwise in stored articles: the next start of the bot reads them anew. */
const NAMING_RULES = '2';
/** The rules and files by which the names were read. */
const ACTORS_READ_WITH = 'actors-read-with';

const kept = z.object({ stamp: z.string(), text: z.string() });

/** The last good texts of the operator's files of actors, beside the articles. */
function lastGoodIn(store: Store): LastGood {
  const nameOf = (path: string) => `actors ${path}`;
  return {
    async recall(path) {
      const note = await store.note(nameOf(path));
      return note === null ? null : kept.parse(JSON.parse(note));
    },
    async keep(path, version) {
      const note = JSON.stringify(version);
      if ((await store.note(nameOf(path))) !== note) await store.setNote(nameOf(path), note);
    },
  };
}

/** Whether `work` is done within so many milliseconds; else it goes on behind, and what goes wrong there is told by who asks next. */
async function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), milliseconds);
  try {
    return await Promise.race([work.then(() => true), late.promise]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}
