/** Pairs of names: one person or company, or two. Only the pairs written by hand count. */
import { type NameSchema, sameName } from '../../../src/actors/names/nameLikeness.ts';
import { readLines, type Score } from '../evalSet.ts';

interface Pair {
  readonly name1: string;
  readonly name2: string;
  readonly match: boolean;
  readonly schema: string;
  readonly synthetic: boolean;
}

const SET = 'actors/names';
const SCHEMAS: Readonly<Record<string, NameSchema>> = { Person: 'person', Company: 'company' };

export async function scoreNames(
  evalDir: string,
  wrong: (pair: Pair) => void = () => undefined,
): Promise<readonly Score[]> {
  let right = 0;
  let merged = 0;
  let same = 0;
  let different = 0;
  for await (const pair of readLines<Pair>(evalDir, 'actors', 'names.jsonl')) {
    const schema = SCHEMAS[pair.schema];
    if (schema === undefined || pair.synthetic) continue;
    const joined = sameName(pair.name1, pair.name2, schema);
    if (pair.match) same += 1;
    else different += 1;
    if (joined && pair.match) right += 1;
    if (joined && !pair.match) merged += 1;
    if (joined !== pair.match) wrong(pair);
  }
  if (same === 0) return [];
  const items = same + different;
  return [
    { set: SET, measure: 'F1', items, share: (2 * right) / (same + right + merged), reach: 0.85 },
    {
      set: SET,
      measure: 'no false merge, of two’s names',
      items: different,
      share: 1 - merged / different,
      reach: 0.92,
    },
    {
      set: SET,
      measure: 'no false merge, of all joined',
      items: right + merged,
      share: right / (right + merged),
      reach: 0.92,
    },
  ];
}
