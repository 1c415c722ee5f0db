/** Answers `/since`: what happened from a date on, day by day or month by month, oldest first, each sentence cited. */
import type { DateTime } from 'luxon';
import type { ArticleId } from '../article/article.ts';
import type { Day } from '../article/dating.ts';
import type { Reach } from '../search/passageIndex.ts';
import type { StoredEvent } from '../store/store.ts';
import type { Answer, PointDate, UnderstoodWord } from './answer.ts';
import { candidatesIn, type Library, nearestTopics } from './brief.ts';
import { choosePoints } from './choosePoints.ts';
import { citePoints } from './citePoints.ts';
import { type DraftPoint, draftPoints } from './draftPoints.ts';
import { type FoundWords, findWords } from './findWords.ts';
import { namesLeftOut } from './leftOut.ts';
import { readLimits } from './limits.ts';
import { isLong } from './periods.ts';
import { plain } from './plain.ts';
import { dateOfArticle, dateOfSentence } from './pointDate.ts';
import type { Asker, SinceRequest } from './request.ts';
import type { Candidate } from './scoreSentence.ts';
import { scoreUnasked } from './scoreUnasked.ts';
import type { ReadArticle } from './shelf.ts';
import { timelineOf } from './timeline.ts';

/** Days or months on a page, and sentences of each. */
const PERIODS = 8;
const SENTENCES = 2;
const MOST_EVENTS = 5_000;
const MOST_ARTICLES = 2_000;
const MOST_PASSAGES = 400;

/** A sentence of the timeline. */
interface Entry {
  readonly candidate: Candidate;
  readonly date: PointDate;
}

/** A day or month with what is told of it. */
interface Period {
  readonly entries: readonly Entry[];
  /** How many articles tell of it. */
  readonly sources: number;
  readonly start: Day;
}

/** @throws UserError when dates or topic cannot be understood. */
export async function since(request: SinceRequest, asker: Asker, library: Library, now: DateTime): Promise<Answer> {
  const { index, shelf } = library;
  const limits = readLimits({ since: request.date, until: request.until, source: request.source }, asker, now);
  const { reach } = limits;
  const everyDay = { ...reach, days: null };
  const topic = request.topic?.trim() || null;
  const words = topic === null ? null : await findWords(topic, everyDay, library, MOST_PASSAGES);
  const census = await index.census(reach);
  const { entries, events, articles, read } = await entriesOf(reach, words, library);
  const periods = periodsOf(entries);
  const { before, drafts, after } = pageOf(periods, request.offset, (period) => draftsOf(period, read));
  const { points, citations } = citePoints(drafts);
  return {
    ...plain,
    command: 'since',
    understood: {
      question: [request.date, ...(topic === null ? [] : [topic])].join(' · '),
      words: words?.understood ?? noWords,
      since: limits.since,
      until: limits.until,
      source: reach.source,
      articles: {
        matching: new Set(entries.map(({ candidate }) => candidate.sentence.article.id)).size,
        searched: census.searched,
        total: census.total,
      },
      corpus: census.days,
      undated: census.undated,
    },
    found: points.length > 0,
    points,
    citations,
    omitted: {
      points: after.reduce((sum, { entries: own }) => sum + Math.min(SENTENCES, own.length), 0),
      before,
      undated: await namesLeftOut(census, shelf),
    },
    nearest: points.length > 0 || words === null ? [] : await nearestTopics(words, everyDay, index),
    timeline: timelineOf(events, articles),
  };
}

const noWords: readonly UnderstoodWord[] = [];

interface Entries {
  readonly entries: readonly Entry[];
  readonly events: readonly Day[];
  readonly articles: readonly Day[];
  readonly read: ReadonlyMap<ArticleId, ReadArticle>;
}

