/**
 * English questions on French articles, and what synonyms do to French ones. The English ones are translations, by hand, of 60
 * titles and questions of the sets beside the project; only these are kept here, under the identifiers of the sets.
 */
import { join } from 'node:path';
import { bundledWords } from '../../../src/bundledWords.ts';
import { Wordbook } from '../../../src/search/wordbook.ts';
import { readLines, type Score } from '../evalSet.ts';
import type { Document } from '../retrieval/finder.ts';
import { type Question, rankingOf, ranksOf } from '../retrieval/ranking.ts';
import { vigieSearch } from '../retrieval/vigie.ts';

/** What the wordbook is to add to the recall of English questions, and may take from that of French ones. */
const GAINED = 0.05;
const LOST = 0.005;
/** Of the French ones, every so manieth: that they lose nothing shows in fewer. */
const EVERY = 5;

export async function scoreWords(evalDir: string): Promise<readonly Score[]> {
  const articles = await all<Document>(evalDir, 'news', 'articles.jsonl');
  const passages = await all<Document>(evalDir, 'retrieval', 'passages.jsonl');
  return [
    ...(await scoreSet('titles', {
      documents: articles.map(({ id, text }) => ({ id, title: '', text })),
      originals: await all<Question>(evalDir, 'news', 'titles.jsonl'),
    })),
    ...(await scoreSet('questions', {
      documents: passages,
      originals: await all<Question>(evalDir, 'retrieval', 'questions.jsonl'),
    })),
  ];
}

interface WordSet {
  readonly documents: readonly Document[];
  readonly originals: readonly Question[];
}

async function scoreSet(name: 'titles' | 'questions', { documents, originals }: WordSet): Promise<readonly Score[]> {
  if (documents.length === 0 || originals.length === 0) return [];
  const relevant = new Map(originals.map(({ id, relevant }) => [id, relevant]));
  const translated = (await all<Omit<Question, 'relevant'>>(import.meta.dirname, `${name}.jsonl`)).map((each) => ({
    ...each,
    relevant: relevant.get(each.id) ?? [],
  }));
  const book = await bundledWords(null).wordbook();
  const without = await vigieSearch(documents, new Wordbook());
  const withWords = await vigieSearch(documents, book);
  const rows: Score[] = [];
  for (const [asked, questions, reach] of [
    [`${name} in English`, translated, GAINED],
    [`${name} in French`, originals.filter((_, at) => at % EVERY === 0), -LOST],
  ] as const) {
    const [plain, related] = [
      rankingOf(await ranksOf(without, questions)),
      rankingOf(await ranksOf(withWords, questions)),
    ];
    const row = (measure: string, share: number, to: number | null = null) =>
      rows.push({ set: 'words', measure: `${asked}: ${measure}`, items: questions.length, share, reach: to });
    row('Recall@10 without the wordbook', plain.recall);
    row('Recall@10 with it', related.recall);
    row('Recall@10 gained', related.recall - plain.recall, reach);
    row('MRR@10 without the wordbook', plain.mrr);
    row('MRR@10 with it', related.mrr);
  }
  return rows;
}

async function all<T>(folder: string, ...path: readonly string[]): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const each of readLines<T>(folder, join(...path))) found.push(each);
  return found;
}
