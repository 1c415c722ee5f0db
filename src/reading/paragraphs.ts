import type { Span } from '../article/span.ts';

/**
 * A wrapped text breaks its lines by width, not by sense: its longest line is neither short nor long, and most others stop
 * where the next word would not have fitted.
 */
const WRAPPED = { narrowest: 40, widest: 110, share: 0.55, fewest: 4 };
/** A line that stops this early in a wrapped text stops for a reason: a headline, a paragraph's end. */
const EARLY = 0.6;
/** Words are looked at so far, in UTF-16 units. */
const LONGEST_WORD = 40;

/** The paragraphs of `text` without the white space around them: its lines, or blocks of lines where a text is wrapped by width. */
export function paragraphs(text: string): readonly Span[] {
  const lines = linesOf(text);
  const width = widthOf(text, lines);
  return width === null ? lines.filter(isFilled) : joined(text, lines, width);
}

/** Every line, trimmed; an empty one has start = end. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const lead = line.length - line.trimStart().length;
    const length = line.trim().length;
    lines.push({ start: start + lead, end: start + lead + length });
    const after = start + line.length;
    start = after + (text.startsWith('\r\n', after) ? 2 : 1);
  }
  return lines;
}

/** The width that `text` is wrapped at, null when it is not. */
function widthOf(text: string, lines: readonly Span[]): number | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width < WRAPPED.narrowest || width > WRAPPED.widest) return null;
  let followed = 0;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || !isFilled(next) || !isFilled(line)) continue;
    followed += 1;
    if (!isFitting(text, line, next, width) && !isEnded(text, line)) broken += 1;
  }
  return broken >= WRAPPED.fewest && broken >= followed * WRAPPED.share ? width : null;
}

/** Lines up to an empty one, or to one that stops before the width has made it. */
function joined(text: string, lines: readonly Span[], width: number): readonly Span[] {
  const blocks: Span[] = [];
  let open: Span = { start: 0, end: 0 };
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const isApart =
      before === undefined ||
      (isFitting(text, before, line, width) && (isEnded(text, before) || before.end - before.start < width * EARLY));
    const isNew = !isFilled(open) || !isFilled(line) || isApart;
    if (isNew) blocks.push(open);
    open = { start: isNew ? line.start : open.start, end: line.end };
  }
  return [...blocks, open].filter(isFilled);
}

function isFilled(line: Span): boolean {
  return line.end > line.start;
}

/** Whether the first word of `next` would have fitted behind `line`. */
function isFitting(text: string, line: Span, next: Span, width: number): boolean {
  const word = /^\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + LONGEST_WORD)))?.[0].length ?? 0;
  return line.end - line.start + 1 + word <= width;
}

function isEnded(text: string, line: Span): boolean {
  return /[.!?:»”"…]/.test(text[line.end - 1] ?? '');
}
