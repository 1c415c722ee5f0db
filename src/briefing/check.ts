/** Answers "check": what the articles say about the claims of a message, each looked up by itself. */
import type { DateTime } from 'luxon';
import { claimsIn } from '../questions/claims.ts';
import type { Answer, Claim } from './answer.ts';
import type { Library } from './brief.ts';
import { choosePoints } from './choosePoints.ts';
import { citePoints } from './citePoints.ts';
import { type DraftPoint, draftPoints } from './draftPoints.ts';
import { findWords } from './findWords.ts';
import { readLimits } from './limits.ts';
import { plain } from './plain.ts';
import type { Asker, CheckRequest } from './request.ts';
import { scoreSentence } from './scoreSentence.ts';

const MOST_POINTS = 2;
const MOST_PASSAGES = 20;

/** @throws UserError when the message claims nothing. */
export async function check(request: CheckRequest, asker: Asker, library: Library, now: DateTime): Promise<Answer> {
  const { index, shelf } = library;
  const { reach } = readLimits({ since: null, until: null, source: null }, asker, now);
  const claims: Claim[] = [];
  const drafts: DraftPoint[] = [];
  for (const text of claimsIn(request.text)) {
    const words = await findWords(text, reach, library, MOST_PASSAGES);
    const read = await shelf.read([...new Set(words.found.passages.map(({ article }) => article))]);
    const candidates = read.flatMap(({ sentences, headline }) =>
      sentences.flatMap((sentence) => scoreSentence(sentence, words.sought, headline) ?? []),
    );
    const byArticle = new Map(read.map(({ article, sentences }) => [article.id, sentences]));
    const choices = choosePoints(candidates, () => null).slice(0, MOST_POINTS);
    const own = draftPoints(choices, (id) => byArticle.get(id) ?? []);
    claims.push({ text, points: own.map((_, at) => drafts.length + at) });
    drafts.push(...own);
  }
  const census = await index.census(reach);
  const { points, citations } = citePoints(drafts, () => 0);
  return {
    ...plain,
    command: 'check',
    understood: {
      question: request.text,
      words: [],
      since: null,
      until: null,
      source: null,
      articles: {
        matching: new Set(citations.map(({ article }) => article)).size,
        searched: census.searched,
        total: census.total,
      },
      corpus: census.days,
      undated: census.undated,
    },
    found: points.length > 0,
    points,
    citations,
    omitted: { points: 0, before: 0, undated: [] },
    nearest: [],
    claims,
  };
}
