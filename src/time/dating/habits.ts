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

/** Shares, in thousands, of distances 0, 1, 2, 3, 4, of each of 5 to 7, 8 to 14, 15 to 40 and 41 to 200; then of -1, -2, -3, of each of -4 to -7, -8 to -14 and -15 to -60. */
type Shares = readonly [back: readonly number[], ahead: readonly number[]];

function weekdayHabit([back, ahead]: Shares): DayHabit {
  const ends: readonly (readonly [number, number])[] = [
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 7],
    [8, 14],
    [15, 40],
    [41, 200],
  ];
  const starts: readonly (readonly [number, number])[] = [
    [-1, -1],
    [-2, -2],
    [-3, -3],
    [-7, -4],
    [-14, -8],
    [-60, -15],
  ];
  return dayHabit(0.00005, [
    ...ends.map(([from, to], at) => [from, to, (back[at] ?? 0) / 1_000] as const),
    ...starts.map(([from, to], at) => [from, to, (ahead[at] ?? 0) / 1_000] as const),
  ]);
}

/**
 * "vendredi 24 mai": nearly always today or yesterday. By wording, by whether it stands in the first sentences and is the
 * first of its kind.
 */
export const weekdayAndDate = {
  saidEarly: weekdayHabit([
    [660, 280, 22, 12, 7, 3, 0.6, 0.2, 0.05],
    [6, 2, 1, 0.5, 0.2, 0.1],
  ]),
  said: weekdayHabit([
    [530, 310, 75, 25, 15, 6, 1, 0.3, 0.06],
    [8, 4, 2, 1, 0.3, 0.1],
  ]),
  early: weekdayHabit([
    [535, 293, 45, 23, 12, 7, 1.5, 0.5, 0.08],
    [22, 12, 6, 2, 0.5, 0.15],
  ]),
  first: weekdayHabit([
    [420, 300, 115, 50, 40, 8, 1.5, 0.5, 0.1],
    [15, 8, 5, 3, 1, 0.3],
  ]),
  opening: weekdayHabit([
    [290, 375, 95, 55, 35, 14, 2, 0.5, 0.1],
    [35, 20, 12, 5, 1, 0.3],
  ]),
  later: weekdayHabit([
    [290, 260, 130, 60, 50, 25, 5, 0.8, 0.15],
    [40, 20, 15, 7, 2, 0.4],
  ]),
  article: weekdayHabit([
    [160, 160, 70, 50, 30, 24, 8, 3, 0.3],
    [70, 70, 50, 20, 5, 2],
  ]),
  coming: weekdayHabit([
    [110, 40, 20, 6, 4, 2, 0.5, 0.2, 0.05],
    [280, 165, 95, 43, 9, 0.6],
  ]),
} as const;

/** "ce vendredi 24 mai": today. */
export const dateNow = dayHabit(0.00004, [
  [0, 0, 0.8],
  [1, 1, 0.09],
  [2, 5, 0.012],
  [6, 30, 0.0008],
  [-7, -1, 0.005],
  [-30, -8, 0.0005],
]);

/** "24 mai" without its article: as a dispatch says today. */
export const dateAlone = dayHabit(0.0003, [
  [0, 0, 0.25],
  [1, 1, 0.14],
  [2, 2, 0.06],
  [3, 7, 0.01],
  [8, 30, 0.0032],
  [31, 250, 0.0011],
  [-1, -1, 0.035],
  [-30, -2, 0.0035],
  [-120, -31, 0.0009],
]);

/** "le 24 mai", "du 24 mai": some days to months away, seldom today. */
export const dateWithArticle = dayHabit(0.0003, [
  [0, 0, 0.026],
  [1, 1, 0.02],
  [2, 4, 0.022],
  [5, 7, 0.028],
  [8, 14, 0.0215],
  [15, 30, 0.0085],
  [31, 60, 0.0036],
  [61, 120, 0.0017],
  [121, 250, 0.0003],
  [-1, -1, 0.012],
  [-7, -2, 0.0075],
  [-30, -8, 0.0035],
  [-120, -31, 0.0011],
  [-250, -121, 0.0003],
]);

/** "aura lieu le 24 mai". */
export const dateComing = dayHabit(0.0002, [
  [0, 0, 0.012],
  [1, 30, 0.001],
  [-1, -1, 0.035],
  [-7, -2, 0.038],
  [-14, -8, 0.036],
  [-30, -15, 0.0135],
  [-120, -31, 0.0022],
  [-250, -121, 0.0003],
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
  [0, 0, 0.93],
  [1, 3, 0.01],
  [-1, -1, 0.01],
  [4, 30, 0.001],
]);

/** Logarithm of the probability that the article is 0 to 6 days younger than the weekday it names. */
export const weekday: Readonly<
  Record<
    'back' | 'ahead' | 'now' | 'coming' | 'article' | 'saidEarly' | 'said' | 'early' | 'first' | 'opening' | 'open',
    readonly number[]
  >
> = {
  saidEarly: logs([0.7, 0.22, 0.052, 0.015, 0.005, 0.004, 0.004]),
  said: logs([0.32, 0.4, 0.15, 0.06, 0.03, 0.02, 0.02]),
  early: logs([0.455, 0.345, 0.065, 0.045, 0.034, 0.027, 0.029]),
  first: logs([0.33, 0.255, 0.145, 0.085, 0.06, 0.048, 0.077]),
  opening: logs([0.275, 0.415, 0.145, 0.09, 0.035, 0.025, 0.015]),
  open: logs([0.22, 0.25, 0.165, 0.125, 0.085, 0.067, 0.088]),
  article: logs([0.21, 0.16, 0.11, 0.1, 0.15, 0.15, 0.12]),
  coming: logs([0.188, 0.068, 0.03, 0.053, 0.075, 0.188, 0.398]),
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
