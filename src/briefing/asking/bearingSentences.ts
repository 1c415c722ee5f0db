import type { AnsweringSentence } from './answeringSentences.ts';
import type { FoundSentences } from './findSentences.ts';

/** A sentence speaks of a claim when it holds this share of its words, by what they weigh, ... */
const OWN = 0.32;
/** ... and with the sentences beside it and its headline this share. */
const AROUND = 0.55;
/** What holds that much less than the best says less of it. */
const WIDEST_GAP = 0.25;
const MOST_SENTENCES = 6;
const MOST_MISSING = 0.5;

/** The sentences that speak of a claim, those that hold most of it first. */
export function bearingSentences({ sentences, missing }: FoundSentences): readonly AnsweringSentence[] {
  // Of what no article holds no sentence can hold any; a claim of which most is unknown is borne by nothing.
  if (missing > MOST_MISSING) return [];
  const known = 1 - missing;
  const ranked = sentences
    .map(({ sentence, signs, hits }) => {
      const around = signs.own + signs.before + signs.after + signs.headline;
      return { sentence, own: signs.own, around, score: signs.own + around / 2 + signs.exact / 4, hits, answers: [] };
    })
    .filter(({ own, around }) => own >= OWN * known && around >= AROUND * known)
    .sort((a, b) => b.score - a.score || (a.sentence.article.id < b.sentence.article.id ? -1 : 1));
  const best = ranked[0]?.own ?? 0;
  return ranked.filter(({ own }) => own >= best - WIDEST_GAP).slice(0, MOST_SENTENCES);
}
