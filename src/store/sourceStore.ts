/** The sources that are read again and again, and what became of what they brought: a part of the store. */
import type { ArticleId } from '../article/article.ts';
import type { Scope } from '../article/scope.ts';

/** Why something did not go well, to be told in anybody's language: an identifier and what it is about. */
export interface Trouble {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** `paused`: by a person, or because it is gone for good; `trouble` says which. */
export type SourceState = 'active' | 'paused';

export interface Source {
  readonly id: number;
  readonly scope: Scope;
  /** Where it is fetched. */
  readonly address: string;
  readonly kind: 'feed' | 'page';
  readonly title: string | null;
  /** BCP 47, as it states. */
  readonly language: string | null;
  readonly state: SourceState;
  /** Of the version read last, as its server named them. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Moments, ISO 8601 in UTC; null before the first. */
  readonly added: string;
  readonly tried: string | null;
  readonly succeeded: string | null;
  /** When it is due. */
  readonly next: string;
  /** Failures since the last success. */
  readonly failures: number;
  /** What went wrong last, null after a success. */
  readonly trouble: Trouble | null;
  /** Articles that it brought. */
  readonly articles: number;
}

export type NewSource = Pick<Source, 'scope' | 'address' | 'kind' | 'title' | 'language' | 'added' | 'next'>;

/** What changes of a source when it has been read, or by hand; what is left out stays. */
export type SourceChange = Partial<Omit<Source, 'id' | 'scope' | 'articles' | 'added'>>;

/** What became of an item: an article, or the reason why not. */
export interface SourceItem {
  /** What tells it from the others of its source, however often it comes: hashed. */
  readonly key: string;
  /** Its address, else what the feed calls it. */
  readonly address: string;
  readonly title: string | null;
  /** Of what was read, so that a change shows. */
  readonly fingerprint: string;
  readonly article: ArticleId | null;
  readonly trouble: Trouble | null;
  /** It came with the first reading of its source: no news to whoever follows. */
  readonly quiet: boolean;
  /** When it was last among what the source lists, ISO 8601 in UTC. */
  readonly seen: string;
}

export interface SourceStore {
  /** The one that is there already when the scope has it. */
  addSource(source: NewSource): Promise<Source>;
  /** Of some scopes, in the order in which they were added. */
  sourcesOf(scopes: readonly Scope[]): Promise<readonly Source[]>;
  source(id: number): Promise<Source | null>;
  changeSource(id: number, change: SourceChange): Promise<void>;
  /** Its articles stay. False when there was none. */
  removeSource(id: number): Promise<boolean>;
  /** Active ones of which `next` is not after `now` (ISO 8601), longest due first, at most `limit`. */
  dueSources(now: string, limit: number): Promise<readonly Source[]>;
  /** When the next active source is due, ISO 8601; null when there is none. */
  nextDue(): Promise<string | null>;
  /** Those of `keys` that are known. */
  itemsOf(source: number, keys: readonly string[]): Promise<readonly SourceItem[]>;
  /**
   * Keeps what became of items, in place of what was known of them, and counts the articles. Of more than 5,000 of one
   * source those go that were not seen for longest.
   */
  keepItems(source: number, items: readonly SourceItem[]): Promise<void>;
  /** Notes that items are still listed. */
  seeItems(source: number, keys: readonly string[], seen: string): Promise<void>;
  /** What became of an address in some scopes, by whichever source, newest first. */
  itemsAt(address: string, scopes: readonly Scope[]): Promise<readonly (SourceItem & { readonly source: number })[]>;
}
