/**
 * What speaks for a sentence as the answer to a question, from 0 to 1: shares of what the question's words weigh, so that they
 * mean the same in five articles and in thousands.
 */
export interface Signs {
  /** Held by the sentence itself. */
  readonly own: number;
  /** The same, every word weighing alike. */
  readonly counted: number;
  /** Held in the very form that was typed. */
  readonly exact: number;
  /** Held by the sentence before, and not by it: what a pronoun stands for. */
  readonly before: number;
  /** Held by the sentence behind alone. */
  readonly after: number;
  /** Held by the headline alone. */
  readonly headline: number;
  /** Held somewhere in the passage it stands in. */
  readonly passage: number;
  /** The passage's score by the index, as a share of the best passage's. */
  readonly rank: number;
  /** Neighbours of the question that stand close to each other. */
  readonly pairs: number;
  /** How well the best thing of the kind asked for fits, and the same times how near to the question's words it stands. */
  readonly fit: number;
  readonly nearFit: number;
  /** How far it falls short of twelve words. */
  readonly short: number;
}
