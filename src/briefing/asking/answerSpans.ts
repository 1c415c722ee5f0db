import type { Span } from '../../article/span.ts';
import { mergeHits } from '../mergeHits.ts';
import { nearness, type WeighedSentence } from './weighSentence.ts';

const MOST_MARKED = 3;
/** What fits worse is hardly what was asked for. */
const LEAST_FIT = 0.4;
/** What fits that much worse than the best is not marked beside it. */
const TOLERANCE = 0.25;

/** The words of a sentence that answer, as far as it is known, in the article's text: the things asked for that fit best. */
export function answerSpans({ sentence, fittings, hits }: WeighedSentence): readonly Span[] {
  const valued = fittings
    // What is a whole sentence marks nothing within it.
    .filter(({ span }) => span.start > sentence.span.start || span.end < sentence.span.end)
    .filter(({ fit }) => fit >= LEAST_FIT)
    .map(({ span, fit }) => ({ span, value: fit + nearness(span, hits) / 2 }))
    .sort((a, b) => b.value - a.value || a.span.start - b.span.start);
  const best = valued[0]?.value ?? 0;
  return mergeHits(
    valued.slice(0, MOST_MARKED).flatMap(({ span, value }) => (value >= best - TOLERANCE ? [span] : [])),
  );
}
