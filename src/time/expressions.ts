/** Finds what a text says of time. Pure: the moment of writing is a parameter. */
import { english } from './english.ts';
import type { ReadExpression, TimeExpression } from './expression.ts';
import { french } from './french.ts';
import { phrase } from './grammar/phrase.ts';
import type { Reading } from './grammar/reading.ts';
import { isComing } from './grammar/tense.ts';
import type { Meaning } from './meaning.ts';
import type { Reader } from './reader.ts';
import { type ResolveOptions, resolveExpressions } from './resolve/resolveExpressions.ts';
import { inner } from './stated.ts';
import { type Token, tokenize } from './tokens.ts';
import { compile, type Lexicon, type Tag, type WordEntries } from './vocabulary.ts';

const lexicons: Readonly<Record<'fr' | 'en', Lexicon>> = { fr: compile(french), en: compile(english) };

export interface ReadOptions {
  readonly language: 'fr' | 'en';
  /** Whether 03/04 is the third of April; by default as the language has it. */
  readonly dayFirst?: boolean;
}

/** Words that no expression begins with: they only join. */
const JOINING: ReadonlySet<Tag> = new Set([
  'the',
  'of',
  'on',
  'at',
  'to',
  'and',
  'lead',
  'each',
  'noun-after',
  'ordinal-suffix',
  'later',
  'earlier',
  'meridiem',
  'zone',
  'short-unit',
  'in-name',
  'behind-only',
]);

function canStart(token: Token, entries: WordEntries | undefined): boolean {
  if (token.kind === 'number') return true;
  if (entries === undefined) return false;
  for (const tag of entries.keys()) if (!JOINING.has(tag)) return true;
  return false;
}

/** A reader over the words of a text. */
export function readerOf(text: string, options: ReadOptions): Reader {
  const tokens = tokenize(text);
  const lexicon = lexicons[options.language];
  const words = tokens.map((token) => lexicon.entries.get(token.text));
  return { tokens, lexicon, words, dayFirst: options.dayFirst ?? lexicon.dayFirst };
}

/** Reads the expressions of a text in order, none overlapping. Time grows with the length of the text alone. */
export function readExpressions(text: string, options: ReadOptions): readonly ReadExpression[] {
  const reader = readerOf(text, options);
  const { tokens, words } = reader;
  const found: ReadExpression[] = [];
  let sentence = 0;
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isSentenceEnd(tokens, index)) sentence += 1;
    const each = canStart(token, words[index])
      ? phrase(reader, index, (next) => standsAlone(tokens, index, next))
      : null;
    const last = each === null ? undefined : tokens[each.next - 1];
    if (each === null || last === undefined || each.next <= index) {
      index += 1;
      continue;
    }
    if (each.strength !== 'never') found.push(expressionAt(reader, index, each, sentence));
    index = each.next;
  }
  return found;
}

function expressionAt(reader: Reader, index: number, each: Reading, sentence: number): ReadExpression {
  const start = reader.tokens[index]?.start ?? 0;
  const end = reader.tokens[each.next - 1]?.end ?? start;
  const read = { start, end, meaning: each.meaning, sentence };
  return isEitherWay(each.meaning) && isComing(reader, index, each.next) ? { ...read, coming: true } : read;
}

/** Dates of which the words leave open whether they have been or are to come. */
function isEitherWay(meaning: Meaning): boolean {
  const told = inner(meaning);
  return told.is === 'date' && told.year === undefined && told.shift === undefined && told.yearShift === undefined;
}

function isSentenceEnd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'mark' && /[.!?\n]/.test(token.text) && tokens[index + 1]?.glued !== true;
}

/** True when nothing but an article and marks stand around the tokens: what a user types, or a label. */
function standsAlone(tokens: readonly Token[], index: number, next: number): boolean {
  if (tokens.length > 16) return false;
  const outside = [...tokens.slice(0, index), ...tokens.slice(next)];
  return outside.every((token) => token.kind === 'mark' || /^(le|la|les|l|the|on|in|en|au|a|at|de)$/.test(token.text));
}

/** Everything that a text says of time, in its order, without overlaps. */
export function findExpressions(text: string, options: ReadOptions & ResolveOptions): readonly TimeExpression[] {
  return resolveExpressions(readExpressions(text, options), options);
}
