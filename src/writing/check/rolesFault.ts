import type { Reading } from './reading.ts';
import { isSame } from './same.ts';
import { type Pivot, pivotsOf } from './subjects.ts';

/** Whether a verb of the claim has another subject than in the source, or has it as what the source does something to. */
export function areRolesTurned(claim: Reading, source: Reading): boolean {
  const theirs = pivotsOf(source);
  return pivotsOf(claim).some((own) => {
    const same = theirs.filter((other) => isSame(claim, own.at, source, other.at));
    return same.length > 0 && same.every((other) => isTurned(claim, own, source, other));
  });
}

function isTurned(claim: Reading, own: Pivot, source: Reading, other: Pivot): boolean {
  const { subject: ours } = own;
  const { subject: theirs } = other;
  if (ours === null || theirs === null) return false;
  const shared = ours.some((at) => theirs.some((place) => isSame(claim, at, source, place)));
  return own.passive === other.passive ? !shared : isHead(claim, ours, source, theirs);
}

/** The verb became passive and its subject stayed: "the police were arrested" for "the police arrested". */
function isHead(claim: Reading, ours: readonly number[], source: Reading, theirs: readonly number[]): boolean {
  const [own] = ours.slice(-1);
  const [head] = theirs.slice(-1);
  return own !== undefined && head !== undefined && isSame(claim, own, source, head);
}
