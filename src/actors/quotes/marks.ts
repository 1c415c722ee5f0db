import type { Span } from '../../article/span.ts';

/** Words between quotation marks, the marks included; `inner` are the quotations inside it, flat. */
export interface Marked extends Span {
  readonly inner: readonly Span[];
  /** The closing mark was found; without it the paragraph's end stands for it. */
  readonly closed: boolean;
  /** The text opens with a mark that goes on with what was quoted in the paragraph before. */
  readonly continues: boolean;
}

/** A quotation whose closing mark was lost is believed up to this many code units. */
const LONGEST_UNCLOSED = 1_500;

/** Deeper quotations are not told apart. */
const DEEPEST = 4;

type Family = 'angle' | 'curly' | 'straight';

interface Open {
  readonly family: Family;
  readonly start: number;
}

/**
 * The outermost quotations of a paragraph, in order, in one pass. Marks of either direction decide by their shape, straight
 * ones by what stands beside them; a mark that closes nothing is passed over.
 *
 * @param continued the paragraph before ended inside a quotation.
 */
export function markedIn(text: string, paragraph: Span, continued: boolean): readonly Marked[] {
  const found: Marked[] = [];
  const open: Open[] = [];
  let inner: Span[] = [];
  const marks = /[«»“”„"]|''|(?<![\p{L}\p{N}])‘(?=[\p{L}])|’(?![\p{L}\p{N}])/gu;
  marks.lastIndex = paragraph.start;
  for (let match = marks.exec(text); match !== null && match.index < paragraph.end; match = marks.exec(text)) {
    const at = match.index;
    const mark = match[0];
    const sense = senseOf(text, paragraph, at, mark, open);
    if (sense === null) continue;
    if (sense.opens) {
      if (open.length < DEEPEST) open.push({ family: sense.family, start: at });
      continue;
    }
    const from = open.findLastIndex(
      ({ family }) => family === sense.family || (isEnglish(family) && isEnglish(sense.family)),
    );
    if (from < 0) continue;
    const start = open[from]?.start ?? at;
    open.length = from;
    const span = { start, end: at + mark.length };
    if (from > 0) inner.push(span);
    else {
      found.push({ ...span, inner, closed: true, continues: continued && start === paragraph.start });
      inner = [];
    }
  }
  const lost = open[0];
  if (lost !== undefined) closeAtEnd(found, lost, inner, text, paragraph, continued);
  return found;
}

function isEnglish(family: Family): boolean {
  return family !== 'angle';
}

function senseOf(
  text: string,
  paragraph: Span,
  at: number,
  mark: string,
  open: readonly Open[],
): { readonly family: Family; readonly opens: boolean } | null {
  switch (mark) {
    case '«':
      return { family: 'angle', opens: true };
    case '»':
      return { family: 'angle', opens: false };
    case '„':
      return { family: 'curly', opens: true };
    case '“':
      return { family: 'curly', opens: !(open.at(-1)?.family === 'curly' && text[open.at(-1)?.start ?? 0] === '„') };
    case '”':
      return { family: 'curly', opens: open.length === 0 && looksOpening(text, paragraph, at, 1) };
    case '"':
    case "''":
      return { family: 'straight', opens: opensHere(text, paragraph, at, mark.length, open) };
    default:
      return null;
  }
}

/** A straight mark opens before a word and closes behind one; between blanks it does what the marks before it leave to do. */
function opensHere(text: string, paragraph: Span, at: number, width: number, open: readonly Open[]): boolean {
  const within = open.some(({ family }) => isEnglish(family));
  if (!within) return !looksClosing(text, paragraph, at, width);
  return looksOpening(text, paragraph, at, width) && text[open.at(-1)?.start ?? 0] !== '“';
}

function looksOpening(text: string, paragraph: Span, at: number, width: number): boolean {
  const before = at === paragraph.start ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + width] ?? ' ';
  return /[\s([—–'’«“]/.test(before) && !/[\s,.;:!?)\]»”]/.test(after);
}

function looksClosing(text: string, paragraph: Span, at: number, width: number): boolean {
  const before = at === paragraph.start ? ' ' : (text[at - 1] ?? ' ');
  const after = at + width >= paragraph.end ? ' ' : (text[at + width] ?? ' ');
  return !/[\s([—–'’:]/.test(before) && /[\s,.;:!?)\]]/.test(after);
}

function closeAtEnd(
  found: Marked[],
  lost: Open,
  inner: readonly Span[],
  text: string,
  paragraph: Span,
  continued: boolean,
): void {
  const end = lost.start + text.slice(lost.start, paragraph.end).trimEnd().length;
  const goesOn = continued && lost.start === paragraph.start;
  if (inner.length > 0 && !goesOn && lost.start !== paragraph.start) {
    for (const span of inner) found.push({ ...span, inner: [], closed: true, continues: false });
    return;
  }
  if (end - lost.start <= LONGEST_UNCLOSED && end > lost.start + 1)
    found.push({ start: lost.start, end, inner, closed: false, continues: goesOn });
}
