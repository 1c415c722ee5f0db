import type { ArticleId, RawDocument } from '../article/article.ts';

/** What became of documents that were handed in. */
export interface TakenIn {
  readonly article: ArticleId;
  readonly outcome: 'new' | 'unchanged' | 'replaced';
}

/** Where documents become articles: kept, dated and findable when it resolves, in the order given. */
export type TakeIn = (documents: readonly RawDocument[]) => Promise<readonly TakenIn[]>;
