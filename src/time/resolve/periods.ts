/** Units, sections of years, edges of periods and parts of days. */
import type { DateTime } from 'luxon';
import type { Amount, DayPart, Edge, Meaning, Unit } from '../meaning.ts';
import { beyond, type Context, calendarDay, choose, needsReference, type Period } from './context.ts';

type MeaningOf<Kind extends Meaning['is']> = Extract<Meaning, { is: Kind }>;

/** Adds an amount to a moment; halves of years are months, halves of months are fifteen days. */
export function plus(moment: DateTime, sign: -1 | 1, amount: Amount): DateTime {
  const value = amount.value * sign;
  const wholePart = Math.trunc(value);
  const rest = value - wholePart;
  switch (amount.unit) {
    case 'century':
      return moment.plus({ years: Math.round(value * 100) });
    case 'decade':
      return moment.plus({ years: Math.round(value * 10) });
    case 'year':
      return moment.plus({ months: Math.round(value * 12) });
    case 'half':
      return moment.plus({ months: Math.round(value * 6) });
    case 'quarter':
      return moment.plus({ months: Math.round(value * 3) });
    case 'month':
      return moment.plus({ months: wholePart, days: Math.round(rest * 30) });
    case 'fortnight':
      return moment.plus({ days: Math.round(value * 14) });
    case 'week':
    case 'weekend':
      return moment.plus({ days: Math.round(value * 7) });
    case 'day':
      return moment.plus({ hours: Math.round(rest * 24), days: wholePart });
    case 'hour':
      return moment.plus({ minutes: Math.round(value * 60) });
    case 'minute':
      return moment.plus({ seconds: Math.round(value * 60) });
    case 'second':
      return moment.plus({ seconds: Math.round(value) });
  }
}

/** The calendar unit that holds `at`, `shift` units on. */
export function unitAround(at: DateTime, unit: Unit, shift: number): Period {
  const day = at.startOf('day');
  switch (unit) {
    case 'century': {
      const from = day.startOf('year').set({ year: Math.floor((day.year - 1) / 100) * 100 + 1 + shift * 100 });
      return { from, to: from.plus({ years: 100 }), precision: 'century' };
    }
    case 'decade': {
      const from = day.startOf('year').set({ year: Math.floor(day.year / 10) * 10 + shift * 10 });
      return { from, to: from.plus({ years: 10 }), precision: 'decade' };
    }
    case 'half': {
      const from = day.startOf('year').plus({ months: (day.month > 6 ? 6 : 0) + shift * 6 });
      return { from, to: from.plus({ months: 6 }), precision: 'half' };
    }
    case 'quarter': {
      const from = day.startOf('quarter').plus({ months: 3 * shift });
      return { from, to: from.plus({ months: 3 }), precision: 'quarter' };
    }
    case 'weekend': {
      const from = day.startOf('week').plus({ days: 5 + 7 * shift });
      return { from, to: from.plus({ days: 2 }), precision: 'weekend' };
    }
    case 'fortnight': {
      const from = day.startOf('week').plus({ days: 14 * shift });
      return { from, to: from.plus({ days: 14 }), precision: 'week' };
    }
    case 'year':
    case 'month':
    case 'week':
    case 'day':
    case 'hour':
    case 'minute':
    case 'second': {
      const from = at.startOf(unit).plus({ [`${unit}s`]: shift });
      return { from, to: from.plus({ [`${unit}s`]: 1 }), precision: unit };
    }
  }
}

/** The last or next so many units: back from now, or on from the next whole unit. */
export function resolveSpan(meaning: MeaningOf<'span'>, context: Context): Period | null {
  const reference = needsReference(context);
  if (reference === null) return null;
  const { unit } = meaning.amount;
  const fine = unit === 'hour' || unit === 'minute' || unit === 'second';
  const precision = fine ? unit : unit === 'fortnight' ? 'week' : unit;
  if (meaning.shift === -1 && (unit === 'quarter' || unit === 'half')) {
    const to = unitAround(reference, unit, 0).from;
    return { from: plus(to, -1, meaning.amount), to, precision: unit };
  }
  if (meaning.shift === -1) {
    const start = plus(reference, -1, meaning.amount);
    return fine
      ? { from: start, to: reference, precision }
      : { from: start.startOf('day'), to: reference.startOf('day').plus({ days: 1 }), precision };
  }
  const from = unitAround(reference, unit, 1).from;
  const start = meaning.amount.approximate && !fine ? reference.startOf('day') : from;
  return { from: start, to: plus(from, 1, meaning.amount), precision };
}

const SEASON_STARTS = [
  [3, 20],
  [6, 21],
  [9, 23],
  [12, 21],
] as const;

