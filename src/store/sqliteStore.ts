import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Article, ArticleId } from '../article/article.ts';
import type { Day } from '../article/dating.ts';
import type { Scope } from '../article/scope.ts';
import { ActorCounts } from './actorCounts.ts';
import { articleOfRow } from './articleRow.ts';
import { ArticleWriter } from './articleWriter.ts';
import { eventOfRow, eventRows } from './eventRow.ts';
import { FeedbackRows } from './feedbackRows.ts';
import { NameRows } from './nameRows.ts';
import { SettingRows } from './settingRows.ts';
import type { SourceStore } from './sourceStore.ts';
import { sqliteFailure } from './sqliteFailure.ts';
import { sqliteSources } from './sqliteSources.ts';
import type {
  ActorChanges,
  AnswerFeedback,
  ArticleNames,
  ArticleTimes,
  Changes,
  FeedbackChange,
  JudgedAnswer,
  NamedActor,
  NamingArticle,
  PutResult,
  Store,
  StoredEvent,
} from './store.ts';

/** A transaction of so many articles lasts some 10 ms: nobody waits long for it, and its cost is shared by enough. */
const articlesPerTransaction = 100;
/** And of so many characters: an article may have ten million. */
const charactersPerTransaction = 2_000_000;
const namesPerPage = 500;
const changesPerPage = 1_000;
const requestsKept = 10_000;
const longestRequest = 16_000;
/** Sorts after whatever follows a prefix in a name: the last code point there is. */
const last = '\u{10ffff}';

const place = z.object({ number: z.number(), scope: z.string(), file: z.string() });
const version = z.object({ article: z.string() });
const revisions = z.object({ current: z.number(), horizon: z.number() });
const change = z.object({ id: z.string(), revision: z.number(), removed: z.number() });

/** Made by `openSqliteStore`. Every call is one short synchronous piece of work; long ones let others in between. */
export class SqliteStore implements Store {
  readonly #database: Database.Database;
  readonly #file: string;
  readonly #counts: ActorCounts;
  readonly #writer: ArticleWriter;
  readonly #names: NameRows;
  readonly #settings: SettingRows;
  readonly #feedback: FeedbackRows;
  readonly sources: SourceStore;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(database: Database.Database, file: string) {
    this.#database = database;
    this.#file = file;
    this.#counts = new ActorCounts(database);
    this.#writer = new ArticleWriter(database, this.#counts);
    this.#names = new NameRows(database, this.#counts);
    this.#settings = new SettingRows(database);
    this.#feedback = new FeedbackRows(database);
    this.sources = sqliteSources(database, {
      guard: (work) => this.#guard(work),
      write: (work) => this.#write(work),
    });
  }

  async put(article: Article): Promise<PutResult> {
    return this.#write(() => this.#writer.put(article));
  }

