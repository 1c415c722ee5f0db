import type { Span } from '../article/span.ts';

/** A quotation longer than this is not held together: more likely its closing mark was lost. */
const LONGEST_QUOTATION = 1_500;

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' };

/**
 * The outermost quotations within `range`, marks included, in order. Marks without a partner are passed over; straight
 * quotation marks count only when their number is even, as otherwise nobody can tell which opens.
 */
export function quotations(text: string, range: Span): readonly Span[] {
  const found: Span[] = [];
  const straight = countOf(text, '"', range) % 2 === 0;
  let at = range.start;
  while (at < range.end) {
    const mark = text[at] ?? '';
    const end =
      PAIRS[mark] !== undefined
        ? closingOf(text, at, range.end)
        : mark === '"' && straight
          ? text.indexOf('"', at + 1) + 1
          : 0;
    if (end > at && end <= range.end) {
      if (end - at <= LONGEST_QUOTATION) found.push({ start: at, end });
      at = end;
    } else {
      at += 1;
    }
  }
  return found;
}

/** Where the quotation that opens at `start` ends (after its mark), 0 when it does not within the bound. */
function closingOf(text: string, start: number, limit: number): number {
  const open = text[start] ?? '';
  const close = PAIRS[open] ?? '';
  let depth = 0;
  const last = Math.min(limit, start + LONGEST_QUOTATION);
  for (let at = start; at < last; at += 1) {
    if (text[at] === open) depth += 1;
    else if (text[at] === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return 0;
}

function countOf(text: string, mark: string, range: Span): number {
  let count = 0;
  for (let at = text.indexOf(mark, range.start); at !== -1 && at < range.end; at = text.indexOf(mark, at + 1))
    count += 1;
  return count;
}
