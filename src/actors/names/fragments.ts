/** The halves that a line's end left of a word, which by itself is no name. */
import { type NameWord, nameWords } from './nameWords.ts';
import { particles } from './personName.ts';
import type { Likeness } from './reason.ts';

/** Enough for one name, by itself. */
const LIKE = 0.75;
/** Letters of half a word below which it may be anything's. */
const FEWEST_LETTERS = 4;

/** "Ligue des nations" and "tions", "Société des Na¬" and "nations". */
export function fragmentLikeness(a: string, b: string): Likeness | null {
  const [left, right] = [nameWords(a), nameWords(b)];
  return brokenOff(left, right) ?? brokenOff(right, left);
}

/** `half` is one small word: the end of the last one of `name`, or the whole of what breaks off there. */
function brokenOff(name: readonly NameWord[], half: readonly NameWord[]): Likeness | null {
  const last = name.at(-1);
  const [first] = half;
  if (last === undefined || first === undefined || half.length > 1 || first.capital) return null;
  if (first.text.length < FEWEST_LETTERS || particles.has(first.text)) return null;
  const isEnd = last.text.length - first.text.length > 1 && last.text.endsWith(first.text);
  const isWhole = last.cut && last.text.length > 1 && first.text.startsWith(last.text);
  if (!isEnd && !isWhole) return null;
  return { score: LIKE, reasons: [{ kind: 'cut-off', words: [last.text, first.text] }] };
}
