import { tokensOf } from './tokens.ts';

/** A tree of folded words: each path from its root is the beginning of a phrase. */
export interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>;
  /** What the phrase that ends here means. */
  readonly values: T[];
}

export function emptyNode<T>(): PhraseNode<T> {
  return { next: new Map(), values: [] };
}

/** Adds `phrase`; one without a word is passed over. */
export function addPhrase<T>(root: PhraseNode<T>, phrase: string, value: T): void {
  let node = root;
  for (const { folded } of tokensOf(phrase)) {
    let next = node.next.get(folded);
    if (next === undefined) {
      next = emptyNode();
      node.next.set(folded, next);
    }
    node = next;
  }
  if (node !== root && !node.values.includes(value)) node.values.push(value);
}
