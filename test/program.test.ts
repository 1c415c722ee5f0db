import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { APIMessage } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../src/errors.ts';
import { startPlayground } from '../src/playground/playground.ts';
import { labelsOf, textOf } from './discord/talk.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The program as `npm start` runs it. */
interface Program {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  output(): string;
  errors(): string;
  /** Resolves once standard output matches; rejects when the program ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
}

let home: string;
const running: Program[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'vigie-program-'));
});

afterEach(async () => {
  for (const program of running.splice(0)) {
    program.process.kill('SIGKILL');
    await program.ended;
  }
  rmSync(home, { recursive: true, force: true });
});

function run(environment: Readonly<Record<string, string>>, nodeOptions: readonly string[] = []): Program {
  const process_ = spawn(process.execPath, [...nodeOptions, join(root, 'src/main.ts')], {
    // Away from the project, where a .env may be.
    cwd: home,
    env: {
      PATH: process.env['PATH'] ?? '',
      LANG: 'fr_FR.UTF-8',
      PORT: '0',
      VIGIE_HOME: join(home, 'var'),
      ARTICLES_DIR: join(root, 'data/articles'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  process_.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  process_.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<number | null>((resolve) => process_.once('close', resolve));
  const program: Program = {
    process: process_,
    output: () => output,
    errors: () => errors,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(output);
          if (found !== null) resolve(found);
        };
        process_.stdout.on('data', look);
        look();
        ended.then((status) => reject(new Error(`It ended (${status}) without saying so: ${output}${errors}`)));
      }),
  };
  running.push(program);
  return program;
}

describe('the program without a token', () => {
  it('starts the playground, says what it has and what to type, answers there, and stops when asked', async () => {
    const program = run({});
    const [, address = ''] = await program.says(/(http:\/\/127\.0\.0\.1:\d+)[\s\S]*Ctrl\+C/);
    expect(program.output()).toMatch(/\b5 articles\b/);
    expect(program.output().match(/\/brief \S+|@Vigie \S+/g)).toHaveLength(3);
    const answer = await fetch(`${address}/playground/command`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ line: '/brief iran', locale: 'fr' }),
    });
    const message = (await answer.json()) as APIMessage;
    expect(textOf(message)).toContain('5 articles sur 5');
    expect(textOf(message)).toMatch(/> .*\*\*Iran\*\*/);
    expect(labelsOf(message)).toContain('Sources');
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.errors()).toBe('');
  });

  it('speaks the language of the terminal, and stops on an interrupt', async () => {
    const program = run({ LANG: 'C.UTF-8' });
    await program.says(/Vigie is listening on[\s\S]*Things to type[\s\S]*Ctrl\+C/);
    // Twice, as it comes through npm.
    program.process.kill('SIGINT');
    program.process.kill('SIGINT');
    expect(await program.ended).toBe(0);
  });

  it('says which port is busy', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    const program = run({ PORT: String(port), LANG: 'en_GB.UTF-8' });
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain(String(port));
    expect(program.errors().trim().split('\n')).toHaveLength(1);
    other.close();
  });

  it('says which setting cannot be used', async () => {
    const program = run({ LOG_LEVEL: 'loud' });
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain('LOG_LEVEL');
    expect(program.errors().trim().split('\n')).toHaveLength(1);
  });

  it('says which Node it needs, before anything that an older one lacks', async () => {
    const older = `
      Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.18.0' } });
      delete globalThis.AsyncDisposableStack;`;
    const program = run({ LANG: 'en_US.UTF-8' }, ['--import', `data:text/javascript,${encodeURIComponent(older)}`]);
    expect(await program.ended).toBe(1);
    expect(program.errors()).toBe(`${new UserError('node-too-old', { found: '22.18.0', needed: '24' }).say('en')}\n`);
  });

  it('says where articles are missed', async () => {
    const program = run({ ARTICLES_DIR: join(home, 'nowhere') });
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain('nowhere');
    expect(program.errors().trim().split('\n')).toHaveLength(1);
  });
});

describe('the program with a token', () => {
  it('logs in to Discord, prints the invitation, and tells Discord its commands only once', async () => {
    await using discord = await startPlayground({ port: 0 });
    const settings = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.apiUrl,
      LOG_LEVEL: 'debug',
      LOG_FORMAT: 'json',
    };
    const told: unknown[] = [];
    for (const _ of [1, 2]) {
      const program = run(settings);
      const [invitation] = await program.says(/https:\/\/discord\.com\/oauth2\/authorize\S+/);
      expect(new URL(invitation).searchParams.get('client_id')).toBe(discord.applicationId);
      expect(textOf(await discord.user({ locale: 'fr' }).command('dm', 'brief', { topic: 'iran' }))).toContain('Iran');
      program.process.kill('SIGTERM');
      expect(await program.ended).toBe(0);
      expect(program.output() + program.errors()).not.toContain(discord.token);
      const line =
        program
          .errors()
          .split('\n')
          .find((one) => one.includes('"told"')) ?? '{}';
      told.push((JSON.parse(line) as { told?: unknown }).told);
    }
    expect(told).toEqual([true, false]);
    discord.assertNoViolations();
  });

  it('ends with one sentence when Discord refuses the token, and does not repeat it', async () => {
    await using discord = await startPlayground({ port: 0 });
    const token = 'MTIwMDAwMDAwMDAwMDAwMDAx.wrong.but-still-a-secret';
    const program = run({ DISCORD_TOKEN: token, DISCORD_API: discord.apiUrl });
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain('DISCORD_TOKEN');
    expect(program.errors().trim().split('\n')).toHaveLength(1);
    expect(program.errors()).not.toContain(token);
    discord.takeViolations();
  });

  it('ends with one sentence when Discord closes the connection for good', async () => {
    await using discord = await startPlayground({ port: 0 });
    const program = run({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl, LANG: 'en_US.UTF-8' });
    await program.says(/Ctrl\+C/);
    discord.gateway.drop(4014);
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain('4014');
  });
});
