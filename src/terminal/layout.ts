/** Text as a terminal shows it: one blank between words, lines of a width, some words emphasised. */
import type { Span } from '../article/span.ts';

/** Puts `text` into lines of at most `width` columns, its paragraphs apart; what lies in `highlights` goes through `emphasise`. */
export function wrap(
  text: string,
  width: number,
  highlights: readonly Span[] = [],
  emphasise: (words: string) => string = (words) => words,
): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let length = 0;
  for (const group of inseparable(text, width)) {
    const columns = group.reduce((sum, word) => sum + 1 + [...word[0]].length, -1);
    const [first] = group;
    const isApart = first !== undefined && startsParagraph(text, first);
    if (length > 0 && (isApart || length + 1 + columns > width)) {
      lines.push(line.join(' '));
      line = [];
      length = 0;
    }
    line.push(...group.map((word) => emphasiseWithin(word[0], word.index, highlights, emphasise)));
    length += (length === 0 ? 0 : 1) + columns;
  }
  return length > 0 ? [...lines, line.join(' ')] : lines;
}

/** An empty line, or the dash of a list, goes before it. */
function startsParagraph(text: string, word: RegExpExecArray): boolean {
  const blank = /\s*$/.exec(text.slice(Math.max(0, word.index - 8), word.index))?.[0] ?? '';
  return /\n[^\S\n]*\n/.test(blank) || (blank.includes('\n') && /^[-–—•*·▪]$/.test(word[0]));
}

/** The words of `text`, those together between which no line ends: a quotation mark, or what French sets after a blank. */
function inseparable(text: string, width: number): readonly (readonly RegExpExecArray[])[] {
  const groups: RegExpExecArray[][] = [];
  for (const word of text.matchAll(/\S+/g)) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const joins = before !== undefined && (/[«“(]$/.test(before[0]) || /^[»”;:!?%€]/.test(word[0]));
    const fits = word.index + word[0].length - (last?.[0]?.index ?? 0) <= width;
    if (joins && fits) last?.push(word);
    else groups.push([word]);
  }
  return groups;
}

/** An article must not steer the terminal: control characters and marks that turn the direction show as "�". */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

function emphasiseWithin(
  word: string,
  at: number,
  highlights: readonly Span[],
  emphasise: (words: string) => string,
): string {
  let shown = '';
  let done = 0;
  for (const { start, end } of highlights) {
    const from = Math.max(start - at, done);
    const to = Math.min(end - at, word.length);
    if (from >= to) continue;
    shown += printable(word.slice(done, from)) + emphasise(printable(word.slice(from, to)));
    done = to;
  }
  return shown + printable(word.slice(done));
}
