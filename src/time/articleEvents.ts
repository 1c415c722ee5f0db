/** The sentences of an article that say when what they tell of took place. */
import { DateTime } from 'luxon';
import type { Article } from '../article/article.ts';
import type { ArticleEvent } from '../article/articleEvent.ts';
import type { Dating, Day } from '../article/dating.ts';
import type { Span } from '../article/span.ts';
import { asDay } from './dating/calendar.ts';
import { PRECISIONS, type ReadExpression, type TimeExpression } from './expression.ts';
import { resolveExpressions } from './resolve/resolveExpressions.ts';

const DAY = 86_400_000;
/** What is only said to the year belongs on no timeline of days. */
const COARSEST = PRECISIONS.indexOf('month');
/** What may have happened on more days than this, seen from the probable days of publication, has no day. */
const WIDEST = 45;

/**
 * One event for each sentence of `sentences` that holds a resolved expression, by its finest one. It is as uncertain as the
 * day of publication makes it: seen from all of its probable days, "samedi" is several days and "le 13 avril" mostly one.
 */
export function articleEvents(
  article: Article,
  sentences: readonly Span[],
  dating: Dating,
  read: readonly ReadExpression[],
): readonly ArticleEvent[] {
  if (article.language === 'other') return [];
  const { language } = article;
  const seenFrom = (day: Day) => {
    const reference = DateTime.fromISO(day, { zone: 'utc' }).set({ hour: 12 });
    return resolveExpressions(read, { language, reference, prefer: 'news' });
  };
  const likely = seenFrom(dating.likely);
  const [earliest, latest] = [dating.probable.from, dating.probable.to].map((day) =>
    day === dating.likely ? likely : seenFrom(day),
  );
  if (earliest === undefined || latest === undefined) return [];
  let at = 0;
  return sentences.flatMap((span) => {
    while (at < likely.length && (likely[at]?.span.start ?? 0) < span.start) at += 1;
    let finest = -1;
    for (let index = at; index < likely.length && (likely[index]?.span.end ?? 0) <= span.end; index += 1) {
      if (isDatable(likely[index]) && fineness(likely[index]) > fineness(likely[finest])) finest = index;
    }
    return eventOf(span, likely[finest], [earliest[finest], latest[finest]], dating.basis) ?? [];
  });
}

function isDatable(expression: TimeExpression | undefined): boolean {
  return (
    expression !== undefined && expression.interval !== null && PRECISIONS.indexOf(expression.precision) >= COARSEST
  );
}

function eventOf(
  span: Span,
  expression: TimeExpression | undefined,
  seen: readonly (TimeExpression | undefined)[],
  basis: Dating['basis'],
): ArticleEvent | null {
  const days = daysOf(expression);
  if (expression === undefined || days === null || (basis === 'received' && !isFixed(expression))) return null;
  const all = [expression, ...seen].map(daysOf).filter((each) => each !== null);
  const from = Math.min(...all.map(([first]) => first));
  const to = Math.max(...all.map(([, last]) => last));
  if (to - from > WIDEST) return null;
  return {
    span,
    words: expression.span,
    from: asDay(from),
    to: asDay(to),
    likely: asDay(days[0]),
    approximate: expression.approximate || to - from > 3 || from < days[0] || to > days[1],
  };
}

function daysOf(expression: TimeExpression | undefined): readonly [number, number] | null {
  const from = expression?.interval?.from ?? expression?.interval?.to ?? null;
  const to = expression?.interval?.to ?? from;
  if (from === null || to === null) return null;
  const first = Math.floor(from.toMillis() / DAY);
  return [first, Math.max(first, Math.ceil(to.toMillis() / DAY) - 1)];
}

/** A day is finer than an hour for a timeline: what is finer than a day says no more about which day. */
function fineness(expression: TimeExpression | undefined): number {
  return expression === undefined ? -1 : Math.min(PRECISIONS.indexOf(expression.precision), PRECISIONS.indexOf('day'));
}

/** It states its year, so that it is the same whenever the article appeared. */
function isFixed({ states }: TimeExpression): boolean {
  return states.year !== undefined && states.month !== undefined;
}
