import type { DateTime } from 'luxon';
import { bilingual } from '../texts/bilingual.ts';
import { counted } from '../texts/counted.ts';
import { timeTexts } from '../time/texts.ts';

interface Shown {
  readonly title: string;
  readonly per: string;
  readonly range: string;
  readonly articles: number;
  /** The other sum, in words. */
  readonly told: string;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly sentences: number;
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
    mentions: 'Mentions',
    together: 'In the same sentences (how many)',
    network: ({ name, others }: { readonly name: string; readonly others: string }) =>
      `Network: “${name}” in the middle; around it, with how many sentences name both: ${others}.`,
    ties: (ties: string) => `Together among them: ${ties}`,
    pair: ({ a, b, sentences }: Pair) => `${a} and ${b} (${sentences})`,
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
    alt: ({ title, per, range, articles, told }: Shown) =>
      `Bar chart ${per}${title === '' ? '' : `, “${title}”`}, ${range}: ${counted('en', articles, 'article', 'articles')} appeared, ${told}.`,
    eventsTold: (count: number) => `${counted('en', count, 'event is', 'events are')} told of`,
    mentionsTold: (count: number) => counted('en', count, 'mention', 'mentions'),
    articlesPeak: ({ count, when }: Peak) =>
      `${counted('en', count, 'article', 'articles')} ${when ?? '(several times)'}`,
    eventsPeak: ({ count, when }: Peak) => `${counted('en', count, 'event', 'events')} ${when ?? '(several times)'}`,
    mentionsPeak: ({ count, when }: Peak) =>
      `${counted('en', count, 'mention', 'mentions')} ${when ?? '(several times)'}`,
    peaks: (peaks: string) => `Highest bars: ${peaks}.`,
  },
  fr: {
    articles: 'Articles parus',
    events: 'Événements racontés',
    mentions: 'Mentions',
    together: 'Dans les mêmes phrases (nombre de phrases)',
    network: ({ name, others }: { readonly name: string; readonly others: string }) =>
      `Réseau\u00a0: «\u00a0${name}\u00a0» au milieu\u202f; autour, avec le nombre de phrases qui nomment les deux\u00a0: ${others}.`,
    ties: (ties: string) => `Ensemble aussi, parmi eux\u00a0: ${ties}`,
    pair: ({ a, b, sentences }: Pair) => `${a} et ${b} (${sentences})`,
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
    alt: ({ title, per, range, articles, told }: Shown) =>
      `Graphique en barres ${per}${title === '' ? '' : `, «\u00a0${title}\u00a0»`}, ${range}\u00a0: ${counted('fr', articles, 'article paru', 'articles parus')}, ${told}.`,
    eventsTold: (count: number) => counted('fr', count, 'événement raconté', 'événements racontés'),
    mentionsTold: (count: number) => counted('fr', count, 'mention', 'mentions'),
    articlesPeak: ({ count, when }: Peak) =>
      `${counted('fr', count, 'article', 'articles')} ${when ?? '(plusieurs fois)'}`,
    eventsPeak: ({ count, when }: Peak) =>
      `${counted('fr', count, 'événement', 'événements')} ${when ?? '(plusieurs fois)'}`,
    mentionsPeak: ({ count, when }: Peak) =>
      `${counted('fr', count, 'mention', 'mentions')} ${when ?? '(plusieurs fois)'}`,
    peaks: (peaks: string) => `Barres les plus hautes\u00a0: ${peaks}.`,
  },
});
