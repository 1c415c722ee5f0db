import type Database from 'better-sqlite3';
import { z } from 'zod';

const value = z.object({ value: z.string() });

/** What servers have set; the caller guards each call and gives the transaction around those that write. */
export class SettingRows {
  readonly #sql;

  constructor(database: Database.Database) {
    this.#sql = {
      get: database.prepare('SELECT value FROM settings WHERE guild = ? AND place = ? AND name = ?'),
      set: database.prepare('INSERT OR REPLACE INTO settings (guild, place, name, value) VALUES (?, ?, ?, ?)'),
      drop: database.prepare('DELETE FROM settings WHERE guild = ? AND place = ? AND name = ?'),
      forget: database.prepare('DELETE FROM settings WHERE guild = ?'),
    };
  }

  get(guild: string, place: string, name: string): string | null {
    const row = this.#sql.get.get(guild, place, name);
    return row === undefined ? null : value.parse(row).value;
  }

  set(guild: string, place: string, name: string, given: string | null): void {
    if (given === null) this.#sql.drop.run(guild, place, name);
    else this.#sql.set.run(guild, place, name, given);
  }

  forget(guild: string): void {
    this.#sql.forget.run(guild);
  }
}