function section(meaning: MeaningOf<'section'>, year: number, context: Context): Period | null {
  const { unit, index } = meaning;
  if (unit === 'week') {
    const monday = calendarDay(context, year, 1, 4)
      ?.startOf('week')
      .plus({ weeks: index - 1 });
    if (monday === undefined) return null;
    if (monday.weekYear !== year) context.needs.impossible = true;
    return monday.weekYear === year ? { from: monday, to: monday.plus({ weeks: 1 }), precision: 'week' } : null;
  }
  if (unit === 'season') {
    const [month, day] = SEASON_STARTS[index] ?? SEASON_STARTS[0];
    const from = calendarDay(context, year, month, day);
    return from === null ? null : { from, to: from.plus({ months: 3 }), precision: 'season' };
  }
  const months = unit === 'quarter' ? 3 : 6;
  const from = calendarDay(context, year, (index - 1) * months + 1, 1);
  return from === null ? null : { from, to: from.plus({ months }), precision: unit };
}

export function resolveSection(meaning: MeaningOf<'section'>, context: Context): Period | null {
  if (meaning.year !== undefined) return section(meaning, meaning.year, context);
  const reference = needsReference(context);
  if (reference === null) return null;
  if (meaning.yearShift !== undefined) return section(meaning, reference.year + meaning.yearShift, context);
  if (meaning.unit === 'week') return section(meaning, reference.weekYear, context);
  const candidates = [-2, -1, 0, 1, 2]
    .map((shift) => section(meaning, reference.year + shift, context))
    .filter((each) => each !== null);
  if (meaning.shift === undefined && meaning.unit !== 'season') return section(meaning, reference.year, context);
  if (meaning.shift === -1 || meaning.shift === 1) return beyond(candidates, reference, meaning.shift);
  return choose(candidates, reference, meaning.shift === 0 ? 'none' : context.prefer);
}

/** First month and length in months of the start, middle and end of a year: thirds, as for “fin 2003”. */
const YEAR_EDGES = { start: [0, 4], middle: [4, 4], end: [8, 4] } as const;

/** “Fin de l’année”, the present one, is in French its last two months. */
const FRENCH_YEAR_EDGES = { start: [0, 2], middle: [5, 2], end: [10, 2] } as const;

/** First day from the period's start and number of days. */
const DAY_EDGES = {
  fr: {
    month: { start: [0, 5], middle: [9, 11], end: [20, 0] },
    week: { start: [0, 2], middle: [2, 2], end: [3, 4] },
  },
  en: {
    month: { start: [0, 10], middle: [9, 11], end: [20, 0] },
    week: { start: [0, 3], middle: [2, 2], end: [4, 3] },
  },
} as const;

/** The start, middle or end of a period. */
export function edgeOf(period: Period, edge: Edge, stated: boolean, language: 'fr' | 'en'): Period {
  const { from, to, precision } = period;
  if (precision === 'year') {
    const table = stated || language === 'en' ? YEAR_EDGES : FRENCH_YEAR_EDGES;
    const [start, months] = table[edge];
    return { from: from.plus({ months: start }), to: from.plus({ months: start + months }), precision: 'month' };
  }
  if (precision === 'month' || precision === 'week') {
    const [start, days] = DAY_EDGES[language][precision][edge];
    const begin = from.plus({ days: start });
    return { from: begin, to: days === 0 ? to : begin.plus({ days }), precision: 'day' };
  }
  const days = Math.max(1, Math.round(to.diff(from, 'days').days));
  const third = Math.max(1, Math.round(days / 3));
  const start = edge === 'start' ? 0 : edge === 'middle' ? third : days - third;
  const begin = from.plus({ days: start });
  return { from: begin, to: edge === 'end' ? to : begin.plus({ days: third }), precision: 'day' };
}

/** Hours from midnight; the night belongs to the evening that it follows. */
const HOURS: Readonly<Record<DayPart, readonly [number, number]>> = {
  dawn: [5, 8],
  morning: [4, 12],
  noon: [12, 13],
  lunch: [12, 14],
  daytime: [6, 21],
  afternoon: [12, 19],
  evening: [18, 24],
  night: [20, 30],
  midnight: [24, 25],
};

const EDGE_HOURS: Readonly<Partial<Record<DayPart, Readonly<Record<Edge, readonly [number, number]>>>>> = {
  morning: { start: [7, 9], middle: [9, 11], end: [10, 12] },
  daytime: { start: [6, 10], middle: [11, 16], end: [17, 21] },
  afternoon: { start: [12, 14], middle: [14, 17], end: [17, 19] },
  evening: { start: [18, 21], middle: [20, 22], end: [21, 24] },
};

export function partOf(day: DateTime, part: DayPart, edge: Edge | undefined): Period {
  const [from, to] = (edge === undefined ? undefined : EDGE_HOURS[part]?.[edge]) ?? HOURS[part];
  return { from: atHour(day, from), to: atHour(day, to), precision: 'part-of-day' };
}

/** The hour of a day; 24 and more fall on the next. */
function atHour(day: DateTime, hour: number): DateTime {
  const date = hour >= 24 ? day.startOf('day').plus({ days: 1 }) : day.startOf('day');
  return date.set({ hour: hour % 24 });
}
