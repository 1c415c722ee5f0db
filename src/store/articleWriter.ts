import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Article, ArticleId } from '../article/article.ts';
import type { Day } from '../article/dating.ts';
import type { ActorCounts } from './actorCounts.ts';
import { type ArticleRow, articleColumns, readingColumns, rowOfArticle } from './articleRow.ts';
import type { ArticleTimes, PutResult } from './store.ts';

/** Removals that a follower can still be told of; one that is further behind takes everything anew. */
const removalsKept = 10_000;

/** Versions kept of what the web has since rewritten; of more the oldest go. */
const versionsKept = 20_000;
/** What came from an address, not from a folder: its publisher changes it, and earlier answers cite what it was. */
const fromWeb = /^https?:\/\//;

const text = z.string();
const nullable = z.string().nullable();
const number = z.number();
const held = z.object({
  number,
  scope: text,
  file: text,
  text,
  ...(Object.fromEntries(readingColumns.map((column) => [column, nullable])) as Record<
    (typeof readingColumns)[number],
    typeof nullable
  >),
});
const holder = z.object({ number, id: text, file: text, entry: number });
const named = z.object({ file: text });
const numbered = z.object({ number });
const datedRow = z.object({ number, dating: nullable });

/** Changes articles, their file names and the revision together; the caller gives the transaction around each call. */
export class ArticleWriter {
  readonly #sql;
  readonly #counts: ActorCounts;

