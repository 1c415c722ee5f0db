import { visible } from '../../language/fold.ts';
import { romanise } from './romanise.ts';

/** A word of a name as it is compared. */
export interface NameWord {
  /** Folded and in Latin letters. */
  readonly text: string;
  /** False where its own alphabet leaves vowels out. */
  readonly vowels: boolean;
  readonly foreign: boolean;
  /** Begins with a capital, or is of a script without any. */
  readonly capital: boolean;
  /** A single letter, or one with a point. */
  readonly initial: boolean;
  /** Ends at the edge of a line or page: the rest is missing. */
  readonly cut: boolean;
}

/** A name longer than this is no name: what is behind is not read. */
export const LONGEST_NAME = 160;
const MOST_WORDS = 16;

/** A break within a word: a lower-case letter before a capital, but for "McGurk", "MacDonald", "DeSantis", "LeBron". */
const CAMEL = /(?<=\p{Ll}{2})(?=\p{Lu}\p{L})/u;
const GROWN_TOGETHER = /^(?:mc|mac|de|di|du|la|le|van|fitz|o|d|l)\p{Lu}?$/iu;

/** The words of a name, in order; points, quotation marks and what a scan left behind are gone. */
export function nameWords(name: string): readonly NameWord[] {
  const text = visible(name.slice(0, LONGEST_NAME).replace(/¬\s*$/, '\ue000')).replace(
    /¬\s*|(?<=\p{L})-{2,}(?=\p{L})/gu,
    '',
  );
  const found: NameWord[] = [];
  let before: NameWord | undefined;
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{M}\p{N}'’ʼ‘&\ue000]+\.?/gu)) {
    // "Kim Jong-un": the second half of a compound is as much a name as the first.
    const joined = before !== undefined && /[-‐‑]/.test(text.charAt(index - 1));
    for (const piece of pieces(run)) {
      const word = nameWord(piece, joined && before?.capital === true);
      if (word === null) continue;
      found.push(word);
      before = word;
      if (found.length === MOST_WORDS) return found;
    }
  }
  return found;
}

function pieces(run: string): readonly string[] {
  const [head, ...rest] = run.split(CAMEL);
  if (head === undefined || rest.length === 0 || GROWN_TOGETHER.test(head)) return [run];
  return [head, ...rest];
}

function nameWord(piece: string, capital: boolean): NameWord | null {
  const cut = piece.endsWith('\ue000');
  const bare = piece
    .replace(/^[dl]['’ʼ](?=\p{L}{2})/u, '')
    .replace(/[\ue000.&]/g, '')
    .replace(/^['’ʼ‘]+|['’ʼ‘]+(?:s)?$/gu, '');
  const { text, vowels, foreign } = romanise(bare.replace(/['’ʼ‘]/gu, ''));
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const letters = /\d/.test(text) && /[a-z]{2}/.test(text) ? asLetters(text) : text;
  return {
    text: letters,
    vowels,
    foreign,
    capital: capital || !/^\p{Ll}/u.test(bare),
    initial: !foreign && /^[a-z]$/.test(text),
    cut,
  };
}

/** Digits that a scan or a joker put in place of letters ("Ig0r Sech1n"). */
function asLetters(word: string): string {
  return word.replace(/(?<=[a-z])[01](?=[a-z])|^[01](?=[a-z]{2})/g, (digit) => (digit === '0' ? 'o' : 'i'));
}
