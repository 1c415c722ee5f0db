/** A feed that is no valid XML (cut in the middle, undeclared names, markup that is not closed), read as far as it goes. */
import { parseHTML } from 'linkedom';
import { isoMoment } from '../moments.ts';
import type { Feed, FeedItem } from './feed.ts';
import { mostItems } from './parsed.ts';
import { plainTitle } from './plainText.ts';

const opening = /<(?:\w+:)?(?:rss|feed|rdf)\b[^>]*>/i;

/** Null when it is no feed at all. */
export function brokenFeed(text: string): Feed | null {
  const start = opening.exec(text);
  if (start === null) return null;
  const parts = text.slice(start.index).split(/<(?=(?:\w+:)?(?:item|entry)\b)/i);
  const head = parts[0] ?? '';
  return {
    title: fieldOf(head, ['title'], plainTitle),
    site: linkOf(head),
    base: /\bxml:base\s*=\s*["']([^"']+)/.exec(start[0])?.[1] ?? null,
    language: fieldOf(head, ['language'], (value) => value),
    ttl: null,
    skipHours: [],
    // One that was cut before its end has lost nothing but what it does not hold.
    items: parts.slice(1, mostItems + 1).map(
      (part): FeedItem => ({
        id: fieldOf(part, ['guid', 'id'], (value) => value),
        link: linkOf(part),
        title: fieldOf(part, ['title', 'dc:title'], plainTitle),
        published: fieldOf(
          part,
          ['pubDate', 'published', 'issued', 'dc:date', 'date', 'updated', 'modified'],
          isoMoment,
        ),
        updated: fieldOf(part, ['updated', 'modified'], isoMoment),
        author: fieldOf(part, ['dc:creator', 'author'], plainTitle),
        content: fieldOf(part, ['content:encoded', 'content', 'description', 'summary'], (value) => value),
      }),
    ),
  };
}

/** What stands in the first of the elements `names` that is closed. */
function fieldOf<T>(part: string, names: readonly string[], read: (value: string) => T | null): T | null {
  for (const name of names) {
    const begin = new RegExp(`<${name}(?:\\s[^<>]*)?>`, 'i').exec(part);
    if (begin === null) continue;
    const from = begin.index + begin[0].length;
    const end = part.toLowerCase().indexOf(`</${name.toLowerCase()}`, from);
    if (end < 0) continue;
    const value = unwrapped(part.slice(from, end));
    if (value !== '') return read(value);
  }
  return null;
}

function linkOf(part: string): string | null {
  const written = fieldOf(part, ['link'], (value) => value);
  if (written !== null) return written;
  for (const [tag] of part.matchAll(/<link\s[^<>]*>/gi)) {
    const rel = /\brel\s*=\s*["']([^"']*)/i.exec(tag)?.[1] ?? 'alternate';
    const href = /\bhref\s*=\s*["']([^"']*)/i.exec(tag)?.[1];
    if (rel === 'alternate' && href !== undefined) return unescaped(href);
  }
  return null;
}

function unwrapped(value: string): string {
  const inner = /^\s*<!\[CDATA\[([\s\S]*?)(?:\]\]>\s*)?$/.exec(value)?.[1];
  return inner === undefined ? unescaped(value).trim() : inner.trim();
}

function unescaped(value: string): string {
  if (!value.includes('&')) return value;
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  document.body.innerHTML = value.replaceAll('<', '&lt;');
  return document.body.textContent ?? value;
}
