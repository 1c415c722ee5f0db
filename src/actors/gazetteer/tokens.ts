import type { Span } from '../../article/span.ts';
import { fold } from '../../language/fold.ts';
import { words } from '../../language/words.ts';

/** A word, or a part of a compound, as phrases are compared: folded, "vice-président" and "vice président" alike. */
export interface Token extends Span {
  readonly folded: string;
  /** Begins with a capital, or is of a script without any. */
  readonly capital: boolean;
}

/** The words of `text` in order, compounds in parts. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const word of words(text)) {
    if (!/[-‑]/.test(word.text)) tokens.push(token(word.text, word.start));
    else for (const part of word.text.matchAll(/[^-‑]+/g)) tokens.push(token(part[0], word.start + part.index));
  }
  return tokens;
}

function token(text: string, start: number): Token {
  const folded = fold(text);
  return {
    folded: folded.includes('.') && !/\d/.test(folded) ? folded.replaceAll('.', '') : folded,
    capital: !/^\p{Ll}/u.test(text),
    start,
    end: start + text.length,
  };
}
