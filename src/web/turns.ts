/** One request at a time to a host, with a pause between two. */

export interface TurnsSettings {
  /** Milliseconds between the end of one and the begin of the next. */
  readonly pause: number;
  /** Waiting for a host at most; more are refused. */
  readonly mostWaiting?: number;
  /** Resolves after some milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Milliseconds of any clock that does not go back. */
  readonly now?: () => number;
}

/** Runs `work` when it is the host's turn; `pause` in milliseconds, where this one wants a longer one before it. */
export type TakeTurn = <T>(host: string, work: () => Promise<T>, pause?: number) => Promise<T>;

/** @throws RangeError from what it returns when too many wait already for the host. */
export function createTurns({
  pause: usual,
  mostWaiting = 1_000,
  wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref()),
  now = () => performance.now(),
}: TurnsSettings): TakeTurn {
  const hosts = new Map<string, { waiting: number; last: Promise<unknown>; freeAt: number }>();
  return async (host, work, pause = usual) => {
    const line = hosts.get(host) ?? { waiting: 0, last: Promise.resolve(), freeAt: Number.NEGATIVE_INFINITY };
    if (line.waiting >= mostWaiting) throw new RangeError(`Too many requests wait for ${host}`);
    hosts.set(host, line);
    line.waiting += 1;
    const turn = line.last.then(async () => {
      const rest = line.freeAt + Math.max(usual, pause) - now();
      if (rest > 0) await wait(rest);
      try {
        return await work();
      } finally {
        line.freeAt = now();
        line.waiting -= 1;
        forget();
      }
    });
    line.last = turn.catch(() => {});
    return turn;
  };

  /** Hosts that nobody waits for and that have had their pause need not be remembered. */
  function forget(): void {
    if (hosts.size < 256) return;
    for (const [host, { waiting, freeAt }] of hosts) if (waiting === 0 && freeAt + usual < now()) hosts.delete(host);
  }
}
