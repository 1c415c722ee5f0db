/** How a day is brought into its sentence: readers are told otherwise of today than of a day to come. */
import { fold } from '../../language/fold.ts';

/**
 * `said`: behind a verb of saying ("a annoncé vendredi"), which is mostly today's. `opening`: it opens its sentence. `article`:
 * "le vendredi 24 mai", any day. `plain`: all others.
 */
export type Wording = 'said' | 'opening' | 'article' | 'plain';

/** Verbs of saying and publishing as they stand before a day, folded, without endings of gender and number. */
const SAID: ReadonlySet<string> = new Set([
  ...'annonce indique declare explique affirme assure precise rapporte revele publie confirme dit ajoute estime tweete'.split(
    ' ',
  ),
  ...'ecrit raconte reagi appele diffuse denonce signale confie souligne fait appris regrette juge promis repete'.split(
    ' ',
  ),
  ...'said told announced reported stated confirmed added wrote tweeted published revealed claimed warned insisted'.split(
    ' ',
  ),
]);
const ARTICLE = /(?:^|[\s(])(?:le|du|au|des|de|d['’])\s*$/i;
const OPENING = /(?:^|[.!?:»”"\n])\s*$/;
/** The word before, over "on" of English. */
const WORD_BEFORE = /(\p{L}+)\s+(?:on\s+)?$/u;
const LONGEST_BEFORE = 24;

/** The wording of a day that stands at `start`. */
export function wordingAt(text: string, start: number): Wording {
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  if (OPENING.test(before)) return 'opening';
  if (ARTICLE.test(before)) return 'article';
  const word = fold(WORD_BEFORE.exec(before)?.[1] ?? '');
  return SAID.has(word) || SAID.has(word.replace(/(?:(?<=e)e)?s?$/, '')) ? 'said' : 'plain';
}