  constructor(database: Database.Database, counts: ActorCounts) {
    this.#counts = counts;
    this.#sql = {
      held: database.prepare(
        `SELECT number, scope, file, text, ${readingColumns.join(', ')} FROM articles WHERE id = ?`,
      ),
      holder: database.prepare(
        `SELECT articles.number, id, articles.file, files.number AS entry
         FROM files JOIN articles ON articles.number = files.article WHERE files.scope = ? AND files.file = ?`,
      ),
      insert: database.prepare(
        `INSERT INTO articles (${articleColumns.join(', ')}, revision)
         VALUES (${articleColumns.map((column) => `@${column}`).join(', ')}, @revision) RETURNING number`,
      ),
      update: database.prepare(
        `UPDATE articles SET ${readingColumns.map((column) => `${column} = @${column}`).join(', ')}, dating = NULL, named = NULL, revision = @revision
         WHERE id = @id`,
      ),
      rename: database.prepare('UPDATE articles SET file = ?, revision = ? WHERE number = ?'),
      dated: database.prepare('SELECT number, dating FROM articles WHERE id = ?'),
      eventsOf: database.prepare(
        `SELECT start, "end", from_day, to_day, likely, approximate, words_start, words_end
         FROM events WHERE article = ? ORDER BY start`,
      ),
      date: database.prepare('UPDATE articles SET dating = ?, revision = ? WHERE number = ?'),
      setDate: database.prepare('UPDATE articles SET dateSet = ?, dating = NULL, revision = ? WHERE id = ?'),
      dropEvents: database.prepare('DELETE FROM events WHERE article = ?'),
      addEvent: database.prepare(
        `INSERT OR REPLACE INTO events (article, start, "end", from_day, to_day, likely, approximate, words_start, words_end)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ),
      delete: database.prepare('DELETE FROM articles WHERE number = ?'),
      whole: database.prepare('SELECT * FROM articles WHERE number = ?'),
      keepVersion: database.prepare('INSERT OR REPLACE INTO versions (id, article, successor) VALUES (?, ?, ?)'),
      dropVersion: database.prepare('DELETE FROM versions WHERE id = ?'),
      pruneVersions: database.prepare(
        `DELETE FROM versions WHERE number <= (SELECT number FROM versions ORDER BY number DESC LIMIT 1 OFFSET ${versionsKept})`,
      ),
      addName: database.prepare(
        'INSERT INTO files (scope, file, article) VALUES (?, ?, ?) ON CONFLICT (scope, file) DO NOTHING',
      ),
      dropName: database.prepare('DELETE FROM files WHERE number = ?'),
      firstName: database.prepare('SELECT file FROM files WHERE article = ? ORDER BY number LIMIT 1'),
      nextRevision: database.prepare('UPDATE revisions SET current = current + 1 RETURNING current').pluck(),
      addRemoval: database.prepare('INSERT INTO removals (article, revision) VALUES (?, ?)'),
      dropRemoval: database.prepare('DELETE FROM removals WHERE article = ?'),
      eldestRemoval: database.prepare('SELECT revision FROM removals ORDER BY revision DESC LIMIT 1 OFFSET ?').pluck(),
      forgetRemovals: database.prepare('DELETE FROM removals WHERE revision <= ?'),
      setHorizon: database.prepare('UPDATE revisions SET horizon = ?'),
    };
  }

  /** As `Store.put` says. */
  put(article: Article): PutResult {
    if (!article.text.isWellFormed()) throw new RangeError(`the text of ${article.file} has lone surrogates`);
    const row = rowOfArticle(article);
    const found = this.#sql.held.get(article.id);
    const removed = this.#freeName(article);
    if (found === undefined) {
      this.#insert(row);
      return { outcome: removed === null ? 'new' : 'replaced', removed };
    }
    const old = held.parse(found);
    // An id is 64 bits of a hash: never let a second document, least of all of another scope, pass for the first.
    if (old.scope !== article.scope || old.text !== article.text) {
      throw new RangeError(`two documents claim the id ${article.id}`);
    }
    this.#sql.addName.run(article.scope, article.file, old.number);
    if (old.file !== article.file || readingColumns.every((column) => old[column] === row[column])) {
      return { outcome: 'unchanged', removed };
    }
    this.#sql.update.run({ ...row, revision: this.#nextRevision() });
    return { outcome: 'replaced', removed };
  }

  /** As `Store.setTimes` says; what is dated as before stays untouched, so that nobody follows a change that is none. */
  setTimes({ id, dating, events }: ArticleTimes): void {
    const found = this.#sql.dated.get(id);
    if (found === undefined) return;
    const old = datedRow.parse(found);
    const json = JSON.stringify(dating);
    const rows = events.map(({ span, words, from, to, likely, approximate }) => [
      ...[span.start, span.end, from, to, likely, approximate ? 1 : 0, words.start, words.end],
    ]);
    if (old.dating === json && JSON.stringify(this.#sql.eventsOf.raw().all(old.number)) === JSON.stringify(rows))
      return;
    this.#sql.date.run(json, this.#nextRevision(), old.number);
    this.#sql.dropEvents.run(old.number);
    for (const row of rows) this.#sql.addEvent.run(old.number, ...row);
  }

  setDate(id: ArticleId, day: Day | null): boolean {
    return this.#sql.setDate.run(day, this.#nextRevision(), id).changes > 0;
  }

  remove(id: ArticleId): boolean {
    const found = this.#sql.held.get(id);
    if (found === undefined) return false;
    this.#remove(numbered.parse(found).number, id);
    return true;
  }

  /** Takes the article's file name from whoever bears it; a bearer left without any name goes, and its id is returned. */
  #freeName(article: Article): ArticleId | null {
    const found = this.#sql.holder.get(article.scope, article.file);
    if (found === undefined) return null;
    const bearer = holder.parse(found);
    if (bearer.id === article.id) return null;
    this.#sql.dropName.run(bearer.entry);
    const other = this.#sql.firstName.get(bearer.number);
    if (other === undefined) {
      if (fromWeb.test(article.file)) this.#keepVersion(bearer.number, bearer.id, article.id);
      this.#remove(bearer.number, bearer.id);
      return bearer.id;
    }
    if (bearer.file === article.file) {
      this.#sql.rename.run(named.parse(other).file, this.#nextRevision(), bearer.number);
    }
    return null;
  }

  #keepVersion(articleNumber: number, id: ArticleId, successor: ArticleId): void {
    this.#sql.keepVersion.run(id, JSON.stringify(this.#sql.whole.get(articleNumber)), successor);
    this.#sql.pruneVersions.run();
  }

  #insert(row: ArticleRow): void {
    this.#sql.dropVersion.run(row.id);
    this.#sql.dropRemoval.run(row.id);
    const inserted = this.#sql.insert.get({ ...row, revision: this.#nextRevision() });
    this.#sql.addName.run(row.scope, row.file, numbered.parse(inserted).number);
  }

  #remove(articleNumber: number, id: ArticleId): void {
    const revision = this.#nextRevision();
    this.#counts.take(articleNumber, revision);
    this.#sql.delete.run(articleNumber);
    this.#sql.addRemoval.run(id, revision);
    const eldest = this.#sql.eldestRemoval.get(removalsKept);
    if (eldest === undefined) return;
    this.#sql.forgetRemovals.run(eldest);
    this.#sql.setHorizon.run(eldest);
  }

  #nextRevision(): number {
    return number.parse(this.#sql.nextRevision.get());
  }
}
