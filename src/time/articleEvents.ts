/** The sentences of an article that say when what they tell of took place. */
import { DateTime } from 'luxon';
import type { Article } from '../article/article.ts';
import type { ArticleEvent } from '../article/articleEvent.ts';
import type { Dating } from '../article/dating.ts';
import type { Span } from '../article/span.ts';
import { asDay, numberOf } from './dating/calendar.ts';
import { PRECISIONS, type TimeExpression } from './expression.ts';
import { readExpressions, resolveExpressions } from './expressions.ts';

const DAY = 86_400_000;
/** What is only said to the year belongs on no timeline of days. */
const COARSEST = PRECISIONS.indexOf('month');
/** A day of publication less certain than this leaves "samedi" without a day. */
const WIDEST_REFERENCE = 45;

/**
 * One event for each sentence of `sentences` that holds a resolved expression, by its finest one. Days counted from the day
 * of publication are as uncertain as that day is.
 */
export function articleEvents(article: Article, sentences: readonly Span[], dating: Dating): readonly ArticleEvent[] {
  if (article.language === 'other') return [];
  const { language, text } = article;
  const reference = DateTime.fromISO(dating.likely, { zone: 'utc' }).set({ hour: 12 });
  const placed = resolveExpressions(readExpressions(text, { language }), { language, reference, prefer: 'news' });
  const slack = slackOf(dating);
  let at = 0;
  return sentences.flatMap((span) => {
    while (at < placed.length && (placed[at]?.span.start ?? 0) < span.start) at += 1;
    const own: TimeExpression[] = [];
    for (let index = at; index < placed.length; index += 1) {
      const expression = placed[index];
      if (expression === undefined || expression.span.end > span.end) break;
      own.push(expression);
    }
    return eventOf(span, own, slack) ?? [];
  });
}

/** How many days the real day of publication may lie before and after the likely one; null when too many. */
interface Slack {
  readonly before: number;
  readonly after: number;
}

function slackOf({ from, to, likely, basis }: Dating): Slack | null {
  if (basis === 'received') return null;
  const slack = { before: numberOf(likely) - numberOf(from), after: numberOf(to) - numberOf(likely) };
  return slack.before + slack.after > WIDEST_REFERENCE ? null : slack;
}

function eventOf(span: Span, expressions: readonly TimeExpression[], slack: Slack | null): ArticleEvent | null {
  const finest = expressions
    .filter((expression) => expression.interval !== null && PRECISIONS.indexOf(expression.precision) >= COARSEST)
    .filter((expression) => slack !== null || isFixed(expression))
    .sort((a, b) => fineness(b) - fineness(a))[0];
  const from = finest?.interval?.from ?? finest?.interval?.to ?? null;
  const to = finest?.interval?.to ?? from;
  if (finest === undefined || from === null || to === null) return null;
  const fixed = isFixed(finest);
  const first = Math.floor(from.toMillis() / DAY);
  const last = Math.max(first, Math.ceil(to.toMillis() / DAY) - 1);
  const { before, after } = fixed || slack === null ? { before: 0, after: 0 } : slack;
  return {
    span,
    words: finest.span,
    from: asDay(first - before),
    to: asDay(last + after),
    likely: asDay(first),
    approximate: finest.approximate || last - first > 3 || before + after > 0,
  };
}

/** A day is finer than an hour for a timeline: what is finer than a day says no more about which day. */
function fineness({ precision }: TimeExpression): number {
  return Math.min(PRECISIONS.indexOf(precision), PRECISIONS.indexOf('day'));
}

/** It states its year, so that it is the same whenever the article appeared. */
function isFixed({ states }: TimeExpression): boolean {
  return states.year !== undefined && states.month !== undefined;
}
