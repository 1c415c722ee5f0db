/** To what degree a sentence holds the words of a question, and where. */
import type { Span } from '../../article/span.ts';
import type { AnalysedWord } from '../../language/analyse.ts';
import type { QueryWord } from '../../search/queryWords.ts';
import type { ReadSentence } from '../shelf.ts';

/** A word of the question in a sentence. */
export interface Held {
  /** 1 for the word itself, less for one that is related to it; 0 where it is not held. */
  readonly degree: number;
  /** As it was typed, but for capitals and accents; or its translation, which could not be. */
  readonly exact: boolean;
  /** In the article's text. */
  readonly spans: readonly Span[];
}

/** Stems that begin alike by this many letters, and by this share of the longer one, are of one family: "dirig", "dirigeant". */
const FAMILY = { letters: 5, share: 0.7 };
/** What a word of the same family is worth. */
const OF_FAMILY = 0.5;

const nowhere: Held = { degree: 0, exact: false, spans: [] };

export function heldIn(sentence: ReadSentence, word: QueryWord): Held {
  const own = sentence.words.filter(
    (each) => word.terms.includes(each.term) || each.parts.some((part) => word.terms.includes(part)),
  );
  if (own.length > 0)
    return { degree: 1, exact: own.some(({ folded }) => folded === word.folded), spans: spansOf(own, sentence) };
  for (const parts of word.parts) {
    const found = parts.map((part) => sentence.words.find(({ term }) => term === part));
    if (parts.length > 0 && found.every((each) => each !== undefined))
      return { degree: 1, exact: false, spans: spansOf(found, sentence) };
  }
  const family = sentence.words.filter((each) => !each.stop && word.terms.some((term) => areFamily(term, each.term)));
  const related = word.related
    .filter(({ language }) => language === sentence.article.language)
    .filter(({ terms }) => terms.length > 0 && terms.every((term) => sentence.terms.has(term)))
    .reduce<(typeof word.related)[number] | null>(
      (best, each) => (best !== null && best.weight >= each.weight ? best : each),
      null,
    );
  if (related !== null && (family.length === 0 || related.weight >= OF_FAMILY)) {
    const words = sentence.words.filter(({ term }) => related.terms.includes(term));
    return { degree: related.weight, exact: related.kind === 'translation', spans: spansOf(words, sentence) };
  }
  return family.length > 0 ? { degree: OF_FAMILY, exact: false, spans: spansOf(family, sentence) } : nowhere;
}

function areFamily(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const needed = Math.max(FAMILY.letters, Math.ceil(Math.max(a.length, b.length) * FAMILY.share));
  if (shorter < needed || /\d/.test(a)) return false;
  return a.slice(0, needed) === b.slice(0, needed);
}

function spansOf(words: readonly (AnalysedWord | undefined)[], { span }: ReadSentence): readonly Span[] {
  return words.flatMap((word) =>
    word === undefined ? [] : [{ start: span.start + word.start, end: span.start + word.end }],
  );
}
