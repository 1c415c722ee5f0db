import type { Span } from '../article/span.ts';

/** A wrapped text breaks its lines by width, not by sense: between these lengths, and not after a sentence's end. */
const WRAPPED = { shortest: 45, longest: 110, share: 0.6, fewest: 4 };

/** The paragraphs of `text` without the white space around them: its lines, or blocks of lines where a text is wrapped by width. */
export function paragraphs(text: string): readonly Span[] {
  const lines = linesOf(text);
  if (!isWrapped(text, lines)) return lines.filter((line) => line.end > line.start);
  return joinBlocks(lines);
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

function isWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.end === next.start || line.end === line.start) continue;
    const length = line.end - line.start;
    if (length > WRAPPED.longest) return false;
    followed += 1;
    if (length >= WRAPPED.shortest && !/[.!?:»”"…]/.test(text[line.end - 1] ?? '')) broken += 1;
  }
  return broken >= WRAPPED.fewest && broken >= followed * WRAPPED.share;
}

function joinBlocks(lines: readonly Span[]): readonly Span[] {
  const blocks: Span[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    if (line.end === line.start) {
      if (open !== null) blocks.push(open);
      open = null;
    } else {
      open = open === null ? line : { start: open.start, end: line.end };
    }
  }
  if (open !== null) blocks.push(open);
  return blocks;
}
