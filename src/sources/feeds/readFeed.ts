import { brokenFeed } from './broken.ts';
import type { Feed } from './feed.ts';
import { parsedFeed } from './parsed.ts';

/**
 * Reads a feed of any format, also one with faults. Addresses are made whole by `address`, where it was found.
 * Null when it is no feed: a web page, something else, nothing.
 */
export function readFeed(text: string, address: string): Feed | null {
  const feed = parse(plainXml(text));
  if (feed === null) return null;
  const base = feed.base ?? address;
  const items = feed.items.map((item) => ({ ...item, link: whole(item.link, base) }));
  return { ...feed, site: whole(feed.site, base), items };
}

/** Without what no feed that means well has: entities of its own, control characters, texts in base64. */
function plainXml(text: string): string {
  return (
    text
      .replace(/<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids, and feeds have.
      .replaceAll(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g, '')
      .replaceAll(
        /(<\w+\s[^<>]*(?:mode="base64"|type="application\/octet-stream")[^<>]*>)([\w+/=\s]{4,})(?=<)/g,
        (_, tag: string, coded: string) => tag + escaped(Buffer.from(coded, 'base64').toString()),
      )
      .trimStart()
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function parse(text: string): Feed | null {
  try {
    return parsedFeed(text);
  } catch {
    // What feedsmith cannot read may still be readable in parts.
    return brokenFeed(text);
  }
}

/** Null for what no reader could open. */
function whole(link: string | null, address: string): string | null {
  const url = link === null ? null : URL.parse(link.trim(), address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
