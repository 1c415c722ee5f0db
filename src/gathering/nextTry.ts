/** When a source is asked again. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Often enough for news, seldom enough for whoever serves it. */
const USUAL = 30 * MINUTE;
/** After a first failure. */
const SHORTEST = 10 * MINUTE;
const LONGEST = 24 * HOUR;
/** A server may ask to be left alone for longer than that. */
const LONGEST_ASKED = 7 * 24 * HOUR;

export interface Wishes {
  /** Minutes, as the feed says. */
  readonly ttl: number | null;
  /** Hours of the day, UTC. */
  readonly skipHours: readonly number[];
  /** Of the answer, as the server sent them. */
  readonly cacheControl: string | null;
  readonly expires: string | null;
}

/**
 * After a success: as feed and server wish, between half an hour and a day, and not in an hour to be skipped. Times in
 * milliseconds of the epoch; `chance` from 0 to 1 spreads sources that were added together, later and never sooner than wished.
 */
export function afterSuccess({ ttl, skipHours, cacheControl, expires }: Wishes, now: number, chance: number): number {
  const maxAge = /\bmax-age\s*=\s*(\d{1,9})/i.exec(cacheControl ?? '')?.[1];
  const until = maxAge !== undefined ? Number(maxAge) * 1000 : expires === null ? 0 : Date.parse(expires) - now;
  const wished = Math.max(USUAL, (ttl ?? 0) * MINUTE, Number.isNaN(until) ? 0 : until);
  // Those that wish for a day or more are spread before it ends.
  const pause = Math.min(wished * (1 + 0.1 * chance), LONGEST * (0.9 + 0.1 * chance));
  return outsideOf(skipHours, now + pause);
}

/**
 * After a failure: 10 minutes, then twice as long each time up to a day, half of it by chance so that many do not come back
 * at once; later where the server said so (`retryAfter`, seconds).
 */
export function afterFailure(failures: number, retryAfter: number | null, now: number, chance: number): number {
  const pause = Math.min(LONGEST, SHORTEST * 2 ** Math.min(20, Math.max(0, failures - 1)));
  const asked = Math.min(LONGEST_ASKED, (retryAfter ?? 0) * 1000);
  return now + Math.max(asked, pause * (0.5 + 0.5 * chance));
}

function outsideOf(skipHours: readonly number[], at: number): number {
  const skipped = new Set(skipHours.map((hour) => hour % 24));
  if (skipped.size === 0 || skipped.size >= 24) return at;
  let time = at;
  while (skipped.has(new Date(time).getUTCHours())) time = (Math.floor(time / HOUR) + 1) * HOUR;
  return time;
}
