import type { Candidate } from './scoreSentence.ts';
import type { ReadArticle, ReadSentence } from './shelf.ts';

/** Fewer words tell too little by themselves. */
const FEWEST_WORDS = 8;
const GOOD_LENGTH = 45;

/** What an article's sentences are worth when no topic is asked for: early, whole and able to stand alone. */
export function scoreUnasked({ sentences }: ReadArticle): readonly Candidate[] {
  return sentences.flatMap((sentence) => {
    if ((sentence.kind !== 'text' && sentence.kind !== 'item') || sentence.words.length < FEWEST_WORDS) return [];
    return [{ sentence, score: worth(sentence), hits: [] }];
  });
}

function worth(sentence: ReadSentence): number {
  const names = sentence.words.filter(({ text, stop }) => !stop && /^\p{Lu}/u.test(text)).length;
  const tooLong = Math.min(0.3, Math.max(0, sentence.words.length - GOOD_LENGTH) * 0.01);
  return (
    0.5 + 0.3 / (1 + sentence.index / 4) + Math.min(0.2, names * 0.04) - tooLong - (sentence.pointsBack ? 0.15 : 0)
  );
}
