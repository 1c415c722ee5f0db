import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleId } from '../../src/article/articleId.ts';
import { openSqliteStore } from '../../src/store/openSqliteStore.ts';

const script = fileURLToPath(new URL('./putForever.ts', import.meta.url));

describe('a store between processes', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'vigie-processes-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  function putting(name: string, most: number, group: number): { child: ChildProcess; said: () => string[] } {
    const child = spawn(process.execPath, [script, home, name, String(most), String(group)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    return { child, said: () => output.split('\n').slice(0, -1) };
  }

  it.each([1, 30])(
    'keeps every acknowledged article, whole, of a process killed while it puts %i at a time',
    async (group) => {
      const { child, said } = putting('a', 1_000_000, group);
      while (said().length < 90) await once(child.stdout ?? child, 'data');
      child.kill('SIGKILL');
      await once(child, 'close');
      const acknowledged = said();
      const store = await openSqliteStore({ home });
      expect(await store.getMany(acknowledged)).toHaveLength(acknowledged.length);
      let held = 0;
      for await (const { id, scope, text } of store.all()) {
        expect(id).toBe(articleId(scope, text));
        held++;
      }
      // Of the group that was under way all or nothing.
      expect([acknowledged.length, acknowledged.length + group]).toContain(held);
      await store[Symbol.asyncDispose]();
      const database = new Database(join(home, 'vigie.sqlite'));
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      database.close();
    },
  );

  it('takes in what several write at once, from its making on, and each sees all of it', async () => {
    const writers = ['a', 'b', 'c'].map((name) => putting(name, 200, name === 'c' ? 50 : 1));
    const codes = await Promise.all(writers.map(async ({ child }) => (await once(child, 'close'))[0]));
    expect(codes).toEqual([0, 0, 0]);
    const store = await openSqliteStore({ home });
    expect(await store.count(['shared'])).toBe(600);
    expect(await store.revision()).toBe(600);
    await store[Symbol.asyncDispose]();
  });
});
