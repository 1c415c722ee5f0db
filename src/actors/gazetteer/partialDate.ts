import type { DayRange } from '../../article/dating.ts';

/** The `to` of what has not ended as far as known: later than any article. */
export const openEnd = '9999-12-31';

/**
 * The days that "2024", "2024-04" or "2024-04-13" may mean, both ends included.
 *
 * @returns null when it is no such date or not in the calendar.
 */
export function readPartialDate(written: string): DayRange | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(written);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (year === '0000') return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = daysIn(Number(year), Number(month));
  if (last === 0) return null;
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
  return Number(day) >= 1 && Number(day) <= last ? { from: written, to: written } : null;
}

/** 0 for what is no month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if ([4, 6, 9, 11].includes(month)) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}
