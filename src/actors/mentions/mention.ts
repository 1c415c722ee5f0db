import type { Span } from '../../article/span.ts';

/**
 * What a name in a text stands for. A `metonym` is a place or seat that stands for those who govern there ("Téhéran",
 * "la Maison-Blanche"); a `demonym` a people.
 */
export type MentionKind = 'person' | 'organisation' | 'place' | 'state' | 'demonym' | 'metonym';

/** A name where it stands. */
export interface Mention {
  /** The name alone: no article, no title. */
  readonly span: Span;
  readonly kind: MentionKind;
  /** The words at `span`. */
  readonly name: string;
  /** The words that say what they are, beside the name ("le secrétaire à la Défense", "porte-parole adjoint du département d’État"). */
  readonly titleSpan: Span | null;
  /** The identifier of what the gazetteer knows by this name; null where it knows nothing, or several. */
  readonly known: string | null;
  /** Set for those who make the news instead of being in it: named as authors, or as journalists who ask. */
  readonly makes: 'byline' | 'asking' | null;
}
