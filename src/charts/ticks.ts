/** Which bars are named on the axis, and how: few enough to be read on a phone. */
import { DateTime } from 'luxon';
import type { UserLanguage } from '../texts/bilingual.ts';
import type { Binning, BinUnit } from './bins.ts';

export interface Tick {
  /** Which bar. */
  readonly index: number;
  /** One line, or two: the day or month, and below it the year where it begins. */
  readonly label: readonly string[];
}

/** Seven of the widest labels ("22 sept.") fit with a gap of half of one between them. */
const mostTicks = 7;
const strides: Readonly<Record<BinUnit, readonly number[]>> = {
  day: [1, 2, 5, 7],
  week: [1, 2, 4],
  month: [1, 2, 3, 6, 12],
  year: [1, 2, 5, 10, 20],
};

const formats = { en: formatsOf('en-GB'), fr: formatsOf('fr') };

function formatsOf(locale: string) {
  return {
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
  };
}

/**
 * The named bars, at most seven, at even distances: months are counted from January, years from a round one. The year
 * is named with the first bar of each where the bars are of several.
 */
export function ticksOf({ unit, step, bins }: Binning, language: UserLanguage): Tick[] {
  const stride =
    strides[unit].find((stride) => bins.length / stride <= mostTicks) ?? Math.ceil(bins.length / mostTicks);
  const severalYears = bins[0]?.from.slice(0, 4) !== bins.at(-1)?.from.slice(0, 4);
  const ticks: Tick[] = [];
  let named: number | null = null;
  for (const [index, bin] of bins.entries()) {
    const date = DateTime.fromISO(bin.from, { zone: 'utc' });
    if (placeOf(date, index, unit, step) % stride !== 0) continue;
    const withYear = severalYears && date.year !== named;
    named = date.year;
    const names = stride === 12 || unit === 'year' ? [] : [nameOf(date, unit, language)];
    ticks.push({ index, label: withYear || names.length === 0 ? [...names, String(date.year)] : names });
  }
  return ticks;
}

function placeOf(date: DateTime, index: number, unit: BinUnit, step: number): number {
  if (unit === 'month') return date.month - 1;
  return unit === 'year' ? Math.floor(date.year / step) : index;
}

function nameOf(date: DateTime, unit: BinUnit, language: UserLanguage): string {
  if (unit === 'month') return formats[language].month.format(date.toJSDate());
  const name = formats[language].day.format(date.toJSDate());
  return language === 'fr' ? name.replace(/^1(?=\s)/, '1er') : name;
}
