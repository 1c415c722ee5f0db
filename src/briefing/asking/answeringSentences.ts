import type { Span } from '../../article/span.ts';
import type { ReadSentence } from '../shelf.ts';
import { answerSpans } from './answerSpans.ts';
import { ANSWERED_FROM, confidenceOf, WIDEST_LEAD } from './confidence.ts';
import type { FoundSentences } from './findSentences.ts';
import { rankSentence } from './rankSentence.ts';

export interface AnsweringSentence {
  readonly sentence: ReadSentence;
  readonly score: number;
  readonly hits: readonly Span[];
  /** The words that answer, in the article's text. */
  readonly answers: readonly Span[];
}

export interface Answering {
  /** Best first. */
  readonly best: readonly AnsweringSentence[];
  /** How likely the first of them answers, 0 to 1. */
  readonly confidence: number;
  readonly isAnswered: boolean;
}

/** What ranks behind the best by more is no second answer: its odds are a tenth of the best's. */
const WIDEST_GAP = 2.3;
const MOST_SENTENCES = 12;
/** A topic's words alone ask for nothing but a sentence that holds them, and what somebody says is any sentence of theirs. */
const WHOLE = 0.9;

/** Ranks the sentences found for a question, and says whether they answer it. */
export function answeringSentences({ question, sought, missing, sentences }: FoundSentences): Answering {
  const ranked = sentences
    .map((each) => ({ ...each, score: rankSentence(each.signs, question) }))
    .sort((a, b) => b.score - a.score || byPlace(a.sentence, b.sentence));
  const [first] = ranked;
  if (first === undefined) return { best: [], confidence: 0, isAnswered: false };
  const second = ranked[1]?.score ?? first.score - WIDEST_LEAD;
  const standing = { signs: first.signs, lead: first.score - second, words: sought.length, missing };
  const confidence = confidenceOf(standing);
  const best = ranked
    .slice(0, MOST_SENTENCES)
    .filter(({ score, hits }, at) => at === 0 || (score >= first.score - WIDEST_GAP && hits.length > 0))
    .map((each) => ({ sentence: each.sentence, score: each.score, hits: each.hits, answers: answerSpans(each) }));
  const wantsWords = !question.isPut || (question.expects === 'statement' && first.signs.fit === 1);
  const isTold = wantsWords && first.signs.own >= WHOLE;
  return { best, confidence, isAnswered: confidence >= ANSWERED_FROM || isTold };
}

/** The same order whatever order the index gave. */
function byPlace(a: ReadSentence, b: ReadSentence): number {
  return a.article.id === b.article.id ? a.index - b.index : a.article.id < b.article.id ? -1 : 1;
}
