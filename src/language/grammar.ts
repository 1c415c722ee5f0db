/** The rules of one language as tables, so that another language is another table. Words are lower case, folded where said. */
export interface Grammar {
  /** Words that say nothing by themselves: articles, pronouns, prepositions, auxiliaries. Folded. */
  readonly stopWords: ReadonlySet<string>;
  /** Abbreviated titles: a name follows, so their point never ends a sentence. Lower case, without the point. */
  readonly titles: ReadonlySet<string>;
  /** Other abbreviations: their point ends a sentence only before an opener. Lower case, without the last point. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that begin a sentence far more often than a name, to tell "in the U.S. The" from "the U.S. Navy". Lower case. */
  readonly openers: ReadonlySet<string>;
  /** Verbs of saying: what stands before the colon after one is no label but a speaker. Lower case. */
  readonly saying: ReadonlySet<string>;
  /** A sentence that opens so speaks of something said before it. Lower case; one to three words each. */
  readonly backReferences: readonly string[];
  /** Openings that look like back references and are none ("il y a deux jours"). Lower case. */
  readonly impersonal: readonly string[];
}

/** A set of the words in a text, so that tables read as text. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(/\s+/)).filter((word) => word !== ''));
}
