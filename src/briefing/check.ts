/** Answers "check": what the articles say about the claims of a message, each looked up by itself; nothing is judged. */
import type { DateTime } from 'luxon';
import type { Span } from '../article/span.ts';
import { UserError } from '../errors.ts';
import { claimsIn } from '../questions/claims.ts';
import type { Reach } from '../search/passageIndex.ts';
import { queryWords } from '../search/queryWords.ts';
import type { Answer, Claim } from './answer.ts';
import { draftsOf } from './ask.ts';
import { bearingSentences } from './asking/bearingSentences.ts';
import { findSentences } from './asking/findSentences.ts';
import type { Library } from './brief.ts';
import { citePoints } from './citePoints.ts';
import { divergencesIn } from './divergences.ts';
import type { DraftPoint } from './draftPoints.ts';
import { readLimits } from './limits.ts';
import { plain } from './plain.ts';
import type { Asker, CheckRequest } from './request.ts';

/** Points for a claim. */
const MOST_POINTS = 3;
/** Of a claim so much is looked for. */
const MOST_CHARACTERS = 300;

/** @throws UserError when all of the message is in a language that is not read. */
export async function check(request: CheckRequest, asker: Asker, library: Library, now: DateTime): Promise<Answer> {
  const { reach } = readLimits({ since: null, until: null, source: null }, asker, now);
  const claims: Claim[] = [];
  const drafts: DraftPoint[] = [];
  const unread: UserError[] = [];
  for (const text of claimsIn(request.text)) {
    const own = await pointsFor(text, reach, library).catch((error: unknown) => {
      if (!(error instanceof UserError) || error.id !== 'question-language') throw error;
      unread.push(error);
      return [];
    });
    claims.push({ text, points: [...new Set(own.map((draft) => placeOf(draft, drafts)))] });
  }
  if (unread[0] !== undefined && unread.length === claims.length) throw unread[0];
  const census = await library.index.census(reach);
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
    divergences: divergencesIn(drafts),
    claims,
  };
}

async function pointsFor(claim: string, reach: Reach, library: Library): Promise<readonly DraftPoint[]> {
  const looked = claim.slice(0, MOST_CHARACTERS);
  if (queryWords(looked).every(({ stop }) => stop)) return [];
  const found = await findSentences(looked, reach, library);
  return (await draftsOf(bearingSentences(found), library)).slice(0, MOST_POINTS);
}

/** Where a point stands among those of the claims before; behind them where it is new. */
function placeOf(draft: DraftPoint, drafts: DraftPoint[]): number {
  const known = drafts.findIndex(({ article, span }) => article.id === draft.article.id && overlap(span, draft.span));
  return known === -1 ? drafts.push(draft) - 1 : known;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
