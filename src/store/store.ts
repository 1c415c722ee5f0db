/** What must survive a crash, as a port: SQLite is the first implementation, a server database may follow. */

import type { ActorKind, ActorMention, Quotation } from '../article/actorMention.ts';
import type { Article, ArticleId } from '../article/article.ts';
import type { ArticleEvent } from '../article/articleEvent.ts';
import type { Dating, Day } from '../article/dating.ts';
import type { Scope } from '../article/scope.ts';
import type { SourceStore } from './sourceStore.ts';

/** What became of an article that was handed to the store. */
export type PutOutcome = 'new' | 'unchanged' | 'replaced';

export interface PutResult {
  readonly outcome: PutOutcome;
  /** The article that went because the file it came from now says something else. */
  readonly removed: ArticleId | null;
}

/** What an index must do to follow the store. Ids may come that it never held, or more than once: both do no harm. */
export type Changes =
  | {
      readonly kind: 'changes';
      /** Where to go on from. */
      readonly revision: number;
      /** New, or the same id read anew. */
      readonly changed: readonly ArticleId[];
      readonly removed: readonly ArticleId[];
    }
  /** Too much has gone since, or the revision is not of this store: take everything anew, then go on from `revision`. */
  | { readonly kind: 'reload'; readonly revision: number };

/** When an article appeared, and when what it tells of took place. */
export interface ArticleTimes {
  readonly id: ArticleId;
  readonly dating: Dating;
  readonly events: readonly ArticleEvent[];
}

/** An event with the article that tells of it. */
export interface StoredEvent extends ArticleEvent {
  readonly article: ArticleId;
}

/** Who is named in an article, and who said what. */
export interface ArticleNames {
  readonly id: ArticleId;
  readonly mentions: readonly ActorMention[];
  readonly quotations: readonly Quotation[];
}

/** An actor as the articles of some scopes name them. */
export interface NamedActor {
  readonly actor: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly mentions: number;
  readonly articles: number;
  /** Every spelling, most frequent first. */
  readonly forms: readonly NamedForm[];
}

/** An article, and how often it names whom it was asked for. */
export interface NamingArticle {
  readonly article: ArticleId;
  readonly mentions: number;
}

export interface NamedForm {
  readonly form: string;
  readonly count: number;
  readonly certain: boolean;
  readonly reasons: readonly string[];
}

/** An answer as it is judged: what it showed, not what was asked or by whom. */
export interface JudgedAnswer {
  /** The same for the same answer. */
  readonly key: string;
  /** The words that it cited; of one that found nothing the articles that came nearest, from their beginning. */
  readonly places: readonly { readonly article: ArticleId; readonly start: number; readonly end: number }[];
  /** What kind of thing the question was taken to ask for. */
  readonly expects: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly found: boolean;
}

/** By how much the two counts change, on which day. */
export interface FeedbackChange {
  readonly helpful: -1 | 0 | 1;
  readonly unhelpful: -1 | 0 | 1;
  readonly day: Day;
}

export interface AnswerFeedback extends JudgedAnswer {
  readonly helpful: number;
  readonly unhelpful: number;
  /** The days of the first and the last judgement. */
  readonly first: Day;
  readonly last: Day;
}

/** What a list of actors must do to follow the store. */
export type ActorChanges =
  | {
      readonly kind: 'changes';
      /** Where to go on from. */
      readonly revision: number;
      /** New, or named otherwise or more often than before; nobody else has changed. */
      readonly actors: readonly NamedActor[];
    }
  /** Some are named less than before, or too many otherwise: take all anew. */
  | { readonly kind: 'reload'; readonly revision: number };

