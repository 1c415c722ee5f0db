import type { Span } from './span.ts';

export type ActorKind = 'person' | 'organisation' | 'state' | 'place';

/** Somebody or something named in an article, and who that is. */
export interface ActorMention {
  /** The name where it stands, without a title. */
  readonly span: Span;
  /** A gazetteer's identifier, or `name:` and the folded fullest name of one who is known from articles alone. */
  readonly actor: string;
  /** The name to show for the actor. */
  readonly name: string;
  readonly kind: ActorKind;
  /** False where the spelling is only probably theirs. */
  readonly certain: boolean;
  /** Why this spelling is taken for theirs, as identifiers of reasons; empty where it is their name. */
  readonly reasons: readonly string[];
}

/** Words that an article attributes to somebody. */
export interface Quotation {
  /** The quoted words with their marks, or the reported clause. */
  readonly span: Span;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** Who said it, as written; a pronoun or role stands for `actor` where that is plain. */
  readonly speaker: { readonly span: Span; readonly actor: string | null };
}
