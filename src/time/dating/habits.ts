/**
 * How far from its day of publication a news text names days: measured on 3,000 dated French news articles of 2011 to 2020
 * (1,585 weekdays beside a date, 1,270 dates without a year, 2,300 weekdays alone, 2,104 years, 679 months), smoothed.
 * A distance is publication minus day named: 1 is yesterday, -1 tomorrow.
 */

/** A probability for each distance in days from -400 to 400, and one for all beyond. */
export interface DayHabit {
  readonly near: Float64Array;
  readonly beyond: number;
}

export const FARTHEST = 400;

/** `steps` are [first distance, last distance, probability of each]; distances left out get `floor`. */
function dayHabit(floor: number, steps: readonly (readonly [number, number, number])[]): DayHabit {
  const near = new Float64Array(2 * FARTHEST + 1).fill(Math.log(floor));
  for (const [from, to, share] of steps) {
    for (let distance = from; distance <= to; distance += 1) near[distance + FARTHEST] = Math.log(share);
  }
  return { near, beyond: Math.log(floor) };
}

/** "vendredi 24 mai": nearly always today or yesterday. */
export const weekdayAndDate = dayHabit(0.00004, [
  [0, 0, 0.51],
  [1, 1, 0.24],
  [2, 2, 0.06],
  [3, 3, 0.03],
  [4, 4, 0.019],
  [5, 7, 0.008],
  [8, 40, 0.0025],
  [41, 200, 0.0003],
  [-1, -1, 0.033],
  [-2, -2, 0.02],
  [-3, -3, 0.011],
  [-10, -4, 0.005],
  [-60, -11, 0.0008],
]);

/** "ce vendredi 24 mai": today. */
export const dateNow = dayHabit(0.00004, [
  [0, 0, 0.8],
  [1, 1, 0.09],
  [2, 5, 0.012],
  [6, 30, 0.0008],
  [-7, -1, 0.005],
  [-30, -8, 0.0005],
]);

/** "le 24 mai" in running text: some days to months away. */
export const dateAlone = dayHabit(0.0002, [
  [0, 0, 0.06],
  [1, 7, 0.022],
  [8, 21, 0.012],
  [22, 60, 0.004],
  [61, 250, 0.0012],
  [-10, -1, 0.01],
  [-40, -11, 0.004],
  [-90, -41, 0.001],
]);

/** "du 24 au 26 mai": mostly still to come. */
export const dateOfRange = dayHabit(0.0002, [
  [-90, -61, 0.001],
  [-60, -31, 0.0037],
  [-30, -11, 0.008],
  [-10, -1, 0.025],
  [0, 3, 0.02],
  [4, 7, 0.0125],
  [8, 21, 0.0043],
  [22, 60, 0.002],
]);

/** "le 24 mai dernier", "depuis le 24 mai". */
export const dateBack = dayHabit(0.0001, [
  [0, 1, 0.01],
  [2, 3, 0.02],
  [4, 20, 0.026],
  [21, 50, 0.01],
  [51, 120, 0.003],
  [121, 330, 0.0006],
]);

/** "le 24 mai prochain", "jusqu'au 24 mai". */
export const dateAhead = dayHabit(0.0001, [
  [-3, 0, 0.02],
  [-15, -4, 0.032],
  [-35, -16, 0.014],
  [-120, -36, 0.003],
  [-300, -121, 0.0004],
]);

/** A date with its year: half of them long past, the others as without a year. */
export const fullDate = dayHabit(0.00012, [
  [0, 0, 0.02],
  [1, 30, 0.004],
  [31, 120, 0.0012],
  [121, 400, 0.0006],
  [-30, -1, 0.002],
  [-200, -31, 0.0005],
  [-400, -201, 0.0002],
]);

/** "vendredi 24 mai 2019": nearer than without the weekday. */
export const fullDateWithWeekday = dayHabit(0.00008, [
  [0, 0, 0.19],
  [1, 1, 0.1],
  [2, 7, 0.04],
  [8, 60, 0.003],
  [61, 400, 0.0003],
  [-7, -1, 0.01],
  [-60, -8, 0.001],
]);

/** What the page itself gives as its date. */
export const dateLine = dayHabit(0.00002, [
  [0, 0, 0.85],
  [1, 3, 0.02],
  [-1, -1, 0.02],
  [4, 30, 0.001],
]);

/** Logarithm of the probability that the article is 0 to 6 days younger than the weekday it names. */
export const weekday: Readonly<Record<'back' | 'ahead' | 'now' | 'open', readonly number[]>> = {
  open: logs([0.356, 0.262, 0.103, 0.077, 0.049, 0.064, 0.089]),
  now: logs([0.8, 0.1, 0.02, 0.015, 0.01, 0.012, 0.043]),
  back: logs([0.04, 0.09, 0.09, 0.22, 0.22, 0.2, 0.14]),
  ahead: logs([0.1, 0.25, 0.12, 0.18, 0.15, 0.1, 0.1]),
};

/** By months from the month named, which has no year: 0 to 11. */
export const month: Readonly<Record<'back' | 'ahead' | 'now' | 'open', readonly number[]>> = {
  open: logs([0.093, 0.18, 0.1, 0.098, 0.068, 0.055, 0.056, 0.065, 0.045, 0.06, 0.09, 0.09]),
  now: logs([0.6, 0.2, 0.05, 0.03, 0.02, 0.01, 0.01, 0.01, 0.01, 0.02, 0.02, 0.02]),
  back: logs([0.02, 0.15, 0.11, 0.13, 0.12, 0.11, 0.11, 0.09, 0.07, 0.045, 0.035, 0.01]),
  ahead: logs([0.03, 0.02, 0.03, 0.03, 0.03, 0.07, 0.08, 0.11, 0.13, 0.16, 0.17, 0.14]),
};

/** By months from a month with its year: nobody gives the year of last month. */
export function monthOfYear(distance: number): number {
  if (distance < -24) return Math.log(0.0005);
  if (distance < 0) return Math.log(0.006);
  if (distance <= 5) return Math.log(0.012);
  if (distance <= 18) return Math.log(0.035);
  if (distance <= 36) return Math.log(0.014);
  return Math.log(distance <= 120 ? 0.003 : 0.0006);
}

/** By years from a year named; one that is looked ahead to ("d'ici 2022") is seldom past. */
export function year(distance: number, pointing: 'back' | 'ahead' | 'open'): number {
  const [future, past, older, oldest] = YEARS[pointing];
  if (distance < 0) return Math.log(future[-distance - 1] ?? (pointing === 'ahead' ? 0.04 : 0.004));
  return Math.log(past[distance] ?? (distance <= 15 ? older : oldest));
}

/** Shares for 1, 2, … years ahead of publication, for this year and the 1, 2, … before; then up to 15 and beyond. */
const YEARS = {
  open: [[0.075, 0.032, 0.012], [0.08, 0.13, 0.076, 0.052, 0.05, 0.038, 0.036], 0.017, 0.007],
  back: [[0.03, 0.01, 0.01], [0.047, 0.03, 0.066, 0.07, 0.05, 0.055, 0.04, 0.045], 0.025, 0.008],
  ahead: [[0.12, 0.08, 0.1, 0.07, 0.05], [0.06, 0.006, 0.004], 0.004, 0.002],
} as const;

function logs(shares: readonly number[]): readonly number[] {
  return shares.map((share) => Math.log(share));
}
