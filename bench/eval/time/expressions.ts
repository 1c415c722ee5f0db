/** Scores the finding of dates against sets of expressions: is the start right at its grain? */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { TimeExpression } from '../../../src/time/expression.ts';
import { findExpressions } from '../../../src/time/expressions.ts';

export interface Expected {
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: string;
}

export interface Item {
  readonly text: string;
  readonly reference: string | null;
  readonly expected: Expected | null;
  readonly alternatives?: readonly Expected[];
  readonly match?: string;
  readonly index?: number;
  readonly source: string;
}

export interface Row {
  readonly set: string;
  readonly origin: string;
  readonly grain: 'day' | 'time' | 'none';
  readonly items: number;
  readonly right: number;
}

/** Where Duckling's examples look ahead, and the others may be read either way. */
function preferOf(item: Item): 'future' | 'none' {
  return item.source.startsWith('duckling') || item.source.startsWith('recognizers') ? 'future' : 'none';
}

const FINE = ['hour', 'minute', 'second'];

/** The expression that answers the item: of those that touch the expected words the longest. */
function answerTo(item: Item, language: 'fr' | 'en'): TimeExpression | null {
  const reference = item.reference === null ? null : DateTime.fromISO(item.reference, { zone: 'utc' });
  const dayFirst = language === 'fr';
  const all = findExpressions(item.text, { language, reference, prefer: preferOf(item), dayFirst });
  const at = item.index ?? -1;
  const touching = all.filter(({ span }) => at < 0 || (span.start < at + (item.match?.length ?? 0) && span.end > at));
  const longest = [...touching].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  return longest[0] ?? null;
}

function same(got: DateTime | null, wanted: string | null, grain: string): boolean {
  if (got === null || wanted === null) return got === null && wanted === null;
  const due = DateTime.fromISO(wanted, { zone: 'utc' });
  const unit = grain === 'range' ? 'day' : (grain as 'day');
  return got.setZone('utc').startOf(unit).toMillis() === due.startOf(unit).toMillis();
}

function isRight(item: Item, got: TimeExpression | null): boolean {
  if (item.expected === null) return got === null;
  return [item.expected, ...(item.alternatives ?? [])].some(({ from, to, grain }) => {
    if (from === 'not resolved') return got === null || got.interval === null;
    if (got === null || got.interval === null) return false;
    if (from === null && to !== null) return got.interval.from === null && got.interval.to !== null;
    return same(got.interval.from, from, grain);
  });
}

function originOf(source: string): string {
  return source.split(':')[0]?.replace('-negative', '') ?? source;
}

function grainOf(item: Item): Row['grain'] {
  if (item.expected === null) return 'none';
  return FINE.includes(item.expected.grain) ? 'time' : 'day';
}

function readItems(file: string): readonly Item[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item);
}

/** Rows of the table, one for each language, origin and grain; empty when the sets are not there. */
export function scoreTimeExpressions(evalDir: string): readonly Row[] {
  const rows: Row[] = [];
  for (const language of ['fr', 'en'] as const) {
    const file = join(evalDir, 'time', `expressions.${language}.jsonl`);
    if (!existsSync(file)) continue;
    const counts = new Map<string, { origin: string; grain: Row['grain']; items: number; right: number }>();
    for (const item of readItems(file)) {
      const [origin, grain] = [originOf(item.source), grainOf(item)];
      const row = counts.get(`${origin} ${grain}`) ?? { origin, grain, items: 0, right: 0 };
      counts.set(`${origin} ${grain}`, row);
      row.items += 1;
      if (isRight(item, answerTo(item, language))) row.right += 1;
    }
    for (const row of counts.values()) rows.push({ set: `time/expressions.${language}`, ...row });
  }
  return rows;
}
