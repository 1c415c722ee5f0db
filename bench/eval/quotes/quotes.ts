/**
 * Scores the finding of quotes and speakers. French: the share of quotations found with exactly their speaker. English: the
 * words that are rightly said to be quoted (the overlap measure that the field uses for content spans), and quote by quote.
 */

import { findQuotes } from '../../../src/actors/quotes/findQuotes.ts';
import type { Quote } from '../../../src/actors/quotes/quote.ts';
import type { Span } from '../../../src/article/span.ts';
import { paragraphs } from '../../../src/reading/paragraphs.ts';
import { readLines, type Score } from '../evalSet.ts';

interface Due {
  readonly speaker: string | null;
  readonly quote: string;
  readonly index: number;
}

interface Item {
  readonly text: string;
  readonly quotes: readonly Due[];
}

interface Matched {
  readonly due: Due;
  readonly got: Quote | null;
}

/** Quotes of `item` as they are found, and each due one with the found one that shares most of its words. */
function matchQuotes(
  item: Item,
  language: 'fr' | 'en',
): { readonly got: readonly Quote[]; readonly matched: readonly Matched[] } {
  const got = findQuotes(item.text, { language, paragraphs: paragraphs(item.text) });
  const free = new Set(got);
  const pairs = item.quotes.flatMap((due) =>
    got.map((quote) => ({ due, quote, shared: sharedWith(item.text, due, quote) })),
  );
  const of = new Map<Due, Quote>();
  for (const { due, quote, shared } of pairs.sort((a, b) => b.shared - a.shared)) {
    if (shared === 0 || of.has(due) || !free.delete(quote)) continue;
    of.set(due, quote);
  }
  return { got, matched: item.quotes.map((due) => ({ due, got: of.get(due) ?? null })) };
}

/** Code units that the parts of both have in common; a quote told in parts has "…" between them. */
function sharedWith(text: string, due: Due, quote: Quote): number {
  let shared = 0;
  for (const a of spansOf(text, due))
    for (const b of partsOf(quote)) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared;
}

function partsOf({ span, split }: Quote): readonly Span[] {
  return split === null ? [span] : [span, split];
}

/** Where the words of a due quote stand; the set writes blanks as they were and parts with " … " in any order. */
function spansOf(text: string, { quote, index }: Due): readonly Span[] {
  if (plain(text.slice(index, index + quote.length)) === plain(quote))
    return [{ start: index, end: index + quote.length }];
  const flat = plain(text);
  return quote.split(' … ').flatMap((part) => {
    const near = flat.indexOf(plain(part), Math.max(0, index - 400));
    return near < 0 ? [] : [{ start: near, end: near + part.length }];
  });
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/\s/g, ' ');
}

