/** Dates the articles of a store: each by its source or its own words, then by what others tell of the same events. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article, ArticleId } from './article/article.ts';
import type { ArticleEvent } from './article/articleEvent.ts';
import type { Dating } from './article/dating.ts';
import type { Scope } from './article/scope.ts';
import { slice } from './article/span.ts';
import { type Companies, companiesOf } from './companies.ts';
import { ALONE, type CluesOf, clueReader, dateArticle, type FactsOf, isByOthers, isUnsure } from './dateArticle.ts';
import { analyse } from './language/analyse.ts';
import { sentencesOf } from './search/passages.ts';
import type { ArticleTimes, Store } from './store/store.ts';
import { articleEvents } from './time/articleEvents.ts';
import { numberOf } from './time/dating/calendar.ts';
import type { Fact } from './time/dating/dateText.ts';
import { EventMemory, type Undated } from './time/dating/eventMemory.ts';
import { mentionsIn } from './time/dating/mentions.ts';

/** Chains of articles that date one another end here. */
const MOST_ROUNDS = 3;
/** An event counted from a day of publication that may be days off is no help for another article. */
const WIDEST_EVENT = 2;
const BATCH = 100;
/** Undated articles of which the terms are kept: some 10 kB each. */
const MOST_UNDATED = 5_000;
/** Raised whenever dating or the gazetteer would date stored articles otherwise: the next start dates them anew. */
const RULES = '3';
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
  const toldBy = undatedReader(cluesOf);
  let companies: Companies | null = null;
  let dated: Dated[] = [];
  const keep = async () => {
    await store.setTimes(dated.map(({ article, dating }) => timesOf(article, dating, cluesOf)));
    dated = [];
  };
  for await (const article of store.all()) {
    const own = (anew ? null : article.dating) ?? dateArticle(article, cluesOf(article), ALONE);
    let dating = own;
    if (isUnsure(own)) {
      companies ??= await companiesIn(store);
      // Of many articles there is always one with a sentence alike: what all of them say is then the better guide.
      if (companies.isKnownFor(article)) dating = dateByCompany({ ...article, dating: own }, cluesOf, companies);
      else {
        unsure.push({ ...article, dating: own });
        // Now, while its clues are at hand.
        toldBy(article);
      }
      await nextTurn();
    }
    if (anew || article.dating === null || dating !== own) {
      dated.push({ article, dating });
      if (dated.length >= BATCH) await keep();
    }
  }
  await keep();
  if (unsure.length > 0) await dateByOthers(store, cluesOf, unsure, toldBy);
  await store.setNote(RULES_NOTE, RULES);
}

/** The articles that bear their date, which others are compared with. */
async function companiesIn(store: Store): Promise<Companies> {
  const stated = new Map<Scope, ArticleId[]>();
  for await (const article of store.all()) {
    if (article.dateSet === null && article.published === null) continue;
    const ids = stated.get(article.scope);
    if (ids === undefined) stated.set(article.scope, [article.id]);
    else ids.push(article.id);
  }
  const companies = companiesOf(stated);
  for (const id of companies.chosen) {
    const article = await store.get(id);
    if (article !== null) companies.add(article);
    await nextTurn();
  }
  return companies;
}

/** By its company, and by its own words alone where it has none any more; as it was dated where nothing changes. */
function dateByCompany(article: Article & { readonly dating: Dating }, cluesOf: CluesOf, companies: Companies): Dating {
  const company = companies.clueFor(article);
  if (company === null && !isByOthers(article.dating)) return article.dating;
  return dateArticle(article, cluesOf(article), { fact: null, company });
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
    const dating = dateArticle(article, cluesOf(article), ALONE);
    await store.setTimes([timesOf(article, dating, cluesOf)]);
    await nextTurn();
  }
}

interface Dated {
  readonly article: Article;
  readonly dating: Dating;
}

function timesOf(article: Article, dating: Dating, cluesOf: CluesOf): ArticleTimes {
  const sentences = sentencesOf(article).map(({ span }) => span);
  return { id: article.id, dating, events: articleEvents(article, sentences, dating, cluesOf(article).expressions) };
}

/** Asks what articles tell of days that are sure; those that become sure are asked in the next round. */
async function dateByOthers(
  store: Store,
  cluesOf: CluesOf,
  unsure: readonly Article[],
  toldBy: UndatedReader,
): Promise<void> {
  const memories = new Map<Scope, EventMemory>();
  const waiting = new Map<ArticleId, Article>(unsure.map((article) => [article.id, article]));
  for await (const article of store.all()) {
    // By its own words alone, as it is kept where no other had its say: two articles must not be each other's reason.
    const kept = waiting.get(article.id)?.dating ?? null;
    const events =
      kept !== null && isByOthers(kept)
        ? timesOf(article, dateArticle(article, cluesOf(article), ALONE), cluesOf).events
        : await store.eventsOf([article.id]);
    remember(memories, article, events);
    await nextTurn();
  }
  for (let round = 0; round < MOST_ROUNDS && waiting.size > 0; round += 1) {
    const settled: Dated[] = [];
    for (const article of waiting.values()) {
      const fact = factFor(memories, article, toldBy);
      if (fact === null) continue;
      const dating = dateArticle(article, cluesOf(article), { fact, company: null });
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
  const alone = [...waiting.values()].filter(({ dating }) => dating !== null && isByOthers(dating));
  await store.setTimes(
    alone.map((article) => timesOf(article, dateArticle(article, cluesOf(article), ALONE), cluesOf)),
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
function factFor(memories: ReadonlyMap<Scope, EventMemory>, article: Article, toldBy: UndatedReader): Fact | null {
  const undated = toldBy(article);
  for (const scope of new Set<Scope>([article.scope, 'shared'])) {
    const fact = undated === null ? null : (memories.get(scope)?.factFor(undated) ?? null);
    if (fact !== null) return fact;
  }
  return null;
}

type UndatedReader = (article: Article) => Undated | null;

/** Reads what undated articles tell, and keeps it of the last ones: each is asked for it in every round. */
function undatedReader(cluesOf: CluesOf): UndatedReader {
  const kept = new Map<ArticleId, Undated | null>();
  return (article) => {
    const known = kept.get(article.id);
    if (known !== undefined) return known;
    if (kept.size >= MOST_UNDATED) kept.clear();
    const undated = undatedOf(article, cluesOf);
    kept.set(article.id, undated);
    return undated;
  };
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
