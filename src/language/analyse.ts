import type { Language } from '../article/article.ts';
import { fold } from './fold.ts';
import { grammarOf } from './grammars.ts';
import { stem } from './stem.ts';
import { partsOf, type Word, words } from './words.ts';

/** A word as the index knows it. */
export interface AnalysedWord extends Word {
  readonly folded: string;
  /** The term it is found by: folded, then stemmed. */
  readonly term: string;
  /** Terms of the parts of a compound. */
  readonly parts: readonly string[];
  /** Lower case with its accents where it has any, so that an exact accent can rank first. */
  readonly accented: string | null;
  readonly stop: boolean;
}

/**
 * Folding comes before stemming: a question typed without accents must meet its text, and the two orders agree on only
 * 72 % of the accented words.
 */
export function analyse(text: string, language: Language): readonly AnalysedWord[] {
  const { stopWords } = grammarOf(language);
  // In a text of capitals alone, capitals tell nothing: "ET" is a stop word there, and "US" no acronym.
  const shouting = !/\p{Ll}/u.test(text);
  return words(text).map((word) =>
    analyseWord(word, language, (folded) => stopWords.has(folded) && (shouting || !isAcronym(word.text))),
  );
}

function analyseWord(word: Word, language: Language, isStop: (folded: string) => boolean): AnalysedWord {
  const folded = fold(word.text.includes('.') ? word.text.replaceAll('.', '') : word.text);
  const parts = partsOf(folded).map((part) => stem(part, language));
  const lower = word.text.normalize('NFC').toLowerCase();
  return {
    ...word,
    folded,
    term: parts.length === 0 ? stem(folded, language) : compound(folded, parts),
    parts: parts.filter((part) => part.length > 1),
    accented: lower === folded || parts.length > 0 ? null : lower,
    stop: isStop(folded),
  };
}

/** "S-300" and "S300" are one name, "porte-parole" is not "porteparole". */
function compound(folded: string, parts: readonly string[]): string {
  return parts.join(/\d/.test(folded) ? '' : '-');
}

/** "US", "WHO", "ONU": capitals alone, at least two. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word.replaceAll('.', ''));
}
