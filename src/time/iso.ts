/** Dates as ISO 8601 writes them: 2024, 2024-04, 2024-04-13, 2024-W15, P30D. Every pattern is anchored and without choice. */
import { DateTime, Duration } from 'luxon';

/** Half-open, in wall-clock time held as UTC. */
export interface IsoPeriod {
  readonly from: DateTime;
  readonly to: DateTime;
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
/** The time of day behind a date, which days do without. */
const TIME = /T[\d:.Z+-]{1,30}$/i;
const WEEK = /^(\d{4})-?W(\d{2})$/i;
const DURATION = /^P(?:\d{1,4}Y)?(?:\d{1,5}M)?(?:\d{1,5}W)?(?:\d{1,6}D)?$/i;

function withoutTime(text: string): string {
  return text.length > 11 ? text.replace(TIME, '') : text;
}

/** True when a text has the shape of an ISO date, whether or not there is such a day. */
export function looksIso(text: string): boolean {
  return DATE.test(withoutTime(text)) || WEEK.test(text);
}

/** The period of an ISO year, month, day or week; null when there is none such (2024-13, 0000). */
export function isoPeriod(text: string): IsoPeriod | null {
  const week = WEEK.exec(text);
  if (week !== null) {
    const [year, number] = [Number(week[1]), Number(week[2])];
    const from = DateTime.fromObject({ weekYear: year, weekNumber: number }, { zone: 'utc' });
    return year >= 1 && from.isValid ? { from, to: from.plus({ weeks: 1 }) } : null;
  }
  const date = DATE.exec(withoutTime(text));
  if (date === null) return null;
  const [year, month, day] = [Number(date[1]), Number(date[2] ?? 1), Number(date[3] ?? 1)];
  const from = DateTime.utc(year, month, day);
  if (year < 1 || !from.isValid) return null;
  const length = date[3] !== undefined ? { days: 1 } : date[2] !== undefined ? { months: 1 } : { years: 1 };
  return { from, to: from.plus(length) };
}

/** The duration of P30D, P2W, P1Y6M; null when it is none. */
export function isoDuration(text: string): Duration | null {
  if (text.length < 3 || !DURATION.test(text)) return null;
  const duration = Duration.fromISO(text.toUpperCase());
  return duration.isValid ? duration : null;
}
