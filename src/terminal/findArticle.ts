import type { Article } from '../article/article.ts';
import { UserError } from '../errors.ts';
import type { Store } from '../store/store.ts';

/** So many are named when a reference fits several articles. */
const MOST_NAMED = 5;

/**
 * The one shared article whose identifier or file name begins with `reference`.
 *
 * @throws UserError `article-not-named`, `article-unknown` or `article-ambiguous`.
 */
export async function findArticle(store: Store, reference: string): Promise<Article> {
  if (reference === '') throw new UserError('article-not-named');
  const found = await store.find(reference, ['shared'], MOST_NAMED);
  const exact =
    found.find(({ id, file }) => id === reference || file === reference) ?? (found.length === 1 ? found[0] : undefined);
  if (exact !== undefined) return exact;
  if (found.length === 0) throw new UserError('article-unknown', { reference });
  throw new UserError('article-ambiguous', { reference, files: found.map(({ file }) => file).join(', ') });
}
