import type { Names, State } from './gazetteer.ts';
import type { HolderWords } from './holderWords.ts';
import type { Phrases, TitleMeaning } from './phrases.ts';
import type { PhraseNode } from './phraseTable.ts';
import { gapBefore, longestAt, type Reading } from './reading.ts';

/** A title where it stands, by the words from `start` up to `end`, the country named in or beside it included. */
export interface TitleFound {
  readonly start: number;
  /** Where the title's own words end. */
  readonly core: number;
  readonly end: number;
  /** Where the articles, countries and words like "former" before it begin. */
  readonly before: number;
  readonly values: readonly TitleMeaning[];
  readonly country: State | null;
  readonly former: boolean;
}

/** The longest title that begins with the word at `start`; null where the words around it make it another, or one not held yet. */
export function findTitle(
  reading: Reading,
  titles: PhraseNode<TitleMeaning>,
  phrases: Phrases,
  words: HolderWords,
  language: keyof Names,
  start: number,
): TitleFound | null {
  const demonyms = phrases.demonyms[language];
  const core = coreAt(reading, titles, demonyms, start);
  if (core === null) return null;
  const ahead = lookBehind(reading, demonyms, words, start);
  const rest = readOn(reading, phrases, demonyms, words, core);
  if (ahead === null || rest === null) return null;
  return {
    start,
    core: core.end,
    end: rest.end,
    before: ahead.before,
    values: core.values,
    country: rest.country,
    former: ahead.former || rest.former,
  };
}

interface Core {
  readonly end: number;
  readonly values: readonly TitleMeaning[];
  readonly country: State | null;
}

/** The title's own words, with its country among them ("ministre israélien de la Défense"). */
function coreAt(
  reading: Reading,
  titles: PhraseNode<TitleMeaning>,
  demonyms: PhraseNode<State>,
  start: number,
): Core | null {
  let best: Core | null = null;
  const walk = (node: PhraseNode<TitleMeaning>, at: number, country: State | null): void => {
    if (node.values.length > 0 && (best === null || at > best.end)) best = { end: at, values: node.values, country };
    if (node.next.size === 0 || (at > start && gapBefore(reading, at) !== 'joined')) return;
    const next = node.next.get(reading.tokens[at]?.folded ?? '');
    if (next !== undefined) walk(next, at + 1, country);
    if (country !== null || at === start) return;
    const demonym = longestAt(reading, demonyms, at);
    const state = demonym?.values[0];
    if (demonym !== null && state !== undefined && gapBefore(reading, demonym.end) === 'joined')
      walk(node, demonym.end, state);
  };
  walk(titles, start, null);
  return best;
}

/** Back over what may stand before a title: "the former US", "l’ancien". */
function lookBehind(
  reading: Reading,
  demonyms: PhraseNode<State>,
  words: HolderWords,
  start: number,
): { readonly before: number; readonly former: boolean } | null {
  let before = start;
  let former = false;
  for (let steps = 0; steps < 5 && gapAllows(reading, before); steps += 1) {
    const folded = reading.tokens[before - 1]?.folded ?? '';
    if (words.other.has(folded)) return null;
    if (words.former.has(folded)) former = true;
    else if (!words.articles.has(folded) && !words.fillers.has(folded) && !demonyms.next.has(folded)) break;
    before -= 1;
  }
  return { before, former };
}

function gapAllows(reading: Reading, at: number): boolean {
  return at > 0 && gapBefore(reading, at) === 'joined';
}

/** On over countries and words that change nothing: "américain", "d’Israël", "par intérim". */
function readOn(
  reading: Reading,
  phrases: Phrases,
  demonyms: PhraseNode<State>,
  words: HolderWords,
  core: Core,
): { readonly end: number; readonly country: State | null; readonly former: boolean } | null {
  let { end, country } = core;
  let former = false;
  for (let steps = 0; steps < 6 && gapBefore(reading, end) === 'joined'; steps += 1) {
    const folded = reading.tokens[end]?.folded ?? '';
    if (words.coming.has(folded)) return null;
    const named = countryAt(reading, phrases, demonyms, words, end);
    if (named !== null) {
      if (country !== null && country !== named.country) return null;
      ({ end, country } = named);
    } else if (words.former.has(folded)) {
      former = true;
      end += 1;
    } else if (words.fillers.has(folded) && !phrases.people.next.has(folded)) end += 1;
    else if (folded === 'de' && reading.tokens[end + 1]?.folded === 'epoque') end += 1;
    else break;
  }
  return { end, country, former };
}

/** A demonym, or the name of a state behind "de", "du", "d’" or "of". */
function countryAt(
  reading: Reading,
  phrases: Phrases,
  demonyms: PhraseNode<State>,
  words: HolderWords,
  at: number,
): { readonly end: number; readonly country: State } | null {
  const demonym = longestAt(reading, demonyms, at);
  const people = demonym?.values[0];
  if (demonym !== null && people !== undefined) return { end: demonym.end, country: people };
  let start = at;
  while (
    start < at + 2 &&
    words.of.has(reading.tokens[start]?.folded ?? '') &&
    gapBefore(reading, start + 1) === 'joined'
  )
    start += 1;
  if (start === at && !/['’ʼ]/.test(reading.text[(reading.tokens[at]?.start ?? 0) - 1] ?? '')) return null;
  const named = longestAt(reading, phrases.states, start);
  const country = named?.values[0];
  return named === null || country === undefined ? null : { end: named.end, country };
}
