/** Articles for tests, read from a text as the newsroom reads them. */
import type { Article, StatedMetadata } from '../src/article/article.ts';
import type { Scope } from '../src/article/scope.ts';
import { readArticle } from '../src/reading/readArticle.ts';

export interface Written extends StatedMetadata {
  readonly scope?: Scope;
  readonly file?: string;
}

/** French unless said otherwise; its title is stated, so that all of its text is story. */
export function writtenArticle(text: string, { scope = 'shared', file = 'a.txt', ...stated }: Written = {}): Article {
  return readArticle(
    { scope, file, text, stated: { title: 'Sans titre', language: 'fr', ...stated } },
    { detectLanguage: () => 'fr', received: '2026-01-01T00:00:00.000Z' },
  );
}
