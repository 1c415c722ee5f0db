import { weekdayOf } from './calendar.ts';
import { type DayHabit, FARTHEST } from './habits.ts';

/** The days on which an article may have appeared, each with the logarithm of what the evidence makes of it. */
export class DayGrid {
  readonly first: number;
  readonly last: number;
  readonly #weights: Float64Array;
  readonly #scratch: Float64Array;

  /** Every day from `first` to `last`, both included, equally likely. */
  constructor(first: number, last: number) {
    this.first = first;
    this.last = Math.max(first, last);
    this.#weights = new Float64Array(this.last - first + 1);
    this.#scratch = new Float64Array(this.last - first + 1);
  }

  /** Adds what `weigh` gives each day. */
  weigh(weigh: (day: number) => number): void {
    const weights = this.#weights;
    for (let index = 0; index < weights.length; index += 1)
      weights[index] = (weights[index] ?? 0) + weigh(this.first + index);
  }

  /** Adds the habit of naming days, seen from whichever of `days`, each with what is `against` it, makes the most of it. */
  weighDistance(days: readonly number[], habit: DayHabit, share: number, against: (day: number) => number): void {
    this.#scratch.fill(habit.beyond);
    for (const day of days) {
      const from = Math.max(this.first, day - FARTHEST);
      const to = Math.min(this.last, day + FARTHEST);
      const less = against(day);
      for (let at = from; at <= to; at += 1) {
        const value = less + (habit.near[at - day + FARTHEST] ?? habit.beyond);
        if (value > (this.#scratch[at - this.first] ?? 0)) this.#scratch[at - this.first] = value;
      }
    }
    this.#add(share);
  }

  /** Adds `inside` on the days of `ranges` and `outside` elsewhere. */
  weighRanges(ranges: readonly (readonly [number, number])[], inside: number, outside: number): void {
    this.#scratch.fill(outside);
    for (const [from, to] of ranges) {
      const start = Math.max(0, from - this.first);
      const end = Math.min(this.#scratch.length, to - this.first + 1);
      if (end > start) this.#scratch.fill(inside, start, end);
    }
    this.#add(1);
  }

  /** Adds by the days that lie between a weekday and the next `weekday` or later day: an array of seven. */
  weighWeekday(weekday: number, habit: readonly number[], share: number): void {
    let gone = (weekdayOf(this.first) - weekday + 7) % 7;
    const weights = this.#weights;
    for (let index = 0; index < weights.length; index += 1) {
      weights[index] = (weights[index] ?? 0) + share * (habit[gone] ?? 0);
      gone = gone === 6 ? 0 : gone + 1;
    }
  }

  /** What the evidence makes of `day`, beside the best day and the average one. */
  standing(day: number): { readonly own: number; readonly most: number; readonly mean: number } {
    const weights = this.#weights;
    let most = Number.NEGATIVE_INFINITY;
    let sum = 0;
    for (let index = 0; index < weights.length; index += 1) {
      const weight = weights[index] ?? 0;
      if (weight > most) most = weight;
      sum += weight;
    }
    return { own: weights[day - this.first] ?? Number.NEGATIVE_INFINITY, most, mean: sum / weights.length };
  }

  /** Probabilities, which sum to 1. */
  probabilities(): Float64Array {
    const weights = this.#weights;
    let most = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < weights.length; index += 1) most = Math.max(most, weights[index] ?? 0);
    const shares = new Float64Array(weights.length);
    let sum = 0;
    for (let index = 0; index < weights.length; index += 1) {
      const share = Math.exp((weights[index] ?? 0) - most);
      shares[index] = share;
      sum += share;
    }
    for (let index = 0; index < shares.length; index += 1) shares[index] = (shares[index] ?? 0) / sum;
    return shares;
  }

  #add(share: number): void {
    const [weights, scratch] = [this.#weights, this.#scratch];
    for (let index = 0; index < weights.length; index += 1)
      weights[index] = (weights[index] ?? 0) + share * (scratch[index] ?? 0);
  }
}
