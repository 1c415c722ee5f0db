import { DateTime } from 'luxon';
import { UserError } from '../errors.ts';
import type { UnderstoodDate } from './answer.ts';

/** @throws UserError `not-a-date` */
export function readDate(option: string, typed: string | null): UnderstoodDate | null {
  if (typed === null || typed.trim() === '') return null;
  const precision = (['year', 'month', 'day'] as const)[typed.trim().split('-').length - 1];
  const from = DateTime.fromISO(typed.trim(), { zone: 'utc' });
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(typed.trim()) || !from.isValid || precision === undefined)
    throw new UserError('not-a-date', { typed, option });
  return { typed, from: from.toISODate(), to: from.endOf(precision).toISODate() };
}
