/** Reads who is named in the articles of a store, and who said what. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Gazetteer } from './actors/gazetteer/gazetteer.ts';
import { findMentions } from './actors/mentions/findMentions.ts';
import type { Actor, ActorVariant } from './actors/mentions/resolve/actor.ts';
import { resolveActors } from './actors/mentions/resolve/resolveActors.ts';
import { findQuotes } from './actors/quotes/findQuotes.ts';
import type { Quote } from './actors/quotes/quote.ts';
import type { ActorMention, Quotation } from './article/actorMention.ts';
import type { Article } from './article/article.ts';
import { datesOf } from './article/datesOf.ts';
import type { Span } from './article/span.ts';
import type { ArticleNames, Store } from './store/store.ts';

/** Articles read between two commits, and before the first, so that whoever waits soon has something. */
const BATCH = 50;
const FIRST_BATCH = 10;

/** Names what has not been read yet; `gazetteer` is asked for only when there is something to read. */
export async function nameArticles(store: Store, gazetteer: () => Promise<Gazetteer>): Promise<void> {
  for (let batch = FIRST_BATCH; ; batch = BATCH) {
    const articles = await store.awaitingNames(batch);
    if (articles.length === 0) return;
    const known = await gazetteer();
    const names: ArticleNames[] = [];
    for (const article of articles) {
      names.push(namesIn(article, known));
      // One article takes some milliseconds: whoever waits for an answer comes in between.
      await nextTurn();
    }
    await store.setNames(names);
  }
}

/** Who is named in one article, and who said what in it. Makers of the article and journalists who ask are nobody of its story. */
function namesIn(article: Article, gazetteer: Gazetteer): ArticleNames {
  const { id, text, language, paragraphs, outlet } = article;
  if (language === 'other') return { id, mentions: [], quotations: [] };
  const mentions = findMentions(text, { language, gazetteer, paragraphs });
  const bylines = article.bylines.map(({ name }) => name);
  const day = datesOf(article)?.likely ?? null;
  const { actors, passing } = resolveActors(
    [{ article: id, text, language, day, outlet, bylines, mentions }],
    gazetteer,
    language,
  );
  const named = [...actors, ...passing].flatMap(mentionsOf).sort((a, b) => a.span.start - b.span.start);
  const people = named.flatMap((mention) => (mention.kind === 'person' ? [mention.span] : []));
  const quotes = findQuotes(text, { language, paragraphs: paragraphs.map(({ span }) => span), people });
  return { id, mentions: named, quotations: quotes.flatMap((quote) => quotationOf(quote, named, text) ?? []) };
}

function mentionsOf(actor: Actor): readonly ActorMention[] {
  return actor.variants.flatMap((variant) =>
    variant.places.map(({ mention }) => ({
      span: mention.span,
      actor: actor.id,
      name: actor.name,
      kind: actor.kind,
      certain: variant.certainty === 'certain',
      reasons: reasonsOf(variant),
    })),
  );
}

/** A name that the gazetteer lists, or that is the actor's own, needs no reason. */
function reasonsOf({ reasons }: ActorVariant): readonly string[] {
  return [...new Set(reasons.map(({ kind }) => kind))].filter((kind) => kind !== 'listed' && kind !== 'same');
}

/** The speaker is whoever is named in the words that say who speaks, or that these stand for. */
function quotationOf(
  { span, kind, speaker }: Quote,
  mentions: readonly ActorMention[],
  text: string,
): Quotation | null {
  if (speaker === null) return null;
  const words = speaker.refersTo ?? speaker.span;
  const named = mentions.find((mention) => contains(words, mention.span) || contains(mention.span, words));
  const isAnonymous = speaker.kind === 'role' && speaker.refersTo === null && !isWhole(named, words, text);
  return { span, kind, speaker: { span: speaker.span, actor: isAnonymous ? null : (named?.actor ?? null) } };
}

/** Nothing but an article stands beside the name: "le régime sioniste" names a state, "le porte-parole du Hamas" somebody of it. */
function isWhole(named: ActorMention | undefined, words: Span, text: string): boolean {
  if (named === undefined || named.span.start < words.start || named.span.end !== words.end) return false;
  return /^(?:l['’]|le\s|la\s|les\s|the\s)?$/i.test(text.slice(words.start, named.span.start));
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
