import { createHash } from 'node:crypto';
import type { ArticleId } from './article.ts';
import type { Scope } from './scope.ts';

/** The identity of a document: what it says and who may see it, not what it is called. */
export function articleId(scope: Scope, text: string): ArticleId {
  return createHash('sha256').update(`${scope}\0${text}`).digest('hex').slice(0, 16);
}
