/** What must survive a crash, as a port: SQLite is the first implementation, a server database may follow. */
import type { Article, ArticleId } from '../article/article.ts';
import type { Scope } from '../article/scope.ts';

/** What became of an article that was handed to the store. */
export type PutOutcome = 'new' | 'unchanged' | 'replaced';

export interface Store {
  /**
   * Keeps `article`, durably when it returns. An article of the same id is `unchanged` unless it was read differently
   * (then it is `replaced`); one of the same scope and file but other content is `replaced`, the old one removed.
   */
  put(article: Article): Promise<{ readonly outcome: PutOutcome; readonly removed: ArticleId | null }>;
  remove(id: ArticleId): Promise<boolean>;
  get(id: ArticleId): Promise<Article | null>;
  /** Those of `ids` that exist, in the order asked. */
  getMany(ids: readonly ArticleId[]): Promise<readonly Article[]>;
  /** Articles whose id or file name starts with `reference`, at most `limit`. */
  find(reference: string, scopes: readonly Scope[], limit: number): Promise<readonly Article[]>;
  /** Every article of `scopes` in a stable order; streams, so that an archive is never in memory whole. */
  all(scopes?: readonly Scope[]): AsyncIterable<Article>;
  count(scopes: readonly Scope[]): Promise<number>;
  /** A value by name, for what the program itself must remember (the commands it registered, …). */
  note(name: string): Promise<string | null>;
  setNote(name: string, value: string): Promise<void>;
  /** Keeps a question too long for a button, and gives the key to it back; the oldest of more than 10,000 go. */
  rememberRequest(json: string): Promise<string>;
  recallRequest(key: string): Promise<string | null>;
  [Symbol.asyncDispose](): Promise<void>;
}
