import { looksAhead } from '../words/guards.ts';
import type { HeldAs } from './holds.ts';
import type { Reading } from './reading.ts';
import { isSame } from './same.ts';

/** Whether one of the two says of something that it is not so, and the other that it is. */
export function hasNegationFault(claim: Reading, source: Reading): boolean {
  return isDenied(claim, source) || isDenied(source, claim);
}

/** Something that `one` negates stands in `other` without a negation. */
function isDenied(one: Reading, other: Reading): boolean {
  return one.negated.some(({ heads }) => {
    const found = heads.filter((head) => placesOf(one, head, other).length > 0);
    if (heads.length === 0) return other.negated.length === 0;
    if (found.length === 0) return false;
    return !other.negated.some((each) => each.heads.some((head) => found.some((own) => isSame(one, own, other, head))));
  });
}

/** For each way of holding something back, those of a source that it may retell. */
const ALIKE: Readonly<Record<HeldAs['hold'], readonly HeldAs['hold'][]>> = {
  possible: ['possible', 'would'],
  would: ['would', 'possible', 'planned', 'intended'],
  planned: ['planned', 'would'],
  intended: ['intended', 'planned'],
  demanded: ['demanded'],
  tried: ['tried'],
  denied: ['denied'],
  alleged: ['alleged'],
  conditional: ['conditional'],
};

/** Whether `claim` is surer of something than `source`, or less sure. */
export function hasCertaintyFault(claim: Reading, source: Reading): boolean {
  return isAdded(claim, source) || isLost(claim, source);
}

function isAdded(claim: Reading, source: Reading): boolean {
  return claim.held.some(({ as, head }) => {
    const alike = source.held.filter((each) => ALIKE[as.hold].includes(each.as.hold));
    const there = head === null ? [] : placesOf(claim, head, source);
    const plain = there.length > 0 && !isNominal(source, there);
    if (alike.some(({ head: held }) => !plain || held === null || there.some((at) => isNear(source, at, held))))
      return false;
    const coming = as.hold === 'planned' || as.hold === 'would';
    return !(coming && source.tokens.some(({ folded }) => looksAhead.has(folded)));
  });
}

/** What the source holds back stands in the claim with nothing that holds it. */
function isLost(claim: Reading, source: Reading): boolean {
  return source.held.some(({ as, head }) => {
    if (head === null || placesOf(source, head, claim).length === 0) return false;
    const held = claim.held.some((each) => ALIKE[each.as.hold].includes(as.hold));
    return !held && !(as.hold === 'denied' && claim.negated.length > 0);
  });
}

/** Content words between what is held back and what hangs on it at most: "plans to call early elections". */
const NEAR = 2;

function isNear({ content }: Reading, a: number, b: number): boolean {
  return Math.abs(content.indexOf(a) - content.indexOf(b)) <= NEAR;
}

/** All of them are nouns behind an article: "the closure" may become "will close". */
function isNominal({ tokens }: Reading, places: readonly number[]): boolean {
  return places.every((at) =>
    /^(?:le|la|les|l|un|une|the|a|an|son|sa|ses|leur|leurs|its|his|her|their|')$/.test(tokens[at - 1]?.folded ?? ''),
  );
}

/** Where the content word at `at` of `one` stands in `other`. */
function placesOf(one: Reading, at: number, other: Reading): readonly number[] {
  return other.content.filter((place) => isSame(one, at, other, place));
}
