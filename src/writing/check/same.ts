import { areOfOneFamily } from './keys.ts';
import type { Reading } from './reading.ts';

/** Whether the word at `at` of `one` says the same as that at `place` of `other`. */
export function isSame(one: Reading, at: number, other: Reading, place: number): boolean {
  const [a, b] = [one.keys[at], other.keys[place]];
  if (a !== undefined && b !== undefined && !a.isDisjointFrom(b)) return true;
  return areOfOneFamily(one.tokens[at]?.folded ?? '', other.tokens[place]?.folded ?? '');
}
