import type { Figure } from './figures.ts';
import type { Reading } from './reading.ts';
import { isSame } from './same.ts';

/** Whether a figure of `claim` is not in `source`, or counts something else there. */
export function hasFigureFault(claim: Reading, source: Reading): boolean {
  return claim.figures.some((figure) => isWrong(figure, claim, source)) || countsOne(claim, source);
}

function isWrong(figure: Figure, claim: Reading, source: Reading): boolean {
  const same = source.figures.filter((each) => each.kind === figure.kind && isEqual(each.value, figure.value));
  if (same.length === 0) return true;
  const bounds = same.map(({ bound }) => bound);
  if (!bounds.includes(figure.bound)) return true;
  return countsOther(figure, claim, same, source) || leadsOther(figure, same, source);
}

/** What it counts is counted by another figure of the source, and not by this one. */
function countsOther(figure: Figure, claim: Reading, same: readonly Figure[], source: Reading): boolean {
  const counted = countedBy(figure, claim);
  if (counted === null) return false;
  const counts = (each: Figure) => {
    const own = countedBy(each, source);
    return own !== null && isSame(claim, counted, source, own);
  };
  return !same.some(counts) && source.figures.some((each) => !same.includes(each) && counts(each));
}

/** "From 3 to 5" against "from 5 to 3". */
function leadsOther(figure: Figure, same: readonly Figure[], source: Reading): boolean {
  const { lead } = figure;
  if (lead === null || same.some((each) => each.lead === lead || each.lead === null)) return false;
  return source.figures.some((each) => each.lead === lead && !same.includes(each));
}

/** "One soldier" where the source counts several. */
function countsOne(claim: Reading, source: Reading): boolean {
  return claim.tokens.some(({ folded }, at) => {
    if (!/^(?:un|une|one)$/.test(folded) || claim.figures.some(({ start, end }) => start <= at && at < end))
      return false;
    const counted = claim.content.find((next) => next > at && next <= at + 2);
    if (counted === undefined) return false;
    const isCounted = source.figures.some((figure) => {
      const own = countedBy(figure, source);
      return figure.kind === 'plain' && own !== null && isSame(claim, counted, source, own);
    });
    return (
      isCounted &&
      !source.tokens.some(
        (token, own) => /^(?:un|une|one|a|an)$/.test(token.folded) && isNear(source, own, claim, counted),
      )
    );
  });
}

function isNear(source: Reading, from: number, claim: Reading, counted: number): boolean {
  return source.content.some((at) => at > from && at <= from + 2 && isSame(claim, counted, source, at));
}

/** The content word that a figure counts: the first one close behind it. */
function countedBy({ end }: Figure, reading: Reading): number | null {
  const next = reading.content.find((at) => at >= end);
  if (next === undefined || next > end + 3) return null;
  const between = reading.tokens.slice(end, next);
  return between.some(({ kind, text }) => (kind === 'mark' && !/^['-]$/.test(text)) || kind === 'number') ? null : next;
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
