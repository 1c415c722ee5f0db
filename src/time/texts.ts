/** How a date that a user typed was read, in a few words. */
import type { DateTime } from 'luxon';
import { bilingual } from '../texts/bilingual.ts';

interface Ends {
  readonly from: DateTime;
  readonly to: DateTime;
  readonly locale: string;
}

interface End {
  readonly day: DateTime;
  readonly locale: string;
}

/** “1er avril 2024”; less of it where the other end of the range already says the rest. */
function frenchDay(day: DateTime, fields: 'day' | 'month' | 'year'): string {
  const number = day.day === 1 ? '1er' : `${day.day}`;
  if (fields === 'day') return number;
  const month = day.setLocale('fr').toFormat('LLLL');
  return fields === 'month' ? `${number} ${month}` : `${number} ${month} ${day.year}`;
}

function frenchRange(from: DateTime, to: DateTime): string {
  const fields = from.year !== to.year ? 'year' : from.month !== to.month ? 'month' : 'day';
  return `du ${frenchDay(from, fields)} au ${frenchDay(to, 'year')}`;
}

function englishDay(day: DateTime, locale: string): string {
  return day.setLocale(locale.toLowerCase().startsWith('en') ? locale : 'en-GB').toLocaleString({
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

export const timeTexts = bilingual({
  en: {
    day: ({ day, locale }: End) => englishDay(day, locale),
    range: ({ from, to, locale }: Ends) => `from ${englishDay(from, locale)} to ${englishDay(to, locale)}`,
    since: ({ day, locale }: End) => `since ${englishDay(day, locale)}`,
    until: ({ day, locale }: End) => `until ${englishDay(day, locale)}`,
  },
  fr: {
    day: ({ day }: End) => `le ${frenchDay(day, 'year')}`,
    range: ({ from, to }: Ends) => frenchRange(from, to),
    since: ({ day }: End) => `depuis le ${frenchDay(day, 'year')}`,
    until: ({ day }: End) => `jusqu’au ${frenchDay(day, 'year')}`,
  },
});
