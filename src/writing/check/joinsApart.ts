import type { Reading } from './reading.ts';
import { isSame } from './same.ts';

/** Content words that two neighbours of a retelling may stand apart in the source. */
const APART = 6;

/**
 * Whether a word of `claim` has beside it only words that are far from it in the source: words of two clauses put together
 * say what neither does.
 */
export function joinsApart(claim: Reading, source: Reading): boolean {
  const places = claim.content.map((at) =>
    source.content.flatMap((own, place) => (isSame(claim, at, source, own) ? [place] : [])),
  );
  return places.some((own, index) => {
    if (own.length === 0) return false;
    const beside = [places[index - 1], places[index + 1]].filter((each) => each !== undefined && each.length > 0);
    return beside.length > 0 && beside.every((each) => each?.every((a) => own.every((b) => Math.abs(a - b) > APART)));
  });
}
