import type { Span } from '../../article/span.ts';
import type { FoundPassage } from '../../search/passageIndex.ts';
import type { Sought } from '../scoreSentence.ts';
import type { ReadArticle, ReadSentence } from '../shelf.ts';
import { type Fitting, fittingsIn, type KnownQuestion } from './answerKinds.ts';
import { type Held, heldIn } from './heldWords.ts';
import type { Signs } from './signs.ts';

export interface WeighedSentence {
  readonly sentence: ReadSentence;
  readonly signs: Signs;
  /** Where the words of the question stand, in the article's text. */
  readonly hits: readonly Span[];
  /** What could be the thing asked for. */
  readonly fittings: readonly Fitting[];
}

/** Two words of a question stand close in a text when so many characters or fewer lie between. */
const CLOSE = 25;
/** Half as near is so many characters off. */
const NEAR = 30;
/** Fewer words tell little. */
const FEW_WORDS = 12;

/** Weighs the sentences of an article that stand within one of its passages that were found; of `best` the highest score. */
export function weighSentences(
  { sentences, headline }: ReadArticle,
  passages: readonly FoundPassage[],
  best: number,
  sought: readonly Sought[],
  known: KnownQuestion,
): readonly WeighedSentence[] {
  const kept = new Map<number, readonly Held[]>();
  const heldAt = (index: number): readonly Held[] => {
    const sentence = sentences[index];
    const held = kept.get(index) ?? (sentence === undefined ? [] : sought.map(({ word }) => heldIn(sentence, word)));
    kept.set(index, held);
    return held;
  };
  const inHeadline = sought.map(({ word }) => (word.terms.some((term) => headline.has(term)) ? 1 : 0));
  return passages.flatMap((passage) => {
    const within = sentences.filter(({ span }) => passage.span.start <= span.start && span.end <= passage.span.end);
    const inPassage = sought.map((_, at) => Math.max(0, ...within.map(({ index }) => heldAt(index)[at]?.degree ?? 0)));
    return within.map((sentence): WeighedSentence => {
      const own = heldAt(sentence.index);
      const hits = own.flatMap(({ spans }) => spans);
      const fittings = fittingsIn(sentence, known);
      return {
        sentence,
        hits,
        fittings,
        signs: {
          ...sharesOf(sought, own, heldAt(sentence.index - 1), heldAt(sentence.index + 1), inHeadline, inPassage),
          rank: best > 0 ? passage.score / best : 0,
          pairs: pairsIn(own),
          ...bestFit(fittings, hits),
          short: Math.max(0, FEW_WORDS - sentence.words.length) / FEW_WORDS,
        },
      };
    });
  });
}

type Shares = Pick<Signs, 'own' | 'counted' | 'exact' | 'before' | 'after' | 'headline' | 'passage'>;

function sharesOf(
  sought: readonly Sought[],
  own: readonly Held[],
  earlier: readonly Held[],
  later: readonly Held[],
  inHeadline: readonly number[],
  inPassage: readonly number[],
): Shares {
  const sums = { own: 0, counted: 0, exact: 0, before: 0, after: 0, headline: 0, passage: 0 };
  let total = 0;
  for (const [at, { weight }] of sought.entries()) {
    const { degree = 0, exact = false } = own[at] ?? {};
    const before = Math.min(1 - degree, earlier[at]?.degree ?? 0);
    const after = Math.min(1 - degree - before, later[at]?.degree ?? 0);
    total += weight;
    sums.own += weight * degree;
    sums.counted += degree;
    if (exact) sums.exact += weight;
    sums.before += weight * before;
    sums.after += weight * after;
    sums.headline += weight * Math.min(1 - degree - before - after, inHeadline[at] ?? 0);
    sums.passage += weight * (inPassage[at] ?? 0);
  }
  const share = (sum: number) => (total > 0 ? sum / total : 0);
  return {
    own: share(sums.own),
    counted: sums.counted / Math.max(1, sought.length),
    exact: share(sums.exact),
    before: share(sums.before),
    after: share(sums.after),
    headline: share(sums.headline),
    passage: share(sums.passage),
  };
}

function bestFit(fittings: readonly Fitting[], hits: readonly Span[]): Pick<Signs, 'fit' | 'nearFit'> {
  let best = { fit: 0, near: 0 };
  for (const { span, fit } of fittings) {
    const near = nearness(span, hits);
    if (fit + near > best.fit + best.near) best = { fit, near };
  }
  return { fit: best.fit, nearFit: best.fit * best.near };
}

/** 1 right beside one of `hits`, half of it thirty characters off, 0 where there are none. */
export function nearness(span: Span, hits: readonly Span[]): number {
  const distances = hits.map((hit) => Math.max(0, hit.start - span.end, span.start - hit.end));
  return distances.length === 0 ? 0 : 1 / (1 + Math.min(...distances) / NEAR);
}

/** The share of neighbouring words of the question that stand close in the sentence too. */
function pairsIn(held: readonly Held[]): number {
  let close = 0;
  for (const [at, { spans }] of held.entries()) {
    const next = held[at + 1]?.spans ?? [];
    if (spans.some((a) => next.some((b) => Math.max(b.start - a.end, a.start - b.end) <= CLOSE))) close += 1;
  }
  return held.length < 2 ? 0 : close / (held.length - 1);
}
