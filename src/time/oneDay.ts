import type { DateTime } from 'luxon';
import type { Day } from '../article/dating.ts';
import { UserError } from '../errors.ts';
import { readDateQuery } from './query.ts';

/** Who types a day, as far as it shapes how it is read. */
export interface DateReader {
  readonly language: 'fr' | 'en';
  /** BCP 47: `en-US` is month first. */
  readonly locale: string;
  /** IANA time zone. */
  readonly zone: string;
}

/** What takes a day that was set back. */
const NONE = 'none';

/**
 * One day as typed, or null for "none".
 *
 * @param option what the day was typed as, for errors.
 * @throws UserError `not-a-date`, `date-too-long`, `not-one-day` or `day-to-come`.
 */
export function readDay(
  typed: string,
  { language, locale, zone }: DateReader,
  now: DateTime,
  option: string,
): Day | null {
  if (typed.trim().toLowerCase() === NONE) return null;
  const { from, to } = readDateQuery(typed, { language, locale, zone, now, option });
  if (from === null || from !== to) throw new UserError('not-one-day', { typed: typed.trim() });
  if (from > now.setZone(zone).toFormat('yyyy-LL-dd')) throw new UserError('day-to-come', { typed: typed.trim() });
  return from;
}
