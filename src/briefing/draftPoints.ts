import type { Article, ArticleId } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { PointDate } from './answer.ts';
import type { Choice } from './choosePoints.ts';
import { mergeHits } from './mergeHits.ts';
import { dateOfSentence } from './pointDate.ts';
import type { ReadSentence } from './shelf.ts';

/** A point before it is cited: one or two sentences in a row. */
export interface DraftPoint {
  readonly article: Article;
  readonly span: Span;
  /** Those that it is made of, in order. */
  readonly sentences: readonly ReadSentence[];
  readonly hits: readonly Span[];
  /** What answers a question. */
  readonly answers: readonly Span[];
  readonly date: PointDate | null;
  readonly speaker: string | null;
  /** Sentences of other articles that say nearly the same. */
  readonly alike: readonly { readonly article: Article; readonly span: Span }[];
}

/**
 * Makes points of chosen sentences. One that points back brings the sentence before it along, a heading the one that it
 * stands over; where that one is a point already, the two become one.
 */
export function draftPoints(
  choices: readonly Choice[],
  sentencesOf: (article: ArticleId) => readonly ReadSentence[],
): readonly DraftPoint[] {
  const points: DraftPoint[] = [];
  for (const { candidate, alike } of choices) {
    const { sentence, hits, answers = [] } = candidate;
    const { article } = sentence;
    const before = sentence.pointsBack ? sentenceBefore(sentence, sentencesOf(article.id)) : null;
    const after = sentence.kind === 'heading' ? sentenceAfter(sentence, sentencesOf(article.id)) : null;
    const sentences = [before, sentence, after].filter((each) => each !== null);
    const point: DraftPoint = {
      article,
      span: spanOf(sentences, sentence),
      sentences,
      hits,
      answers,
      date: dateOfSentence(sentence),
      speaker: sentence.speaker,
      alike: alike.map((other) => ({ article: other.sentence.article, span: other.sentence.span })),
    };
    const touched = points.filter(
      (other) =>
        other.article.id === article.id && other.span.start < point.span.end && point.span.start < other.span.end,
    );
    // The first of them keeps its place, its date and its other sources.
    const [first = null] = touched;
    if (first === null) points.push(point);
    else points.splice(points.indexOf(first), 1, [...touched.slice(1), point].reduce(join, first));
    for (const other of touched.slice(1)) points.splice(points.indexOf(other), 1);
  }
  return points;
}

/** The sentence right before, unless something was cut or set apart between the two. */
function sentenceBefore(sentence: ReadSentence, all: readonly ReadSentence[]): ReadSentence | null {
  const before = all[sentence.index - 1];
  if (before === undefined || before.kind === 'title' || before.kind === 'heading') return null;
  return areJoined(before, sentence) ? before : null;
}

/** The sentence that a heading stands over. */
function sentenceAfter(heading: ReadSentence, all: readonly ReadSentence[]): ReadSentence | null {
  const after = all[heading.index + 1];
  return after !== undefined && areJoined(heading, after) ? after : null;
}

/** Nothing was cut or set apart between the two; the dash of a list joins them. */
function areJoined(one: ReadSentence, next: ReadSentence): boolean {
  return /^\s*(?:[-–—•*·▪]\s+)?$/.test(one.article.text.slice(one.span.end, next.span.start));
}

function join(one: DraftPoint, other: DraftPoint): DraftPoint {
  const sentences = [...new Set([...one.sentences, ...other.sentences])].sort((a, b) => a.index - b.index);
  const span = { start: Math.min(one.span.start, other.span.start), end: Math.max(one.span.end, other.span.end) };
  return {
    ...one,
    span,
    sentences,
    hits: mergeHits([...one.hits, ...other.hits]),
    answers: mergeHits([...one.answers, ...other.answers]),
  };
}

function spanOf(sentences: readonly ReadSentence[], main: ReadSentence): Span {
  return { start: (sentences[0] ?? main).span.start, end: (sentences.at(-1) ?? main).span.end };
}
