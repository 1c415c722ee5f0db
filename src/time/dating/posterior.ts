import type { Days } from './clues.ts';

/** What a distribution over days says: the likeliest, how sure, and the shortest range that nearly surely holds the day. */
export interface Posterior {
  readonly likely: number;
  /** The shortest range that holds the day 19 times out of 20. */
  readonly held: Days;
  /** The shortest range that holds it three times out of four. */
  readonly probable: Days;
  /** The probability of the days within a week of `likely`. */
  readonly confidence: number;
  /** The probability of `likely` and the days beside it. */
  readonly confidenceOfDay: number;
}

/** An interval is to hold the truth 19 times out of 20, the probable one three times out of four. */
const HELD = 0.95;
const PROBABLE = 0.75;
/** With less than this around it, the likeliest day is no peak but chance. */
const PEAK = 0.1;

/** @param first the day of the first probability. */
export function posteriorOf(probabilities: Float64Array, first: number): Posterior {
  let best = 0;
  const sums = new Float64Array(probabilities.length + 1);
  for (let index = 0; index < probabilities.length; index += 1) {
    if ((probabilities[index] ?? 0) > (probabilities[best] ?? 0)) best = index;
    sums[index + 1] = (sums[index] ?? 0) + (probabilities[index] ?? 0);
  }
  if (massOf(sums, best - 7, best + 7) < PEAK) best = bestAround(probabilities, sums);
  const range = (share: number): Days => {
    const [from, to] = shortestRange(sums, best, share);
    return [first + from, first + to];
  };
  const around = (days: number) => Math.min(1, massOf(sums, best - days, best + days));
  return {
    likely: first + best,
    held: range(HELD),
    probable: range(PROBABLE),
    confidence: around(7),
    confidenceOfDay: around(1),
  };
}

/** The likeliest day of the week around the middle of the distribution: of many days alike, the middle errs least. */
function bestAround(probabilities: Float64Array, sums: Float64Array): number {
  const middle = sums.findIndex((sum) => sum >= 0.5) - 1;
  let best = Math.max(0, middle - 3);
  for (let index = best; index <= Math.min(middle + 3, probabilities.length - 1); index += 1) {
    if ((probabilities[index] ?? 0) > (probabilities[best] ?? 0)) best = index;
  }
  return best;
}

/** The shortest range of indexes around `best` that holds `share`. */
function shortestRange(sums: Float64Array, best: number, share: number): Days {
  const length = sums.length - 1;
  let shortest: Days = [0, length - 1];
  for (let from = 0, to = best; from <= best; from += 1) {
    while (to < length && massOf(sums, from, to) < share) to += 1;
    if (to >= length) break;
    if (to - from < shortest[1] - shortest[0]) shortest = [from, to];
  }
  return shortest;
}

function massOf(sums: Float64Array, from: number, to: number): number {
  return (sums[Math.min(to + 1, sums.length - 1)] ?? 1) - (sums[Math.max(from, 0)] ?? 0);
}
