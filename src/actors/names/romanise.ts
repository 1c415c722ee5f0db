import { fold } from '../../language/fold.ts';
import { latinOf } from './scripts.ts';

/** A word in Latin letters, folded; `vowels` is false where its own alphabet leaves short vowels out. */
export interface Romanised {
  readonly text: string;
  readonly vowels: boolean;
  readonly foreign: boolean;
}

const NOT_LATIN = /[^\p{Script=Latin}\p{N}\p{P}\s]/u;
const WITHOUT_VOWELS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** `word` in Latin letters; a letter of an alphabet without a table (Chinese, Thai) stays as it is. */
export function romanise(word: string): Romanised {
  const folded = fold(word);
  if (!NOT_LATIN.test(folded)) return { text: folded, vowels: true, foreign: false };
  let text = '';
  for (const letter of folded.normalize('NFC')) text += latinOf.get(letter) ?? (/\p{M}/u.test(letter) ? '' : letter);
  return { text: fold(text), vowels: !WITHOUT_VOWELS.test(folded), foreign: true };
}
