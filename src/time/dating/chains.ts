/** Expressions counted from others ("deux mois plus tard"): news tells of what has happened, so it is no older than they. */
import type { ReadExpression, TimeExpression } from '../expression.ts';
import { epochDay, yearOf } from './calendar.ts';
import type { Clue, Days } from './clues.ts';
import { mentionsIn } from './mentions.ts';

const DAY = 86_400_000;
/** A text that tells of a day mostly appears within weeks of it, seldom before. */
const FADES_IN_DAYS = 20;
const BEFORE = Math.log(0.03);
const LONGEST_TAIL = Math.log(0.05);

/**
 * A clue for each expression that is counted forward from a date or month of the same text. The date may lack its year: the
 * clue then speaks for every year.
 */
export function chainClues(
  text: string,
  read: readonly ReadExpression[],
  placed: readonly TimeExpression[],
): readonly Clue[] {
  const mentions = mentionsIn(text, read);
  return placed.flatMap((expression, at): readonly Clue[] => {
    if (expression.resolved !== 'chained' || typeof expression.anchor !== 'object') return [];
    const anchorAt = expression.anchor.expression;
    const anchor = mentions.find((mention) => mention.at === anchorAt);
    const base = placed[anchorAt];
    const [from, to] = daysOf(expression) ?? [0, 0];
    const [baseFrom] = (base === undefined ? null : daysOf(base)) ?? [0];
    if (anchor === undefined || base === undefined || baseFrom === 0 || from <= baseFrom) return [];
    if (anchor.kind !== 'day' && anchor.kind !== 'month') return [];
    const after = from - baseFrom;
    const length = to - from;
    const starts = (first: number, last: number): readonly number[] => {
      const all = anchor.year === null ? years(first, last) : [anchor.year];
      return all
        .flatMap((year) => epochDay(year, anchor.month, anchor.kind === 'day' ? anchor.day : 1) ?? [])
        .map((day) => day + after);
    };
    return [
      {
        kind: 'chain',
        spans: [base.span, placed[at]?.span ?? base.span],
        subject: null,
        weigh(grid) {
          const all = starts(grid.first, grid.last);
          grid.weigh((day) => weightOf(day, all, length, anchor.year === null));
        },
        near(day): Days {
          const past = starts(day - 400, day).filter((start) => start <= day);
          const start = past.length > 0 ? Math.max(...past) : (starts(day, day)[0] ?? day);
          return [start, start + length];
        },
      },
    ];
  });
}

function weightOf(day: number, starts: readonly number[], length: number, everyYear: boolean): number {
  let start = Number.NEGATIVE_INFINITY;
  for (const each of starts) if (each <= day && each > start) start = each;
  if (start === Number.NEGATIVE_INFINITY) return everyYear ? LONGEST_TAIL : BEFORE;
  const gone = day - start - length;
  return gone <= 0 ? 0 : Math.max(LONGEST_TAIL, -gone / FADES_IN_DAYS);
}

function daysOf({ interval }: TimeExpression): Days | null {
  if (interval === null) return null;
  const from = interval.from ?? interval.to;
  const to = interval.to ?? interval.from;
  if (from === null || to === null) return null;
  return [
    Math.floor(from.toMillis() / DAY),
    Math.max(Math.floor(from.toMillis() / DAY), Math.ceil(to.toMillis() / DAY) - 1),
  ];
}

function years(first: number, last: number): readonly number[] {
  const from = yearOf(first) - 2;
  return Array.from({ length: yearOf(last) - from + 1 }, (_, index) => from + index);
}
