/** A sentence read for the check: what it names and counts, what it says is not so, and how sure it is. */

import type { Gazetteer } from '../../actors/gazetteer/gazetteer.ts';
import type { Language } from '../../article/article.ts';
import { grammarOf } from '../../language/grammars.ts';
import { stem } from '../../language/stem.ts';
import type { Wordbook } from '../../search/wordbook.ts';
import { betweenNegation, harmless, negations } from '../words/guards.ts';
import { speechLines } from '../words/sameThings.ts';
import { type Figure, figuresOf } from './figures.ts';
import { type HeldAs, holdOf } from './holds.ts';
import { keysOf } from './keys.ts';
import { idsIn, type Named } from './named.ts';
import { linkOf, shareOf } from './smallWords.ts';
import { type Token, tokensOf } from './tokens.ts';
import { pairsOf } from './translated.ts';

export interface Reading {
  readonly tokens: readonly Token[];
  readonly language: 'fr' | 'en';
  /** What a word is held against others by; empty for marks and numbers. */
  readonly keys: readonly ReadonlySet<string>[];
  /** Words that say something by themselves, names among them; by their places. */
  readonly content: readonly number[];
  readonly figures: readonly Figure[];
  readonly named: readonly Named[];
  /** Each negation with the places of the content words that it is about. */
  readonly negated: readonly { readonly at: number; readonly heads: readonly number[] }[];
  /** Words that take something out of what is so, each with the content word that it is about. */
  readonly held: readonly { readonly at: number; readonly as: HeldAs; readonly head: number | null }[];
  readonly links: ReadonlyMap<string, number>;
  readonly shares: ReadonlyMap<string, number>;
  /** Somebody is said to have said it. */
  readonly told: boolean;
  /** Or to have asked, refused, warned: a claim of somebody all the same. */
  readonly spoken: boolean;
}

/** Every key that stands somewhere in a reading. */
export function allKeys({ keys }: Reading): ReadonlySet<string> {
  return new Set(keys.flatMap((own) => [...own]));
}

const NONE: ReadonlySet<string> = new Set();
/** The line of the table that holds the verbs of saying is the first; those behind it tell what somebody says, too. */
export const SAYING = '= 0';
const SPEAKING = Array.from({ length: speechLines }, (_, line) => `= ${line}`);
const TELLING = new Set(['selon', 'according', 'apres', 'dixit']);

/** What is known beforehand. */
export interface Aids {
  readonly gazetteer: Gazetteer;
  /** Carries words into the other language. */
  readonly wordbook: Wordbook;
}

/** @param abroad whether it is held against a text of the other language. */
export function readText(text: string, language: Language, { gazetteer, wordbook }: Aids, abroad: boolean): Reading {
  const own = language === 'en' ? 'en' : 'fr';
  const tokens = tokensOf(text);
  const figures = figuresOf(tokens);
  const inFigure = new Set(
    figures.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  const { stopWords } = grammarOf(own);
  const named = idsIn(tokens, gazetteer);
  const stems = tokens.map(({ kind, folded }) => (kind === 'word' ? stem(folded, own) : ''));
  const pairs = abroad ? pairsOf(new Set(stems.filter((each) => each !== '')), own, wordbook) : null;
  const keys = tokens.map(({ kind, folded }, at) => {
    if (kind !== 'word') return NONE;
    const carried = pairs?.get(stems[at] ?? '') ?? [];
    const ids = named.flatMap((each) => (each.start <= at && at < each.end ? [...each.ids] : []));
    return carried.length + ids.length === 0
      ? keysOf(folded, own)
      : new Set([...keysOf(folded, own), ...carried, ...ids]);
  });
  const inName = new Set(named.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  const links = new Map<string, number>();
  const shares = new Map<string, number>();
  const content: number[] = [];
  const held: { at: number; as: HeldAs; head: number | null }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || inFigure.has(at)) continue;
    const proper = inName.has(at) || (token.upper && !token.opening);
    const hold = proper ? null : holdOf(token);
    if (hold !== null) held.push({ at, as: hold, head: null });
    const link = linkOf(token.folded);
    const share = shareOf(token.folded);
    if (link !== null && !proper) links.set(link, at);
    else if (share !== null && !proper) shares.set(share, at);
    else if (
      !negations.has(token.folded) &&
      hold?.small !== true &&
      (proper || token.folded.length > 1) &&
      (proper || !(stopWords.has(token.folded) || harmless.has(token.folded)))
    )
      content.push(at);
  }
  return {
    tokens,
    language: own,
    keys,
    content,
    figures,
    named,
    negated: negatedIn(tokens, content),
    held: held.map((each) => ({ ...each, head: each.as.itself ? each.at : headOf(tokens, content, each.at, own) })),
    links,
    shares,
    spoken: keys.some((own) => SPEAKING.some((line) => own.has(line))),
    told: tokens.some(
      ({ folded }, at) => keys[at]?.has(SAYING) === true || (TELLING.has(folded) && isTelling(tokens, at)),
    ),
  };
}

