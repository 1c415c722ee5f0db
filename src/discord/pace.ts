/** How fast one user may ask: a token bucket for each, so that a flood of one holds nobody else up. */
export interface Pace {
  /** `go`: answer; `tell`: too fast, and to be told so; `ignore`: too fast, and told already. */
  take(who: string): 'go' | 'tell' | 'ignore';
}

interface Bucket {
  tokens: number;
  at: number;
  told: boolean;
}

/** Users remembered at once, some 100 bytes each; of more the one forgotten is who asked longest ago. */
const usersKept = 10_000;

/**
 * @param burst questions that may come at once, after a while without any.
 * @param every milliseconds after which one more may come.
 * @param now milliseconds on any clock that only goes forward.
 */
export function paceOf(burst: number, every: number, now: () => number): Pace {
  const buckets = new Map<string, Bucket>();
  return {
    take(who) {
      const at = now();
      const bucket = buckets.get(who) ?? { tokens: burst, at, told: false };
      bucket.tokens = Math.min(burst, bucket.tokens + (at - bucket.at) / every);
      bucket.at = at;
      if (bucket.tokens >= burst) bucket.told = false;
      buckets.delete(who);
      buckets.set(who, bucket);
      const [oldest] = buckets.keys();
      if (buckets.size > usersKept && oldest !== undefined) buckets.delete(oldest);
      if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return 'go';
      }
      const { told } = bucket;
      bucket.told = true;
      return told ? 'ignore' : 'tell';
    },
  };
}
