/**
 * Scores the telling of divergent claims on forty pairs: half of them are pairs of claimants in one news article who speak of one
 * matter and do not contradict each other; of the others two stand in the news as they are, and to the rest, a claim of the
 * news, a contradiction was written.
 */
import { fileURLToPath } from 'node:url';
import { divergentClaims } from '../../../src/actors/quotes/divergence/divergentClaims.ts';
import { readLines, type Score } from '../evalSet.ts';

interface Article {
  readonly id: string;
  readonly text: string;
}

interface Pair {
  readonly id: string;
  readonly first: { readonly start: number; readonly end: number };
  readonly second: { readonly start: number; readonly end: number } | { readonly text: string };
  readonly divergent: boolean;
}

interface Judged {
  readonly pair: Pair;
  readonly texts: readonly [string, string];
  readonly told: boolean;
}

/** Every pair with what is told of it; none when the news are not there. */
async function judgePairs(evalDir: string): Promise<readonly Judged[]> {
  const texts = new Map<string, string>();
  for await (const { id, text } of readLines<Article>(evalDir, 'news', 'articles.jsonl')) texts.set(id, text);
  const judged: Judged[] = [];
  for await (const pair of readLines<Pair>(fileURLToPath(new URL('.', import.meta.url)), 'divergences.jsonl')) {
    const text = texts.get(pair.id);
    if (text === undefined) continue;
    const first = text.slice(pair.first.start, pair.first.end);
    const second = 'text' in pair.second ? pair.second.text : text.slice(pair.second.start, pair.second.end);
    const points = [first, second].map((words, at) => ({
      text: words,
      speaker: `speaker ${'ab'[at]}${at}xx`,
      language: 'fr' as const,
    }));
    judged.push({ pair, texts: [first, second], told: divergentClaims(points).length > 0 });
  }
  return judged;
}

export async function scoreDivergences(evalDir: string): Promise<readonly Score[]> {
  const judged = await judgePairs(evalDir);
  if (judged.length === 0) return [];
  const told = judged.filter((each) => each.told);
  const right = told.filter(({ pair }) => pair.divergent).length;
  const due = judged.filter(({ pair }) => pair.divergent).length;
  const set = 'quotes/divergences';
  return [
    {
      set,
      measure: 'told as divergent, rightly',
      items: told.length,
      share: right / Math.max(1, told.length),
      reach: 0.9,
    },
    { set, measure: 'divergent pairs told', items: due, share: right / due, reach: null },
  ];
}