/** "D’après", not "après". */
function isTelling(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.folded !== 'apres' || (tokens[at - 2]?.folded === 'd' && tokens[at - 1]?.text === "'");
}

const FAR = 6;

/** Whom one accuses or asks comes first, and behind "of" or "to" what. */
const OF_SOMEBODY = /^(?:accus|soupconn|suspect|blam|exhort|urg|demand|ask|order|ordonn|appel|call|menac|threat)/;

/** The content word that a word holding something back is about. */
function headOf(
  tokens: readonly Token[],
  content: readonly number[],
  at: number,
  language: 'fr' | 'en',
): number | null {
  const folded = tokens[at]?.folded ?? '';
  const clause = tokens.slice(at + 1, at + 4).findIndex((each) => /^(?:que|qu|that)$/.test(each.folded));
  if (clause !== -1) return verbBehind(tokens, content, at + 1 + clause);
  if (!OF_SOMEBODY.test(folded)) return nextContent(tokens, content, at);
  // "Ordonne à la banque de payer", but "appelle les banques à payer".
  const links =
    language === 'en' ? /^(?:of|to|for)$/ : /^(?:appel|exhort)/.test(folded) ? /^(?:a|au|aux)$/ : /^(?:de|d)$/;
  const far = tokens.slice(at + 1, at + 13);
  const end = far.findIndex(({ text }) => /^[.;:!?»”]$/.test(text));
  const link = (end === -1 ? far : far.slice(0, end)).findIndex((each) => links.test(each.folded));
  return link === -1 ? null : nextContent(tokens, content, at + 1 + link);
}

/** "… que ses soldats aient tiré": the verb of the clause, the first content word where none is plain. */
function verbBehind(tokens: readonly Token[], content: readonly number[], at: number): number | null {
  const auxiliary = tokens.findIndex(
    ({ folded }, place) =>
      place > at &&
      place <= at + 10 &&
      /^(?:a|ont|ait|aient|avait|avaient|est|sont|soit|soient|has|have|had|was|were|is|are)$/.test(folded),
  );
  return nextContent(tokens, content, auxiliary === -1 ? at : auxiliary);
}

/** The next content word behind `at`, before the clause ends. */
function nextContent(tokens: readonly Token[], content: readonly number[], at: number): number | null {
  for (let next = at + 1; next < Math.min(tokens.length, at + 1 + FAR); next += 1) {
    if (/^[.;:!?,»”]$/.test(tokens[next]?.text ?? '')) return null;
    if (content.includes(next)) return next;
  }
  return null;
}

function negatedIn(tokens: readonly Token[], content: readonly number[]): Reading['negated'] {
  return tokens.flatMap(({ folded }, at) => {
    if (!negations.has(folded)) return [];
    if (folded === 'not' && tokens[at + 1]?.folded === 'only') return [];
    if (folded === 'non' && tokens[at + 1]?.folded === 'seulement') return [];
    const next = nextContent(tokens, content, at);
    const before = wordBefore(tokens, content, at);
    const heads = [before, next].filter((head) => head !== null);
    return [{ at, heads }];
  });
}

/** "Nous ne négocierons pas": the verb right before. */
function wordBefore(tokens: readonly Token[], content: readonly number[], at: number): number | null {
  if (!/^(?:pas|jamais|rien|guere|nullement|aucunement)$/.test(tokens[at]?.folded ?? '')) return null;
  let before = at - 1;
  while (betweenNegation.has(tokens[before]?.folded ?? '')) before -= 1;
  return content.includes(before) ? before : null;
}
