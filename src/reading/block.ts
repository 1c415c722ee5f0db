import type { Span } from '../article/span.ts';
import { slice } from '../article/span.ts';
import { fold } from '../language/fold.ts';

/** A paragraph with what tells story from boilerplate about it. */
export interface Block {
  readonly span: Span;
  readonly text: string;
  /** Folded, apostrophes alike, runs of white space as one blank. */
  readonly folded: string;
  /** Letters and digits of `folded` alone, so that two settings of one line are equal. */
  readonly key: string;
  readonly wordCount: number;
  /** Ends as a sentence does. */
  readonly ends: boolean;
  /** Ends as a sentence does and is long enough to tell something. */
  readonly prose: boolean;
  /** Short and without an end: a headline, a heading, a menu entry. */
  readonly headline: boolean;
}

const FEWEST_PROSE_WORDS = 9;
const MOST_HEADLINE_WORDS = 28;

export function block(text: string, span: Span): Block {
  const own = slice(text, span);
  const folded = fold(own).replaceAll(/[’ʼ]/g, "'").replaceAll(/\s+/g, ' ');
  const wordCount = folded.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const ends = /[.!?…][\s»”"’')\]]*$/.test(own) || /[»”]$/.test(own);
  return {
    span,
    text: own,
    folded,
    key: folded.replaceAll(/[^\p{L}\p{N}]/gu, ''),
    wordCount,
    ends,
    prose: ends && wordCount >= FEWEST_PROSE_WORDS,
    headline: wordCount > 0 && wordCount <= MOST_HEADLINE_WORDS && !/[.!…][\s»”"’')\]]*$/.test(own),
  };
}
