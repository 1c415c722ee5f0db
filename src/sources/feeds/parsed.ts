/** From feedsmith's forms of RSS, Atom, RDF and JSON Feed to ours. */
import { parseFeed } from 'feedsmith';
import { isoMoment } from '../moments.ts';
import type { Feed, FeedItem } from './feed.ts';
import { plainTitle } from './plainText.ts';

type Parsed = ReturnType<typeof parseFeed<string>>;
type RssFeed = Extract<Parsed, { format: 'rss' }>['feed'];
type AtomFeed = Extract<Parsed, { format: 'atom' }>['feed'];
type RdfFeed = Extract<Parsed, { format: 'rdf' }>['feed'];
type JsonFeed = Extract<Parsed, { format: 'json' }>['feed'];

/** Items taken of one feed; most have 10 to 50. */
export const mostItems = 1_000;

/** @throws Error when feedsmith cannot read it. */
export function parsedFeed(text: string): Feed {
  const parsed = parseFeed(text, { maxItems: mostItems });
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed);
    case 'atom':
      return fromAtom(parsed.feed);
    case 'rdf':
      return fromRdf(parsed.feed);
    case 'json':
      return fromJson(parsed.feed);
  }
}

function fromRss(feed: RssFeed): Feed {
  return {
    title: title(feed.title ?? feed.dc?.titles?.[0]),
    site: feed.link ?? feed.atom?.links?.find(isPage)?.href ?? null,
    base: feed.xml?.base ?? null,
    language: feed.language ?? feed.dc?.languages?.[0] ?? null,
    ttl: feed.ttl ?? null,
    skipHours: feed.skipHours ?? [],
    items: (feed.items ?? []).map((item): FeedItem => {
      const guid = item.guid?.value ?? null;
      const isLink = item.guid?.isPermaLink !== false && /^https?:/.test(guid ?? '');
      return {
        id: guid ?? item.dc?.identifiers?.[0] ?? null,
        link: item.link ?? item.atom?.links?.find(isPage)?.href ?? (isLink ? guid : null),
        title: title(item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value),
        published: moment(
          item.pubDate ??
            item.atom?.published ??
            item.dc?.dates?.[0] ??
            item.dcterms?.issued?.[0] ??
            item.dcterms?.created?.[0],
        ),
        updated: moment(item.atom?.updated ?? item.dcterms?.modified?.[0]),
        author: title(item.dc?.creators?.[0] ?? nameOf(item.authors?.[0])),
        content: longest(item.content?.encoded, item.description, item.dc?.descriptions?.[0]),
      };
    }),
  };
}

function fromAtom(feed: AtomFeed): Feed {
  const base = feed.xml?.base;
  return {
    title: title(feed.title?.value),
    site: within(feed.links?.find(isPage)?.href, base),
    base: base ?? null,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0] ?? null,
    ttl: null,
    skipHours: [],
    items: (feed.entries ?? []).map((entry): FeedItem => {
      const published = entry.published ?? entry.dc?.dates?.[0];
      return {
        id: entry.id ?? null,
        link: within(entry.links?.find(isPage)?.href, entry.xml?.base ?? base),
        title: title(entry.title?.value),
        published: moment(published ?? entry.updated),
        updated: moment(entry.updated),
        author: title(entry.authors?.[0]?.name ?? entry.dc?.creators?.[0]),
        content: longest(entry.content?.value, entry.summary?.value),
      };
    }),
  };
}

function fromRdf(feed: RdfFeed): Feed {
  return {
    title: title(feed.title),
    site: feed.link ?? null,
    base: null,
    language: feed.dc?.languages?.[0] ?? null,
    ttl: null,
    skipHours: [],
    items: (feed.items ?? []).map(
      (item): FeedItem => ({
        id: item.rdf?.about ?? item.dc?.identifiers?.[0] ?? null,
        link: item.link ?? null,
        title: title(item.title ?? item.dc?.titles?.[0]),
        published: moment(item.dc?.dates?.[0]),
        updated: null,
        author: title(item.dc?.creators?.[0]),
        content: longest(item.content?.encoded, item.description),
      }),
    ),
  };
}

function fromJson(feed: JsonFeed): Feed {
  return {
    title: title(feed.title),
    site: feed.home_page_url ?? null,
    base: null,
    language: feed.language ?? null,
    ttl: null,
    skipHours: [],
    items: (feed.items ?? []).map(
      (item): FeedItem => ({
        id: item.id ?? null,
        link: item.url ?? item.external_url ?? null,
        title: title(item.title),
        published: moment(item.date_published ?? item.date_modified),
        updated: moment(item.date_modified),
        author: title(item.authors?.[0]?.name),
        content: longest(item.content_html, item.content_text, item.summary),
      }),
    ),
  };
}

function isPage({ rel, type }: { readonly rel?: string | undefined; readonly type?: string | undefined }): boolean {
  return (rel === undefined || rel === 'alternate') && (type === undefined || /html/.test(type));
}

function title(value: string | undefined): string | null {
  return value === undefined ? null : plainTitle(value);
}

function moment(value: string | undefined): string | null {
  return value === undefined ? null : isoMoment(value);
}

function nameOf(author: string | { readonly name?: string | undefined } | undefined): string | undefined {
  return typeof author === 'string' ? author : author?.name;
}

function longest(...texts: readonly (string | undefined)[]): string | null {
  return texts.reduce<string | null>(
    (best, text) => (text !== undefined && text.length > (best?.length ?? 0) ? text : best),
    null,
  );
}

function within(href: string | undefined, base: string | undefined): string | null {
  if (href === undefined) return null;
  return base === undefined ? href : (URL.parse(href, base)?.href ?? href);
}
