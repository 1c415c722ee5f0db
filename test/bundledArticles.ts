/** The five bundled articles, read as the newsroom reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/article/article.ts';
import { slice } from '../src/article/span.ts';
import { detectLanguage } from '../src/language/detectLanguage.ts';
import { readArticle } from '../src/reading/readArticle.ts';

const folder = join(import.meta.dirname, '../data/articles');

export const bundledArticles: readonly Article[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((file) =>
    readArticle(
      { scope: 'shared', file, text: readFileSync(join(folder, file), 'utf8'), stated: {} },
      { detectLanguage, received: '2026-01-01T00:00:00.000Z' },
    ),
  );

export const bundledParagraphs: readonly string[] = bundledArticles.flatMap((article) =>
  article.paragraphs.map(({ span }) => slice(article.text, span)),
);
