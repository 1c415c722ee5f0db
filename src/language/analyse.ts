import type { Language } from '../article/article.ts';
import { fold, visible } from './fold.ts';
import { grammarOf } from './grammars.ts';
import { stem } from './stem.ts';
import { isNumber, partsOf, type Word, words } from './words.ts';

/** A word as the index knows it. */
export interface AnalysedWord extends Word {
  /** As it is written, in lower case. */
  readonly surface: string;
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
    analyseWord(word, language, (folded) => isStopWord(folded, stopWords) && (shouting || !isAcronym(word.text))),
  );
}

/** A compound of stop words alone is one too: "est-ce", "a-t-il", "peut-être". */
function isStopWord(folded: string, stopWords: ReadonlySet<string>): boolean {
  if (stopWords.has(folded)) return true;
  const parts = partsOf(folded);
  return parts.length > 0 && parts.every((part) => stopWords.has(part));
}

function analyseWord(word: Word, language: Language, isStop: (folded: string) => boolean): AnalysedWord {
  // A few single letters fold to several words (ﷺ); a term has no blank.
  const folded = fold(withoutPoints(word.text)).replaceAll(' ', '');
  const parts = partsOf(folded).map((part) => stem(part, language));
  const surface = visible(word.text).normalize('NFC').toLowerCase();
  return {
    ...word,
    surface,
    folded,
    term: parts.length === 0 ? stem(folded, language) : compound(folded, parts),
    parts: parts.filter((part) => part.length > 1),
    accented: surface === folded || parts.length > 0 || /[.,]/.test(surface) ? null : surface,
    stop: isStop(folded),
  };
}

/** "U.S" is "US"; "1.000.000" and "1,000,000" are one number, and so are "3.5" and "3,5". */
function withoutPoints(word: string): string {
  if (!isNumber(word)) return word.replaceAll('.', '');
  return /^\p{N}{1,3}(?:[.,]\p{N}{3})+$/u.test(word) ? word.replaceAll(/[.,]/g, '') : word.replaceAll(',', '.');
}

/** "S-300" and "S300" are one name, "porte-parole" is not "porteparole". */
function compound(folded: string, parts: readonly string[]): string {
  return parts.join(/\d/.test(folded) ? '' : '-');
}

/** "US", "WHO", "M&A": capitals alone, at least two. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word.replaceAll(/[.&]/g, ''));
}
