/** A text as it is checked: words, numbers and marks, with what differs only in print made alike. */
import { fold } from '../../language/fold.ts';
import { compounds } from '../words/sameThings.ts';

export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** As written. */
  readonly text: string;
  readonly folded: string;
  /** Begins with a capital. */
  readonly upper: boolean;
  /** Stands first in its sentence or quotation: its capital says nothing. */
  readonly opening: boolean;
}

const PIECE = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*|[^\s\p{L}\p{N}]|\p{N}/gu;
/** Three digits behind one to three others and a blank, as French parts thousands. */
const PARTED = /(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,])/g;

const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu;

/** The tokens of `text` in order. One pass of expressions without nested repetition: linear. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [piece] of alike(text).matchAll(PIECE)) {
    const kind = /^\p{N}/u.test(piece) ? 'number' : /^\p{L}/u.test(piece) ? 'word' : 'mark';
    tokens.push({
      kind,
      text: piece,
      folded: kind === 'word' ? fold(piece) : piece,
      upper: /^\p{Lu}/u.test(piece),
      opening: tokens.length === 0 || opens(tokens),
    });
  }
  return tokens;
}

function opens(before: readonly Token[]): boolean {
  const last = before.at(-1)?.text ?? '';
  if (/^[.!?…:«“"]$/.test(last)) return true;
  // "L’Iran": the article opened, the name did not.
  return false;
}

/** Blanks, apostrophes, thousands, percentages and English negations in one form each. */
function alike(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replaceAll(/[’ʼ‘`´]/g, "'")
    .replaceAll(/\bcan(?:not|'t)\b/gi, 'can not')
    .replaceAll(/\bwon't\b/gi, 'will not')
    .replaceAll(/n't\b/gi, ' not')
    .replaceAll(/\b(?:pour cent|per ?cent)\b/gi, '%')
    .replaceAll(/\b(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replaceAll(COMPOUND, (compound) =>
      compounds.has(compound.toLowerCase()) ? compound.replaceAll('-', '') : compound,
    )
    .replaceAll('€', ' euros ')
    .replaceAll('$', ' dollars ')
    .replaceAll('£', ' pounds ')
    .replaceAll(PARTED, (number) => number.replaceAll(' ', ''));
}
