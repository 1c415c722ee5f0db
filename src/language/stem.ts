import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import type { Language } from '../article/article.ts';
import { memoised } from './memoised.ts';

/**
 * Stemming is most of what building an index costs, and surface forms repeat: a memo of this many forms a language holds
 * the vocabulary of some ten thousand articles in about 20 MB and is emptied when full.
 */
const MOST_REMEMBERED = 100_000;

/** No word of a language is longer; what is (an address, a run of letters) has no ending to take off and no place in the memo. */
const LONGEST_WORD = 40;

const SNOWBALL = {
  fr: memoised(stemFrench, MOST_REMEMBERED),
  en: memoised(stemEnglish, MOST_REMEMBERED),
  other: (word: string) => word,
};

/** The Snowball stem of a folded word; of a word in a language without rules, or of more than 40 letters, the word itself. */
export function stem(word: string, language: Language): string {
  return word.length > LONGEST_WORD ? word : SNOWBALL[language](word);
}
