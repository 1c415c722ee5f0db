import type { Language } from '../../../article/article.ts';
import type { Day } from '../../../article/dating.ts';
import type { Reason } from '../../names/reason.ts';
import type { Mention } from '../mention.ts';

/** What one article names, and what is known of the article. */
export interface ArticleMentions {
  readonly article: string;
  readonly text: string;
  readonly language: Language;
  /** When it appeared; null while nobody knows. */
  readonly day: Day | null;
  readonly outlet: string | null;
  /** Names of its makers, who are not in the story. */
  readonly bylines: readonly string[];
  readonly mentions: readonly Mention[];
}

/** Why a spelling is taken for an actor's. */
export type ActorReason =
  | Reason
  /** The gazetteer has this spelling. */
  | { readonly kind: 'listed' }
  /** The article names the actor whole, and this only by a part of the name. */
  | { readonly kind: 'introduced'; readonly name: string }
  /** Both bear this role. */
  | { readonly kind: 'same-role'; readonly role: string }
  /** The role beside the name is this actor's; `held` when it was theirs on the article's day. */
  | { readonly kind: 'role'; readonly role: string; readonly held: boolean }
  | { readonly kind: 'same-article'; readonly name: string }
  /** Named in the company of the same actors. */
  | { readonly kind: 'company'; readonly actors: readonly string[] }
  /** The only one, or the one most spoken of, with this surname. */
  | { readonly kind: 'best-known'; readonly others: number }
  /** A seat or capital that stands for a government. */
  | { readonly kind: 'metonym' }
  /** A wording of these outlets for a party, never Vigie's. */
  | { readonly kind: 'wording'; readonly outlets: readonly string[] };

/** `certain`: merged. `probable`: shown as such ("Kelant, sans doute Gallant"). */
export type Certainty = 'certain' | 'probable';

export interface MentionPlace {
  readonly article: string;
  readonly mention: Mention;
}

/** One spelling of an actor's name. */
export interface ActorVariant {
  readonly name: string;
  readonly certainty: Certainty;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly ActorReason[];
  /** In the order of the articles. */
  readonly places: readonly MentionPlace[];
}

export type ActorKind = 'person' | 'organisation' | 'state' | 'place';

/** Somebody or something named, with everything that means them. */
export interface Actor {
  /** The gazetteer's identifier, else one made of the fullest name, with "named-" before it. */
  readonly id: string;
  readonly known: boolean;
  readonly kind: ActorKind;
  /** The name to show: the gazetteer's in `language`, else the fullest as most often written. */
  readonly name: string;
  /** Certain ones first, each by how often it stands. */
  readonly variants: readonly ActorVariant[];
  /** How often named, all spellings together, probable ones left out. */
  readonly count: number;
}

export interface Actors {
  /** Most named first. */
  readonly actors: readonly Actor[];
  /** Named once, without a role: too little to be an actor. */
  readonly passing: readonly Actor[];
  /** Authors, and journalists who put the questions. */
  readonly makers: readonly Actor[];
}

/** A spelling's mentions within one article, taken for one actor's. */
export interface Attribution {
  readonly name: string;
  readonly certainty: Certainty;
  readonly confidence: number;
  readonly reasons: readonly ActorReason[];
  readonly places: readonly MentionPlace[];
}
