/** How days are said to one reader, in the language and in the manner of their country. */
import type { Day, DayRange } from '../article/dating.ts';
import type { PointDate } from '../briefing/answer.ts';
import type { Asker } from '../briefing/request.ts';
import { bilingual } from './bilingual.ts';
import { dayFormat } from './dayFormats.ts';

export type Reader = Pick<Asker, 'language' | 'locale'>;

export interface Voice {
  /** `2024-04-13` as "13 avr. 2024". What is no day is given back as it is, up to the length of one. */
  day(day: Day): string;
  /** "samedi 13 avril 2024" */
  longDay(day: Day): string;
  /** The month of a day: "avril 2024". */
  month(day: Day): string;
  /** "9 mars 2021 – 28 févr. 2026"; one day where both ends are the same. */
  range(range: DayRange): string;
  /** "entre le 13 et le 24 mai 2024"; one day where both ends are the same. */
  between(range: DayRange): string;
  /** The days of a point, with ≈ where they are approximate, as precise as they are known; not what they are of. */
  days(date: DayRange & { readonly likely: Day; readonly approximate: boolean }): string;
  /** The date of a point: `days`, marked where it is that of an event. */
  date(date: PointDate | null): string;
  /** The date of a point of a timeline: of what it is, and the days where the heading over it does not say them already. */
  dateUnder(date: PointDate, heading: 'day' | 'month'): string;
  /** What stands in the place of a date that is not known. */
  readonly undated: string;
}

export const voiceTexts = bilingual({
  en: {
    undated: 'undated',
    event: (p: { date: string }) => `events of ${p.date}`,
    article: (p: { date: string }) => `article of ${p.date}`,
    eventAbout: (p: { date: string }) => `events, ${p.date}`,
    articleAbout: (p: { date: string }) => `article, ${p.date}`,
    eventThatDay: 'events of that day',
    articleThatDay: 'article of that day',
    onDay: (p: { day: string }) => `on ${p.day}`,
    between: (p: { from: string; to: string }) => `between ${p.from} and ${p.to}`,
  },
  fr: {
    undated: 'sans date',
    event: (p: { date: string }) => `faits du ${p.date}`,
    article: (p: { date: string }) => `article du ${p.date}`,
    eventAbout: (p: { date: string }) => `faits, ${p.date}`,
    articleAbout: (p: { date: string }) => `article, ${p.date}`,
    eventThatDay: 'faits de ce jour',
    articleThatDay: 'article de ce jour',
    onDay: (p: { day: string }) => `le ${p.day}`,
    between: (p: { from: string; to: string }) => `entre le ${p.from} et le ${p.to}`,
  },
});

/** A range of at most so many days is shown as a day, a month; anything wider as years. */
const widest = { day: 10, month: 62 };

type Format = Intl.DateTimeFormatOptions;
const short: Format = { day: 'numeric', month: 'short', year: 'numeric' };
const full: Format = { day: 'numeric', month: 'long', year: 'numeric' };
const long: Format = { weekday: 'long', ...full };
const dayOfMonth: Format = { day: 'numeric' };
const dayOfYear: Format = { day: 'numeric', month: 'long' };
const monthOfYear: Format = { month: 'long', year: 'numeric' };

export function voiceOf({ language, locale }: Reader): Voice {
  const texts = voiceTexts[language];
  // The words around a date are in `language`; where the user's own language is another, so is the date.
  const tag = locale.toLowerCase().startsWith(language) ? locale : language;
  // French writes the first of a month as an ordinal, which Intl does not.
  const firstOfMonth = (text: string): string =>
    language === 'fr' ? text.replace(/(?<!\p{L}|\p{N})1(?= \p{L}|$)/gu, '1er') : text;
  const said = (given: Day, form: Format): string => {
    const date = instant(given);
    return date === null ? given.slice(0, 10) : firstOfMonth(dayFormat(tag, form).format(date));
  };

  const range = (given: DayRange): string => {
    const from = instant(given.from);
    const to = instant(given.to);
    if (from === null || to === null || from >= to) return said(given.from, short);
    return firstOfMonth(dayFormat(tag, short).formatRange(from, to));
  };

  const between = ({ from, to }: DayRange): string => {
    if (from === to) return texts.onDay({ day: said(from, full) });
    return texts.between({ from: said(from, sharedForm(from, to, language)), to: said(to, full) });
  };

  const about = (given: DayRange & { readonly likely: Day }): string => {
    const width = daysIn(given);
    if (width === null || width <= widest.day) return `≈ ${said(given.likely, short)}`;
    if (width <= widest.month) return `≈ ${said(given.likely, monthOfYear)}`;
    return `≈ ${[...new Set([given.from.slice(0, 4), given.to.slice(0, 4)])].join('–')}`;
  };
  const days: Voice['days'] = (given) => (given.approximate ? about(given) : range(given));

  const dated = (given: PointDate): string =>
    texts[given.approximate ? (`${given.of}About` as const) : given.of]({ date: days(given) });

  return {
    day: (day) => said(day, short),
    longDay: (day) => said(day, long),
    month: (day) => said(day, monthOfYear),
    range,
    between,
    days,
    date(given) {
      if (given === null) return texts.undated;
      return given.of === 'event' ? dated(given) : days(given);
    },
    dateUnder(given, heading) {
      if (heading === 'day' && !given.approximate && given.from === given.to)
        return given.of === 'event' ? texts.eventThatDay : texts.articleThatDay;
      return dated(given);
    },
    undated: texts.undated,
  };
}

/** French leaves out of a first day what the second one says too; English does not. */
function sharedForm(from: Day, to: Day, language: Reader['language']): Format {
  if (language !== 'fr' || from.slice(0, 4) !== to.slice(0, 4)) return full;
  return from.slice(0, 7) === to.slice(0, 7) ? dayOfMonth : dayOfYear;
}

function instant(day: Day): Date | null {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function daysIn({ from, to }: DayRange): number | null {
  const [start, end] = [instant(from), instant(to)];
  return start === null || end === null ? null : (end.getTime() - start.getTime()) / 86_400_000 + 1;
}
