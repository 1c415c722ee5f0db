import { expect } from 'vitest';

/** Milliseconds that `work` takes, the least of three runs: what else the machine does must not fail a test. */
export function millisecondsFor(work: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.min(...times);
}

/** Fails when sixteen times as much takes much more than sixteen times as long; where time is quadratic it takes 256 times. */
export function expectLinear(work: (count: number) => unknown): void {
  work(1_000);
  const small = Math.max(
    millisecondsFor(() => work(6_250)),
    1,
  );
  expect(millisecondsFor(() => work(100_000))).toBeLessThan(small * 80);
}
