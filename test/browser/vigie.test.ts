/** The whole of Vigie in a browser: the program as it is started, the bundled articles, a person who types. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPage, startBrowser, type WatchedPage } from './browser.ts';

let browser: Browser;
let home: string;
let program: ChildProcessByStdio<null, Readable, null>;
let url: string;
let open: WatchedPage;

beforeAll(async () => {
  browser = await startBrowser();
  home = await mkdtemp(join(tmpdir(), 'vigie-browser-'));
  program = spawn(process.execPath, ['src/main.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, DISCORD_TOKEN: '', PORT: '0', VIGIE_HOME: home, LC_ALL: 'fr_FR.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [greeting] = (await once(program.stdout, 'data')) as [Buffer];
  url = /http:\/\/127\.0\.0\.1:\d+/.exec(greeting.toString())?.[0] ?? '';
});
afterAll(async () => {
  await browser?.close();
  if (program?.exitCode === null) {
    const ended = once(program, 'exit');
    program.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  }
  await rm(home, { recursive: true, force: true });
});
beforeEach(async () => {
  open = await openPage(browser, url);
});
afterEach(async () => {
  await open.context.close();
  expect(open.faults).toEqual([]);
});

const last = () => open.page.locator('.message').last();

/** Asks in the channel, and waits until the answer has the words. */
async function ask(line: string, words: RegExp): Promise<string> {
  // The channel's earlier messages are there when it is.
  await open.page.getByRole('button', { name: 'actualités' }).waitFor();
  const before = await open.page.locator('.message').count();
  const input = open.page.getByRole('combobox', { name: /Écrire|Message/ });
  await input.fill(line);
  await input.press('Enter');
  await expect.poll(() => open.page.locator('.message').count()).toBe(before + 1);
  await expect.poll(() => last().textContent(), { timeout: 15_000 }).toMatch(words);
  return (await last().textContent()) ?? '';
}

test('/brief iran cites the articles, and its buttons show sources and contexts', async () => {
  const answer = await ask('/brief iran', /Sources/);
  expect(answer).toContain('[1]');
  expect(answer).not.toMatch(/READ|Coachella|Laisser un commentaire/);
  await last().getByRole('button', { name: 'Sources' }).click();
  await expect.poll(() => last().textContent()).toContain('onemedia.fr');
});

test('/since 2024-04 tells what happened under its days, with a picture that has words for it', async () => {
  const answer = await ask('/since 2024-04', /avril 2024/);
  expect(answer).toContain('Mascate');
  const picture = last().locator('img').first();
  await picture.waitFor();
  expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(20);
});

test('/who sullivan finds him under both spellings', async () => {
  const answer = await ask('/who sullivan', /Jack Sullivan/);
  expect(answer).toContain('Jake Sullivan');
  expect(answer).not.toContain('Tapper');
});

test('a question that mentions Vigie is answered with the words of the articles, or with what is near', async () => {
  await open.page.getByRole('button', { name: 'actualités' }).waitFor();
  const input = open.page.getByRole('combobox', { name: /Écrire|Message/ });
  await input.fill('@Vigie où ont eu lieu les pourparlers entre les États-Unis et l’Iran ?');
  await input.press('Enter');
  await last().getByRole('button', { name: 'Pas utile' }).waitFor({ timeout: 15_000 });
  const heading = await last().getByRole('heading', { level: 4 }).first().textContent();
  expect(heading).toBe('où ont eu lieu les pourparlers entre les États-Unis et l’Iran ?');
  expect(await last().textContent()).toMatch(/on cherche un lieu/);
  const folder = process.env['VIGIE_PICTURES'];
  if (folder) await open.page.screenshot({ path: `${folder}/real.png` });
});

test('what no article tells of is said to be nowhere', async () => {
  expect(await ask('/brief championnat de rugby', /Rien sur/)).not.toContain('[1]');
});

test('what cannot be understood is told in one sentence, to the asker alone', async () => {
  const answer = await ask('/since quand les poules auront des dents', /date/);
  expect(answer).not.toMatch(/\bat \S+:\d+/);
});
