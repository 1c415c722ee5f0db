/** Dates the articles of a store: each by its source or its own words, then by what others tell of the same events. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article, ArticleId, CutReason } from './article/article.ts';
import type { ArticleEvent } from './article/articleEvent.ts';
import type { Dating } from './article/dating.ts';
import type { Scope } from './article/scope.ts';
import { slice } from './article/span.ts';
import { analyse } from './language/analyse.ts';
import { sentencesOf } from './search/passages.ts';
import type { ArticleTimes, Store } from './store/store.ts';
import { articleEvents } from './time/articleEvents.ts';
import { numberOf } from './time/dating/calendar.ts';
import { dateText, type Fact } from './time/dating/dateText.ts';
import { EventMemory, type Undated } from './time/dating/eventMemory.ts';
import { mentionsIn } from './time/dating/mentions.ts';
import type { ReadExpression } from './time/expression.ts';
import { readExpressions } from './time/expressions.ts';

/** What an article's names tell of when it was written. */
export type FactsOf = (article: Article) => readonly Fact[];

/** What is read of an article to date it. */
export interface DatingClues {
  readonly expressions: readonly ReadExpression[];
  readonly facts: readonly Fact[];
}

/** Reads clues, and keeps the last ones: an unsure article is asked for them several times over. */
export function clueReader(factsOf: FactsOf): (article: Article) => DatingClues {
  const kept = new Map<ArticleId, DatingClues>();
  return (article) => {
    const { id, text, language } = article;
    const known = kept.get(id);
    if (known !== undefined) return known;
    if (kept.size >= MOST_CLUES) kept.clear();
    const clues =
      language === 'other' ? NO_CLUES : { expressions: readExpressions(text, { language }), facts: factsOf(article) };
    kept.set(id, clues);
    return clues;
  };
}

type CluesOf = ReturnType<typeof clueReader>;

const NO_CLUES: DatingClues = { expressions: [], facts: [] };
/** Articles of which the clues are kept: some 20 kB each. */
const MOST_CLUES = 500;

/** Below it, other articles are asked. */
const SURE = 0.5;
/** Chains of articles that date one another end here. */
const MOST_ROUNDS = 3;
/** An event counted from a day of publication that may be days off is no help for another article. */
const WIDEST_EVENT = 2;
const BATCH = 100;
/** Raised whenever dating or the gazetteer would date stored articles otherwise: the next start dates them anew. */
const RULES = '2';
const RULES_NOTE = 'dating rules';

/**
 * Dates what is not dated yet, and anew what other articles may date otherwise since the last time. The result is the same
 * in whatever order the articles came.
 *
 * @param facts loads what the gazetteer knows; called only when there is something to date.
 * @param changed true when articles were added, changed or removed since.
 */
export async function dateArticles(store: Store, facts: () => Promise<FactsOf>, changed: boolean): Promise<void> {
  const anew = (await store.note(RULES_NOTE)) !== RULES;
  if (!changed && !anew && !(await store.awaitsDating())) return;
  const cluesOf = clueReader(await facts());
  const unsure: Article[] = [];
  let dated: Dated[] = [];
  const keep = async () => {
    await store.setTimes(dated.map(({ article, dating }) => timesOf(article, dating, cluesOf)));
    dated = [];
  };
  for await (const article of store.all()) {
    const dating = (anew ? null : article.dating) ?? dateByItself(article, cluesOf(article), null);
    if (anew || article.dating === null) {
      dated.push({ article, dating });
      if (dated.length >= BATCH) await keep();
    }
    if (isUnsure(dating)) unsure.push({ ...article, dating });
  }
  await keep();
  if (unsure.length > 0) await dateByOthers(store, cluesOf, unsure);
  await store.setNote(RULES_NOTE, RULES);
}

/**
 * Dates what has just come in by its source or its own words, so that it can be found by its day at once. What other articles
 * tell of its day comes with the next `dateArticles`.
 */
export async function dateAtOnce(
  store: Store,
  facts: () => Promise<FactsOf>,
  articles: readonly Article[],
): Promise<void> {
  const cluesOf = clueReader(await facts());
  for (const article of articles) {
    const dating = dateByItself(article, cluesOf(article), null);
    await store.setTimes([timesOf(article, dating, cluesOf)]);
    await nextTurn();
  }
}

interface Dated {
  readonly article: Article;
  readonly dating: Dating;
}

/** Sure neither by its source nor by its own words. */
function isUnsure({ basis, confidence, evidence }: Dating): boolean {
  return (
    basis !== 'stated' && basis !== 'set' && (confidence < SURE || evidence.some(({ kind }) => kind === 'article'))
  );
}

