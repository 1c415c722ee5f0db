/** People who talk with Vigie on the page: the real bot, with a desk that answers the same whatever it is asked. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Answer } from '../../src/briefing/answer.ts';
import type { Request } from '../../src/briefing/request.ts';
import { pageOf } from '../discord/answers.ts';
import { exampleDesk, startTalk, type Talk, topicOf } from '../discord/talk.ts';
import { openPage, startBrowser, type WatchedPage } from './browser.ts';

let browser: Browser;
let talk: Talk;
let open: WatchedPage;
/** Answers wait until it is fulfilled. */
let held: Promise<void> = Promise.resolve();
const asked: Request[] = [];

async function answer(request: Request): Promise<Answer> {
  asked.push(request);
  await held;
  const page = pageOf(2, 120);
  const { command } = request;
  const understood = { ...page.understood, question: topicOf(request) };
  if (command === 'check') return { ...page, command, understood, claims: [{ text: topicOf(request), points: [0] }] };
  const takenAs = topicOf(request).startsWith('et ') && 'before' in request ? `${request.before} (Iran)` : null;
  return { ...page, command, understood, reply: { expects: 'person', takenAs, confidence: 0.8 } };
}

beforeAll(async () => {
  browser = await startBrowser();
  talk = await startTalk(exampleDesk({ answer }));
});
afterAll(async () => {
  await talk?.[Symbol.asyncDispose]();
  await browser?.close();
});
beforeEach(async () => {
  held = Promise.resolve();
  open = await openPage(browser, talk.playground.url);
});
afterEach(async () => {
  await open.context.close();
  expect(open.faults).toEqual([]);
});

const input = () => open.page.getByRole('combobox', { name: /Écrire|Message/ });
const last = () => open.page.locator('.message').last();

async function go(channel: string): Promise<void> {
  await open.page.getByRole('button', { name: channel, exact: true }).click();
  await open.page.getByRole('heading', { level: 1, name: channel }).waitFor();
}

async function write(words: string): Promise<void> {
  await input().fill(words);
  await input().press('Escape');
  await input().press('Enter');
}

async function answered(heading: string): Promise<void> {
  await last().getByRole('heading', { name: heading, exact: true }).waitFor();
}

/** For looking at: VIGIE_PICTURES names a folder. */
async function picture(name: string): Promise<void> {
  const folder = process.env['VIGIE_PICTURES'];
  if (folder) await open.page.screenshot({ path: `${folder}/${name}.png` });
}

test('a mention is proposed behind @, and answered as a reply while the page shows that Vigie writes', async () => {
  const gate = Promise.withResolvers<void>();
  held = gate.promise;
  await go('actualités');
  await input().click();
  await open.page.keyboard.type('@vi');
  expect(await open.page.locator('#picker-list').getByRole('option').allTextContents()).toEqual(['@VigieAPP']);
  await open.page.keyboard.press('Enter');
  await open.page.keyboard.type('qui est Jake Sullivan ?');
  await open.page.keyboard.press('Enter');
  await expect.poll(() => open.page.locator('.typing').textContent()).toBe('Vigie est en train d’écrire…');
  expect(await last().locator('.mention').textContent()).toBe('@Vigie');
  await picture('typing');
  gate.resolve();
  await answered('qui est Jake Sullivan ?');
  expect(await last().locator('.origin').textContent()).toBe('↪ @Vous @Vigie qui est Jake Sullivan ?');
  expect(await open.page.locator('.typing').textContent()).toBe('');
  await picture('mention');
});

test('a reply to an answer follows it up, and says how it was understood', async () => {
  await go('actualités');
  await write('@Vigie pourquoi l’attaque ?');
  await answered('pourquoi l’attaque ?');
  await last().hover();
  await last().getByRole('button', { name: 'Répondre' }).click();
  await expect.poll(() => open.page.locator('.reply-bar').textContent()).toContain('Réponse à Vigie');
  await picture('replying');
  await input().fill('et en Iran ?');
  await input().press('Enter');
  await answered('pourquoi l’attaque ? (Iran)');
  expect(await last().textContent()).toContain('comprise d’après la précédente');
  expect(await open.page.locator('.reply-bar').isHidden()).toBe(true);
  await picture('follow-up');
});

test('a direct message needs no mention', async () => {
  await go('Vigie');
  await write('qui est Jake Sullivan ?');
  await answered('qui est Jake Sullivan ?');
});

test('“Vérifier” in a message’s menu shows its one user alone what the articles say', async () => {
  await go('actualités');
  await write('L’Iran a attaqué Israël samedi.');
  await expect.poll(() => last().textContent()).toContain('samedi');
  await last().hover();
  await last().getByRole('button', { name: 'Vérifier' }).click();
  await last().getByRole('heading', { name: 'Ce que disent les articles' }).waitFor();
  expect(await last().textContent()).toContain('1. L’Iran a attaqué Israël samedi.');
  expect(await last().textContent()).toContain('Vous seul pouvez voir ce message');
  expect(asked.at(-1)).toMatchObject({ command: 'check', text: 'L’Iran a attaqué Israël samedi.' });
  await picture('verified');
});

test('an answer can be judged by its buttons', async () => {
  await go('actualités');
  await write('@Vigie qui est Jake Sullivan ?');
  await answered('qui est Jake Sullivan ?');
  const before = talk.kept.judged.length;
  await last().getByRole('button', { name: 'Pas utile' }).click();
  await expect.poll(() => last().textContent()).toContain('C’est noté');
  expect(talk.kept.judged.slice(before)).toMatchObject([[{ found: true }, { helpful: 0, unhelpful: 1 }]]);
});

test('a channel set to threads opens one for a question, which the page shows below the message and the channel', async () => {
  await go('news');
  await write('/settings answers:in a thread');
  await expect.poll(() => last().textContent()).toContain('in a thread of their own');
  await write('@Vigie who is Jake Sullivan?');
  await open.page.getByRole('button', { name: 'Thread: who is Jake Sullivan?' }).click();
  await open.page.getByRole('heading', { level: 1, name: '#who is Jake Sullivan?' }).waitFor();
  await answered('who is Jake Sullivan?');
  await write('@Vigie et lui ?');
  await answered('who is Jake Sullivan? (Iran)');
  const entries = await open.page.locator('.sidebar button').allTextContents();
  expect(entries).toEqual(['#actualités', '#news', '↳who is Jake Sullivan?', '@Vigie']);
  await picture('thread');
});
