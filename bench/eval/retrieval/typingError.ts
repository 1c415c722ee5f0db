import { words } from '../../../src/language/words.ts';

/** The same every time for the same seed: Mulberry32, public domain, by Tommy Ettinger. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** `question` with one slip of the fingers in its longest word: a letter left out, put in, exchanged, or swapped with the next. */
export function withTypingError(question: string, random: () => number): string {
  const [longest] = [...words(question)].sort((a, b) => b.text.length - a.text.length || a.start - b.start);
  if (longest === undefined || longest.text.length < 2) return question;
  return question.slice(0, longest.start) + slipIn(longest.text, random) + question.slice(longest.end);
}

function slipIn(word: string, random: () => number): string {
  const upTo = (most: number) => Math.floor(random() * most);
  const other = LETTERS[upTo(LETTERS.length)] ?? 'e';
  const at = upTo(word.length);
  switch (upTo(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + other + word.slice(at);
    case 2:
      return word.slice(0, at) + other + word.slice(at + 1);
    default: {
      const first = Math.min(at, word.length - 2);
      return word.slice(0, first) + (word[first + 1] ?? '') + (word[first] ?? '') + word.slice(first + 2);
    }
  }
}
