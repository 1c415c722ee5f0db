import { createHash } from 'node:crypto';
import type { FeedItem } from '../sources/feeds/feed.ts';
import { canonicalAddress } from '../web/canonicalAddress.ts';

/**
 * What tells an item from the others of its source, however often it comes: what its feed calls it, else its address, else
 * its title. An item that is only dated anew stays itself.
 */
export function itemKey({ id, link, title }: Pick<FeedItem, 'id' | 'link' | 'title'>): string {
  // Many feeds give the address as the name, with what tracks readers in it.
  const name = id === null ? null : (canonicalAddress(id) ?? id.trim());
  const address = link === null ? null : canonicalAddress(link);
  return digest(name ?? address ?? title?.toLowerCase() ?? '');
}

/** Changes when what an item says does; markup and white space say nothing. */
export function fingerprint(title: string | null, content: string | null): string {
  const words = `${title ?? ''}\n${(content ?? '').replaceAll(/<[^<>]*>/g, ' ')}`;
  return digest(words.replaceAll(/\s+/g, ' ').trim());
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
