/** The index over passages, as a port: MiniSearch is the first implementation, a distributed search may follow. */
import type { Article, ArticleId } from '../article/article.ts';
import type { Day, DayRange } from '../article/dating.ts';
import type { Scope } from '../article/scope.ts';
import type { Span } from '../article/span.ts';
import type { ArticleFields } from './passageFields.ts';
import type { QueryWord } from './queryWords.ts';

/** Which articles a question reaches. */
export interface Reach {
  readonly scopes: readonly Scope[];
  /** Articles of this outlet alone, compared folded; null for all. */
  readonly source: string | null;
  /** Articles of which the likeliest day lies in these, both ends included; null for all. An open end is null. */
  readonly days: { readonly from: string | null; readonly to: string | null } | null;
}

export interface PassageQuery {
  /** In the order of the question; its stop words, where they are given, only tell which words stand side by side. */
  readonly words: readonly QueryWord[];
  readonly reach: Reach;
  /** How many passages at most. */
  readonly limit: number;
  /** An article must hold this share of what the words weigh; most of them unless told. */
  readonly share?: number;
  /** A passage that names one of the actors holds the words, however it spells the name. */
  readonly named?: readonly NamedWords[];
  /** Passages that tell of these days come before those that do not. */
  readonly told?: DayRange | null;
}

/** Words of a question that name somebody, or an office that somebody held. */
export interface NamedWords {
  /** Places of the words in the query. */
  readonly words: readonly number[];
  readonly actors: readonly {
    readonly actor: string;
    /** Only in articles that appeared on one of these days; null for any. */
    readonly during: readonly DayRange[] | null;
  }[];
}

export interface FoundPassage {
  readonly article: ArticleId;
  readonly span: Span;
  readonly score: number;
}

export interface FoundPassages {
  /** Best first. */
  readonly passages: readonly FoundPassage[];
  /** How many articles hold enough of the words that were looked for. */
  readonly matching: number;
  /**
   * For each word of the query, in how many articles in reach it stands, one that holds only something related to it counted in
   * part. In a large collection the commonest words are not looked for while others are: of those it is in how many of all.
   */
  readonly articlesWithWord: readonly number[];
}

/** What the articles in reach are, without their words. */
export interface Census {
  readonly total: number;
  /** How many of them the source and the days leave. */
  readonly searched: number;
  /** The days that the likeliest days of the dated ones span, null when none is dated. */
  readonly days: DayRange | null;
  readonly undated: number;
  /** Left out by the days, though they could also fall within them, or nobody knows theirs. */
  readonly unplaced: readonly ArticleId[];
}

/** An article with its likeliest day. */
export interface DatedArticle {
  readonly article: ArticleId;
  readonly likely: Day;
}

export interface PassageIndex {
  /** Adds articles, in place of those of the same id. Searchable when it resolves. */
  add(articles: readonly Article[]): Promise<void>;
  /** Who is named in articles and of which days they tell, in place of what was known; unknown ids are passed over. */
  describe(fields: readonly ArticleFields[]): Promise<void>;
  /** Unknown ids are passed over. */
  remove(ids: readonly ArticleId[]): Promise<void>;
  /** Takes everything out. */
  clear(): Promise<void>;
  search(query: PassageQuery): Promise<FoundPassages>;
  census(reach: Reach): Promise<Census>;
  /** The dated articles in reach, oldest first; of more than `limit` the newest. */
  articlesIn(reach: Reach, limit: number): Promise<readonly DatedArticle[]>;
  /** How each of `terms` is written in the articles of `scopes`, most frequent first; absent when in none. */
  surfaces(terms: readonly string[], scopes: readonly Scope[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The term of `scopes` nearest to a word that they lack, null when none is near enough. */
  nearestTerm(
    folded: string,
    scopes: readonly Scope[],
  ): Promise<{ readonly term: string; readonly surface: string } | null>;
  /** Topics and outlets that begin like `typed`, most covered first; all when it is empty. */
  topics(typed: string, scopes: readonly Scope[], limit: number): Promise<readonly string[]>;
  outlets(typed: string, scopes: readonly Scope[], limit: number): Promise<readonly string[]>;
  [Symbol.asyncDispose](): Promise<void>;
}
