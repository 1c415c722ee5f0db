/** The terms under which the index holds a text: stems, parts of compounds, and words with their accents. */
import type { Article, Language } from '../article/article.ts';
import { slice } from '../article/span.ts';
import { type AnalysedWord, analyse } from '../language/analyse.ts';
import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { partsOf } from '../language/words.ts';
import type { Form } from './lexicon.ts';
import type { Passage } from './passages.ts';

/** The terms of a passage; the forms behind them are added to `forms`. */
export function termsOfPassage(article: Article, passage: Passage, forms: Map<string, Form>): string {
  const terms: string[] = [];
  for (const piece of passage.pieces) {
    const words = analyse(slice(article.text, piece), article.language);
    terms.push(...termsOf(words));
    for (const word of words) if (!word.stop) addForms(word, article.language, forms);
  }
  return terms.join(' ');
}

/** The word as written, and the parts of a compound: "unis" alone must be known to stand in "États-Unis". */
function addForms(word: AnalysedWord, language: Language, forms: Map<string, Form>): void {
  const { surface, folded: whole, term } = word;
  if (!forms.has(surface)) forms.set(surface, { surface, folded: whole, term });
  for (const part of partsOf(surface)) {
    const folded = fold(part);
    if (part.length > 1 && !forms.has(part)) forms.set(part, { surface: part, folded, term: stem(folded, language) });
  }
}

/** Stop words have none. */
export function termsOf(words: readonly AnalysedWord[]): readonly string[] {
  return words.flatMap((word) =>
    word.stop ? [] : [word.term, ...word.parts, ...(word.accented === null ? [] : [exact(word.accented)])],
  );
}

/** The term of a word with its accents; the sign keeps it apart from stems. */
export function exact(accented: string): string {
  return `=${accented}`;
}
