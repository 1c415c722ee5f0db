import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { migrations } from './migrations.ts';
import { isBusy, sqliteFailure } from './sqliteFailure.ts';
import { SqliteStore } from './sqliteStore.ts';
import type { Store } from './store.ts';

/** "VIGI": tells our file from another program's (https://www.sqlite.org/pragma.html#pragma_application_id). */
const applicationId = 0x56494749;

/** How many milliseconds one process waits for another's transaction; ours last some ten. */
const usualPatience = 5_000;

/**
 * Opens `vigie.sqlite` in the folder `home`, making both where they are missing and bringing older tables up to date.
 *
 * @throws UserError `state-unwritable`, `state-newer`, `state-foreign`, `state-damaged`, `state-full` or `state-busy`; the file is left as
 *   it was.
 */
export async function openSqliteStore({
  home,
  patience = usualPatience,
}: {
  readonly home: string;
  readonly patience?: number;
}): Promise<Store> {
  try {
    makeFolder(resolve(home));
  } catch {
    throw new UserError('state-unwritable', { path: home });
  }
  const file = join(home, 'vigie.sqlite');
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return openOnce(file, patience);
    } catch (error) {
      // Two processes that make the file at the same moment: SQLite does not wait there, so we do.
      if (!isBusy(error) || performance.now() > deadline) throw sqliteFailure(error, file);
    }
    await sleep(50);
  }
}

/** One by one: `mkdirSync` with `recursive` never returns where the system says ENOENT under a folder that exists (/proc). */
function makeFolder(folder: string): void {
  const parent = dirname(folder);
  if (existsSync(folder) || parent === folder) return;
  makeFolder(parent);
  try {
    // Private servers' articles may be inside: for this user's eyes only.
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

function openOnce(file: string, patience: number): Store {
  const database = new Database(file, { timeout: patience });
  try {
    checkOrigin(database, file);
    database.pragma('journal_mode = WAL');
    // Whoever was told "kept" must find it after a power cut; in WAL mode only FULL promises that.
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma(`journal_size_limit = ${32 * 1024 * 1024}`);
    migrate(database, file);
    return new SqliteStore(database, file);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Before anything is written: a file of a later version or of another program is none of ours to touch. */
function checkOrigin(database: Database.Database, file: string): void {
  const version = readNumber(database, 'user_version');
  const origin = readNumber(database, 'application_id');
  const empty = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  if (!empty && origin !== applicationId) throw new UserError('state-foreign', { file });
  if (version > migrations.length) {
    throw new UserError('state-newer', { file, found: version, known: migrations.length });
  }
}

function migrate(database: Database.Database, file: string): void {
  const step = database.transaction((): boolean => {
    // Read inside the transaction: another process may have been faster.
    const version = readNumber(database, 'user_version');
    if (version > migrations.length) {
      throw new UserError('state-newer', { file, found: version, known: migrations.length });
    }
    const migration = migrations[version];
    if (migration === undefined) return false;
    database.exec(migration);
    database.pragma(`application_id = ${applicationId}`);
    database.pragma(`user_version = ${version + 1}`);
    return true;
  });
  while (readNumber(database, 'user_version') < migrations.length && step.immediate());
}

function readNumber(database: Database.Database, pragma: 'user_version' | 'application_id'): number {
  return z.number().parse(database.pragma(pragma, { simple: true }));
}
