/** Answers `/ask`: the verbatim sentences that answer a question, best first, each cited; or that none does. */
import type { DateTime } from 'luxon';
import { datesOf } from '../article/datesOf.ts';
import type { Answer, LeftOut } from './answer.ts';
import { type AnsweringSentence, answeringSentences } from './asking/answeringSentences.ts';
import { type FoundSentences, findSentences } from './asking/findSentences.ts';
import { readAsked } from './asking/readAsked.ts';
import { type Library, nearestTopics } from './brief.ts';
import { joinAlike } from './choosePoints.ts';
import { citePoints } from './citePoints.ts';
import { type DraftPoint, draftPoints } from './draftPoints.ts';
import { namesLeftOut } from './leftOut.ts';
import { readLimits } from './limits.ts';
import { mergeHits } from './mergeHits.ts';
import { plain } from './plain.ts';
import type { Asker, AskRequest } from './request.ts';
import { takeFollowUp } from './takeFollowUp.ts';

/** Points on a page. */
const PAGE = 5;
const MOST_NEAR = 5;

/** @throws UserError when question or dates cannot be understood. */
export async function ask(request: AskRequest, asker: Asker, library: Library, now: DateTime): Promise<Answer> {
  const { index, shelf } = library;
  const { since, until, reach } = readLimits(request, asker, now);
  const takenAs = await takeFollowUp(request, reach.scopes, library);
  const asked = readAsked(takenAs ?? request.question);
  const found = await findSentences(asked, reach, library);
  const { best, confidence, isAnswered } = answeringSentences(found);
  const drafts = isAnswered ? await draftsOf(best, library) : [];
  const { points, citations } = citePoints(drafts.slice(request.offset, request.offset + PAGE), () => 0);
  const census = await index.census(reach);
  // What answers holds enough of the words, also where it holds few of many.
  const answering = new Set(drafts.map(({ article }) => article.id)).size;
  return {
    ...plain,
    command: 'ask',
    understood: {
      question: request.question,
      words: found.words.understood,
      since,
      until,
      source: reach.source,
      articles: {
        matching: Math.max(answering, found.words.found.matching),
        searched: census.searched,
        total: census.total,
      },
      corpus: census.days,
      undated: census.undated,
    },
    found: points.length > 0,
    points,
    citations,
    omitted: {
      points: Math.max(0, drafts.length - request.offset - PAGE),
      before: Math.min(request.offset, drafts.length),
      undated: await namesLeftOut(census, shelf),
    },
    nearest: points.length > 0 ? [] : await nearestTopics(found.words, reach, index),
    reply: { expects: found.question.expects, takenAs, confidence },
    near: points.length > 0 ? [] : nearArticles(found),
  };
}

/** A point for each of `best` that says something else, in their order. */
export async function draftsOf(
  best: readonly AnsweringSentence[],
  { shelf }: Pick<Library, 'shelf'>,
): Promise<readonly DraftPoint[]> {
  const articles = await shelf.read([...new Set(best.map(({ sentence }) => sentence.article.id))]);
  const sentences = new Map(articles.map(({ article, sentences: own }) => [article.id, own]));
  const candidates = best.map(({ sentence, score, hits, answers }) => ({
    sentence,
    score,
    hits: mergeHits(hits),
    answers,
  }));
  return draftPoints(joinAlike(candidates), (article) => sentences.get(article) ?? []);
}

/** The articles that come nearest, by their best sentences. */
function nearArticles({ sentences }: FoundSentences): readonly LeftOut[] {
  const near = [...sentences]
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => b.signs.passage + b.signs.rank - a.signs.passage - a.signs.rank);
  const articles = new Map(near.map(({ sentence: { article } }) => [article.id, article]));
  return [...articles.values()]
    .slice(0, MOST_NEAR)
    .map((article) => ({ article: article.id, title: article.title.text, dates: datesOf(article) }));
}
