/** Clues: each weighs the days of a grid, and can say for which days it speaks. */
import type { EvidenceKind } from '../../article/dating.ts';
import type { Span } from '../../article/span.ts';
import { epochDay, weekdayOf, yearOf } from './calendar.ts';
import type { DayGrid } from './dayGrid.ts';
import * as habits from './habits.ts';
import type { Mention } from './mentions.ts';

/** Days from and to, both included, as numbers. */
export type Days = readonly [from: number, to: number];

export interface Clue {
  readonly kind: EvidenceKind;
  readonly spans: readonly Span[];
  readonly subject: string | null;
  /** It names the day of publication itself ("ce lundi 12 mars", a date line), so that any other day is against it. */
  readonly insists?: boolean;
  weigh(grid: DayGrid): void;
  /** The days it speaks for, of those near `day`. */
  near(day: number): Days;
}

/**
 * How much the first mention of a kind counts, and each later one: what one text says of time is not independent. Tried
 * on 430 dated news articles; a whole year's weight made texts about the past older than they are.
 */
const SHARES = {
  day: [1, 0.8],
  weekday: [1, 0.5],
  month: [1, 0.5],
  year: [0.5, 0.2],
} as const;
/** A weekday that does not fall on its date: one in 36 of those measured. */
const MISMATCH = Math.log(0.03);

/** A clue for each distinct mention. */
export function cluesOf(mentions: readonly Mention[], dateLines: readonly Span[]): readonly Clue[] {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return mentions.flatMap((mention) => {
    const key = JSON.stringify({ ...mention, span: null, at: null, coming: null, wording: null, early: null });
    if (seen.has(key)) return [];
    seen.add(key);
    const count = counts.get(mention.kind) ?? 0;
    counts.set(mention.kind, count + 1);
    const isDateLine = dateLines.some(({ start, end }) => start <= mention.span.start && mention.span.end <= end);
    // "ce lundi" names the day of publication wherever it stands.
    const share = mention.pointing === 'now' || isDateLine ? 1 : SHARES[mention.kind][count === 0 ? 0 : 1];
    const insists = mention.kind === 'day' && (mention.pointing === 'now' || isDateLine);
    return [{ ...clueOf(mention, share, isDateLine, count === 0), insists }];
  });
}

function clueOf(mention: Mention, share: number, isDateLine: boolean, first: boolean): Clue {
  switch (mention.kind) {
    case 'day':
      return dayClue(mention, share, isDateLine, first);
    case 'weekday': {
      const { weekday } = mention;
      const habit = habits.weekday[weekdaySetting(mention, first)];
      return {
        ...worded('weekday', mention),
        weigh: (grid) => grid.weighWeekday(weekday, habit, share),
        near: (day) => single(day - ((weekdayOf(day) - weekday + 7) % 7)),
      };
    }
    case 'month':
      return monthClue(mention, share);
    case 'year': {
      const { year } = mention;
      const pointing = mention.pointing === 'back' || mention.pointing === 'ahead' ? mention.pointing : 'open';
      return {
        ...worded('year', mention),
        weigh: (grid) => byYear(grid, (of) => share * habits.year(of - year, pointing)),
        near: () => daysOfYear(year),
      };
    }
  }
}

function dayClue(mention: Extract<Mention, { kind: 'day' }>, share: number, isDateLine: boolean, first: boolean): Clue {
  const { year, month, day, weekday } = mention;
  const habit = isDateLine ? habits.dateLine : habitOf(mention, first);
  const fits = (at: number) => weekday === null || weekdayOf(at) === weekday;
  const kind = isDateLine ? 'date-line' : 'date';
  if (year !== null) {
    const at = epochDay(year, month, day) ?? epochDay(year, month, 1) ?? 0;
    return {
      ...worded(kind, mention),
      weigh: (grid) => grid.weighDistance([at], habit, share, () => 0),
      near: () => single(at),
    };
  }
  const occurrences = (first: number, last: number) =>
    years(first, last).flatMap((of) => epochDay(of, month, day) ?? []);
  return {
    ...worded(kind, mention),
    weigh(grid) {
      const all = occurrences(grid.first, grid.last);
      // A year in which the weekday does not fit is possible, but only as an error of the text.
      grid.weighDistance(all, habit, share, (at) => (fits(at) ? 0 : MISMATCH));
    },
    near(around) {
      const all = occurrences(around - 400, around + 400);
      const candidates = all.some(fits) ? all.filter(fits) : all;
      return single(
        candidates.reduce(
          (best, at) => (Math.abs(at - around) < Math.abs(best - around) ? at : best),
          candidates[0] ?? around,
        ),
      );
    },
  };
}

