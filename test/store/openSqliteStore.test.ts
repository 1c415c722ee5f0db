import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { migrations } from '../../src/store/migrations.ts';
import { openSqliteStore } from '../../src/store/openSqliteStore.ts';
import { article } from './articles.ts';

describe('opening the store of a state folder', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vigie-open-'));
    file = join(folder, 'vigie.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function refusal(home: string): Promise<UserError> {
    const error: unknown = await openSqliteStore({ home }).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!(error instanceof UserError)) throw new Error('not refused as it should be', { cause: error });
    return error;
  }

  it('makes the folder and those above it', async () => {
    const store = await openSqliteStore({ home: join(folder, 'a', 'b') });
    await store.put(article('a.txt', 'Un.'));
    expect(await store.count(['shared'])).toBe(1);
    await store[Symbol.asyncDispose]();
  });

  it('promises full durability: write-ahead log, every commit synced, foreign keys held', async () => {
    const store = await openSqliteStore({ home: folder });
    await store.put(article('a.txt', 'Un.'));
    await store[Symbol.asyncDispose]();
    const database = new Database(file);
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.pragma('foreign_key_check')).toEqual([]);
    database.close();
  });

  it('refuses a folder that cannot be made, a file in its place, and a folder in the place of its file', async () => {
    writeFileSync(join(folder, 'taken'), '');
    for (const home of [join(folder, 'taken'), join(folder, 'taken', 'below'), '/proc/vigie']) {
      const error = await refusal(home);
      expect(error.id).toBe('state-unwritable');
      expect(error.say('fr')).toContain(home);
    }
    mkdirSync(file);
    expect((await refusal(folder)).id).toBe('state-unwritable');
  });

  it('refuses a database of a newer version, says which, and leaves it as it was', async () => {
    const store = await openSqliteStore({ home: folder });
    await store.put(article('a.txt', 'Un.'));
    await store[Symbol.asyncDispose]();
    const database = new Database(file);
    database.pragma(`user_version = ${migrations.length + 1}`);
    database.close();
    const before = readFileSync(file);
    const error = await refusal(folder);
    expect(error.id).toBe('state-newer');
    expect(error.say('en')).toContain(`version ${migrations.length + 1}`);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses another program’s database and leaves it as it was', async () => {
    const database = new Database(file);
    database.exec('CREATE TABLE articles (number INTEGER PRIMARY KEY)');
    database.close();
    const before = readFileSync(file);
    expect((await refusal(folder)).id).toBe('state-foreign');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses a file that is no database and leaves it as it was', async () => {
    writeFileSync(file, 'This is a letter to the editor. '.repeat(400));
    const before = readFileSync(file);
    expect((await refusal(folder)).id).toBe('state-damaged');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('says that a database is damaged when it shows while reading', async () => {
    const store = await openSqliteStore({ home: folder });
    await store.putMany([...Array(200).keys()].map((n) => article(`${n}.txt`, `Numéro ${n}. `.repeat(100))));
    await store[Symbol.asyncDispose]();
    const bytes = readFileSync(file);
    // The schema stays readable; the pages behind it do not.
    bytes.fill(0xff, 4096 * 2);
    writeFileSync(file, bytes);
    const damaged = await openSqliteStore({ home: folder }).catch((error: unknown) => error);
    if (damaged instanceof Error) {
      expect(damaged).toMatchObject({ id: 'state-damaged' });
    } else {
      const store = damaged as Awaited<ReturnType<typeof openSqliteStore>>;
      await expect(store.all()[Symbol.asyncIterator]().next()).rejects.toMatchObject({ id: 'state-damaged' });
      await store[Symbol.asyncDispose]();
    }
  });

  it('takes an empty file for an empty store', async () => {
    writeFileSync(file, '');
    const store = await openSqliteStore({ home: folder });
    expect(await store.count(['shared'])).toBe(0);
    await store[Symbol.asyncDispose]();
  });

  it('says that another program keeps the database to itself', async () => {
    const store = await openSqliteStore({ home: folder, patience: 50 });
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.put(article('a.txt', 'Un.'))).rejects.toMatchObject({ id: 'state-busy' });
    // Reading goes on meanwhile.
    expect(await store.count(['shared'])).toBe(0);
    other.exec('COMMIT');
    other.close();
    expect((await store.put(article('a.txt', 'Un.'))).outcome).toBe('new');
    await store[Symbol.asyncDispose]();
  });
});
