/** Discord's bad days, on demand: rate limits and errors for the next requests that match. */

interface Trouble {
  /** Which requests; all when left out. */
  readonly method?: string;
  /** Tried on the path after /api/v10. */
  readonly path?: RegExp;
  /** How many requests meet it; 1 when left out. */
  readonly times?: number;
}

interface RateLimitTrouble extends Trouble {
  /** Seconds until it may be tried again. */
  readonly retryAfter: number;
  /** The limit of 50 requests a second over all routes, instead of the route's own. */
  readonly global?: boolean;
}

interface FailureTrouble extends Trouble {
  readonly status: number;
  /** Discord's code and text, for answers that have a body. */
  readonly code?: number;
  readonly message?: string;
}

export interface Troubles {
  /** 429 with Discord's headers and body. */
  rateLimit(trouble: RateLimitTrouble): void;
  /** Any other status: 500, 502, 503, or 403 with a code. */
  fail(trouble: FailureTrouble): void;
  clear(): void;
}

export interface TroubleDesk extends Troubles {
  /** The answer to give instead of the real one, if there is trouble for this request. */
  meet(method: string, path: string): Response | null;
}

export function troubleDesk(): TroubleDesk {
  type Waiting = { left: number; readonly trouble: RateLimitTrouble | FailureTrouble };
  const waiting: Waiting[] = [];
  const add = (trouble: RateLimitTrouble | FailureTrouble) => void waiting.push({ left: trouble.times ?? 1, trouble });
  return {
    rateLimit: add,
    fail: add,
    clear: () => void waiting.splice(0),
    meet(method, path) {
      const met = waiting.find(
        ({ left, trouble }) => left > 0 && (trouble.method ?? method) === method && (trouble.path?.test(path) ?? true),
      );
      if (!met) return null;
      met.left -= 1;
      if (met.left === 0) waiting.splice(waiting.indexOf(met), 1);
      return 'retryAfter' in met.trouble ? limited(met.trouble) : failed(met.trouble);
    },
  };
}

function limited({ retryAfter, global = false }: RateLimitTrouble): Response {
  return Response.json(
    { message: 'You are being rate limited.', retry_after: retryAfter, global },
    {
      status: 429,
      headers: {
        'retry-after': String(Math.ceil(retryAfter)),
        'x-ratelimit-scope': global ? 'global' : 'user',
        ...(global
          ? { 'x-ratelimit-global': 'true' }
          : { 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': String(retryAfter) }),
      },
    },
  );
}

function failed({ status, code, message }: FailureTrouble): Response {
  if (code === undefined) return new Response('upstream error', { status, headers: { 'content-type': 'text/plain' } });
  return Response.json({ message: message ?? '', code }, { status });
}