/** The same words but for case, an article in front and the possessive behind. */
function sameSpeaker(got: string | null, due: string | null): boolean {
  const bare = (name: string | null) =>
    plain(name ?? '')
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^(?:the|an?|l'|les?|la|une?|des)\s*/, '')
      .replace(/[,.']?s?$/, (end) => (end === "'s" || end === ',' ? '' : end))
      .trim();
  return bare(got) === bare(due);
}

/** One of the two names is all within the other ("Patel", "the spokesman Vedant Patel"). */
function samePerson(got: string | null, due: string | null): boolean {
  const parts = (name: string | null) =>
    new Set(
      plain(name ?? '')
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/'s\b/g, '')
        .match(/[\p{L}\p{N}@']+/gu),
    );
  const [a, b] = [parts(got), parts(due)];
  return a.size > 0 && b.size > 0 && (a.isSubsetOf(b) || b.isSubsetOf(a));
}

interface Tally {
  due: number;
  got: number;
  /** Pairs that share any word; at least half of both; all words. */
  touched: number;
  halved: number;
  exact: number;
  /** Code units due, found, and both. */
  unitsDue: number;
  unitsGot: number;
  unitsBoth: number;
  /** Of the matched ones that have a speaker. */
  speakers: number;
  same: number;
  person: number;
}

function tally(items: readonly Item[], language: 'fr' | 'en'): Tally {
  const sum: Tally = {
    due: 0,
    got: 0,
    touched: 0,
    halved: 0,
    exact: 0,
    unitsDue: 0,
    unitsGot: 0,
    unitsBoth: 0,
    speakers: 0,
    same: 0,
    person: 0,
  };
  for (const item of items) {
    const { got, matched } = matchQuotes(item, language);
    sum.due += matched.length;
    sum.got += got.length;
    countUnits(sum, item, got);
    for (const { due, got: quote } of matched) {
      if (quote === null) continue;
      sum.touched += 1;
      const shared = sharedWith(item.text, due, quote);
      const own = length(partsOf(quote));
      const all = length(spansOf(item.text, due));
      if (shared >= own / 2 && shared >= all / 2) sum.halved += 1;
      if (withoutMarks(item.text, partsOf(quote)) === withoutMarks(item.text, spansOf(item.text, due))) sum.exact += 1;
      if (due.speaker === null) continue;
      sum.speakers += 1;
      if (sameSpeaker(quote.speaker?.name ?? null, due.speaker)) sum.same += 1;
      if (samePerson(quote.speaker?.name ?? null, due.speaker)) sum.person += 1;
    }
  }
  return sum;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function withoutMarks(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/^(?:that|que|qu['’])\s*|[«»“”"\s.,]/g, '');
}

function countUnits(sum: Tally, item: Item, got: readonly Quote[]): void {
  const due = new Uint8Array(item.text.length);
  const found = new Uint8Array(item.text.length);
  for (const quote of item.quotes) for (const { start, end } of spansOf(item.text, quote)) due.fill(1, start, end);
  for (const quote of got) for (const { start, end } of partsOf(quote)) found.fill(1, start, end);
  for (const [at, is] of due.entries()) {
    sum.unitsDue += is;
    sum.unitsGot += found[at] ?? 0;
    sum.unitsBoth += is & (found[at] ?? 0);
  }
}

function harmonic(right: number, got: number, due: number): number {
  return got + due === 0 ? 0 : (2 * right) / (got + due);
}

export async function scoreQuotes(evalDir: string): Promise<readonly Score[]> {
  const scores: Score[] = [];
  const french = await Array.fromAsync(readLines<Item>(evalDir, 'quotes', 'quotes.fr.jsonl'));
  if (french.length > 0) {
    const { due, touched, same } = tally(french, 'fr');
    const set = 'quotes/quotes.fr';
    scores.push({ set, measure: 'found with exactly its speaker', items: due, share: same / due, reach: 0.8 });
    scores.push({ set, measure: 'found', items: due, share: touched / due, reach: null });
  }
  const english = await Array.fromAsync(readLines<Item>(evalDir, 'quotes', 'quotes.en.jsonl'));
  if (english.length > 0) {
    const sum = tally(english, 'en');
    const set = 'quotes/quotes.en';
    const items = sum.due;
    scores.push({
      set,
      measure: 'words quoted, F1',
      items,
      share: harmonic(sum.unitsBoth, sum.unitsGot, sum.unitsDue),
      reach: 0.72,
    });
    scores.push({
      set,
      measure: 'quotes that overlap, F1',
      items,
      share: harmonic(sum.touched, sum.got, sum.due),
      reach: null,
    });
    scores.push({
      set,
      measure: 'quotes half the same, F1',
      items,
      share: harmonic(sum.halved, sum.got, sum.due),
      reach: null,
    });
    scores.push({
      set,
      measure: 'quotes exactly, F1',
      items,
      share: harmonic(sum.exact, sum.got, sum.due),
      reach: null,
    });
    scores.push({
      set,
      measure: 'speaker of those found',
      items: sum.speakers,
      share: sum.person / sum.speakers,
      reach: 0.8,
    });
    scores.push({
      set,
      measure: 'speaker to the letter',
      items: sum.speakers,
      share: sum.same / sum.speakers,
      reach: null,
    });
  }
  return scores;
}
