/** Lists of feeds as feed readers exchange them (OPML 2.0). */
import { generateOpml, parseOpml } from 'feedsmith';

export interface ListedFeed {
  readonly address: string;
  readonly title: string | null;
}

/** Feeds of one list; a reader's whole list has some hundred. */
const most = 2_000;

/** The feeds of a list, folders and all, each once; null when it is none. */
export function readOpml(text: string): readonly ListedFeed[] | null {
  const found = new Map<string, ListedFeed>();
  const take = (outlines: readonly Outline[], depth: number): void => {
    for (const { xmlUrl, title, text: name, outlines: within = [] } of outlines) {
      const url = URL.parse(xmlUrl ?? '');
      if (url !== null && /^https?:$/.test(url.protocol) && found.size < most)
        found.set(url.href, { address: url.href, title: title ?? name ?? null });
      if (depth < 20) take(within, depth + 1);
    }
  };
  try {
    take(parseOpml(text.replace(/<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '')).body?.outlines ?? [], 0);
  } catch {
    return null;
  }
  return [...found.values()];
}

interface Outline {
  readonly xmlUrl?: string | undefined;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

export function writeOpml(feeds: readonly ListedFeed[]): string {
  return generateOpml({
    head: { title: 'Vigie' },
    body: {
      outlines: feeds.map(({ address, title }) => ({
        type: 'rss',
        text: title ?? address,
        title: title ?? address,
        xmlUrl: address,
      })),
    },
  });
}
