/** Dates the articles of a store: each by its source or its own words, then by what others tell of the same events. */
import type { Article, ArticleId, CutReason } from './article/article.ts';
import type { Dating } from './article/dating.ts';
import type { Scope } from './article/scope.ts';
import { slice } from './article/span.ts';
import { analyse } from './language/analyse.ts';
import { sentencesOf } from './search/passages.ts';
import type { Store } from './store/store.ts';
import { articleEvents } from './time/articleEvents.ts';
import { numberOf } from './time/dating/calendar.ts';
import { dateText, type Fact } from './time/dating/dateText.ts';
import { EventMemory, type Undated } from './time/dating/eventMemory.ts';
import { mentionsIn } from './time/dating/mentions.ts';
import { readExpressions } from './time/expressions.ts';

/** What an article's names tell of when it was written. */
export type FactsOf = (article: Article) => readonly Fact[];

/** Below it, other articles are asked. */
const SURE = 0.5;
/** Chains of articles that date one another end here. */
const MOST_ROUNDS = 3;
/** An event counted from a day of publication that may be days off is no help for another article. */
const WIDEST_EVENT = 2;
const BATCH = 100;
/** Raised whenever dating or the gazetteer would date stored articles otherwise: the next start dates them anew. */
const RULES = '1';
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
  const factsOf = await facts();
  const unsure: Article[] = [];
  let dated: Article[] = [];
  const keep = async () => {
    await store.setTimes(
      dated.map((article) => timesOf(article, article.dating ?? dateByItself(article, factsOf, null))),
    );
    dated = [];
  };
  for await (const article of store.all()) {
    const dating = (anew ? null : article.dating) ?? dateByItself(article, factsOf, null);
    if (anew || article.dating === null) {
      dated.push({ ...article, dating });
      if (dated.length >= BATCH) await keep();
    }
    if (isUnsure(dating)) unsure.push({ ...article, dating });
  }
  await keep();
  if (unsure.length > 0) await dateByOthers(store, factsOf, unsure);
  await store.setNote(RULES_NOTE, RULES);
}

/** Sure neither by its source nor by its own words. */
function isUnsure({ basis, confidence, evidence }: Dating): boolean {
  return (
    basis !== 'stated' && basis !== 'set' && (confidence < SURE || evidence.some(({ kind }) => kind === 'article'))
  );
}

/** By its source, else by its words, the gazetteer's facts and, where there is one, what `other` knows. */
export function dateByItself(article: Article, factsOf: FactsOf, other: Fact | null): Dating {
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
    dateLines: spansOf('date-line'),
    rights: spansOf('copyright'),
    aside: spansOf('teaser', 'related', 'comment-form', 'navigation', 'share-bar', 'subscription', 'copyright'),
    received,
    facts: [...factsOf(article), ...(other === null ? [] : [other])],
  });
}

function timesOf(article: Article, dating: Dating) {
  const sentences = sentencesOf(article).map(({ span }) => span);
  return { id: article.id, dating, events: articleEvents(article, sentences, dating) };
}

/** Asks what articles tell of days that are sure; those that become sure are asked in the next round. */
async function dateByOthers(store: Store, factsOf: FactsOf, unsure: readonly Article[]): Promise<void> {
  const memories = new Map<Scope, EventMemory>();
  const waiting = new Map<ArticleId, Article>(unsure.map((article) => [article.id, article]));
  for await (const article of store.all()) {
    // By its own words alone: two articles must not be each other's reason.
    remember(memories, article, waiting.has(article.id) ? dateByItself(article, factsOf, null) : article.dating);
  }
  for (let round = 0; round < MOST_ROUNDS && waiting.size > 0; round += 1) {
    const settled: { readonly article: Article; readonly dating: Dating }[] = [];
    for (const article of waiting.values()) {
      const fact = factFor(memories, article);
      if (fact === null) continue;
      const dating = dateByItself(article, factsOf, fact);
      if (dating.evidence.some(({ kind }) => kind === 'article')) settled.push({ article, dating });
    }
    if (settled.length === 0) break;
    for (const { article, dating } of settled) {
      waiting.delete(article.id);
      remember(memories, article, dating);
    }
    await store.setTimes(settled.map(({ article, dating }) => timesOf(article, dating)));
  }
  // What no other article dates any more falls back on its own words.
  const alone = [...waiting.values()].filter((article) =>
    article.dating?.evidence.some(({ kind }) => kind === 'article'),
  );
  await store.setTimes(alone.map((article) => timesOf(article, dateByItself(article, factsOf, null))));
}

function remember(memories: Map<Scope, EventMemory>, article: Article, dating: Dating | null): void {
  if (dating === null) return;
  const memory = memories.get(article.scope) ?? new EventMemory();
  memories.set(article.scope, memory);
  for (const event of timesOf(article, dating).events) {
    if (numberOf(event.to) - numberOf(event.from) > WIDEST_EVENT) continue;
    memory.add({
      article: article.id,
      day: numberOf(event.likely),
      terms: termsOf(slice(article.text, event.span), article),
    });
  }
}

/** A server's article may be dated by what all share and by its own server's; what is shared, only by what is shared. */
function factFor(memories: ReadonlyMap<Scope, EventMemory>, article: Article): Fact | null {
  const undated = undatedOf(article);
  for (const scope of new Set<Scope>([article.scope, 'shared'])) {
    const fact = undated === null ? null : (memories.get(scope)?.factFor(undated) ?? null);
    if (fact !== null) return fact;
  }
  return null;
}

function undatedOf(article: Article): Undated | null {
  if (article.language === 'other') return null;
  const mentions = mentionsIn(article.text, readExpressions(article.text, { language: article.language }));
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
