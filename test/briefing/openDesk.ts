/** A desk over a real store and index that hold some articles, to be asked. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { Article } from '../../src/article/article.ts';
import type { Answer } from '../../src/briefing/answer.ts';
import type { Desk } from '../../src/briefing/desk.ts';
import { type DeskAids, newsDesk } from '../../src/briefing/newsDesk.ts';
import type { Asker, BriefRequest } from '../../src/briefing/request.ts';
import { Shelf } from '../../src/briefing/shelf.ts';
import { bundledActors } from '../../src/bundledActors.ts';
import { bundledWords } from '../../src/bundledWords.ts';
import { nameArticles } from '../../src/nameArticles.ts';
import { followStore } from '../../src/search/followStore.ts';
import { MiniSearchIndex } from '../../src/search/miniSearchIndex.ts';
import { openSqliteStore } from '../../src/store/openSqliteStore.ts';
import type { Store } from '../../src/store/store.ts';

const actors = bundledActors(null);
const words = bundledWords(null);

export interface OpenDesk extends AsyncDisposable {
  readonly desk: Desk;
  readonly store: Store;
  brief(topic: string, options?: Partial<BriefRequest>, guild?: string | null): Promise<Answer>;
}

/** What "now" is to the desk. */
const now = DateTime.fromISO('2026-06-01T12:00:00Z');

export function asker(guild: string | null = null): Asker {
  return { guild, language: 'fr', locale: 'fr', zone: 'Europe/Paris' };
}

/** @param aids what the desk has in place of the usual. */
export async function openDesk(articles: readonly Article[], aids: Partial<DeskAids> = {}): Promise<OpenDesk> {
  const home = await mkdtemp(join(tmpdir(), 'vigie-desk-'));
  const store = await openSqliteStore({ home });
  await store.putMany(articles);
  const index = new MiniSearchIndex();
  const shelf = new Shelf(store);
  const follow = followStore(store, index, (ids) => shelf.forget(ids));
  const namesWithin = async () => {
    await nameArticles(store, actors.gazetteer);
    return true;
  };
  const desk = newsDesk(store, index, {
    shelf,
    follow,
    namesWithin,
    rolesOf: actors.roles,
    listedNames: actors.names,
    wordbook: words.wordbook,
    officesIn: actors.officesIn,
    writer: null,
    now: () => now,
    ...aids,
  });
  return {
    desk,
    store,
    brief: (topic, options = {}, guild = null) =>
      desk.answer(
        { command: 'brief', topic, since: null, until: null, source: null, offset: 0, ...options },
        asker(guild),
      ),
    async [Symbol.asyncDispose]() {
      await index[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
      await rm(home, { recursive: true });
    },
  };
}
