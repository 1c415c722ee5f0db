import type { Likeness } from './shingles.ts';

/** How two articles are one. */
export type Sameness =
  /** The same words. */
  | 'identical'
  /** Agency copy with small edits. */
  | 'near-identical'
  /** The same story in other words, or one that goes on where the other ended. */
  | 'same-story';

/**
 * Measured on pairs of news: copies share 0.9 and more of their runs of three words, stories written anew over the same
 * agency's report 0.29 and more, or half of the shorter one's; different stories on one subject under 0.15.
 */
const NEAR_IDENTICAL = 0.8;
const SAME_STORY = 0.25;
const CONTAINED = 0.45;

/** Null for two stories. */
export function sameness({ jaccard, containment }: Likeness): Sameness | null {
  if (jaccard === 1) return 'identical';
  if (jaccard >= NEAR_IDENTICAL) return 'near-identical';
  return jaccard >= SAME_STORY || containment >= CONTAINED ? 'same-story' : null;
}
