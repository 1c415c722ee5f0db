/**
 * Scores the check of what a language model writes, on sentences written by hand over cited ones: those that they bear, and
 * those that are subtly wrong. The first file was written before the rules, the second while they were made; of the third,
 * written behind their first form, nothing but its scores was looked at.
 */
import { fileURLToPath } from 'node:url';
import { loadGazetteer } from '../../../src/actors/gazetteer/load.ts';
import { bundledWords } from '../../../src/bundledWords.ts';
import { checkDrafts, type Source } from '../../../src/writing/check/checkDrafts.ts';
import type { Fault } from '../../../src/writing/check/fault.ts';
import { readLines, type Score } from '../evalSet.ts';

interface Group {
  readonly id: string;
  /** Of the sentences. */
  readonly language: 'fr' | 'en';
  readonly cited: readonly string[];
  /** Of the cited words, where it is another. */
  readonly citedLanguage?: 'fr' | 'en';
  readonly bears: readonly string[];
  readonly lies: readonly (readonly [kind: string, text: string])[];
}

export interface Judged {
  readonly id: string;
  readonly text: string;
  /** What is wrong with it, null where nothing is. */
  readonly lie: string | null;
  /** Why it was left out, null where it was kept. */
  readonly fault: Fault | null;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const actors = fileURLToPath(new URL('../../../data/actors', import.meta.url));

/** Every sentence of a file with what the check makes of it. */
export async function judgeWriting(file: string): Promise<readonly Judged[]> {
  const [gazetteer, wordbook] = await Promise.all([loadGazetteer([actors]), bundledWords(null).wordbook()]);
  const judged: Judged[] = [];
  for await (const group of readLines<Group>(here, file)) {
    const { id, language, cited, citedLanguage = language } = group;
    const sources: readonly Source[] = cited.map((text, index) => ({
      n: index + 1,
      text,
      language: citedLanguage,
      outlet: null,
      speaker: null,
    }));
    const citations = sources.map(({ n }) => n);
    const sentences = [
      ...group.bears.map((text) => ({ text, lie: null })),
      ...group.lies.map(([lie, text]) => ({ text, lie })),
    ];
    for (const { text, lie } of sentences) {
      const { dropped } = checkDrafts([{ text, citations }], sources, language, { gazetteer, wordbook });
      judged.push({ id, text, lie, fault: dropped[0]?.fault ?? null });
    }
  }
  return judged;
}

const FILES = [
  ['before.jsonl', 'written before the rules'],
  ['during.jsonl', 'written while they were made'],
  ['behind.jsonl', 'held out'],
] as const;

export async function scoreWriting(): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const [file, when] of FILES) {
    const judged = await judgeWriting(file);
    const lies = judged.filter(({ lie }) => lie !== null);
    const borne = judged.filter(({ lie }) => lie === null);
    if (judged.length === 0) continue;
    const dropped = lies.filter(({ fault }) => fault !== null).length;
    const kept = borne.filter(({ fault }) => fault === null).length;
    const set = 'writing';
    scores.push(
      { set, measure: `${when}: wrong ones dropped`, items: lies.length, share: dropped / lies.length, reach: 0.95 },
      { set, measure: `${when}: borne ones kept`, items: borne.length, share: kept / borne.length, reach: 0.8 },
    );
  }
  return scores;
}
