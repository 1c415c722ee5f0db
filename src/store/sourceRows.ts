import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Scope } from '../article/scope.ts';
import type { NewSource, Source, SourceChange, SourceItem, Trouble } from './sourceStore.ts';

/** Items remembered of a source: it lists some hundred at most, and what was listed once may come back. */
const itemsKept = 5_000;

const nullable = z.string().nullable();
const trouble = nullable.transform((json): Trouble | null => (json === null ? null : JSON.parse(json)));
const sourceRow = z.object({
  id: z.number(),
  scope: z.string().transform((scope) => scope as Scope),
  address: z.string(),
  kind: z.enum(['feed', 'page']),
  title: nullable,
  language: nullable,
  state: z.enum(['active', 'paused']),
  etag: nullable,
  lastModified: nullable,
  added: z.string(),
  tried: nullable,
  succeeded: nullable,
  next: z.string(),
  failures: z.number(),
  trouble,
  articles: z.number(),
});
const itemRow = z.object({
  key: z.string(),
  address: z.string(),
  title: nullable,
  fingerprint: z.string(),
  article: nullable,
  trouble,
  quiet: z.number().transform((flag) => flag === 1),
  seen: z.string(),
});
const foundRow = itemRow.extend({ source: z.number() });

const changeable = [
  'address',
  'kind',
  'title',
  'language',
  'state',
  'etag',
  'lastModified',
  'tried',
  'succeeded',
  'next',
  'failures',
  'trouble',
] as const satisfies readonly (keyof SourceChange)[];

/** Sources and their items; the caller guards each call and gives the transaction around those that write. */
export class SourceRows {
  readonly #sql;

  constructor(database: Database.Database) {
    const prepare = (sql: string) => database.prepare(sql);
    this.#sql = {
      add: prepare(
        `INSERT INTO sources (scope, address, kind, title, language, added, next)
         VALUES (@scope, @address, @kind, @title, @language, @added, @next) ON CONFLICT (scope, address) DO NOTHING`,
      ),
      at: prepare('SELECT * FROM sources WHERE scope = ? AND address = ?'),
      get: prepare('SELECT * FROM sources WHERE id = ?'),
      all: prepare('SELECT * FROM sources WHERE scope IN (SELECT value FROM json_each(?)) ORDER BY id'),
      change: prepare(
        `UPDATE sources SET ${changeable.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`,
      ),
      remove: prepare('DELETE FROM sources WHERE id = ?'),
      due: prepare("SELECT * FROM sources WHERE state = 'active' AND next <= ? ORDER BY next, id LIMIT ?"),
      nextDue: prepare("SELECT min(next) FROM sources WHERE state = 'active'").pluck(),
      items: prepare('SELECT * FROM items WHERE source = ? AND key IN (SELECT value FROM json_each(?))'),
      keep: prepare(
        `INSERT INTO items (source, key, address, title, fingerprint, article, trouble, quiet, seen)
         VALUES (@source, @key, @address, @title, @fingerprint, @article, @trouble, @quiet, @seen)
         ON CONFLICT (source, key) DO UPDATE SET address = @address, title = @title, fingerprint = @fingerprint,
           article = @article, trouble = @trouble, quiet = @quiet, seen = @seen`,
      ),
      see: prepare('UPDATE items SET seen = ? WHERE source = ? AND key IN (SELECT value FROM json_each(?))'),
      prune: prepare(
        `DELETE FROM items WHERE source = @source AND key IN
           (SELECT key FROM items WHERE source = @source ORDER BY seen DESC, key LIMIT -1 OFFSET ${itemsKept})`,
      ),
      // An item that changes brings a new article while the old one stays, so they are counted as they come.
      count: prepare('UPDATE sources SET articles = articles + ? WHERE id = ?'),
      found: prepare(
        `SELECT items.* FROM items JOIN sources ON sources.id = items.source
         WHERE items.address = ? AND sources.scope IN (SELECT value FROM json_each(?)) ORDER BY items.seen DESC LIMIT 20`,
      ),
    };
  }

  add(source: NewSource): Source {
    this.#sql.add.run(source);
    return sourceRow.parse(this.#sql.at.get(source.scope, source.address));
  }

  of(scopes: readonly Scope[]): readonly Source[] {
    return this.#sql.all.all(JSON.stringify(scopes)).map((row) => sourceRow.parse(row));
  }

  get(id: number): Source | null {
    const row = this.#sql.get.get(id);
    return row === undefined ? null : sourceRow.parse(row);
  }

  /** An address that another source of the scope has already is not taken over. */
  change(id: number, change: SourceChange): void {
    const old = this.get(id);
    if (old === null) return;
    const other = change.address === undefined ? undefined : this.#sql.at.get(old.scope, change.address);
    const address = other === undefined ? (change.address ?? old.address) : old.address;
    const changed = { ...old, ...change, address };
    const row = Object.fromEntries(changeable.map((column) => [column, changed[column]]));
    this.#sql.change.run({ ...row, trouble: changed.trouble === null ? null : JSON.stringify(changed.trouble), id });
  }

  remove(id: number): boolean {
    return this.#sql.remove.run(id).changes > 0;
  }

  due(now: string, limit: number): readonly Source[] {
    return this.#sql.due.all(now, limit).map((row) => sourceRow.parse(row));
  }

  nextDue(): string | null {
    return nullable.parse(this.#sql.nextDue.get());
  }

  items(source: number, keys: readonly string[]): readonly SourceItem[] {
    return this.#sql.items.all(source, JSON.stringify(keys)).map((row) => itemRow.parse(row));
  }

  keep(source: number, items: readonly SourceItem[]): void {
    const known = new Map(
      this.items(
        source,
        items.map(({ key }) => key),
      ).map((item) => [item.key, item.article]),
    );
    let brought = 0;
    for (const item of items) {
      if (item.article !== null && item.article !== known.get(item.key)) brought += 1;
      this.#sql.keep.run({
        ...item,
        source,
        quiet: Number(item.quiet),
        trouble: item.trouble === null ? null : JSON.stringify(item.trouble),
      });
    }
    this.#sql.count.run(brought, source);
    this.#sql.prune.run({ source });
  }

  see(source: number, keys: readonly string[], seen: string): void {
    this.#sql.see.run(seen, source, JSON.stringify(keys));
  }

  at(address: string, scopes: readonly Scope[]): readonly (SourceItem & { readonly source: number })[] {
    return this.#sql.found.all(address, JSON.stringify(scopes)).map((row) => foundRow.parse(row));
  }
}
