import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';
import type { TestBot } from '../playground/testBot.ts';
import { openPage, startBrowser, type WatchedPage } from './browser.ts';
import { startConstantBot } from './constantBot.ts';

let browser: Browser;
let playground: Playground;
let bot: TestBot;
let open: WatchedPage;
/** The bot thinks until it is fulfilled. */
let held: Promise<void> = Promise.resolve();

beforeAll(async () => {
  browser = await startBrowser();
  playground = await startPlayground({ port: 0 });
  bot = await startConstantBot(playground, () => held);
});
afterAll(async () => {
  await bot?.[Symbol.asyncDispose]();
  await playground?.close();
  await browser?.close();
});
beforeEach(async () => {
  open = await openPage(browser, playground.url);
});
afterEach(async () => {
  await open.context.close();
  expect(open.faults).toEqual([]);
  expect(bot.errors).toEqual([]);
  playground.assertNoViolations();
});

const input = () => open.page.getByRole('combobox', { name: /Écrire|Message/ });
const last = () => open.page.locator('.message').last();
const channel = (name: string) => open.page.getByRole('button', { name });

async function ask(line: string): Promise<void> {
  await input().fill(line);
  await input().press('Enter');
}

/** Waits for the whole answer, the last one of the channel. */
async function askedBrief(): Promise<void> {
  await channel('actualités').waitFor();
  const before = await open.page.locator('.message').count();
  await ask('/brief iran');
  await expect.poll(() => open.page.locator('.message').count()).toBe(before + 1);
  await last().getByRole('heading', { name: 'Sources' }).waitFor();
}

/** For looking at: VIGIE_PICTURES names a folder. */
async function picture(name: string): Promise<void> {
  const folder = process.env['VIGIE_PICTURES'];
  if (folder) await open.page.screenshot({ path: `${folder}/${name}.png` });
}

describe('asking', () => {
  test('/brief iran and Enter are answered in the channel, and thinking is shown meanwhile', async () => {
    await expect.poll(() => open.page.locator('.messages').textContent()).toContain('Essayez /brief iran');
    await picture('empty');
    const { promise, resolve } = Promise.withResolvers<void>();
    held = promise;
    await ask('/brief iran');
    await expect.poll(() => last().textContent()).toContain('réfléchit…');
    await picture('thinking');
    resolve();
    await last().getByRole('heading', { name: 'Point sur iran, page 1' }).waitFor();
    expect(await last().locator('.origin').textContent()).toBe('Vous avez utilisé /brief');
    expect(await input().inputValue()).toBe('');
    await picture('answer');
  });

  test('the slash opens the commands, and the keyboard alone leads to an answer', async () => {
    const options = open.page.locator('#picker-list').getByRole('option');
    await channel('actualités').waitFor();
    await input().click();
    await open.page.keyboard.type('/');
    await options.first().waitFor();
    expect(await options.allTextContents()).toEqual([
      '/briefCe qui est écrit sur un sujet, avec les sources',
      '/formOpens a form',
      '/silentIs never answered',
    ]);
    await picture('commands');
    await open.page.keyboard.press('Tab');
    expect(await input().inputValue()).toBe('/brief ');
    expect(await open.page.locator('#hint').textContent()).toContain('Un nom, un lieu, un sujet');
    await open.page.keyboard.type('ir');
    await expect.poll(() => options.allTextContents()).toEqual(['iran', 'irak']);
    await picture('proposals');
    await open.page.keyboard.press('ArrowDown');
    await open.page.keyboard.press('ArrowDown');
    await open.page.keyboard.press('Enter');
    expect(await input().inputValue()).toBe('/brief irak');
    await open.page.keyboard.type(' depuis:2024');
    await open.page.keyboard.press('Enter');
    await last().getByRole('heading', { name: 'Point sur irak depuis 2024, page 1' }).waitFor();
  });

  test('a command without its required option is not sent and says what is missing', async () => {
    await channel('actualités').waitFor();
    await input().fill('/brief ');
    await input().press('Enter');
    await expect.poll(() => open.page.getByRole('alert').textContent()).toContain('sujet (obligatoire)');
  });

  test('an unanswered command says so after 3 seconds', async () => {
    await channel('actualités').waitFor();
    await input().fill('/silent ');
    await input().press('Enter');
    await open.page.getByText('L’application n’a pas répondu.').waitFor();
    await picture('silent');
  });
});

