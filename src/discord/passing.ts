/**
 * What is remembered for a while only, in this process and never on disk: the words of users. At most `most` entries, each no
 * longer than `lifetime` after it was last set.
 */
export interface Passing<V> {
  get(key: string): V | null;
  set(key: string, value: V): void;
}

/** @param lifetime milliseconds. @param now milliseconds on any clock that only goes forward. */
export function passing<V>(most: number, lifetime: number, now: () => number): Passing<V> {
  // In the order in which they were set: the first is the oldest.
  const kept = new Map<string, { readonly value: V; readonly until: number }>();
  return {
    get(key) {
      const found = kept.get(key);
      return found === undefined || found.until < now() ? null : found.value;
    },
    set(key, value) {
      kept.delete(key);
      kept.set(key, { value, until: now() + lifetime });
      for (const [oldest, { until }] of kept) {
        if (kept.size <= most && until >= now()) break;
        kept.delete(oldest);
      }
    },
  };
}
