import type { Language, StatedMetadata } from '../article/article.ts';
import type { FeedItem } from '../sources/feeds/feed.ts';
import type { ReadPage } from '../sources/pages/readPage.ts';
import { canonicalAddress } from '../web/canonicalAddress.ts';

/** In characters: what is longer is no title, name or outlet. */
const LONGEST = 1_000;
const DAY = 24 * 60 * 60_000;

/** What item and page state of the article. `now` in milliseconds of the epoch: nothing appeared more than a day after it. */
export function statedOf(
  item: FeedItem,
  page: ReadPage | null,
  outlet: string | null,
  language: string | null,
  now: number,
): StatedMetadata {
  const published = [item.published, page?.published].find(
    (moment) => moment != null && Date.parse(moment) <= now + DAY,
  );
  const stated = {
    title: item.title ?? page?.title,
    source: page?.outlet ?? outlet,
    author: item.author ?? page?.author,
    url: item.link === null ? null : canonicalAddress(item.link),
  };
  const told = Object.entries(stated).flatMap(([name, value]): [string, string][] => {
    const tidy = (value ?? '').replaceAll(/\s+/g, ' ').trim();
    return tidy === '' || tidy.length > LONGEST ? [] : [[name, tidy]];
  });
  return {
    ...Object.fromEntries(told),
    ...(published == null ? {} : { published }),
    ...languageOf(page?.language ?? language),
  };
}

/** Only French and English are believed: templates say "en-US" on pages of any language, so where it matters the text decides. */
function languageOf(stated: string | null): { readonly language?: Language } {
  return stated !== null && /^fr\b/i.test(stated) ? { language: 'fr' } : {};
}
