/** What an address that somebody gives leads to: a feed, or a page with or without one. */
import type { Feed } from '../sources/feeds/feed.ts';
import type { ReadingRoom } from '../sources/reader/readingRoom.ts';
import type { NewSource, Trouble } from '../store/sourceStore.ts';
import { shortestArticle } from './readSource.ts';
import { troubleOf } from './trouble.ts';
import type { Web } from './web.ts';

export type FoundSource =
  | {
      readonly kind: 'found';
      readonly source: Pick<NewSource, 'address' | 'kind' | 'title' | 'language'>;
      /** How many items it lists, and the titles and days of the first three. */
      readonly items: number;
      readonly newest: readonly FoundItem[];
    }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

export interface FoundItem {
  readonly title: string | null;
  readonly published: string | null;
  readonly address: string | null;
}

const SHOWN = 3;
/** Where feeds are when their page does not say so. */
const usualPlaces = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml'];
/** Feeds that a page names, of which so many are tried. */
const TRIED = 3;

/** Nothing is kept of what is found. `typed` may lack its "https://". */
export async function findSource(
  typed: string,
  { web, room }: { readonly web: Web; readonly room: ReadingRoom },
  signal: AbortSignal,
): Promise<FoundSource> {
  const address = wholeAddress(typed);
  if (address === null) return { kind: 'trouble', trouble: { id: 'address', values: {} } };
  try {
    const first = await readAt(address, 'page');
    if (first.kind === 'feed') return foundFeed(first.feed, first.address);
    if (first.kind === 'other') return { kind: 'trouble', trouble: { id: 'not-a-page', values: {} } };
    for (const link of first.feeds.slice(0, TRIED)) {
      const named = await tried(link.address);
      if (named !== null) return named;
    }
    // What is asked for by the name of its server alone is a site, whatever its front page looks like.
    const isSite = new URL(first.address).pathname === '/';
    if (!isSite && first.page.kind === 'article' && first.page.text.length >= shortestArticle) {
      const { title, outlet, published, language } = first.page;
      return {
        kind: 'found',
        source: { address: first.address, kind: 'page', title: outlet ?? title, language },
        items: 1,
        newest: [{ title, published, address: first.address }],
      };
    }
    for (const place of usualPlaces) {
      const guessed = await tried(new URL(place, first.address).href);
      if (guessed !== null) return guessed;
    }
    return { kind: 'trouble', trouble: { id: 'no-feed', values: {} } };
  } catch (error) {
    signal.throwIfAborted();
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    return { kind: 'trouble', trouble };
  }

  async function readAt(at: string, kind: 'feed' | 'page') {
    // Who gives an address asks for it as a person would, so robots.txt is not asked here.
    const got = await web.source({ address: at, kind: 'feed', etag: null, lastModified: null }, signal);
    if (got.kind !== 'document') return { kind: 'other' } as const;
    const { bytes, headers } = got;
    const read = await room.read({ kind: 'web', bytes, contentType: headers.contentType, address: got.address });
    if (kind === 'feed' && read.kind !== 'feed') return { kind: 'other' } as const;
    return { ...read, address: got.movedTo ?? got.address };
  }

  async function tried(at: string): Promise<FoundSource | null> {
    try {
      const read = await readAt(at, 'feed');
      return read.kind === 'feed' ? foundFeed(read.feed, read.address) : null;
    } catch (error) {
      signal.throwIfAborted();
      if (troubleOf(error) === null) throw error;
      return null;
    }
  }
}

function foundFeed({ title, language, items }: Feed, address: string): FoundSource {
  return {
    kind: 'found',
    source: { address, kind: 'feed', title, language },
    items: items.length,
    newest: items.slice(0, SHOWN).map((item) => ({ title: item.title, published: item.published, address: item.link })),
  };
}

/** Null when no address can be made of it. */
export function wholeAddress(typed: string): string | null {
  const trimmed = typed.trim().replace(/^<(.*)>$/, '$1');
  const url = URL.parse(trimmed) ?? URL.parse(`https://${trimmed}`);
  // "localhost:3000" parses as a scheme.
  const web =
    url !== null && !/^https?:$/.test(url.protocol) && /^[\w.-]+:\d+/.test(trimmed)
      ? URL.parse(`https://${trimmed}`)
      : url;
  if (web === null || /\s/.test(trimmed) || trimmed === '' || trimmed.length > 2_048) return null;
  return web.href;
}
