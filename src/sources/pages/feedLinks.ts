import { parseHTML } from 'linkedom';
import type { FeedLink } from '../reader/readingJob.ts';

/** Feeds that a page names at most. */
const most = 20;

/** The feeds that a page names: those of its articles before those of its comments, each once. */
export function feedLinks(html: string, address: string): readonly FeedLink[] {
  const { document } = parseHTML(html);
  const base = document.querySelector('base[href]')?.getAttribute('href');
  const found = new Map<string, FeedLink>();
  for (const link of document.querySelectorAll('link[rel~="alternate"][href], link[rel~="feed"][href]')) {
    const type = link.getAttribute('type') ?? '';
    if (!/(?:rss|atom|rdf|feed\+json)\b/i.test(type) && !(link.getAttribute('rel') ?? '').includes('feed')) continue;
    const url = URL.parse(link.getAttribute('href') ?? '', URL.parse(base ?? '', address)?.href ?? address);
    if (url === null || !/^https?:$/.test(url.protocol) || found.has(url.href)) continue;
    found.set(url.href, { address: url.href, title: link.getAttribute('title')?.trim() || null });
    if (found.size === most) break;
  }
  const isOfComments = ({ address: at, title }: FeedLink): boolean =>
    /comment/i.test(`${URL.parse(at)?.pathname} ${title}`);
  return [...found.values()].sort((a, b) => Number(isOfComments(a)) - Number(isOfComments(b)));
}
