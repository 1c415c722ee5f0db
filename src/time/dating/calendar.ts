/** Days as whole numbers, counted from 1 January 1970: dating weighs some ten thousand of them for each article. */
import type { Day } from '../../article/dating.ts';

const DAY = 86_400_000;

/** The number of a day, null when there is no such day (31 February). */
export function epochDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? time / DAY : null;
}

/** 1 is Monday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function asDay(day: number): Day {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The number of the day that an ISO 8601 date or date and time names. */
export function numberOf(day: Day): number {
  return Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY);
}

export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}
