/** Dates texts without their date, and compares. */
import { fileURLToPath } from 'node:url';
import { datingFacts } from '../../../src/actors/datingFacts.ts';
import { loadGazetteer } from '../../../src/actors/gazetteer/load.ts';
import { clueReader, dateByItself } from '../../../src/dateArticles.ts';
import { detectLanguage } from '../../../src/language/detectLanguage.ts';
import { readArticle } from '../../../src/reading/readArticle.ts';
import { readLines, type Score } from '../evalSet.ts';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly published: string;
}

const SET = 'time/undated';
const DAY = 86_400_000;
/**
 * A date is answered when it is at least this probable to lie within a week of the day given: where the share of answers
 * within a day and the share answered balance on dated news that is not in the set.
 */
const ANSWERED_FROM = 0.4;

/**
 * The texts of a set were all received by the end of the year in which the newest of the dated news beside it appeared: an
 * article cannot be younger than the collection it came in.
 */
export async function scoreUndated(evalDir: string): Promise<readonly Score[]> {
  const received = await endOfCollection(evalDir);
  const gazetteer = await loadGazetteer([fileURLToPath(new URL('../../../data/actors', import.meta.url))]);
  const cluesOf = clueReader((article) => datingFacts(article, gazetteer));
  let items = 0;
  let held = 0;
  const distances: number[] = [];
  for await (const { id, text, published } of readLines<Item>(evalDir, 'time', 'undated.jsonl')) {
    items += 1;
    const article = readArticle({ scope: 'shared', file: id, text, stated: {} }, { detectLanguage, received });
    const dating = dateByItself(article, cluesOf(article), null);
    const day = published.slice(0, 10);
    if (dating.from <= day && day <= dating.to) held += 1;
    if (dating.confidence >= ANSWERED_FROM) distances.push(Math.abs(Date.parse(dating.likely) - Date.parse(day)) / DAY);
  }
  if (items === 0) return [];
  const within = (days: number) =>
    distances.filter((distance) => distance <= days).length / Math.max(1, distances.length);
  return [
    { set: SET, measure: 'answered', items, share: distances.length / items, reach: 0.55 },
    { set: SET, measure: 'answers within a day', items: distances.length, share: within(1), reach: 0.85 },
    { set: SET, measure: 'answers within a week', items: distances.length, share: within(7), reach: 0.93 },
    { set: SET, measure: 'interval holds the day', items, share: held / items, reach: 0.95 },
  ];
}

async function endOfCollection(evalDir: string): Promise<string> {
  let newest = '';
  for await (const { published } of readLines<Item>(evalDir, 'news', 'articles.jsonl'))
    if (published > newest) newest = published;
  return newest === '' ? new Date().toISOString() : `${newest.slice(0, 4)}-12-31T00:00:00Z`;
}
