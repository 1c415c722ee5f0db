/** Why two names are thought to be one, or two: shown to people, so data and not words. */

/** Two words that were held against each other, folded. */
export type WordPair = readonly [string, string];

export type Reason =
  | { readonly kind: 'same' }
  | { readonly kind: 'same-words-other-order' }
  | { readonly kind: 'joined-words' }
  | { readonly kind: 'initials'; readonly words: WordPair }
  | { readonly kind: 'diminutive'; readonly words: WordPair }
  | { readonly kind: 'transliteration'; readonly words: WordPair }
  | { readonly kind: 'other-alphabet'; readonly words: WordPair }
  | { readonly kind: 'sound-alike'; readonly words: WordPair }
  | { readonly kind: 'typo'; readonly words: WordPair; readonly edits: number }
  | { readonly kind: 'cut-off'; readonly words: WordPair }
  | { readonly kind: 'particle'; readonly word: string }
  | { readonly kind: 'extra-given-name'; readonly word: string }
  | { readonly kind: 'surname-alone'; readonly word: string }
  | { readonly kind: 'acronym'; readonly word: string }
  | { readonly kind: 'legal-form'; readonly words: WordPair }
  | { readonly kind: 'extra-word'; readonly word: string }
  /** Speaks against: each name has a word that the other lacks. */
  | { readonly kind: 'different'; readonly words: WordPair };

/** How alike two names are, and by what. */
export interface Likeness {
  /** 0 to 1; what counts as one name is measured in `sameName`. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}
