import type { Span } from '../../article/span.ts';

/** What somebody is told to have said, by the words of the text. */
export interface Quote {
  /** The quoted words with their marks, or the reported clause. */
  readonly span: Span;
  /** `direct` stands in marks (or under a speaker's label), `indirect` is told in other words, `mixed` is told with some words in marks. */
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** Null where the text does not tell, or not surely. */
  readonly speaker: Speaker | null;
  readonly verb: SayingVerb | null;
  /** The second part of a quote that "a-t-il déclaré" interrupts, else null. */
  readonly split: Span | null;
}

export interface Speaker {
  readonly span: Span;
  /** As written: the text at `span`. */
  readonly name: string;
  readonly kind: 'name' | 'pronoun' | 'role' | 'organisation';
  /** The name that a pronoun or a bare role stands for, where that is plain; never for "a senior official". */
  readonly refersTo: Span | null;
}

/** The word that tells of saying; "selon" and its like are their own lemma. */
export interface SayingVerb {
  readonly span: Span;
  readonly lemma: string;
}
