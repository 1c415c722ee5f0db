/** `npm run eval`: how well Vigie does on sets that are kept beside the project. Prints one table. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { scoreForms } from './actors/forms.ts';
import { scoreMentions } from './actors/mentions.ts';
import { scoreNames } from './actors/names.ts';
import { scoreDuplicates } from './duplicates/duplicates.ts';
import type { Score } from './evalSet.ts';
import { scoreFeeds } from './feeds/feeds.ts';
import { scorePages } from './pages/pages.ts';
import { scoreDivergences } from './quotes/divergences.ts';
import { scoreQuotes } from './quotes/quotes.ts';
import { scoreAnswers } from './retrieval/answers.ts';
import { scoreRetrieval } from './retrieval/retrieval.ts';
import { type Row, scoreTimeExpressions } from './time/expressions.ts';
import { scoreUndated } from './time/undated.ts';
import { scoreWords } from './words/words.ts';
import { scoreWriting } from './writing/written.ts';

const evalDir = resolve(process.env['EVAL_DIR'] ?? '../shared/eval');

if (existsSync(evalDir)) {
  const scores = [
    ...expressionScores(scoreTimeExpressions(evalDir)),
    ...(await scoreUndated(evalDir)),
    ...(await scoreNames(evalDir)),
    ...(await scoreForms(evalDir)),
    ...(await scoreMentions(evalDir)),
    ...(await scoreQuotes(evalDir)),
    ...(await scoreDivergences(evalDir)),
    ...(await scorePages(evalDir)),
    ...(await scoreFeeds(evalDir)),
    ...(await scoreDuplicates(evalDir)),
    ...(await scoreRetrieval(evalDir)),
    ...(await scoreAnswers(evalDir)),
    ...(await scoreWords(evalDir)),
    ...(await scoreWriting()),
  ];
  if (scores.length === 0) console.log(`No evaluation set that is known was found in ${evalDir}.`);
  else print(scores);
} else {
  console.log(`There are no evaluation sets at ${evalDir}: set EVAL_DIR to the folder that has them.`);
}

/** Day and coarser is what counts; times of day are told apart. */
function expressionScores(rows: readonly Row[]): readonly Score[] {
  return rows.map(({ set, origin, grain, items, right }) => ({
    set,
    measure:
      grain === 'none'
        ? `${origin}: no date taken for one`
        : `${origin}: starts right, ${grain === 'day' ? 'day and coarser' : 'times of day'}`,
    items,
    share: right / items,
    reach: grain === 'day' ? (set.endsWith('fr') ? 0.85 : 0.8) : null,
  }));
}

function print(scores: readonly Score[]): void {
  const rows = scores.map(({ set, measure, items, share, reach }) => [
    set,
    measure,
    String(items),
    `${(share * 100).toFixed(1)} %`,
    reach === null ? '' : `${(reach * 100).toFixed(0)} %`,
    reach === null ? '' : share >= reach ? 'reached' : 'missed',
  ]);
  const table = [['set', 'measure', 'items', 'score', 'reach', ''], ...rows];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) =>
          column > 1 && column < 5 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  '),
    );
}
