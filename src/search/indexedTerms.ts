/** What the index holds of a text: its terms (stems, parts of compounds, words with their accents) and its words in a row. */
import type { Article, Language } from '../article/article.ts';
import { slice } from '../article/span.ts';
import { type AnalysedWord, analyse } from '../language/analyse.ts';
import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { partsOf } from '../language/words.ts';
import { type Form, keyOf } from './lexicon.ts';
import type { Passage } from './passages.ts';

export interface IndexedText {
  /** Joined by blanks. */
  readonly terms: string;
  /** Every word in its place, stop words too; null between two sentences. */
  readonly words: readonly (Form | null)[];
}

/** Distinct forms of one article, by `keyOf`. */
export type Forms = Map<string, Form>;

/** The forms are added to `forms`: equal ones are one object. */
export function indexPassage(article: Article, passage: Passage, forms: Forms): IndexedText {
  return join(passage.pieces.map((piece) => indexText(slice(article.text, piece), article.language, forms)));
}

/** As `indexPassage`, of one sentence or title. */
export function indexText(text: string, language: Language, forms: Forms): IndexedText {
  const words = analyse(text, language);
  return {
    terms: termsOf(words).join(' '),
    words: words.map((word) => {
      if (!word.stop) addParts(word, language, forms);
      return shared(forms, word);
    }),
  };
}

function join(texts: readonly IndexedText[]): IndexedText {
  return {
    terms: texts.flatMap(({ terms }) => (terms === '' ? [] : [terms])).join(' '),
    words: texts.flatMap(({ words }, index) => (index === 0 ? words : [null, ...words])),
  };
}

function shared(forms: Forms, { surface, folded, term, parts, stop }: Form): Form {
  const key = keyOf({ surface, term, stop });
  const known = forms.get(key);
  if (known !== undefined) return known;
  const form = { surface, folded, term, parts, stop };
  forms.set(key, form);
  return form;
}

/** The parts of a compound are forms of their own: "unis" alone must be known to stand in "États-Unis". */
function addParts({ surface }: AnalysedWord, language: Language, forms: Forms): void {
  for (const part of partsOf(surface)) {
    if (part.length < 2) continue;
    const folded = fold(part);
    shared(forms, { surface: part, folded, term: stem(folded, language), parts: [], stop: false });
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
