import { DEPTH, type Finder } from './finder.ts';

export interface Question {
  readonly id: string;
  readonly query: string;
  readonly relevant: readonly string[];
}

/** Shares, 0 to 1. */
export interface Ranking {
  /** Mean reciprocal rank of the first right document among the first ten. */
  readonly mrr: number;
  /** Questions with a right document among the first ten. */
  readonly recall: number;
}

/** For each question the rank of its first right document, from 1; 0 where none is among the first ten. */
export async function ranksOf(finder: Finder, questions: readonly Question[]): Promise<readonly number[]> {
  const ranks: number[] = [];
  for (const { query, relevant } of questions) {
    const found = (await finder.find(query)).slice(0, DEPTH);
    ranks.push(found.findIndex((id) => relevant.includes(id)) + 1);
  }
  return ranks;
}

export function rankingOf(ranks: readonly number[]): Ranking {
  const sum = ranks.reduce((total, rank) => total + (rank === 0 ? 0 : 1 / rank), 0);
  const items = Math.max(1, ranks.length);
  return { mrr: sum / items, recall: ranks.filter((rank) => rank > 0).length / items };
}
