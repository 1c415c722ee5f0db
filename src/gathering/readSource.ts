/** Reads one source: what is new of it becomes articles, and what does not is noted with its reason. */
import type { RawDocument } from '../article/article.ts';
import type { FeedItem } from '../sources/feeds/feed.ts';
import type { ReadPage } from '../sources/pages/readPage.ts';
import type { ReadWeb } from '../sources/reader/readingJob.ts';
import type { ReadingRoom } from '../sources/reader/readingRoom.ts';
import type { Source, SourceItem, SourceStore, Trouble } from '../store/sourceStore.ts';
import { canonicalAddress } from '../web/canonicalAddress.ts';
import { FetchFailure } from '../web/fetchFailure.ts';
import { fingerprint, itemKey } from './identity.ts';
import type { TakeIn } from './intake.ts';
import { afterFailure, afterSuccess } from './nextTry.ts';
import { statedOf } from './statedOf.ts';
import { isPassing, troubleOf } from './trouble.ts';
import type { Web } from './web.ts';

export interface Gathering {
  readonly web: Web;
  readonly room: ReadingRoom;
  readonly sources: SourceStore;
  readonly takeIn: TakeIn;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly chance: () => number;
}

/** What reading a source brought. */
export interface SourceReport {
  readonly new: number;
  readonly changed: number;
  readonly failed: number;
  readonly trouble: Trouble | null;
}

/** In characters: what an item's own text must have to be its whole story; a teaser has some hundred. */
const WHOLE_STORY = 900;
/** In characters: what is shorter is a title or a line of a template, and not kept. */
export const shortestArticle = 140;
const goesOn =
  /(?:\[?(?:…|\.\.\.)\]?|lire la suite|en savoir plus|read more|continue reading|read the full (?:story|article))\W*$/i;
/** Items become articles in groups, so that what was read is kept when something fails later. */
const GROUP = 10;

/** Never rejects for what a source does: that is noted on the source, and told. */
export async function readSource(source: Source, gathering: Gathering, signal: AbortSignal): Promise<SourceReport> {
  const { now, chance, sources, web } = gathering;
  const tried = new Date(now()).toISOString();
  try {
    const got = await web.source(source, signal);
    if (got.kind === 'not-modified') {
      const next = afterSuccess({ ttl: null, skipHours: [], ...got.headers }, now(), chance());
      await sources.changeSource(source.id, { tried, succeeded: tried, next: iso(next), failures: 0, trouble: null });
      return { new: 0, changed: 0, failed: 0, trouble: null };
    }
    const read = await gathering.room.read({
      kind: 'web',
      bytes: got.bytes,
      contentType: got.headers.contentType,
      address: got.address,
    });
    const found = itemsOf(read, source, got.address);
    if ('id' in found) return await failed(found, null);
    const { isWhole, ...report } = await takeItems(found.items, source, found, gathering, signal);
    const next = afterSuccess({ ttl: found.ttl, skipHours: found.skipHours, ...got.headers }, now(), chance());
    await sources.changeSource(source.id, {
      ...(got.movedTo === null ? {} : { address: got.movedTo }),
      title: found.title ?? source.title,
      language: found.language ?? source.language,
      // An item that may be had the next time is tried then only if what lists it is read again, unchanged or not.
      etag: isWhole ? got.headers.etag : null,
      lastModified: isWhole ? got.headers.lastModified : null,
      tried,
      succeeded: tried,
      next: iso(next),
      failures: 0,
      trouble: null,
    });
    return report;
  } catch (error) {
    signal.throwIfAborted();
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    return await failed(trouble, error instanceof FetchFailure ? error : null);
  }

  async function failed(trouble: Trouble, failure: FetchFailure | null): Promise<SourceReport> {
    const failures = source.failures + 1;
    // 410 means gone for good: only a person can say that it is back.
    const state = failure?.status === 410 ? 'paused' : source.state;
    const next = iso(afterFailure(failures, failure?.retryAfter ?? null, now(), chance()));
    await sources.changeSource(source.id, { tried, failures, trouble, next, state });
    return { new: 0, changed: 0, failed: 0, trouble };
  }
}

interface Listed {
  readonly title: string | null;
  readonly language: string | null;
  readonly ttl: number | null;
  readonly skipHours: readonly number[];
  readonly items: readonly ListedItem[];
}

/** An item, with its page where that is what was read. */
type ListedItem = FeedItem & { readonly page?: ReadPage };

