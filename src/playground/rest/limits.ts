/** The headers of Discord's rate limits: one bucket for each route and its guild, channel or webhook. */
import { createHash } from 'node:crypto';
import { BoundedMap } from '../world/boundedMap.ts';

/** Requests a second of one bucket: Discord's global limit. The buckets count and tell; nothing is refused by them. */
const perSecond = 50;
const keptBuckets = 2_000;

export function limitHeaders(now: () => number): (method: string, path: string) => Record<string, string> {
  const buckets = new BoundedMap<string, { readonly name: string; from: number; used: number }>(keptBuckets);
  return (method, path) => {
    const route = bucketOf(method, path);
    const at = now();
    const name = createHash('sha1').update(route).digest('hex').slice(0, 32);
    const bucket = buckets.get(route) ?? { name, from: at, used: 0 };
    if (at - bucket.from >= 1_000) Object.assign(bucket, { from: at, used: 0 });
    bucket.used += 1;
    buckets.set(route, bucket);
    const resetAfter = Math.max(0, bucket.from + 1_000 - at) / 1_000;
    return {
      'x-ratelimit-limit': String(perSecond),
      'x-ratelimit-remaining': String(Math.max(0, perSecond - bucket.used)),
      'x-ratelimit-reset': ((at + resetAfter * 1_000) / 1_000).toFixed(3),
      'x-ratelimit-reset-after': resetAfter.toFixed(3),
      'x-ratelimit-bucket': bucket.name,
    };
  };
}

/** The first id of a route counts, those after it do not: messages of one channel share a bucket. */
function bucketOf(method: string, path: string): string {
  const [, top = '', ...rest] = path.split('/');
  const whole = top === 'webhooks' || top === 'interactions';
  return [
    method,
    top,
    ...rest.map((part, index) => (index > (whole ? 1 : 0) && /^\d{17,19}$/.test(part) ? ':id' : part)),
  ].join('/');
}
