/** Dates texts without their date, and compares. */
import { fileURLToPath } from 'node:url';
import { datingFacts } from '../../../src/actors/datingFacts.ts';
import { loadGazetteer } from '../../../src/actors/gazetteer/load.ts';
import type { Article } from '../../../src/article/article.ts';
import { companyTerms } from '../../../src/companies.ts';
import { ALONE, clueReader, dateArticle, isUnsure } from '../../../src/dateArticle.ts';
import { detectLanguage } from '../../../src/language/detectLanguage.ts';
import { readArticle } from '../../../src/reading/readArticle.ts';
import { numberOf } from '../../../src/time/dating/calendar.ts';
import { Company } from '../../../src/time/dating/company.ts';
import { readLines, type Score } from '../evalSet.ts';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly published: string;
}

const SET = 'time/undated';
const DAY = 86_400_000;
/** A date is answered when it is at least this probable to lie within a day of the day given. */
const ANSWERED_FROM = 1 / 3;

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
  const undated: Item[] = [];
  for await (const item of readLines<Item>(evalDir, 'time', 'undated.jsonl')) undated.push(item);
  const read = ({ id, text }: Item) =>
    readArticle({ scope: 'shared', file: id, text, stated: {} }, { detectLanguage, received });
  const company = await companyOf(evalDir, new Set(undated.map(({ text }) => text.trim())), read);
  for (const item of undated) {
    items += 1;
    const article = read(item);
    const alone = dateArticle(article, cluesOf(article), ALONE);
    const dating = isUnsure(alone)
      ? dateArticle(article, cluesOf(article), { fact: null, company: company.clueFor(companyTerms(article)) })
      : alone;
    const day = item.published.slice(0, 10);
    if (dating.from <= day && day <= dating.to) held += 1;
    if ((dating.confidenceOfDay ?? 0) >= ANSWERED_FROM)
      distances.push(Math.abs(Date.parse(dating.likely) - Date.parse(day)) / DAY);
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

async function companyOf(evalDir: string, texts: ReadonlySet<string>, read: (item: Item) => Article): Promise<Company> {
  const company = new Company();
  for await (const item of readLines<Item>(evalDir, 'news', 'articles.jsonl'))
    if (!texts.has(item.text.trim())) company.add(numberOf(item.published), companyTerms(read(item)));
  return company;
}
