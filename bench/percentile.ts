/**
 * The smallest of `values` that at least `share` of them do not exceed (nearest rank, so that it is one of them).
 *
 * @param share above 0, at most 1: 0.5 is the median.
 * @throws RangeError when there are no values, or for another share.
 */
export function percentile(values: readonly number[], share: number): number {
  if (!(share > 0 && share <= 1)) throw new RangeError(`${share} is no share`);
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.ceil(share * sorted.length) - 1];
  if (found === undefined) throw new RangeError('Of nothing there is no percentile');
  return found;
}