function itemsOf(read: ReadWeb, source: Source, address: string): Listed | Trouble {
  if (read.kind === 'feed') return read.feed;
  if (source.kind === 'feed' || read.kind === 'other') return { id: 'not-a-feed', values: {} };
  const { page } = read;
  const item: ListedItem = {
    id: null,
    link: page.canonical ?? address,
    title: page.title,
    published: page.published,
    updated: null,
    author: page.author,
    content: page.kind === 'article' ? page.text : null,
    page,
  };
  return { title: page.outlet, language: page.language, ttl: 6 * 60, skipHours: [], items: [item] };
}

async function takeItems(
  items: readonly ListedItem[],
  source: Source,
  listed: Listed,
  gathering: Gathering,
  signal: AbortSignal,
): Promise<SourceReport & { readonly isWhole: boolean }> {
  const { sources, now } = gathering;
  const seen = iso(now());
  const distinct = new Map(items.map((item) => [itemKey(item), item]).toReversed() as [string, ListedItem][]);
  const known = new Map(
    (await sources.itemsOf(source.id, [...distinct.keys()])).map((item): [string, SourceItem] => [item.key, item]),
  );
  await sources.seeItems(source.id, [...known.keys()], seen);
  const report = { new: 0, changed: 0, failed: 0, trouble: null, isWhole: true };
  // Oldest first, so that what is cut off in the middle goes on where it stopped.
  const wanted = [...distinct].filter(([key, item]) => isWanted(item, known.get(key)));
  for (let at = 0; at < wanted.length; at += GROUP) {
    signal.throwIfAborted();
    const group = await Promise.all(
      wanted
        .slice(at, at + GROUP)
        .map(async ([key, item]) => ({ key, item, made: await documentOf(item, source, listed, gathering, signal) })),
    );
    const documents = group.flatMap(({ made }) => ('text' in made ? [made] : []));
    const taken = await gathering.takeIn(documents);
    const articles = new Map(documents.map((document, index) => [document, taken[index]]));
    await sources.keepItems(
      source.id,
      group.map(({ key, item, made }): SourceItem => {
        const became = 'text' in made ? articles.get(made) : undefined;
        const before = known.get(key);
        if (!('text' in made) && isPassing(made)) report.isWhole = false;
        if (became === undefined) report.failed += 1;
        else if (before?.article != null && before.article !== became.article) report.changed += 1;
        else if (became.outcome !== 'unchanged') report.new += 1;
        return {
          key,
          address: addressOf(item, source),
          title: item.title,
          fingerprint: fingerprint(item.title, item.content),
          // What was kept of it stays kept when a later version cannot be read.
          article: became?.article ?? before?.article ?? null,
          trouble: 'text' in made ? null : made,
          quiet: before?.quiet ?? source.succeeded === null,
          seen,
        };
      }),
    );
  }
  return report;
}

/** New, changed, or not to be had the last time for a reason that passes. */
function isWanted(item: ListedItem, known: SourceItem | undefined): boolean {
  if (known === undefined || known.fingerprint !== fingerprint(item.title, item.content)) return true;
  return known.article === null && known.trouble !== null && isPassing(known.trouble);
}

/** The item as a document, its page fetched where the feed gives but a teaser; or why there is none. */
async function documentOf(
  item: ListedItem,
  source: Source,
  listed: Listed,
  { web, room, now }: Gathering,
  signal: AbortSignal,
): Promise<RawDocument | Trouble> {
  const document = (text: string, page: ReadPage | null): RawDocument | Trouble => {
    if (text.length < shortestArticle) return { id: 'too-short', values: {} };
    const stated = statedOf(item, page, listed.title ?? source.title, listed.language ?? source.language, now());
    return { scope: source.scope, file: addressOf(item, source), text, stated };
  };
  const { page } = item;
  if (page !== undefined) return page.kind === 'article' ? document(page.text, page) : { id: page.why, values: {} };
  const own = item.content === null ? '' : (await room.read({ kind: 'feed-item', html: item.content })).text;
  if (own.length >= WHOLE_STORY && !goesOn.test(own)) return document(own, null);
  if (item.link === null) return document(own, null);
  try {
    const got = await web.page(item.link, signal);
    const read = await room.read({
      kind: 'web',
      bytes: got.bytes,
      contentType: got.headers.contentType,
      address: got.address,
    });
    if (read.kind !== 'page') return { id: 'not-a-page', values: {} };
    if (read.page.kind === 'unreadable') return { id: read.page.why, values: {} };
    // A page of which less can be read than its feed gives is read from the feed.
    return read.page.text.length >= own.length ? document(read.page.text, read.page) : document(own, read.page);
  } catch (error) {
    signal.throwIfAborted();
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    return trouble;
  }
}

function addressOf({ link, id, title }: FeedItem, { address }: Source): string {
  return (link === null ? null : canonicalAddress(link)) ?? `${address}#${id ?? title ?? ''}`;
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