/** A sentence for each event in the days asked for, and one for each article of them that tells of no such event. */
async function entriesOf(reach: Reach, words: FoundWords | null, { store, index, shelf }: Library): Promise<Entries> {
  const days = reach.days ?? { from: null, to: null };
  const topical = words === null ? null : new Set(words.found.passages.map(({ article }) => article));
  const dated = (await index.articlesIn(reach, MOST_ARTICLES)).filter(({ article }) => topical?.has(article) ?? true);
  const inReach = await sourceFilter(await store.eventsBetween(reach.scopes, days, MOST_EVENTS), reach, index);
  const ids = new Set<ArticleId>([...dated.map(({ article }) => article), ...inReach.map(({ article }) => article)]);
  const articles = await shelf.read([...ids].filter((id) => topical?.has(id) ?? true).slice(-MOST_ARTICLES));
  const entries = articles.flatMap((article): readonly Entry[] => {
    const candidates = words === null ? scoreUnasked(article) : candidatesIn(article, words);
    const told = candidates.flatMap((candidate) => {
      const date = candidate.sentence.event === null ? null : dateOfSentence(candidate.sentence);
      return date !== null && isIn(date.likely, days) ? [{ candidate, date }] : [];
    });
    if (told.length > 0) return told;
    const appeared = dateOfArticle(article.article);
    const best = bestOf(candidates);
    return appeared !== null && best !== null && isIn(appeared.likely, days)
      ? [{ candidate: withoutEvent(best), date: appeared }]
      : [];
  });
  return {
    entries,
    events: entries.flatMap(({ date }) => (date.of === 'event' ? [date.likely] : [])),
    articles: dated.map(({ likely }) => likely),
    read: new Map(articles.map((each) => [each.article.id, each])),
  };
}

/** Events of the one source asked for: the index knows whose article is whose. */
async function sourceFilter(
  events: readonly StoredEvent[],
  reach: Reach,
  index: Library['index'],
): Promise<readonly StoredEvent[]> {
  if (reach.source === null) return events;
  const own = new Set(
    (await index.articlesIn({ ...reach, days: null }, Number.POSITIVE_INFINITY)).map(({ article }) => article),
  );
  return events.filter(({ article }) => own.has(article));
}

/** Told for the day its article appeared, whatever other day it names. */
function withoutEvent(candidate: Candidate): Candidate {
  return { ...candidate, sentence: { ...candidate.sentence, event: null } };
}

function bestOf(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, each) => (best === null || each.score > best.score ? each : best),
    null,
  );
}

/** Days, or months where the entries span many; those of which most articles tell first. */
function periodsOf(entries: readonly Entry[]): readonly Period[] {
  const days = entries.map(({ date }) => date.likely).sort();
  const [first, last] = [days[0], days.at(-1)];
  const long = first !== undefined && last !== undefined && isLong(first, last);
  const groups = Map.groupBy(entries, ({ date }) => date.likely.slice(0, long ? 7 : 10));
  return [...groups]
    .map(
      ([start, own]): Period => ({
        start,
        entries: own,
        sources: new Set(own.map(({ candidate }) => candidate.sentence.article.id)).size,
      }),
    )
    .sort((a, b) => b.sources - a.sources || b.entries.length - a.entries.length || (a.start < b.start ? 1 : -1));
}

interface Page {
  /** How many points come before it. */
  readonly before: number;
  readonly drafts: readonly DraftPoint[];
  /** What comes after it. */
  readonly after: readonly Period[];
}

/** The page behind the first `offset` points, counted as they are told: what several articles say alike is one. */
function pageOf(periods: readonly Period[], offset: number, tell: (period: Period) => readonly DraftPoint[]): Page {
  let before = 0;
  let at = 0;
  for (; at < periods.length && before < offset; at += 1) before += periods.slice(at, at + 1).flatMap(tell).length;
  return { before, drafts: periods.slice(at, at + PERIODS).flatMap(tell), after: periods.slice(at + PERIODS) };
}

/** One or two sentences of a period, of different articles where there are; the same told by several is one. */
function draftsOf({ entries }: Period, read: ReadonlyMap<ArticleId, ReadArticle>): readonly DraftPoint[] {
  const choices = choosePoints(
    entries.map(({ candidate }) => candidate),
    () => null,
  ).slice(0, SENTENCES);
  return draftPoints(choices, (id) => read.get(id)?.sentences ?? []);
}

function isIn(day: Day, { from, to }: { readonly from: Day | null; readonly to: Day | null }): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}