describe('an answer', () => {
  beforeEach(askedBrief);

  test('shows Markdown as Discord does, and reads nothing as HTML', async () => {
    const body = last();
    expect(await body.locator('blockquote em').textContent()).toBe('plus de 300');
    expect(await body.getByRole('link', { name: 'i24NEWS' }).getAttribute('href')).toBe('https://example.com/a');
    expect(await body.locator('code').textContent()).toBe('code');
    expect(await body.textContent()).toContain('Pas *en gras*, <script>alert(1)</script>');
    expect(await body.locator('script').count()).toBe(0);
    expect(await body.locator('.subtext time').textContent()).toBe('14 avril 2024');
    await body.getByRole('button', { name: 'Afficher le texte masqué' }).click();
    expect(await body.locator('.spoiler').count()).toBe(0);
    expect(await body.locator('li').allTextContents()).toEqual(['Israel Actualités', 'CNN', 'page 2', 'onemedia.fr']);
  });

  test('shows pictures and files of this machine', async () => {
    const shown = last().getByRole('img', { name: 'Un carré' });
    await shown.scrollIntoViewIfNeeded();
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(10);
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      last().getByRole('link', { name: 'export.csv' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('export.csv');
  });

  test('turns its page with a button', async () => {
    await last().getByRole('button', { name: 'Suite' }).press('Enter');
    await last().getByRole('heading', { name: 'page 2' }).waitFor();
    expect(await last().getByRole('button', { name: 'Fini' }).isDisabled()).toBe(true);
    const focused = open.page.locator(':focus');
    expect(await focused.textContent()).toBe('Suite');
  });

  test('brings a private message that can be dismissed', async () => {
    await last().getByRole('button', { name: 'Contexte' }).click();
    const answer = open.page.locator('.private').last();
    await answer.getByText('Vous seul pouvez voir ce message').waitFor();
    expect(await answer.locator('strong').textContent()).toBe('entier');
    await picture('private');
    await answer.getByRole('button', { name: 'Masquer le message' }).click();
    await expect.poll(() => open.page.locator('.private').count()).toBe(0);
  });

  test('takes a choice from a select', async () => {
    await last().getByRole('combobox', { name: 'Source' }).selectOption('cnn');
    await open.page.getByText('Choisi : cnn').last().waitFor();
    await open.page.getByRole('button', { name: 'Masquer le message' }).last().click();
  });

  test('fits a narrow window without scrolling sideways', async () => {
    await open.page.setViewportSize({ width: 360, height: 640 });
    const excess = await open.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
    await last().scrollIntoViewIfNeeded();
    await picture('narrow');
  });
});

test('a form opens as a dialog and its answer arrives', async () => {
  await channel('actualités').waitFor();
  await ask('/form ');
  const dialog = open.page.getByRole('dialog', { name: 'Demander' });
  await dialog.getByLabel('Votre question').fill('Pourquoi ?');
  await picture('form');
  await dialog.getByRole('button', { name: 'Envoyer' }).click();
  await open.page.getByText('Reçu : Pourquoi ? (fr)').last().waitFor();
  await expect.poll(() => dialog.count()).toBe(0);
});

test('each channel has its language, and its own messages', async () => {
  await channel('news').click();
  await expect.poll(() => open.page.locator('html').getAttribute('lang')).toBe('en-US');
  await expect.poll(() => input().getAttribute('placeholder')).toContain('Message #news');
  expect(await open.page.locator('.message').count()).toBe(0);
  await ask('/form ');
  const dialog = open.page.getByRole('dialog', { name: 'Demander' });
  await dialog.getByLabel('Votre question').fill('Why?');
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await open.page.getByText('Reçu : Why? (en-US)').last().waitFor();
  await picture('english');
  await channel('Vigie').click();
  await expect.poll(() => open.page.locator('h1').textContent()).toBe('Vigie');
  await ask('bonjour');
  await expect.poll(() => last().textContent()).toContain('bonjour');
  await open.page.reload();
  await expect.poll(() => last().textContent()).toContain('bonjour');
});

test('a script asks one question with one request', async () => {
  const body = JSON.stringify({ line: '/brief iran since:2024', channel: 'news' });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${playground.url}/playground/command`, { method: 'POST', headers, body });
  expect(answer.status).toBe(200);
  expect(JSON.stringify(await answer.json())).toContain('Point sur **iran depuis 2024**');
  const unknown = JSON.stringify({ line: '/nothing', locale: 'fr' });
  const refused = await fetch(`${playground.url}/playground/command`, { method: 'POST', headers, body: unknown });
  expect(refused.status).toBe(400);
});

test('a lost connection is said and taken up again', async () => {
  const { port } = playground;
  await channel('actualités').waitFor();
  await bot[Symbol.asyncDispose]();
  await playground.close();
  await open.page.getByText('Connexion perdue. Nouvel essai…').waitFor();
  await picture('lost');
  playground = await startPlayground({ port });
  bot = await startConstantBot(playground, () => held);
  await expect.poll(() => open.page.getByRole('status').textContent(), { timeout: 10_000 }).toBe('');
  await askedBrief();
  // The browser tells of the attempts that failed; they are what this test is about.
  const refused = /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_EMPTY_RESPONSE/;
  expect(open.faults.splice(0).filter((fault) => !refused.test(fault))).toEqual([]);
});
