/** Marks that open a quotation, and what closes it; a straight one is its own end. */
const closing: ReadonlyMap<string, string> = new Map([
  ['«', '\u202f»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
]);

/** How far back a space is sought, so that a cut falls between words where there are any. */
const wordSearch = 40;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * `text` where it is at most `most` UTF-16 code units long, else its beginning and "…", closed by the marks of the
 * quotations that the cut leaves open. Never longer than `most`, unless that is less than the marks need.
 *
 * @example shorten('Il dit : « Nous irons jusqu’au bout »', 20) // 'Il dit : « Nous… »'
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const { kept, marks } = cut(text, most);
  return `${text.slice(0, kept)}…${marks}`;
}

/** The end of `text`, opened by "…" where something was left out; at most `most` long. */
export function shortenStart(text: string, most: number): string {
  if (text.length <= most) return text;
  let start = text.length - Math.max(0, most - 1);
  const space = text.slice(start, start + wordSearch).search(/\s\S/);
  if (space !== -1) start += space + 1;
  else while (start < text.length && isInsideCharacter(text, start)) start += 1;
  return `…${text.slice(start)}`;
}

/** How much of `text` can be shown within `most`, and the marks that then close what is open. */
export function cut(text: string, most: number): { readonly kept: number; readonly marks: string } {
  let kept = Math.min(text.length, Math.max(0, most - 1));
  for (;;) {
    kept = wordEnd(text, kept);
    const marks = openMarks(text.slice(0, kept));
    const excess = kept + 1 + marks.length - most;
    if (excess <= 0 || kept === 0) return { kept, marks };
    kept = Math.max(0, kept - excess);
  }
}

/** The last place up to `end` where `text` may be cut: after a word, else between two characters as a reader sees them. */
function wordEnd(text: string, end: number): number {
  if (end === 0) return 0;
  const from = Math.max(0, end - wordSearch);
  const space = text.slice(from, end + 1).search(/\s+\S*$/);
  if (space > 0) return from + space;
  let last = end;
  while (last > 0 && isInsideCharacter(text, last)) last -= 1;
  return last;
}

/** Looks a short way back only: longer characters than that are nobody's writing. */
function isInsideCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (unit >= 0xdc00 && unit <= 0xdfff) return true;
  const from = Math.max(0, at - 256);
  const index = graphemes.segment(text.slice(from, at + 8)).containing(at - from)?.index ?? at - from;
  return index !== at - from && (index > 0 || from === 0);
}

function openMarks(text: string): string {
  const open: string[] = [];
  for (const character of text.match(/[«»“”„"]/g) ?? []) {
    const innermost = open.at(-1);
    if (innermost !== undefined && closing.get(innermost)?.trim() === character) open.pop();
    else if (closing.has(character)) open.push(character);
  }
  // Beyond a few, marks are noise and no quotation.
  return open
    .slice(-3)
    .reverse()
    .map((mark) => closing.get(mark))
    .join('');
}
