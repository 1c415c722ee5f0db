/** The limits that a question sets: from when, until when, of which source, for whose eyes. */
import type { DateTime } from 'luxon';
import { scopesOf } from '../article/scope.ts';
import { UserError } from '../errors.ts';
import type { Reach } from '../search/passageIndex.ts';
import { type DateQuery, readDateQuery } from '../time/query.ts';
import type { UnderstoodDate } from './answer.ts';
import type { Asker } from './request.ts';

export interface Limits {
  readonly since: UnderstoodDate | null;
  readonly until: UnderstoodDate | null;
  readonly reach: Reach;
}

export interface TypedLimits {
  readonly since: string | null;
  readonly until: string | null;
  readonly source: string | null;
}

/**
 * Reads limits as typed. A period with two ends ("2024-04/2024-06", "du 3 au 5 mai") in place of a beginning also ends there.
 *
 * @throws UserError when a date cannot be understood, or the end lies before the beginning.
 */
export function readLimits(typed: TypedLimits, asker: Asker, now: DateTime): Limits {
  const since = readDate('since', typed.since, asker, now);
  const until = readDate('until', typed.until, asker, now);
  const from = since?.from ?? null;
  const ends = since !== null && hasTwoEnds(since);
  const to = until?.to ?? (ends ? since.to : null);
  if (from !== null && to !== null && to < from)
    throw new UserError('dates-reversed', { since: typed.since ?? '', until: typed.until ?? '' });
  const days = from === null && to === null ? null : { from, to };
  const source = typed.source?.trim() || null;
  return {
    since: shownOf(since, ends),
    until: shownOf(until, true),
    reach: { scopes: scopesOf(asker.guild), source, days },
  };
}

/** In the asker's language, else in the other: a French date is no less clear to an English terminal. */
function readDate(option: string, typed: string | null, asker: Asker, now: DateTime): DateQuery | null {
  if (typed === null || typed.trim() === '') return null;
  const { language, locale, zone } = asker;
  try {
    return readDateQuery(typed, { language, locale, zone, now, option });
  } catch (error) {
    if (!(error instanceof UserError) || error.id !== 'not-a-date') throw error;
    const other = language === 'fr' ? 'en' : 'fr';
    try {
      return readDateQuery(typed, { language: other, locale: other, zone, now, option });
    } catch {
      throw error;
    }
  }
}

/** What an answer tells of a date: no more than its contract names, and an end only where it limits. */
function shownOf(date: DateQuery | null, ends: boolean): UnderstoodDate | null {
  if (date === null) return null;
  const { typed, from, to, understood } = date;
  return { typed, from, to: ends ? to : null, understood };
}

function hasTwoEnds({ typed }: DateQuery): boolean {
  return /\S\s*\/\s*\S*-|^\s*(?:entre|du|de|from|between)\s/i.test(typed);
}
