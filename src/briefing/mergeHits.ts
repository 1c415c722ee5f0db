import type { Span } from '../article/span.ts';

/** Spans in order, those that overlap made one: two words of a question may stand in one of the text. */
export function mergeHits(hits: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last === undefined || hit.start >= last.end) merged.push(hit);
    else merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, hit.end) });
  }
  return merged;
}
