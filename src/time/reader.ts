/** Looks up words of the lexicon at a place among the tokens: what every rule of the grammar reads with. */
import type { Token } from './tokens.ts';
import { type LexemeValues, type Lexicon, standsAt, type Tag, type WordEntries } from './vocabulary.ts';

/** Something read, and the index of the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

export interface Reader {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** What the lexicon has for each token, looked up once. */
  readonly words: readonly (WordEntries | undefined)[];
  /** Whether 03/04 is the third of April. */
  readonly dayFirst: boolean;
}

/** The longest word or phrase with this tag at `index`. */
export function find<T extends Tag>(reader: Reader, index: number, tag: T): Found<LexemeValues[T]> | null {
  const entries = reader.words[index]?.get(tag);
  if (entries === undefined) return null;
  for (const entry of entries) {
    if (standsAt(reader.tokens, index, entry)) {
      return { value: entry.value as LexemeValues[T], next: index + entry.words.length };
    }
  }
  return null;
}

/** “dernier”, “this”, “next” before what it belongs to; some such words stand only behind (“passé”, “à venir”). */
export function shiftBefore(reader: Reader, index: number): Found<LexemeValues['shift']> | null {
  return find(reader, index, 'behind-only') === null ? find(reader, index, 'shift') : null;
}

/** The index after one word with one of these tags, or the same index where there is none. */
export function skip(reader: Reader, index: number, ...tags: readonly Tag[]): number {
  for (const tag of tags) {
    const found = find(reader, index, tag);
    if (found !== null) return found.next;
  }
  return index;
}

/** The index after as many such words as stand there, at most four. */
export function skipAll(reader: Reader, index: number, ...tags: readonly Tag[]): number {
  let at = index;
  for (let turn = 0; turn < 4; turn += 1) {
    const next = skip(reader, at, ...tags);
    if (next === at) return at;
    at = next;
  }
  return at;
}

/** True when the token at `index` is this mark or word. */
export function says(reader: Reader, index: number, ...texts: readonly string[]): boolean {
  const token = reader.tokens[index];
  return token !== undefined && texts.includes(token.text);
}

export function skipMark(reader: Reader, index: number, ...texts: readonly string[]): number {
  return says(reader, index, ...texts) ? index + 1 : index;
}
