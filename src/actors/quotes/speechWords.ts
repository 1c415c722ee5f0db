import type { VerbTable } from './verbTable.ts';

/** What one language brings to the finding of quotes, as tables. Words are lower case with straight apostrophes. */
export interface SpeechWords {
  readonly verbs: VerbTable;
  /** Forms of have and be that stand before a participle. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly pluralAuxiliaries: ReadonlySet<string>;
  /** Finite verbs that are no verbs of saying: a subject ends before them. */
  readonly finite: ReadonlySet<string>;
  /** May stand between a subject and its verb, or beside a verb. */
  readonly adverbs: ReadonlySet<string>;
  /** Small words right before a verb that belong to it ("se", "lui", "ne"). */
  readonly clitics: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Determiners that leave open who is meant ("un", "some"). */
  readonly indefinite: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Person>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that join two parts of one name or role ("of", "de"). */
  readonly joining: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly infinitiveMarks: ReadonlySet<string>;
  /** Days, months and the like that may follow a verb and name no speaker. */
  readonly timeWords: ReadonlySet<string>;
  /** Openings such as "selon", each as its words. */
  readonly sources: readonly (readonly string[])[];
  readonly roles: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** Titles before a name, lower case without point. */
  readonly titles: ReadonlySet<string>;
  readonly feminine: ReadonlySet<string>;
  readonly masculine: ReadonlySet<string>;
  /** What "selon" stands before without naming anybody ("selon toute vraisemblance"). */
  readonly noSource: ReadonlySet<string>;
  /** Nouns that "says" something only as an expression ("cela va sans dire"): never speakers. */
  readonly neverSpeakers: ReadonlySet<string>;
  /** Forms that are nouns at least as often ("states", "report"): verbs only where what follows makes them so. */
  readonly nounsToo: ReadonlySet<string>;
  /** Forms of be: with a participle its subject is not who says it. */
  readonly passives: ReadonlySet<string>;
}

export interface Person {
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  /** Can stand for a person named before ("he"; not "I", "on"). */
  readonly resolves: boolean;
}
