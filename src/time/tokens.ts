/** Cuts a text into words, numbers and marks. One pass of one regular expression without nested repetition: linear. */

export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, without accents, with one kind of apostrophe and one of hyphen. */
  readonly text: string;
  /** Lower case with its accents, for the few words that differ by them alone (“dès”, “des”). */
  readonly exact: string;
  /** The number that a token of up to nine digits says, else null. */
  readonly value: number | null;
  readonly start: number;
  readonly end: number;
  /** True when nothing stands between the token before and this one. */
  readonly glued: boolean;
  readonly capital: boolean;
}

const PIECE = /\p{L}[\p{L}\p{M}\u00AD\u200B]*|\d+|[^\s\p{L}\d]/gu;
const APOSTROPHES = /[’‘ʼ`´]/;
const HYPHENS = /[‐‑‒–—−]/;

/** Lower case, no accents, œ as oe, no soft hyphens. */
const ASCII = /^[ -~]*$/;

function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u00AD\u200B]/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

function foldMark(mark: string): string {
  if (APOSTROPHES.test(mark)) return "'";
  return HYPHENS.test(mark) ? '-' : mark;
}

function kindOf(piece: string): Token['kind'] {
  if (/^\d/.test(piece)) return 'number';
  return /^\p{L}/u.test(piece) ? 'word' : 'mark';
}

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const kind = kindOf(piece);
    const start = match.index;
    tokens.push({
      kind,
      text: kind === 'word' ? fold(piece) : kind === 'mark' ? foldMark(piece) : piece,
      exact: piece.toLowerCase(),
      value: kind === 'number' && piece.length <= 9 ? Number(piece) : null,
      start,
      end: start + piece.length,
      glued: tokens.length > 0 && start === end,
      capital: kind === 'word' && piece.charAt(0) !== piece.charAt(0).toLowerCase(),
    });
    end = start + piece.length;
  }
  return tokens;
}