function habitOf(mention: Extract<Mention, { kind: 'day' }>, first: boolean): habits.DayHabit {
  const { year, weekday, pointing, coming, wording, early } = mention;
  if (pointing === 'now') return habits.dateNow;
  if (year !== null) return weekday === null ? habits.fullDate : habits.fullDateWithWeekday;
  if (pointing === 'back') return habits.dateBack;
  if (pointing === 'ahead') return habits.dateAhead;
  if (coming) return weekday === null ? habits.dateComing : habits.weekdayAndDate.coming;
  if (weekday === null) {
    if (pointing === 'range') return habits.dateOfRange;
    return wording === 'article' ? habits.dateWithArticle : habits.dateAlone;
  }
  if (wording === 'article') return habits.weekdayAndDate.article;
  if (!first) return habits.weekdayAndDate.later;
  if (wording === 'opening') return habits.weekdayAndDate.opening;
  if (wording === 'said') return early ? habits.weekdayAndDate.saidEarly : habits.weekdayAndDate.said;
  return early ? habits.weekdayAndDate.early : habits.weekdayAndDate.first;
}

function weekdaySetting({ pointing, coming, wording, early }: Mention, first: boolean): keyof typeof habits.weekday {
  if (pointing === 'range') return 'open';
  if (pointing !== 'open') return pointing;
  if (coming) return 'coming';
  if (wording === 'article') return 'article';
  if (!first) return wording === 'said' ? 'said' : 'open';
  if (wording === 'opening') return 'opening';
  if (wording === 'said') return early ? 'saidEarly' : 'said';
  return early ? 'early' : 'first';
}

function monthClue(mention: Extract<Mention, { kind: 'month' }>, share: number): Clue {
  const { year, month, pointing } = mention;
  return {
    ...worded('month', mention),
    weigh: (grid) =>
      byMonth(grid, (ofYear, ofMonth) => {
        const distance = ofMonth - month + (year === null ? 0 : 12 * (ofYear - year));
        return (
          share *
          (year === null
            ? (habits.month[pointing === 'range' ? 'open' : pointing][(distance + 12) % 12] ?? 0)
            : habits.monthOfYear(distance))
        );
      }),
    near(day) {
      const of = year ?? (monthOf(day) >= month ? yearOf(day) : yearOf(day) - 1);
      return [epochDay(of, month, 1) ?? day, (epochDay(month === 12 ? of + 1 : of, (month % 12) + 1, 1) ?? day) - 1];
    },
  };
}

/** The year of a line of rights: the page was made that year, seldom later. */
export function rightsClue(year: number, span: Span): Clue {
  const log = (distance: number) => Math.log(distance === 0 ? 0.8 : distance < 0 ? 0.15 * 0.6 ** -distance : 0.02);
  return {
    kind: 'rights',
    spans: [span],
    subject: null,
    weigh: (grid) => byYear(grid, (of) => log(of - year)),
    near: () => daysOfYear(year),
  };
}

/** Calls `weigh` once a year. */
function byYear(grid: DayGrid, weigh: (year: number) => number): void {
  byMonth(grid, (year) => weigh(year));
}

/** Calls `weigh` once a month. */
function byMonth(grid: DayGrid, weigh: (year: number, month: number) => number): void {
  let end = Number.NEGATIVE_INFINITY;
  let value = 0;
  grid.weigh((day) => {
    if (day > end) {
      const [year, month] = [yearOf(day), monthOf(day)];
      end = (epochDay(month === 12 ? year + 1 : year, (month % 12) + 1, 1) ?? day) - 1;
      value = weigh(year, month);
    }
    return value;
  });
}

function worded(kind: EvidenceKind, { span }: Mention) {
  return { kind, spans: [span], subject: null };
}

function single(day: number): Days {
  return [day, day];
}

function daysOfYear(year: number): Days {
  return [epochDay(year, 1, 1) ?? 0, epochDay(year, 12, 31) ?? 0];
}

function monthOf(day: number): number {
  return new Date(day * 86_400_000).getUTCMonth() + 1;
}

function years(first: number, last: number): readonly number[] {
  const from = yearOf(first) - 1;
  return Array.from({ length: yearOf(last) + 1 - from + 1 }, (_, index) => from + index);
}
