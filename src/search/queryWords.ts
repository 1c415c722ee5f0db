import { type AnalysedWord, analyse } from '../language/analyse.ts';

/** What a text may say in place of a word that was typed: another word for it, or its translation. */
export interface RelatedTerm {
  /** All of them stand there: of several words in a row those that tell something, in order. */
  readonly terms: readonly string[];
  /** As it is written: "cessez-le-feu". */
  readonly wording: string;
  /** Of the articles it is looked for in, whose stems `terms` are. */
  readonly language: 'fr' | 'en';
  readonly kind: 'synonym' | 'translation';
  /** What finding it is worth beside finding the word itself, above 0 and below 1. */
  readonly weight: number;
}

/** A word of a question, as the index is asked for it. */
export interface QueryWord {
  readonly typed: string;
  readonly folded: string;
  /** Terms that it may stand under, one for each language's stemming. */
  readonly terms: readonly string[];
  /** Terms of its parts, for a text that writes a compound apart; for each language, all of the parts. */
  readonly parts: readonly (readonly string[])[];
  /** With its accents, where it was typed with any. */
  readonly accented: string | null;
  readonly stop: boolean;
  /** Other words for it, heaviest first; none before `withRelated`. */
  readonly related: readonly RelatedTerm[];
}

/** The words of what a user typed, which may be of either language: each is stemmed by the rules of both. */
export function queryWords(typed: string): readonly QueryWord[] {
  const french = analyse(typed, 'fr');
  const english = analyse(typed, 'en');
  const plain = analyse(typed, 'other');
  const seen = new Set<string>();
  return french.flatMap((word, index) => {
    const readings = [word, english[index], plain[index]].filter((reading) => reading !== undefined);
    if (seen.has(word.folded)) return [];
    seen.add(word.folded);
    return [asQueryWord(word, readings, english[index]?.stop === true)];
  });
}

function asQueryWord(word: AnalysedWord, readings: readonly AnalysedWord[], stopsInEnglish: boolean): QueryWord {
  const parts = new Map(
    readings.filter((reading) => reading.parts.length > 1).map((reading) => [reading.parts.join(' '), reading.parts]),
  );
  return {
    typed: word.text,
    folded: word.folded,
    terms: [...new Set(readings.map((reading) => reading.term))],
    parts: [...parts.values()],
    accented: word.accented,
    stop: word.stop || stopsInEnglish,
    related: [],
  };
}
