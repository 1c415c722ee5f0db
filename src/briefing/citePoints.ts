import { type Citation, cite } from '../article/citation.ts';
import type { Span } from '../article/span.ts';
import type { Point } from './answer.ts';
import type { DraftPoint } from './draftPoints.ts';
import { byDate } from './pointDate.ts';

export interface CitedPoints {
  /** What `points` were made of, in their order. */
  readonly drafts: readonly DraftPoint[];
  readonly points: readonly Point[];
  readonly citations: readonly Citation[];
}

/** Which of two points is shown first. */
export type PointOrder = (a: DraftPoint, b: DraftPoint) => number;

/** Puts points in order, cuts the quotations out and numbers them as they are shown. */
export function citePoints(page: readonly DraftPoint[], order: PointOrder = oldestFirst): CitedPoints {
  const citations: Citation[] = [];
  const drafts = [...page].sort(order);
  const points = drafts.map((point): Point => {
    const own = [{ article: point.article, span: point.span }, ...point.alike].map(({ article, span }) => {
      const citation = cite(citations.length + 1, article, span);
      citations.push(citation);
      return citation;
    });
    return {
      text: own[0]?.quote ?? '',
      citations: own.map(({ n }) => n),
      date: point.date,
      speaker: point.speaker,
      highlights: point.hits.map((span) => within(span, point)),
      answers: point.answers.map((span) => within(span, point)),
    };
  });
  return { drafts, points, citations };
}

/** A span of the article as one of the point's text. */
function within({ start, end }: Span, { span }: DraftPoint): Span {
  return { start: start - span.start, end: end - span.start };
}

/** By date; of one date, article by article and as each tells it. */
function oldestFirst(a: DraftPoint, b: DraftPoint): number {
  const dates = byDate(a.date, b.date);
  if (dates !== 0) return dates;
  if (a.article.id !== b.article.id) return a.article.file < b.article.file ? -1 : 1;
  return a.span.start - b.span.start;
}

/** As `oldestFirst`, the other way round; those without a date stay last. */
export function newestFirst(a: DraftPoint, b: DraftPoint): number {
  const dates = a.date === null || b.date === null ? byDate(a.date, b.date) : byDate(b.date, a.date);
  return dates === 0 ? oldestFirst(a, b) : dates;
}
