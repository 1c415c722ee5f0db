import type { ActorKind } from '../article/actorMention.ts';

/** Two of the others who are named in the same sentences, by their places in the list. */
export interface Tie {
  readonly between: readonly [number, number];
  readonly sentences: number;
}

/** Somebody, and who is named in the same sentences. */
export interface Network {
  readonly name: string;
  readonly kind: ActorKind;
  /** Most often first, with how many sentences name both. */
  readonly others: readonly { readonly name: string; readonly kind: ActorKind; readonly sentences: number }[];
  readonly ties: readonly Tie[];
}
