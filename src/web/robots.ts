/** Whether the owner of a site lets programs read a page (RFC 9309). */
import robotsParser from 'robots-parser';
import type { Downloader } from './download.ts';
import { FetchFailure } from './fetchFailure.ts';

export interface Robots {
  /** Whether the page may be read; a robots.txt that cannot be had because its server is in trouble says no, for now. */
  allows(address: string): Promise<boolean>;
  /** Seconds that the site wants to have between two requests; null where it does not say. */
  delay(address: string): Promise<number | null>;
}

type Rules = { readonly allows: (address: string) => boolean; readonly delay: number | null };

/** Sites remembered, and for how many milliseconds: a day as the RFC proposes, an hour when the server had trouble. */
const MOST_SITES = 500;
const GOOD_FOR = 24 * 60 * 60_000;
const TROUBLED_FOR = 60 * 60_000;
/** Characters of it that are read (RFC 9309, 2.5). */
const LONGEST = 500 * 1024;

/** Its types describe a default export, its code is a function that CommonJS exports whole. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** `name` is what rules may be addressed to. */
export function createRobots(downloader: Downloader, name: string, now: () => number = Date.now): Robots {
  const known = new Map<string, { readonly until: number; readonly rules: Promise<Rules> }>();

  async function ask(site: string): Promise<Rules> {
    const address = `${site}/robots.txt`;
    try {
      const got = await downloader.download({ address, accept: 'text/plain, */*;q=0.1' });
      if (got.kind !== 'document') return open;
      const parsed = parseRobots(address, new TextDecoder().decode(got.bytes.subarray(0, LONGEST)));
      return {
        allows: (page) => parsed.isAllowed(page, name) !== false,
        delay: parsed.getCrawlDelay(name) ?? null,
      };
    } catch (error) {
      // Without one, and with one that is refused, everything is open; a server in trouble is left alone.
      if (error instanceof FetchFailure && error.status !== null && error.status < 500 && error.status !== 429)
        return open;
      known.set(site, { until: now() + TROUBLED_FOR, rules: Promise.resolve(closed) });
      return closed;
    }
  }

  function rulesOf(page: string): Promise<Rules> {
    const site = new URL(page).origin;
    const held = known.get(site);
    known.delete(site);
    const entry = held !== undefined && held.until > now() ? held : { until: now() + GOOD_FOR, rules: ask(site) };
    known.set(site, entry);
    const oldest = known.keys().next();
    if (known.size > MOST_SITES && !oldest.done) known.delete(oldest.value);
    return entry.rules;
  }

  return {
    allows: async (page) => (await rulesOf(page)).allows(page),
    delay: async (page) => (await rulesOf(page)).delay,
  };
}

const open: Rules = { allows: () => true, delay: null };
const closed: Rules = { allows: () => false, delay: null };
