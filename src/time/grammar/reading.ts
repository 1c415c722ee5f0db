/** What a rule of the grammar hands up: a meaning, where it ends, and how sure the words alone make it. */
import type { Meaning } from '../meaning.ts';
import { find, type Reader } from '../reader.ts';

/**
 * `sure` stands by itself; `led` counts only after a word that leads to a time (“en”, “since”, “le”); `alone` counts only where
 * nothing else stands in the text, as in what a user types; `never` tells that the words are no date for certain (“every Sunday”).
 */
export type Strength = 'sure' | 'led' | 'alone' | 'never';

export interface Reading {
  readonly meaning: Meaning;
  readonly next: number;
  readonly strength: Strength;
}

export type ReadingRule = (reader: Reader, index: number) => Reading | null;

export function reading(meaning: Meaning, next: number, strength: Strength = 'sure'): Reading {
  return { meaning, next, strength };
}

/** The same rule, which reads no place twice: what keeps the time linear where rules meet at the same words. */
export function remembered(rule: ReadingRule): ReadingRule {
  const readers = new WeakMap<Reader, Map<number, Reading | null>>();
  return (reader, index) => {
    let known = readers.get(reader);
    if (known === undefined) {
      known = new Map();
      readers.set(reader, known);
    }
    const before = known.get(index);
    if (before !== undefined) return before;
    const found = rule(reader, index);
    known.set(index, found);
    return found;
  };
}

/** The reading that reaches furthest; of equals the surest, then the first. */
export function bestOf(reader: Reader, index: number, rules: readonly ReadingRule[]): Reading | null {
  let best: Reading | null = null;
  for (const rule of rules) {
    const found = rule(reader, index);
    if (found === null) continue;
    if (best === null || found.next > best.next || (found.next === best.next && rank(found) > rank(best))) best = found;
  }
  return best;
}

function rank(found: Reading): number {
  return ['alone', 'led', 'sure', 'never'].indexOf(found.strength);
}

const SHORT_WORDS = new Set(
  'a as is was has this thus does plus puis dans sous sans vers mais tous toutes alors depuis apres alors jamais toujours moins ailleurs fois'.split(
    ' ',
  ),
);

/** True when what stands at `index` makes the number before it a count: “12 personnes”, “5 %”, “3 000”. */
export function countsSomething(reader: Reader, index: number): boolean {
  const token = reader.tokens[index];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  if (find(reader, index, 'noun-after') !== null || find(reader, index, 'unit') !== null) return true;
  if (token.kind === 'mark') return /[.,:]/.test(token.text) && continuesNumber(reader, index);
  const plural = token.text.length > 3 && /[sx]$/.test(token.text) && !token.capital;
  return plural && !SHORT_WORDS.has(token.text);
}

/** “16.5”, “16:30”: the mark at `index` stands inside a number. */
function continuesNumber(reader: Reader, index: number): boolean {
  const after = reader.tokens[index + 1];
  return reader.tokens[index]?.glued === true && after?.glued === true && after.kind === 'number';
}

/** True when the words end here or go on with a mark or a small word, so that a bare number before can be a day. */
export function endsClause(reader: Reader, index: number): boolean {
  const token = reader.tokens[index];
  if (token === undefined) return true;
  if (token.kind === 'number') return false;
  if (token.kind === 'mark') return !continuesNumber(reader, index) && !/[%€$£°/-]/.test(token.text);
  return (['in', 'at', 'to', 'and', 'on', 'until', 'before', 'after'] as const).some(
    (tag) => find(reader, index, tag) !== null,
  );
}

/** True when the word before `index` leads to a time. */
export function isLed(reader: Reader, index: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    for (const tag of ['lead', 'in', 'since', 'until', 'before', 'after', 'from', 'between', 'on'] as const) {
      const found = index - back >= 0 ? find(reader, index - back, tag) : null;
      if (found !== null && found.next === index) return true;
    }
  }
  return false;
}
