/** How many titles, links, dates and identifiers of feeds are read as a well-known parser reads them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../../../src/sources/decode.ts';
import type { FeedItem } from '../../../src/sources/feeds/feed.ts';
import { plainTitle } from '../../../src/sources/feeds/plainText.ts';
import { readFeed } from '../../../src/sources/feeds/readFeed.ts';
import { decodeDocument } from '../../../src/web/decodeDocument.ts';
import { readLines, type Score } from '../evalSet.ts';

interface ExpectedItem {
  readonly title?: string;
  readonly link?: string;
  readonly links?: readonly (string | { readonly href?: string; readonly rel?: string })[];
  readonly publishedParsed?: string;
  readonly pubDateParsed?: string;
  readonly guid?: string | { readonly value?: string };
  readonly id?: string;
}

interface ExpectedFeed extends ExpectedItem {
  readonly items?: readonly ExpectedItem[];
  readonly entries?: readonly ExpectedItem[];
}

interface FeedCase {
  readonly id: string;
  readonly file: string;
  readonly expect: ExpectedFeed | null;
}

const address = 'http://feeds.example/feed';

export async function scoreFeeds(evalDir: string): Promise<readonly Score[]> {
  if (!existsSync(join(evalDir, 'feeds', 'feeds.jsonl'))) return [];
  let [files, crashes, values, right] = [0, 0, 0, 0];
  for await (const { id, file, expect } of readLines<FeedCase>(evalDir, 'feeds', 'feeds.jsonl')) {
    files += 1;
    const text = decodeDocument(await readFile(join(evalDir, 'feeds', file)), null, decode) ?? '';
    try {
      const feed = readFeed(text, address);
      const compared = [
        ['title', expect?.title, feed?.title],
        ['site', linkOf(expect ?? {}, feed?.site), feed?.site],
        ...(expect?.items ?? expect?.entries ?? []).flatMap((item, at) => comparedItem(item, feed?.items[at])),
      ] as const;
      for (const [field, expected, found] of compared) {
        if (expected === undefined || expected === '') continue;
        values += 1;
        if (same(field, expected, found ?? null)) right += 1;
        else if (process.env['EVAL_SHOW'] === 'feeds') console.log(id, field, expected, '≠', found);
      }
    } catch (error) {
      crashes += 1;
      if (process.env['EVAL_SHOW'] === 'feeds') console.log(id, error);
    }
  }
  return [
    { set: 'feeds', measure: 'files read without a crash', items: files, share: 1 - crashes / files, reach: 1 },
    {
      set: 'feeds',
      measure: 'titles, links, dates and identifiers right',
      items: values,
      share: right / values,
      reach: 0.97,
    },
  ];
}

type Compared = readonly [field: string, expected: string | undefined, found: string | null | undefined];

function comparedItem(item: ExpectedItem, found: FeedItem | undefined): readonly Compared[] {
  return [
    ['item title', item.title, found?.title],
    ['item link', linkOf(item, found?.link), found?.link],
    ['item published', item.publishedParsed ?? item.pubDateParsed, found?.published],
    ['item id', item.id ?? (typeof item.guid === 'object' ? item.guid.value : item.guid), found?.id],
  ];
}

/** Of several links the one that was found, if it is among them; the parser that we compare with takes the last. */
function linkOf({ link, links = [] }: ExpectedItem, found: string | null | undefined): string | undefined {
  const pages = links.flatMap((each) => {
    if (typeof each === 'string') return link === undefined ? [] : [each];
    return (each.rel ?? 'alternate') === 'alternate' && each.href !== undefined ? [each.href] : [];
  });
  return pages.find((page) => found != null && same('link', page, found)) ?? link ?? pages[0];
}

/** Titles as a person sees them, addresses as a browser opens them, moments as such. */
function same(field: string, expected: string, found: string | null): boolean {
  if (found === null) return false;
  if (field.endsWith('title')) return plainTitle(expected) === found || expected.trim() === found;
  if (field.endsWith('published')) return Date.parse(expected) === Date.parse(found);
  if (field.endsWith('id')) return expected.trim() === found.trim();
  return URL.parse(expected, address)?.href === URL.parse(found, address)?.href;
}
