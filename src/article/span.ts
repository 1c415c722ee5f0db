/** A half-open range of UTF-16 code units in an article's stored text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words at `span`, exactly as they stand in `text`. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