/** By its source, else by its words, the gazetteer's facts and, where there is one, what `other` knows. */
export function dateByItself(article: Article, { expressions, facts }: DatingClues, other: Fact | null): Dating {
  const { published, received, language, text, cuts } = article;
  const stated = article.dateSet ?? published?.slice(0, 10);
  if (stated !== undefined && stated !== null) {
    const basis = article.dateSet === null ? 'stated' : 'set';
    const day = { from: stated, to: stated };
    return { ...day, likely: stated, probable: day, basis, confidence: 1, evidence: [], doubts: [] };
  }
  if (language === 'other') {
    const day = received.slice(0, 10);
    const range = { from: '1990-01-01', to: day };
    return { ...range, likely: day, probable: range, basis: 'received', confidence: 0, evidence: [], doubts: [] };
  }
  const spansOf = (...reasons: readonly CutReason[]) =>
    cuts.flatMap((cut) => (reasons.includes(cut.reason) ? [cut.span] : []));
  return dateText({
    text,
    language,
    expressions,
    dateLines: spansOf('date-line'),
    rights: spansOf('copyright'),
    aside: spansOf('teaser', 'related', 'comment-form', 'navigation', 'share-bar', 'subscription', 'copyright'),
    received,
    facts: other === null ? facts : [...facts, other],
  });
}

function timesOf(article: Article, dating: Dating, cluesOf: CluesOf): ArticleTimes {
  const sentences = sentencesOf(article).map(({ span }) => span);
  return { id: article.id, dating, events: articleEvents(article, sentences, dating, cluesOf(article).expressions) };
}

/** Asks what articles tell of days that are sure; those that become sure are asked in the next round. */
async function dateByOthers(store: Store, cluesOf: CluesOf, unsure: readonly Article[]): Promise<void> {
  const memories = new Map<Scope, EventMemory>();
  const waiting = new Map<ArticleId, Article>(unsure.map((article) => [article.id, article]));
  for await (const article of store.all()) {
    // An unsure one by its own words alone: two articles must not be each other's reason.
    const events = waiting.has(article.id)
      ? timesOf(article, dateByItself(article, cluesOf(article), null), cluesOf).events
      : await store.eventsOf([article.id]);
    remember(memories, article, events);
  }
  for (let round = 0; round < MOST_ROUNDS && waiting.size > 0; round += 1) {
    const settled: Dated[] = [];
    for (const article of waiting.values()) {
      const fact = factFor(memories, article, cluesOf);
      if (fact === null) continue;
      const dating = dateByItself(article, cluesOf(article), fact);
      if (dating.evidence.some(({ kind }) => kind === 'article')) settled.push({ article, dating });
    }
    if (settled.length === 0) break;
    const times = settled.map(({ article, dating }) => timesOf(article, dating, cluesOf));
    for (const [index, { article }] of settled.entries()) {
      waiting.delete(article.id);
      remember(memories, article, times[index]?.events ?? []);
    }
    await store.setTimes(times);
  }
  // What no other article dates any more falls back on its own words.
  const alone = [...waiting.values()].filter((article) =>
    article.dating?.evidence.some(({ kind }) => kind === 'article'),
  );
  await store.setTimes(
    alone.map((article) => timesOf(article, dateByItself(article, cluesOf(article), null), cluesOf)),
  );
}

function remember(memories: Map<Scope, EventMemory>, article: Article, events: readonly ArticleEvent[]): void {
  const memory = memories.get(article.scope) ?? new EventMemory();
  memories.set(article.scope, memory);
  for (const event of events) {
    if (numberOf(event.to) - numberOf(event.from) > WIDEST_EVENT) continue;
    memory.add({
      article: article.id,
      day: numberOf(event.likely),
      terms: termsOf(slice(article.text, event.span), article),
    });
  }
}

/** A server's article may be dated by what all share and by its own server's; what is shared, only by what is shared. */
function factFor(memories: ReadonlyMap<Scope, EventMemory>, article: Article, cluesOf: CluesOf): Fact | null {
  const undated = undatedOf(article, cluesOf);
  for (const scope of new Set<Scope>([article.scope, 'shared'])) {
    const fact = undated === null ? null : (memories.get(scope)?.factFor(undated) ?? null);
    if (fact !== null) return fact;
  }
  return null;
}

function undatedOf(article: Article, cluesOf: CluesOf): Undated | null {
  if (article.language === 'other') return null;
  const mentions = mentionsIn(article.text, cluesOf(article).expressions);
  const weekdays = mentions.flatMap((mention) =>
    mention.kind === 'weekday' ? [{ weekday: mention.weekday, span: mention.span }] : [],
  );
  const story = article.paragraphs.map(({ span }) => slice(article.text, span)).join('\n');
  return { article: article.id, terms: termsOf(story, article), weekdays };
}

/** Terms that tell of what happened; numbers and days do not say which event. */
function termsOf(text: string, { language }: Article): ReadonlySet<string> {
  return new Set(analyse(text, language).flatMap((word) => (word.stop || /^\d/.test(word.folded) ? [] : [word.term])));
}