  async putMany(articles: readonly Article[]): Promise<readonly PutResult[]> {
    const results: PutResult[] = [];
    for (const group of transactionsOf(articles)) {
      results.push(...this.#write(() => group.map((article) => this.#writer.put(article))));
      await nextTurn();
    }
    return results;
  }

  async remove(id: ArticleId): Promise<boolean> {
    return this.#write(() => this.#writer.remove(id));
  }

  async get(id: ArticleId): Promise<Article | null> {
    return this.#article('id = ?', id) ?? this.#version(id);
  }

  async getMany(ids: readonly ArticleId[]): Promise<readonly Article[]> {
    return ids.map((id) => this.#article('id = ?', id)).filter((article) => article !== null);
  }

  async find(reference: string, scopes: readonly Scope[], limit: number): Promise<readonly Article[]> {
    const rows = this.#all(
      `WITH hits (number, inexact) AS (
         SELECT number, id <> @reference FROM articles
         WHERE id >= @reference AND id < @end AND scope IN (SELECT value FROM json_each(@scopes))
         UNION ALL
         SELECT article, file <> @reference FROM files
         WHERE scope IN (SELECT value FROM json_each(@scopes)) AND file >= @reference AND file < @end
       )
       SELECT number, scope, file FROM hits JOIN articles USING (number)
       GROUP BY number ORDER BY min(inexact), file, scope LIMIT @limit`,
      { reference, end: reference + last, scopes: JSON.stringify(scopes), limit },
    );
    return rows
      .map((row) => this.#article('number = ?', place.parse(row).number))
      .filter((article) => article !== null);
  }

  async *all(scopes?: readonly Scope[]): AsyncGenerator<Article> {
    if (scopes === undefined) {
      yield* this.#walk('(scope, file) > (@scope, @file)', '');
    } else {
      for (const scope of [...new Set(scopes)].sort()) yield* this.#walk('scope = @scope AND file > @file', scope);
    }
  }

  async count(scopes: readonly Scope[]): Promise<number> {
    const row = this.#get(
      'SELECT count(*) AS count FROM articles WHERE scope IN (SELECT value FROM json_each(?))',
      JSON.stringify(scopes),
    );
    return z.object({ count: z.number() }).parse(row).count;
  }

  async setTimes(times: readonly ArticleTimes[]): Promise<void> {
    for (let from = 0; from < times.length; from += articlesPerTransaction) {
      this.#write(() => {
        for (const each of times.slice(from, from + articlesPerTransaction)) this.#writer.setTimes(each);
      });
      await nextTurn();
    }
  }

  async awaitingNames(limit: number): Promise<readonly Article[]> {
    return this.getMany(this.#guard(() => this.#names.awaiting(limit)));
  }

  async forgetNames(): Promise<void> {
    this.#write(() => this.#names.forget());
  }

  async setNames(names: readonly ArticleNames[]): Promise<void> {
    for (let from = 0; from < names.length; from += articlesPerTransaction) {
      this.#write(() => {
        for (const each of names.slice(from, from + articlesPerTransaction)) this.#names.set(each);
      });
      await nextTurn();
    }
  }

  async namesOf(articles: readonly ArticleId[]): Promise<readonly ArticleNames[]> {
    return this.#guard(() => articles.map((id) => this.#names.of(id)));
  }

  async actors(scopes: readonly Scope[], limit: number): Promise<readonly NamedActor[]> {
    return this.#guard(() => this.#counts.most(scopes, limit));
  }

  async actorsSince(scopes: readonly Scope[], revision: number): Promise<ActorChanges> {
    return this.#guard(() => this.#database.transaction(() => this.#counts.since(scopes, revision)).deferred());
  }

  async articlesNaming(actors: readonly string[], scopes: readonly Scope[]): Promise<readonly NamingArticle[]> {
    return this.#guard(() => this.#names.naming(actors, scopes));
  }

  async awaitsDating(): Promise<boolean> {
    return this.#get('SELECT 1 FROM articles WHERE dating IS NULL LIMIT 1') !== undefined;
  }

  async setDate(id: ArticleId, day: Day | null): Promise<boolean> {
    return this.#write(() => this.#writer.setDate(id, day));
  }

  async eventsBetween(
    scopes: readonly Scope[],
    days: { readonly from: Day | null; readonly to: Day | null },
    limit: number,
  ): Promise<readonly StoredEvent[]> {
    const rows = this.#all(
      `${eventRows} WHERE likely >= ifnull(@from, '') AND likely <= ifnull(@to, '9999-12-31')
         AND scope IN (SELECT value FROM json_each(@scopes))
       ORDER BY likely, articles.id, start LIMIT @limit`,
      { ...days, scopes: JSON.stringify(scopes), limit },
    );
    return rows.map((row) => eventOfRow(row));
  }

  async eventsOf(articles: readonly ArticleId[]): Promise<readonly StoredEvent[]> {
    const sql = `${eventRows} WHERE articles.id = ? ORDER BY start`;
    return articles.flatMap((id) => this.#all(sql, id).map((row) => eventOfRow(row)));
  }

  async revision(): Promise<number> {
    return this.#revisions().current;
  }

  async changesSince(revision: number): Promise<Changes> {
    return this.#guard(() => this.#database.transaction(() => this.#changesSince(revision)).deferred());
  }

  async note(name: string): Promise<string | null> {
    const row = this.#get('SELECT value FROM notes WHERE name = ?', name);
    return row === undefined ? null : z.object({ value: z.string() }).parse(row).value;
  }

  async setNote(name: string, value: string): Promise<void> {
    this.#write(() => {
      this.#statement('INSERT OR REPLACE INTO notes (name, value) VALUES (?, ?)').run(name, value);
    });
  }

  async rememberRequest(json: string): Promise<string> {
    if (json.length > longestRequest) throw new RangeError(`a request of ${json.length} characters`);
    const key = createHash('sha256').update(json).digest('base64url').slice(0, 16);
    this.#write(() => {
      this.#statement('INSERT OR REPLACE INTO requests (key, json) VALUES (?, ?)').run(key, json);
      this.#statement(
        'DELETE FROM requests WHERE number <= (SELECT number FROM requests ORDER BY number DESC LIMIT 1 OFFSET ?)',
      ).run(requestsKept);
    });
    return key;
  }

  async recallRequest(key: string): Promise<string | null> {
    const row = this.#get('SELECT json FROM requests WHERE key = ?', key);
    return row === undefined ? null : z.object({ json: z.string() }).parse(row).json;
  }

  async setting(guild: string, place: string, name: string): Promise<string | null> {
    return this.#guard(() => this.#settings.get(guild, place, name));
  }

  async setSetting(guild: string, place: string, name: string, value: string | null): Promise<void> {
    this.#write(() => this.#settings.set(guild, place, name, value));
  }

  async forgetSettings(guild: string): Promise<void> {
    this.#write(() => this.#settings.forget(guild));
  }

  async countFeedback(judged: JudgedAnswer, change: FeedbackChange): Promise<void> {
    this.#write(() => this.#feedback.count(judged, change));
  }

  async worstAnswers(limit: number): Promise<readonly AnswerFeedback[]> {
    return this.#guard(() => this.#feedback.worst(limit));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#database.close();
  }

  /** Names a page at a time and one article after the other: neither a page of long texts nor an open cursor. */
  async *#walk(after: string, firstScope: string): AsyncGenerator<Article> {
    let scope = firstScope;
    let file = '';
    for (;;) {
      const sql = `SELECT number, scope, file FROM articles WHERE ${after} ORDER BY scope, file LIMIT ${namesPerPage}`;
      const page = this.#all(sql, { scope, file }).map((row) => place.parse(row));
      for (const { number } of page) {
        const article = this.#article('number = ?', number);
        if (article !== null) yield article;
      }
      const end = page.at(-1);
      if (end === undefined || page.length < namesPerPage) return;
      ({ scope, file } = end);
      await nextTurn();
    }
  }

  #changesSince(since: number): Changes {
    const { current, horizon } = this.#revisions();
    if (since < horizon || since > current) return { kind: 'reload', revision: current };
    const changes = this.#all(
      `SELECT id, revision, 0 AS removed FROM articles WHERE revision > @since
       UNION ALL SELECT article, revision, 1 FROM removals WHERE revision > @since
       ORDER BY revision LIMIT ${changesPerPage}`,
      { since },
    ).map((row) => change.parse(row));
    const whole = changes.length < changesPerPage;
    return {
      kind: 'changes',
      revision: whole ? current : (changes.at(-1)?.revision ?? current),
      changed: changes.filter(({ removed }) => removed === 0).map(({ id }) => id),
      removed: changes.filter(({ removed }) => removed === 1).map(({ id }) => id),
    };
  }

  #revisions(): z.infer<typeof revisions> {
    return revisions.parse(this.#get('SELECT current, horizon FROM revisions'));
  }

  #version(id: ArticleId): Article | null {
    const row = this.#get('SELECT article FROM versions WHERE id = ?', id);
    return row === undefined ? null : articleOfRow(JSON.parse(version.parse(row).article));
  }

  #article(where: 'id = ?' | 'number = ?', key: string | number): Article | null {
    const row = this.#get(`SELECT * FROM articles WHERE ${where}`, key);
    return row === undefined ? null : articleOfRow(row);
  }

  #get(sql: string, ...parameters: readonly unknown[]): unknown {
    return this.#guard(() => this.#statement(sql).get(...parameters));
  }

  #all(sql: string, ...parameters: readonly unknown[]): unknown[] {
    return this.#guard(() => this.#statement(sql).all(...parameters));
  }

  /** Immediate: a transaction that reads first and writes later cannot wait for another's, it fails. */
  #write<T>(work: () => T): T {
    return this.#guard(() => this.#database.transaction(work).immediate());
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw sqliteFailure(error, this.#file);
    }
  }

  #statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function* transactionsOf(articles: readonly Article[]): Generator<readonly Article[]> {
  let group: Article[] = [];
  let characters = 0;
  for (const article of articles) {
    group.push(article);
    characters += article.text.length;
    if (group.length >= articlesPerTransaction || characters >= charactersPerTransaction) {
      yield group;
      group = [];
      characters = 0;
    }
  }
  if (group.length > 0) yield group;
}
