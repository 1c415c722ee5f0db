import type { NameWord } from './nameWords.ts';
import type { Reason } from './reason.ts';
import type { WordLikeness } from './wordLikeness.ts';

/** A word of one name and one of the other that are taken for the same, by where they stand. */
export interface WordMatch {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  readonly reason: Reason | null;
}

export interface Pairing {
  /** In the order of the first name. */
  readonly pairs: readonly WordMatch[];
  /** Words without a partner. */
  readonly left: readonly NameWord[];
  readonly right: readonly NameWord[];
}

/** Gives each word at most one partner, the likest first; words side by side that the other name writes as one go with it. */
export function alikePairs(
  a: readonly NameWord[],
  b: readonly NameWord[],
  likeness: (a: NameWord, b: NameWord) => WordLikeness | null,
): Pairing {
  const possible: WordMatch[] = [];
  for (const [left, word] of a.entries())
    for (const [right, other] of b.entries()) {
      const alike = likeness(word, other);
      if (alike !== null) possible.push({ left, right, ...alike });
    }
  possible.push(...grownTogether(a, b, false), ...grownTogether(b, a, true));
  possible.sort((x, y) => y.score - x.score || Math.abs(x.left - x.right) - Math.abs(y.left - y.right));
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const pairs: WordMatch[] = [];
  for (const match of possible) {
    const two = match.reason?.kind === 'joined-words';
    const lefts =
      two && a[match.left + 1] !== undefined && isJoint(a, b, match, false)
        ? [match.left, match.left + 1]
        : [match.left];
    const rights = two && lefts.length === 1 ? [match.right, match.right + 1] : [match.right];
    if (lefts.some((at) => usedLeft.has(at)) || rights.some((at) => usedRight.has(at))) continue;
    for (const at of lefts) usedLeft.add(at);
    for (const at of rights) usedRight.add(at);
    pairs.push(match);
  }
  return {
    pairs: pairs.sort((x, y) => x.left - y.left),
    left: a.filter((_, at) => !usedLeft.has(at)),
    right: b.filter((_, at) => !usedRight.has(at)),
  };
}

function isJoint(
  a: readonly NameWord[],
  b: readonly NameWord[],
  { left, right }: WordMatch,
  swapped: boolean,
): boolean {
  const [two, one] = swapped ? [b, a] : [a, b];
  const [at, whole] = swapped ? [right, left] : [left, right];
  return `${two[at]?.text ?? ''}${two[at + 1]?.text ?? ''}` === one[whole]?.text;
}

/** "Jan Daniel" beside "JanDaniel". */
function grownTogether(two: readonly NameWord[], one: readonly NameWord[], swapped: boolean): readonly WordMatch[] {
  const wholes = new Map(one.map(({ text }, at) => [text, at]));
  const found: WordMatch[] = [];
  for (let at = 0; at + 1 < two.length; at += 1) {
    const whole = wholes.get(`${two[at]?.text ?? ''}${two[at + 1]?.text ?? ''}`);
    if (whole === undefined) continue;
    const [left, right] = swapped ? [whole, at] : [at, whole];
    found.push({ left, right, score: 0.99, reason: { kind: 'joined-words' } });
  }
  return found;
}
