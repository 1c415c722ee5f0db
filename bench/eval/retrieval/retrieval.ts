/** Questions to passages and titles to articles: how early the right one comes, beside other searches over the same documents. */
import { readLines, type Score } from '../evalSet.ts';
import { plainMiniSearch, sqliteSearch, stemmedMiniSearch } from './baselines.ts';
import type { Document } from './finder.ts';
import { type Question, type Ranking, rankingOf, ranksOf } from './ranking.ts';
import { randomNumbers, withTypingError } from './typingError.ts';
import { vigieSearch } from './vigie.ts';

/** Of MRR: how far ahead of MiniSearch as it comes Vigie is to be with questions, and what a typing error may cost. */
const AHEAD = 0.08;
const LOST = 0.05;
const SEED = 1;

export async function scoreRetrieval(evalDir: string): Promise<readonly Score[]> {
  return [...(await scoreQuestions(evalDir)), ...(await scoreTitles(evalDir))];
}

async function scoreQuestions(evalDir: string): Promise<readonly Score[]> {
  const set = 'retrieval';
  const documents = await all<Document>(evalDir, 'retrieval', 'passages.jsonl');
  const questions = await all<Question>(evalDir, 'retrieval', 'questions.jsonl');
  if (documents.length === 0 || questions.length === 0) return [];
  return compare({ set, documents, questions, mistyped: [], ahead: AHEAD });
}

/** A title is what is looked for, so that the index is made without them. */
async function scoreTitles(evalDir: string): Promise<readonly Score[]> {
  const set = 'news/titles';
  const articles = await all<Document>(evalDir, 'news', 'articles.jsonl');
  const titles = await all<Question>(evalDir, 'news', 'titles.jsonl');
  if (articles.length === 0 || titles.length === 0) return [];
  const documents = articles.map(({ id, text }) => ({ id, title: '', text }));
  const random = randomNumbers(SEED);
  const mistyped = titles.map((title) => ({ ...title, query: withTypingError(title.query, random) }));
  return compare({ set, documents, questions: titles, mistyped, ahead: 0 });
}

interface Comparison {
  readonly set: string;
  readonly documents: readonly Document[];
  readonly questions: readonly Question[];
  readonly mistyped: readonly Question[];
  /** Of MiniSearch as it comes. */
  readonly ahead: number;
}

async function compare({ set, documents, questions, mistyped, ahead }: Comparison): Promise<readonly Score[]> {
  const items = questions.length;
  const vigie = await vigieSearch(documents);
  const own = rankingOf(await ranksOf(vigie, questions));
  const rows = rowsOf(set, vigie.name, items, own);
  const plain = plainMiniSearch(documents);
  const least = rankingOf(await ranksOf(plain, questions));
  rows.push(...rowsOf(set, plain.name, items, least));
  rows.push(difference(set, `${vigie.name} ahead of ${plain.name}, MRR@10`, items, own.mrr - least.mrr, ahead));
  for (const other of [stemmedMiniSearch(documents), sqliteSearch(documents)]) {
    const theirs = rankingOf(await ranksOf(other, questions));
    rows.push(...rowsOf(set, other.name, items, theirs));
    rows.push(difference(set, `${vigie.name} ahead of ${other.name}, MRR@10`, items, own.mrr - theirs.mrr, 0));
  }
  if (mistyped.length > 0) {
    const slipped = rankingOf(await ranksOf(vigie, mistyped));
    rows.push(...rowsOf(set, `${vigie.name}, a typing error in the longest word`, items, slipped));
    rows.push(difference(set, 'kept of MRR@10 with a typing error', items, 1 - (own.mrr - slipped.mrr), 1 - LOST));
    rows.push(
      difference(set, 'kept of Recall@10 with a typing error', items, 1 - (own.recall - slipped.recall), 1 - LOST),
    );
  }
  return rows;
}

function rowsOf(set: string, name: string, items: number, { mrr, recall }: Ranking): Score[] {
  return [
    { set, measure: `${name}: MRR@10`, items, share: mrr, reach: null },
    { set, measure: `${name}: Recall@10`, items, share: recall, reach: null },
  ];
}

function difference(set: string, measure: string, items: number, share: number, reach: number): Score {
  return { set, measure, items, share, reach };
}

async function all<T>(folder: string, ...path: readonly string[]): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const item of readLines<T>(folder, ...path)) items.push(item);
  return items;
}
