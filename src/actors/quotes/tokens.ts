import type { Span } from '../../article/span.ts';
import type { Marked } from './marks.ts';

/** A word, a punctuation mark, or a whole quotation in marks that stands for one. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quoted';
  readonly text: string;
  /** Lower case with straight apostrophes; empty for what is quoted. */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Which of the quotations it stands for, −1 for others. */
  readonly quoted: number;
}

const PIECE =
  /(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)['’](?=[\p{L}\p{N}«“"])|[@#]?[\p{L}\p{M}\p{N}]+(?:(?:[-‑'’.&_]|(?<=\p{N})[,:](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/**
 * The tokens of a sentence of `text`; those inside `marked` are one token each.
 *
 * @param isAbbreviation tells of a word, in lower case without its point, that its point belongs to it.
 */
export function tokensOf(
  text: string,
  sentence: Span,
  marked: readonly Marked[],
  isAbbreviation: (word: string) => boolean,
): readonly Token[] {
  const tokens: Token[] = [];
  let from = sentence.start;
  for (const [index, quotation] of marked.entries()) {
    if (quotation.end <= sentence.start || quotation.start >= sentence.end) continue;
    pushWords(tokens, text, from, Math.max(from, quotation.start), isAbbreviation);
    const start = Math.max(from, quotation.start);
    tokens.push({ kind: 'quoted', text: '', lower: '', capital: false, quoted: index, start, end: quotation.end });
    from = Math.min(quotation.end, sentence.end);
  }
  pushWords(tokens, text, from, sentence.end, isAbbreviation);
  return tokens;
}

function pushWords(
  tokens: Token[],
  text: string,
  from: number,
  to: number,
  isAbbreviation: (word: string) => boolean,
): void {
  const part = text.slice(from, to);
  let skip = -1;
  for (const match of part.matchAll(PIECE)) {
    if (match.index === skip) continue;
    let piece = match[0];
    const isWord = /[\p{L}\p{N}]/u.test(piece);
    if (isWord && part[match.index + piece.length] === '.' && isAbbreviation(piece.toLowerCase())) {
      skip = match.index + piece.length;
      piece += '.';
    }
    const start = from + match.index;
    tokens.push({
      kind: isWord ? 'word' : 'mark',
      text: piece,
      lower: piece.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-'),
      capital: /^[@#]?\p{Lu}/u.test(piece),
      quoted: -1,
      start,
      end: start + piece.length,
    });
  }
}
