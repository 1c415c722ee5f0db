/** What a question in a sentence asks for, as far as its own words tell. */
import type { Expected } from '../briefing/answer.ts';

/** In what an expected number is counted; `count` where its noun says. */
export type Measure =
  | 'count'
  | 'age'
  | 'duration'
  | 'money'
  | 'percent'
  | 'length'
  | 'area'
  | 'weight'
  | 'speed'
  | 'temperature'
  | 'score';

/** A kind of thing that is asked for, with what is counted where it is a number. */
export interface Asked {
  readonly expects: Expected;
  readonly measure: Measure | null;
  /** A name would do, of whatever it is: "comment s’appelle …", "what is the name of …". */
  readonly named: boolean;
}

export interface Question extends Asked {
  /** It asks who somebody named is, so that an office would answer. */
  readonly defines: boolean;
  /** It is put as a question, and not a topic's words alone. */
  readonly isPut: boolean;
  /** That it is asked in. */
  readonly language: 'fr' | 'en';
  /** The noun asked for, folded: "missiles" of "combien de missiles", "ville" of "quelle ville"; null where there is none. */
  readonly head: string | null;
  /** Words that only ask ("combien", "nom" of "quel est le nom"), folded: no text answers by holding them. */
  readonly asking: ReadonlySet<string>;
  /** Words for the kind of thing asked for ("année" of "en quelle année"), folded: a text may answer without them. */
  readonly kinds: ReadonlySet<string>;
}

/** The rules by which one language asks, as tables. Words are folded and stand between blanks, a comma is a word of its own. */
export interface AskingGrammar {
  /** Whole forms that say what they ask for; the earliest in a question counts, of those that begin together the first listed. */
  readonly forms: readonly AskingForm[];
  /** Before the noun asked for: what is passed over, word by word. */
  readonly beforeNoun: ReadonlySet<string>;
  /** What nouns ask for: "année", "city". */
  readonly nouns: ReadonlyMap<string, Asked>;
  /** Nouns that only lead to another: "nom", "name". */
  readonly leading: ReadonlySet<string>;
  /** What joins such a noun to the next. */
  readonly joining: ReadonlySet<string>;
  /** Frequent words of the language alone, to tell it from the other. */
  readonly marks: ReadonlySet<string>;
  /** Question words with their letters, to mend slips in them. */
  readonly spelt: readonly string[];
}

export interface AskingForm {
  readonly words: RegExp;
  /** `noun`: the noun behind it says what is asked for. */
  readonly asks: Asked | 'noun';
  /** For a count: what stands behind it, after the words that join, is what is counted. */
  readonly counts?: true;
}
