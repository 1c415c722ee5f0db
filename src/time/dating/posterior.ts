/** What a distribution over days says: the likeliest, how sure, and the shortest range that nearly surely holds the day. */
export interface Posterior {
  readonly likely: number;
  readonly from: number;
  readonly to: number;
  /** The probability of the days within a week of `likely`. */
  readonly confidence: number;
}

/** An interval is to hold the truth 19 times out of 20. */
const HELD = 0.95;

/** @param first the day of the first probability. */
export function posteriorOf(probabilities: Float64Array, first: number): Posterior {
  let best = 0;
  for (let index = 0; index < probabilities.length; index += 1) {
    if ((probabilities[index] ?? 0) > (probabilities[best] ?? 0)) best = index;
  }
  const sums = new Float64Array(probabilities.length + 1);
  for (let index = 0; index < probabilities.length; index += 1)
    sums[index + 1] = (sums[index] ?? 0) + (probabilities[index] ?? 0);
  const mass = (from: number, to: number) =>
    (sums[Math.min(to + 1, probabilities.length)] ?? 1) - (sums[Math.max(from, 0)] ?? 0);
  let range: readonly [number, number] = [0, probabilities.length - 1];
  for (let from = 0, to = best; from <= best; from += 1) {
    while (to < probabilities.length && mass(from, to) < HELD) to += 1;
    if (to >= probabilities.length) break;
    if (to - from < range[1] - range[0]) range = [from, to];
  }
  return {
    likely: first + best,
    from: first + range[0],
    to: first + range[1],
    confidence: Math.min(1, mass(best - 7, best + 7)),
  };
}
