import { bundledWords } from '../../../src/bundledWords.ts';
import { detectLanguage } from '../../../src/language/detectLanguage.ts';
import { readArticle } from '../../../src/reading/readArticle.ts';
import { MiniSearchIndex } from '../../../src/search/miniSearchIndex.ts';
import type { Reach } from '../../../src/search/passageIndex.ts';
import { queryWords } from '../../../src/search/queryWords.ts';
import { withRelated } from '../../../src/search/relatedWords.ts';
import type { Wordbook } from '../../../src/search/wordbook.ts';
import { DEPTH, type Document, type Finder } from './finder.ts';

const everything: Reach = { scopes: ['shared'], source: null, days: null };
/** Of a long document several passages may come before the next document's first. */
const PASSAGES = DEPTH * 10;

/**
 * Vigie's own index, asked as a question is. A document is read as an article, and is as good as its best passage.
 *
 * @param words synonyms and translations; the bundled ones unless told.
 */
export async function vigieSearch(documents: readonly Document[], words?: Wordbook): Promise<Finder> {
  const book = words ?? (await bundledWords(null).wordbook());
  const index = new MiniSearchIndex();
  const names = new Map<string, string>();
  const articles = documents.map(({ id, title, text }) => {
    const stated = { title, language: 'fr' } as const;
    const article = readArticle(
      { scope: 'shared', file: id, text, stated },
      { detectLanguage, received: '2024-01-01T00:00:00.000Z' },
    );
    names.set(article.id, id);
    return article;
  });
  await index.add(articles);
  return {
    name: 'Vigie',
    async find(question) {
      const asked = withRelated(queryWords(question), book);
      const { passages } = await index.search({ words: asked, reach: everything, limit: PASSAGES, share: 0 });
      const found = new Set(passages.flatMap(({ article }) => names.get(article) ?? []));
      return [...found].slice(0, DEPTH);
    },
  };
}
