/** How one reader is spoken to: the texts, days and lists of their language and country. */
import type { Day, DayRange } from '../article/dating.ts';
import type { PointDate } from '../briefing/answer.ts';
import type { Asker } from '../briefing/request.ts';
import { discordTexts } from './texts.ts';

export type Reader = Pick<Asker, 'language' | 'locale'>;

export interface Voice {
  readonly texts: (typeof discordTexts)['en'];
  /** `2024-04-13` as "13 avr. 2024". What is no day is given back as it is, up to the length of one. */
  day(day: Day): string;
  /** "9 mars 2021 – 28 févr. 2026"; one day where both ends are the same. */
  range(range: DayRange): string;
  /** The date of a point, with ≈ where it is approximate, as precise as it is known. */
  date(date: PointDate | null): string;
}

/** A range of at most so many days is shown as a day, a month; anything wider as years. */
const widest = { day: 10, month: 62 };

export function voiceOf({ language, locale }: Reader): Voice {
  const texts = discordTexts[language];
  // The words around a date are in `language`; where the user's own language is another, so is the date.
  const tag = locale.toLowerCase().startsWith(language) ? locale : language;
  const days = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

  const day = (given: Day): string => {
    const date = instant(given);
    return date === null ? given.slice(0, 10) : firstOfMonth(days.format(date));
  };
  const range = (given: DayRange): string => {
    const from = instant(given.from);
    const to = instant(given.to);
    if (from === null || to === null || from >= to) return day(given.from);
    return firstOfMonth(days.formatRange(from, to));
  };
  // French writes the first of a month as an ordinal, which Intl does not.
  const firstOfMonth = (text: string): string =>
    language === 'fr' ? text.replace(/(?<!\p{L}|\p{N})1(?= \p{L})/gu, '1er') : text;

  const about = (given: PointDate): string => {
    const width = daysIn(given);
    const likely = instant(given.likely);
    if (width === null || likely === null || width <= widest.day) return `≈ ${day(given.likely)}`;
    const options = { year: 'numeric', timeZone: 'UTC' } as const;
    if (width <= widest.month) {
      return `≈ ${new Intl.DateTimeFormat(tag, { ...options, month: 'long' }).format(likely)}`;
    }
    const years = [given.from.slice(0, 4), given.to.slice(0, 4)];
    return `≈ ${[...new Set(years)].join('–')}`;
  };

  return {
    texts,
    day,
    range,
    date(given) {
      if (given === null) return texts.undated;
      const said = given.approximate ? about(given) : range(given);
      return given.of === 'event' ? texts.event({ date: said }) : said;
    },
  };
}

function instant(day: Day): Date | null {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function daysIn({ from, to }: DayRange): number | null {
  const [start, end] = [instant(from), instant(to)];
  return start === null || end === null ? null : (end.getTime() - start.getTime()) / 86_400_000 + 1;
}
