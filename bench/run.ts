/**
 * `npm run bench`: how quickly Vigie answers, beside the least that a bot could take on the same machine in the same run.
 * `-- --quick` is for checks that it runs: its numbers are too few to mean anything. What is measured is told in docs/bench.md.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Amount, measureAnswering } from './answering.ts';
import type { Exchange } from './exchange.ts';
import { measureFirstAnswers } from './firstAnswer.ts';
import { measureGathering } from './gathering.ts';
import { measureJoining } from './joining.ts';
import { measureNaming, type Naming } from './naming.ts';
import { percentile } from './percentile.ts';
import { verdict } from './reach.ts';
import { measureSearching } from './searching.ts';
import { tableOf } from './table.ts';

const namings: readonly (readonly [string, Exclude<keyof Naming, 'actors'>])[] = [
  ['all mentions counted anew', 'recount'],
  ['the list of actors follows', 'follow'],
  ['names offered while one is typed', 'suggest'],
  ['whom a name means', 'find'],
];
const isQuick = process.argv.includes('--quick');
const starts = isQuick ? 1 : 5;
const amount: Amount = isQuick ? { warmUp: 20, counted: 200, round: 20 } : { warmUp: 400, counted: 2_000, round: 50 };

const collection = isQuick ? { articles: 300, questions: 40 } : { articles: 30_000, questions: 200 };

const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
try {
  const first = await measureFirstAnswers(join(folder, 'starts'), starts);
  const answering = await measureAnswering(join(folder, 'answering'), amount);
  const naming = await measureNaming(join(folder, 'naming'), isQuick ? 500 : 10_000, isQuick ? 3 : 20);
  const gathered = await measureGathering(join(folder, 'gathering'), isQuick ? 20 : 1_000);
  const joined = measureJoining(isQuick ? 3_000 : 30_000);
  const { vigie: searches, plain } = await measureSearching(collection.articles, collection.questions);
  const say = (text: string) => process.stdout.write(text);

  say(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n\n`);
  say(`Process start to first answer, ${starts} starts (ms)\n`);
  say(
    tableOf([
      ['', 'median', 'longest'],
      ['first start after installing', ...middleAndMost(first.fresh)],
      ['later start', ...middleAndMost(first.used)],
    ]),
  );

  say(`\nInteraction dispatched to answer, ${amount.counted} each after ${amount.warmUp} to warm up (ms; × floor)\n`);
  const { floor } = answering;
  say(
    tableOf([
      ['', 'first p50', 'first p99', 'full p50', 'full p99'],
      ['floor: a constant', ...measures(floor).map(inMilliseconds)],
      ['/brief, ten topics', ...measures(answering.brief).map(inMilliseconds)],
      ['  × floor', ...ratios(answering.brief, floor).map(asRatio)],
      ['/since 2024-04, its picture drawn before', ...measures(answering.since).map(inMilliseconds)],
      ['  × floor', ...ratios(answering.since, floor).map(asRatio)],
      ['/who iran, its pictures drawn before', ...measures(answering.who).map(inMilliseconds)],
      ['  × floor', ...ratios(answering.who, floor).map(asRatio)],
      [`/since a day, a new picture (${answering.drawn.length})`, ...measures(answering.drawn).map(inMilliseconds)],
      ['  × floor', ...ratios(answering.drawn, floor).map(asRatio)],
    ]),
  );

  say(
    `\nNames of ${isQuick ? 500 : '10,000'} articles, ${naming.actors} actors, after each of some new articles (ms; × counting all mentions anew)\n`,
  );
  say(
    tableOf([
      ['', 'p50', 'p99', '× p50'],
      ...namings.map(([what, key]) => [
        what,
        ...[percentile(naming[key], 0.5), percentile(naming[key], 0.99)].map(inMilliseconds),
        (percentile(naming[key], 0.5) / percentile(naming.recount, 0.5)).toFixed(3),
      ]),
    ]),
  );

  say(
    `\nSearch in ${collection.articles} articles, ${collection.questions} questions of one to four words (ms of processor time)\n`,
  );
  say(
    tableOf([
      ['', 'p50', 'p95', 'p99'],
      ['Vigie', ...spread(searches).map(inMilliseconds)],
      ['MiniSearch, the same words', ...spread(plain).map(inMilliseconds)],
    ]),
  );

  say(`\nFeeds of 50 items read for the first time, ${gathered.items} items in all (items a second; ms late)\n`);
  const { late } = gathered;
  say(
    tableOf([
      ['', 'items / s', '× parser', 'late p50', 'late p99', 'late p99 idle', 'MB more'],
      [
        'Vigie',
        gathered.vigie.toFixed(0),
        (gathered.vigie / gathered.parser).toFixed(2),
        ...[late.p50, late.p99, late.idle].map(inMilliseconds),
        gathered.grown.toFixed(0),
      ],
      ['the parser alone', gathered.parser.toFixed(0), '1'],
    ]),
  );
  say(
    `\nOne story, many outlets: ${joined.perSecond.toFixed(0)} articles a second, ${joined.found} found for ${joined.copies} copies\n`,
  );

  const fullOf = (exchanges: readonly Exchange[]) =>
    percentile(
      exchanges.map(({ full }) => full),
      0.99,
    );
  const reaches = [
    { name: 'first start to first answer, median', value: percentile(first.fresh, 0.5) / 1000, most: 2.5, unit: 's' },
    { name: 'full answer to /brief, p99', value: fullOf(answering.brief) / fullOf(floor), most: 3, unit: '× floor' },
    { name: 'search, p95', value: percentile(searches, 0.95), most: 100, unit: 'ms' },
    {
      name: 'search, p95',
      value: percentile(searches, 0.95) / percentile(plain, 0.95),
      most: 2,
      unit: '× MiniSearch',
    },
    { name: 'event loop late while feeds come in, p99', value: late.p99, most: 20, unit: 'ms' },
  ];
  say(`\n${reaches.map((reach) => `${verdict(reach)}\n`).join('')}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function middleAndMost(values: readonly number[]): readonly string[] {
  return [percentile(values, 0.5), percentile(values, 1)].map((value) => value.toFixed(0));
}

function spread(times: readonly number[]): readonly number[] {
  return [0.5, 0.95, 0.99].map((share) => percentile(times, share));
}

/** First and full answer, each p50 and p99. */
function measures(exchanges: readonly Exchange[]): readonly number[] {
  const firsts = exchanges.map(({ first }) => first);
  const fulls = exchanges.map(({ full }) => full);
  return [percentile(firsts, 0.5), percentile(firsts, 0.99), percentile(fulls, 0.5), percentile(fulls, 0.99)];
}

function ratios(exchanges: readonly Exchange[], floor: readonly Exchange[]): readonly number[] {
  const least = measures(floor);
  return measures(exchanges).map((value, at) => value / (least[at] ?? Number.NaN));
}

function inMilliseconds(value: number): string {
  return value.toFixed(2);
}

function asRatio(value: number): string {
  return `${value.toFixed(2)} ×`;
}
