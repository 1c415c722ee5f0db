import type { Span } from '../../article/span.ts';
import type { PhraseNode } from './phraseTable.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A text as its words, to look for phrases in. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A phrase from the word at `start` up to, not including, the one at `end`. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly values: readonly T[];
}

export function readTokens(text: string): Reading {
  return { text, tokens: tokensOf(text) };
}

export type Gap = 'joined' | 'comma' | 'apart';

/** What stands between the words at `at - 1` and `at`: only blanks and elisions, a comma as well, or more. */
export function gapBefore({ text, tokens }: Reading, at: number): Gap {
  const before = tokens[at - 1];
  const after = tokens[at];
  if (before === undefined || after === undefined || after.start - before.end > 8) return 'apart';
  let comma = 0;
  let lines = 0;
  for (let index = before.end; index < after.start; index += 1) {
    const letter = text[index] ?? '';
    if (letter === ',') comma += 1;
    else if (letter === '\n') lines += 1;
    else if (letter === '.') {
      // The point of "M." and of an initial.
      if (before.end - before.start > 3) return 'apart';
    } else if (!/[\s\p{L}'’ʼ-]|‑/u.test(letter)) return 'apart';
  }
  if (lines > 1 || comma > 1) return 'apart';
  return comma === 1 ? 'comma' : 'joined';
}

/** The longest phrase of `root` that begins with the word at `start`. */
export function longestAt<T>(reading: Reading, root: PhraseNode<T>, start: number): Found<T> | null {
  let node = root.next.get(reading.tokens[start]?.folded ?? '');
  let found: Found<T> | null = null;
  for (let at = start + 1; node !== undefined; at += 1) {
    if (node.values.length > 0) found = { start, end: at, values: node.values };
    if (node.next.size === 0 || gapBefore(reading, at) !== 'joined') break;
    node = node.next.get(reading.tokens[at]?.folded ?? '');
  }
  return found;
}

/** Where the words from `start` up to `end` stand in the text. */
export function spanOf({ tokens }: Reading, start: number, end: number): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
