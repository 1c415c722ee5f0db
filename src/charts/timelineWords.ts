/** The words of a timeline's picture: its range, the names of its bars, and its alternative text. */
import { DateTime } from 'luxon';
import type { Day, DayRange } from '../article/dating.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { timeTexts } from '../time/texts.ts';
import { type Bin, type Binning, mostCountedOf, type Series } from './bins.ts';
import { chartTexts } from './texts.ts';

const locale = { en: 'en-GB', fr: 'fr' } as const;

/** "par jour", "by week" …: what one bar stands for. */
export function perBar({ unit, step }: Binning, language: UserLanguage): string {
  const texts = chartTexts[language];
  switch (unit) {
    case 'day':
      return texts.perDay;
    case 'week':
      return texts.perWeek;
    case 'month':
      return texts.perMonth;
    case 'year':
      return step === 1 ? texts.perYear : texts.perYears(step);
  }
}

/** "du 1er au 30 avril 2024", or the one day. */
export function rangeWords(range: DayRange, language: UserLanguage): string {
  const [from, to] = [utc(range.from), utc(range.to)];
  if (range.from === range.to) return chartTexts[language].onDay(from);
  return timeTexts[language].range({ from, to, locale: locale[language] });
}

/** The days from the first bar to the last. */
export function binnedRange({ bins }: Binning): DayRange {
  return { from: bins[0]?.from ?? '', to: bins.at(-1)?.to ?? '' };
}

/** The sums over all bars. */
export function sumsOf({ bins }: Binning): Readonly<Record<Series, number>> {
  const sums = { articles: 0, events: 0, mentions: 0 };
  for (const bin of bins) for (const series of ['articles', 'events', 'mentions'] as const) sums[series] += bin[series];
  return sums;
}

/**
 * What the picture shows, in two sentences: what its bars count, over which days, both sums, and the highest bars.
 * At most 400 characters longer than the title.
 */
export function altText(
  binning: Binning,
  told: Exclude<Series, 'articles'>,
  title: string,
  language: UserLanguage,
): string {
  const texts = chartTexts[language];
  const sums = sumsOf(binning);
  const range = rangeWords(binnedRange(binning), language);
  const shown = texts.alt({
    ...{ title, per: perBar(binning, language), range, articles: sums.articles },
    told: texts[`${told}Told`](sums[told]),
  });
  if (binning.bins.length === 1) return shown;
  const peaks = [
    sums.articles > 0 ? texts.articlesPeak(peakOf(binning, 'articles', language)) : null,
    sums[told] > 0 ? texts[`${told}Peak`](peakOf(binning, told, language)) : null,
  ].filter((peak) => peak !== null);
  return peaks.length === 0 ? shown : `${shown} ${texts.peaks(peaks.join(', '))}`;
}

function peakOf(binning: Binning, series: Series, language: UserLanguage) {
  const count = mostCountedOf(binning, series);
  const [first, second] = binning.bins.filter((bin) => bin[series] === count);
  // Of several that are as high, none stands out.
  return { count, when: first === undefined || second !== undefined ? null : binWords(first, binning, language) };
}

function binWords(bin: Bin, { unit, step }: Binning, language: UserLanguage): string {
  const texts = chartTexts[language];
  const [from, to] = [utc(bin.from), utc(bin.to)];
  switch (unit) {
    case 'day':
      return texts.onDay(from);
    case 'week':
      return texts.inWeek(from);
    case 'month':
      return texts.inMonth(from);
    case 'year':
      return step === 1 ? texts.inYear(from) : texts.inYears({ from, to });
  }
}

function utc(day: Day): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}
