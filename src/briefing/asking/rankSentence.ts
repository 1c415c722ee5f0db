import type { Question } from '../../questions/question.ts';
import type { Signs } from './signs.ts';

type Kind = Question['expects'] | 'named';

/**
 * What each sign is worth, in natural logarithms of odds: a listwise logistic regression on 1,950 questions of people over 782
 * encyclopaedia passages, of which each says where its answer stands.
 */
const WEIGHTS: Readonly<Record<Exclude<keyof Signs, 'fit'>, number>> = {
  own: 4.6,
  counted: 1.5,
  exact: 0.2,
  before: 3.6,
  after: 1.9,
  headline: 6.5,
  passage: 0,
  rank: 6.1,
  pairs: 1.1,
  nearFit: 0.4,
  short: -0.6,
};

/** The same of how well the best thing of the kind asked for fits, by that kind. */
const FIT: Readonly<Record<Kind, number>> = {
  person: 1.6,
  organisation: 0.7,
  place: 1.5,
  date: 1.7,
  number: 4.1,
  reason: 2,
  manner: 1.1,
  statement: 2,
  named: 0.8,
  anything: 0,
  'yes-or-no': 0,
};

/** How much speaks for a sentence: only to be compared with others for the same question. */
export function rankSentence(signs: Signs, { expects, named }: Question): number {
  let sum = signs.fit * FIT[named && expects === 'anything' ? 'named' : expects];
  for (const [sign, weight] of Object.entries(WEIGHTS)) sum += weight * signs[sign as keyof typeof WEIGHTS];
  return sum;
}
