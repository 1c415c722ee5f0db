import type { DateTime } from 'luxon';
import { bilingual } from '../texts/bilingual.ts';
import { counted } from '../texts/counted.ts';
import { timeTexts } from '../time/texts.ts';

interface Sums {
  readonly articles: number;
  readonly events: number;
}

interface Peak {
  readonly count: number;
  /** When, as {@link chartTexts} says it; null when several bars are as high. */
  readonly when: string | null;
}

const locale = { en: 'en-GB', fr: 'fr' } as const;
const day = {
  en: (day: DateTime) => timeTexts.en.day({ day, locale: locale.en }),
  fr: (day: DateTime) => timeTexts.fr.day({ day, locale: locale.fr }).replace(/^le /, ''),
};
const month = {
  en: new Intl.DateTimeFormat(locale.en, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat(locale.fr, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

export const chartTexts = bilingual({
  en: {
    articles: 'Articles that appeared',
    events: 'Events told of',
    heading: ({ name, total }: { readonly name: string; readonly total: string }) => `${name}: ${total}`,
    perDay: 'by day',
    perWeek: 'by week',
    perMonth: 'by month',
    perYear: 'by year',
    perYears: (years: number) => `by ${years} years`,
    onDay: (date: DateTime) => `on ${day.en(date)}`,
    inWeek: (date: DateTime) => `in the week of ${day.en(date)}`,
    inMonth: (date: DateTime) => `in ${month.en.format(date.toJSDate())}`,
    inYear: (date: DateTime) => `in ${date.year}`,
    inYears: ({ from, to }: { readonly from: DateTime; readonly to: DateTime }) => `from ${from.year} to ${to.year}`,
    alt: ({ title, per, range, sums }: { title: string; per: string; range: string; sums: Sums }) =>
      `Bar chart ${per}${title === '' ? '' : `, “${title}”`}, ${range}: ${counted('en', sums.articles, 'article', 'articles')} appeared, ${counted('en', sums.events, 'event is', 'events are')} told of.`,
    articlePeak: ({ count, when }: Peak) =>
      `${counted('en', count, 'article', 'articles')} ${when ?? '(several times)'}`,
    eventPeak: ({ count, when }: Peak) => `${counted('en', count, 'event', 'events')} ${when ?? '(several times)'}`,
    peaks: (peaks: string) => `Highest bars: ${peaks}.`,
  },
  fr: {
    articles: 'Articles parus',
    events: 'Événements racontés',
    heading: ({ name, total }: { readonly name: string; readonly total: string }) => `${name}\u00a0: ${total}`,
    perDay: 'par jour',
    perWeek: 'par semaine',
    perMonth: 'par mois',
    perYear: 'par année',
    perYears: (years: number) => `par tranche de ${years} ans`,
    onDay: (date: DateTime) => `le ${day.fr(date)}`,
    inWeek: (date: DateTime) => `dans la semaine du ${day.fr(date)}`,
    inMonth: (date: DateTime) => `en ${month.fr.format(date.toJSDate())}`,
    inYear: (date: DateTime) => `en ${date.year}`,
    inYears: ({ from, to }: { readonly from: DateTime; readonly to: DateTime }) => `de ${from.year} à ${to.year}`,
    alt: ({ title, per, range, sums }: { title: string; per: string; range: string; sums: Sums }) =>
      `Graphique en barres ${per}${title === '' ? '' : `, «\u00a0${title}\u00a0»`}, ${range}\u00a0: ${counted('fr', sums.articles, 'article paru', 'articles parus')}, ${counted('fr', sums.events, 'événement raconté', 'événements racontés')}.`,
    articlePeak: ({ count, when }: Peak) =>
      `${counted('fr', count, 'article', 'articles')} ${when ?? '(plusieurs fois)'}`,
    eventPeak: ({ count, when }: Peak) =>
      `${counted('fr', count, 'événement', 'événements')} ${when ?? '(plusieurs fois)'}`,
    peaks: (peaks: string) => `Barres les plus hautes\u00a0: ${peaks}.`,
  },
});
