import type { Article, Language } from './article.ts';
import { type Span, slice } from './span.ts';

/** A verbatim slice of a stored article; `quote` is always the text from `start` to `end`. */
export interface Citation {
  /** Its number within the answer, from 1. */
  readonly n: number;
  readonly article: string;
  readonly file: string;
  readonly title: string;
  /** False when the first words stand in for a headline. */
  readonly titled: boolean;
  /** The outlet, where it is known. */
  readonly source: string | null;
  readonly url: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** ISO 8601 as the source stated it, else null. */
  readonly published: string | null;
  /** That it is written in. */
  readonly language: Language;
}

/** Cites `span` of `article`: the only place where a quotation is cut out. */
export function cite(n: number, article: Article, span: Span): Citation {
  return {
    n,
    article: article.id,
    file: article.file,
    title: article.title.text,
    titled: article.title.kind !== 'first-words',
    source: article.outlet,
    url: article.url,
    quote: slice(article.text, span),
    start: span.start,
    end: span.end,
    published: article.published,
    language: article.language,
  };
}
