/** Answers `/ask`: the verbatim sentences that answer a question, best first, each cited; or that none does. */
import type { DateTime } from 'luxon';
import { datesOf } from '../article/datesOf.ts';
import { plainQuestion } from '../questions/plainQuestion.ts';
import { readQuestion } from '../questions/readQuestion.ts';
import type { Answer, LeftOut } from './answer.ts';
import { type Library, nearestTopics } from './brief.ts';
import { choosePoints } from './choosePoints.ts';
import { citePoints } from './citePoints.ts';
import { draftPoints } from './draftPoints.ts';
import { type FoundWords, findWords } from './findWords.ts';
import { namesLeftOut } from './leftOut.ts';
import { readLimits } from './limits.ts';
import { plain } from './plain.ts';
import type { Asker, AskRequest } from './request.ts';
import { scoreSentence } from './scoreSentence.ts';
import { takeFollowUp } from './takeFollowUp.ts';

const MOST_POINTS = 5;
const MOST_PASSAGES = 40;
const MOST_NEAR = 5;

/** @throws UserError when question or dates cannot be understood. */
export async function ask(request: AskRequest, asker: Asker, library: Library, now: DateTime): Promise<Answer> {
  const { index, shelf } = library;
  const { since, until, reach } = readLimits(request, asker, now);
  const takenAs = await takeFollowUp(request, reach.scopes, library);
  const text = plainQuestion(takenAs ?? request.question);
  const question = readQuestion(text);
  const words = await findWords(text, reach, library, MOST_PASSAGES);
  const found = await index.search({
    words: words.sought.map(({ word }) => word),
    reach,
    limit: MOST_PASSAGES,
    share: 0,
  });
  const census = await index.census(reach);
  const read = await shelf.read([...new Set(found.passages.map(({ article }) => article))]);
  const candidates = read.flatMap(({ sentences, headline }) =>
    sentences.flatMap((sentence) => scoreSentence(sentence, words.sought, headline) ?? []),
  );
  const choices = choosePoints(candidates, () => null).slice(0, MOST_POINTS);
  const byArticle = new Map(read.map(({ article, sentences }) => [article.id, sentences]));
  const drafts = words.found.passages.length === 0 ? [] : draftPoints(choices, (id) => byArticle.get(id) ?? []);
  const { points, citations } = citePoints(drafts, () => 0);
  const isFound = points.length > 0;
  return {
    ...plain,
    command: 'ask',
    understood: {
      question: request.question,
      words: words.understood,
      since,
      until,
      source: reach.source,
      articles: { matching: words.found.matching, searched: census.searched, total: census.total },
      corpus: census.days,
      undated: census.undated,
    },
    found: isFound,
    points,
    citations,
    omitted: { points: 0, before: 0, undated: await namesLeftOut(census, shelf) },
    nearest: isFound ? [] : await nearestTopics(words, reach, index),
    reply: { expects: question.expects, takenAs, confidence: isFound ? 0.5 : 0 },
    near: isFound ? [] : await nearArticles(words, library),
  };
}

/** The articles that hold most of what was asked after. */
async function nearArticles({ found }: Pick<FoundWords, 'found'>, { shelf }: Library): Promise<readonly LeftOut[]> {
  const ids = [...new Set(found.passages.map(({ article }) => article))].slice(0, MOST_NEAR);
  const articles = await shelf.read(ids);
  return articles.map(({ article }) => ({ article: article.id, title: article.title.text, dates: datesOf(article) }));
}
