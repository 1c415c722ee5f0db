import type { Span } from '../article/span.ts';
import { closeDirections } from './direction.ts';
import { escapeMarkdown } from './escape.ts';
import { cut } from './shorten.ts';

/**
 * The words of an article as Discord shows them: escaped, the spans of `highlights` in bold, at most `room` characters
 * of markdown. What does not fit ends in a visible "…". Each line begins with `prefix`.
 */
export function quotation(text: string, highlights: readonly Span[], room: number, prefix = ''): string {
  // Escaping only ever lengthens: a longer text than `room` need not be read to its end.
  if (text.length <= room) {
    const whole = inMarkdown(text, highlights, '', prefix);
    if (whole.length <= room) return whole;
  }
  let most = Math.min(text.length, room);
  for (;;) {
    const { kept, marks } = cut(text, most);
    const shown = inMarkdown(text.slice(0, kept), highlights, `…${marks}`, prefix);
    if (shown.length <= room || kept === 0) return shown;
    most = Math.min(most - 1, kept, Math.floor((most * room) / shown.length));
  }
}

function inMarkdown(text: string, highlights: readonly Span[], tail: string, prefix: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of joined(highlights, text.length)) {
    pieces.push(escapeMarkdown(text.slice(at, start)), '**', escapeMarkdown(text.slice(start, end)), '**');
    at = end;
  }
  pieces.push(escapeMarkdown(text.slice(at)), tail, closeDirections(text));
  return prefix + pieces.join('').replace(/\n/g, `\n${prefix}`);
}

/** In order, within the text, apart from each other (`**a****b**` is not two bold words), and never over a line's end. */
function joined(highlights: readonly Span[], length: number): readonly Span[] {
  const spans: Span[] = [];
  for (const span of [...highlights].sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, span.start);
    const end = Math.min(length, span.end);
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) {
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else if (start < end) spans.push({ start, end });
  }
  return spans;
}