/** Several processes may hold the same store open; each sees what the others have committed. */
export interface Store {
  /**
   * Keeps `article`, durably when it returns, whole or not at all. An article is its content (`id`), and it may have come
   * from several files of its scope:
   * - a content not yet held is `new`, or `replaced` when its file held another, which goes unless another file holds it too
   *   (where the file is a web address, `get` still gives what it was);
   * - a content held already is `unchanged` and keeps its first file name, however many files bring it;
   * - unless that first file brings it read differently (better rules, other metadata): `replaced`, in place.
   *
   * `received` stays what it was when the content first came, and `dating` what `setTimes` last said: it is null on a new
   * article and one read differently.
   *
   * @throws RangeError when the text has lone surrogates (no database keeps them), or two documents claim one id.
   */
  put(article: Article): Promise<PutResult>;
  /**
   * As `put` for each, in order, and many times faster: articles are committed in groups, so that a crash leaves whole
   * groups. Other work goes on between groups.
   */
  putMany(articles: readonly Article[]): Promise<readonly PutResult[]>;
  /** The sources that are read again and again. */
  readonly sources: SourceStore;
  /** False when there was none. */
  remove(id: ArticleId): Promise<boolean>;
  /** Also what an article from the web was before it changed; nothing else finds such a version. */
  get(id: ArticleId): Promise<Article | null>;
  /** Those of `ids` that exist, in the order asked. */
  getMany(ids: readonly ArticleId[]): Promise<readonly Article[]>;
  /** Articles whose id or one of whose file names starts with `reference`, exact ones first, at most `limit`. */
  find(reference: string, scopes: readonly Scope[], limit: number): Promise<readonly Article[]>;
  /**
   * Every article of `scopes` (of all, when left out) by scope and file name; streams, so that an archive is never in
   * memory whole. What is put or removed meanwhile may or may not be seen: take `revision` first, `changesSince` after.
   */
  all(scopes?: readonly Scope[]): AsyncIterable<Article>;
  count(scopes: readonly Scope[]): Promise<number>;
  /** Dates articles, in place of what was known of their times; ids that do not exist are passed over. */
  setTimes(times: readonly ArticleTimes[]): Promise<void>;
  /** Articles of which the names have not been read yet, at most `limit`. */
  awaitingNames(limit: number): Promise<readonly Article[]>;
  /** Has the names of all articles read anew; what is kept of them stays until then. */
  forgetNames(): Promise<void>;
  /** Keeps who is named in articles, in place of what was kept; ids that do not exist are passed over. */
  setNames(names: readonly ArticleNames[]): Promise<void>;
  /** Who is named in some articles and who said what, in the order asked. */
  namesOf(articles: readonly ArticleId[]): Promise<readonly ArticleNames[]>;
  /** Everybody and everything named in `scopes`, most mentioned first, at most `limit`. */
  actors(scopes: readonly Scope[], limit: number): Promise<readonly NamedActor[]>;
  /** How the actors of `scopes` have changed after `revision`. */
  actorsSince(scopes: readonly Scope[], revision: number): Promise<ActorChanges>;
  /** The articles of `scopes` that name one of `actors`, with how often they do, those that came last first. */
  articlesNaming(actors: readonly string[], scopes: readonly Scope[]): Promise<readonly NamingArticle[]>;
  /** Whether some article is not dated yet. */
  awaitsDating(): Promise<boolean>;
  /** Sets the day of an article by hand, or takes it back (null); either way it is to be dated anew. False when there is none. */
  setDate(id: ArticleId, day: Day | null): Promise<boolean>;
  /**
   * Events whose likely day lies within `days` (an open end is null, both included), oldest first, at most `limit`; of those
   * that `scopes` may see.
   */
  eventsBetween(
    scopes: readonly Scope[],
    days: { readonly from: Day | null; readonly to: Day | null },
    limit: number,
  ): Promise<readonly StoredEvent[]>;
  /** The events that some articles tell of, in the order of their texts. */
  eventsOf(articles: readonly ArticleId[]): Promise<readonly StoredEvent[]>;
  /** Grows with every change of an article by any process; cheap enough to ask before every question. */
  revision(): Promise<number>;
  /** The next 1,000 changes after `revision` at most: to be asked again until the revision no longer grows. */
  changesSince(revision: number): Promise<Changes>;
  /** A value by name, for what the program itself must remember (the commands it registered, …). */
  note(name: string): Promise<string | null>;
  setNote(name: string, value: string): Promise<void>;
  /**
   * Keeps a question too long for a button, and gives the key to it back: at most 16 letters, digits, `-` and `_`, and
   * the same for the same question. Of more than 10,000 those go that were not remembered for longest.
   *
   * @throws RangeError when `json` is over 16,000 characters long.
   */
  rememberRequest(json: string): Promise<string>;
  recallRequest(key: string): Promise<string | null>;
  /** What a server has set for itself (`place` is empty) or for one of its channels; null where it has not. */
  setting(guild: string, place: string, name: string): Promise<string | null>;
  /** Null takes it back. */
  setSetting(guild: string, place: string, name: string, value: string | null): Promise<void>;
  /** Forgets all that a server has set. */
  forgetSettings(guild: string): Promise<void>;
  /** Counts a judgement of an answer; of more than 10,000 answers those go that nobody has judged for longest. */
  countFeedback(judged: JudgedAnswer, change: FeedbackChange): Promise<void>;
  /** Answers that somebody found unhelpful, the worst first, at most `limit`. */
  worstAnswers(limit: number): Promise<readonly AnswerFeedback[]>;
  [Symbol.asyncDispose](): Promise<void>;
}
