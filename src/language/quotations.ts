import type { Span } from '../article/span.ts';

/** A quotation longer than this is not held together: more likely its closing mark was lost. */
const LONGEST_QUOTATION = 1_500;

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
];

/**
 * The outermost quotations of `text`, marks included, in order. Marks without a partner are passed over; straight
 * quotation marks count only when their number is even, as otherwise nobody can tell which opens.
 */
export function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  const ends = endsByStart(text);
  for (const start of [...ends.keys()].sort((a, b) => a - b)) {
    const end = ends.get(start) ?? start;
    if (end - start <= LONGEST_QUOTATION && start >= (found.at(-1)?.end ?? 0)) found.push({ start, end });
  }
  return found;
}

/** Where each mark that opens has its quotation end (after the closing mark), in one pass however many are open. */
function endsByStart(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open = PAIRS.map((): number[] => []);
  const straight: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[«»“”„"]/g)) {
    if (mark === '"') straight.push(index);
    for (const [pair, [opens, closes]] of PAIRS.entries()) {
      const start = mark === closes ? open[pair]?.pop() : undefined;
      if (start !== undefined) ends.set(start, index + 1);
      if (mark === opens) open[pair]?.push(index);
    }
  }
  if (straight.length % 2 === 0)
    for (let at = 0; at < straight.length; at += 2) ends.set(straight[at] ?? 0, (straight[at + 1] ?? 0) + 1);
  return ends;
}
