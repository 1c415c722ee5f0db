import { decodeDocument } from '../../web/decodeDocument.ts';
import { decode } from '../decode.ts';
import { readFeed } from '../feeds/readFeed.ts';
import { feedLinks } from '../pages/feedLinks.ts';
import { readPage } from '../pages/readPage.ts';
import type { ReadWeb } from './readingJob.ts';

/** What an address was answered with: a feed whatever its server calls it, else a page. */
export function readWeb(bytes: Uint8Array, contentType: string | null, address: string): ReadWeb {
  const text = decodeDocument(bytes, contentType, decode);
  if (text === null || text.trim() === '') return { kind: 'other' };
  const opening = text.slice(0, 4_000);
  const isPage = /<!doctype html|<html[\s>]/i.test(opening);
  const feed = isPage ? null : readFeed(text, address);
  if (feed !== null) return { kind: 'feed', feed };
  if (!isPage && !/<(?:body|p|div|h1|head|title|meta)\b/i.test(opening)) return { kind: 'other' };
  return { kind: 'page', page: readPage(text, address), feeds: feedLinks(text, address) };
}
