import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestBot, type TestBot, testCommands } from './testBot.ts';
import { usePlayground } from './usePlayground.ts';

const playground = usePlayground();
let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot(playground());
  await bot.client.application.commands.set(testCommands);
  bot.answer(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    const { options, locale } = interaction;
    await interaction.editReply(JSON.stringify([options.getString('topic'), options.getInteger('most'), locale]));
  });
});
afterAll(async () => bot[Symbol.asyncDispose]());

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${playground().url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

describe('the page', () => {
  test('and its modules come without types and without leave to load anything else', async () => {
    const page = await fetch(playground().url);
    expect(page.headers.get('content-security-policy')).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
    expect(page.headers.get('content-type')).toContain('text/html');
    const text = await page.text();
    expect(text).not.toMatch(/https?:|<script>|style=/);
    const module = await fetch(`${playground().url}/page/dom.ts`);
    expect(module.headers.get('content-type')).toContain('text/javascript');
    expect(await module.text()).not.toContain('readonly');
    expect((await fetch(`${playground().url}/favicon.ico`)).status).toBe(200);
  });

  test('serves no other file of the program', async () => {
    for (const path of [
      '/playground.ts',
      '/page/../playground.ts',
      '/page/%2e%2e/playground.ts',
      '/package.json',
      '/page/no.ts',
    ]) {
      const { promise, resolve } = Promise.withResolvers<number | undefined>();
      request({ host: '127.0.0.1', port: playground().port, path }, (answer) =>
        resolve(answer.resume().statusCode),
      ).end();
      expect(await promise).toBe(404);
    }
  });

  test('learns of messages as they come, and not of those for another’s eyes', async () => {
    const stop = new AbortController();
    const live = await fetch(`${playground().url}/playground/live`, { signal: stop.signal });
    const reader = live.body?.pipeThrough(new TextDecoderStream()).getReader();
    playground().user({ as: 'en' }).say('news', 'heard');
    let text = '';
    while (!text.includes('heard')) text += (await reader?.read())?.value ?? '';
    expect(text).toContain('event: message');
    stop.abort();
  });
});

test('writing where there is no channel is refused with what to do', async () => {
  const answer = await post('/playground/say', { channel: 'nowhere', content: 'x' }, { 'accept-language': 'fr-FR' });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ error: expect.stringContaining('nowhere') });
});

describe('a script', () => {
  test('asks with a line and gets the finished message', async () => {
    const answer = await post('/playground/command', { line: '/brief iran most:3' });
    expect(await answer.json()).toMatchObject({ content: '["iran",3,"fr"]', author: { bot: true } });
  });

  test('asks with a name and options, in another channel and language', async () => {
    const body = { name: 'brief', options: { topic: 'iran' }, channel: 'news', locale: 'en-GB' };
    expect(await (await post('/playground/command', body)).json()).toMatchObject({ content: '["iran",null,"en-GB"]' });
  });

  test('is told what is wrong', async () => {
    for (const body of [
      { line: '/nothing' },
      { line: '/brief' },
      { name: 'brief' },
      { line: '/brief x', channel: 'no' },
    ]) {
      const answer = await post('/playground/command', body);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ error: expect.stringMatching(/\w/) });
    }
  });

  test('of another site, or a form of one, is refused', async () => {
    const body = { line: '/brief iran' };
    expect((await post('/playground/command', body, { origin: 'https://example.com' })).status).toBe(403);
    expect((await post('/playground/command', body, { 'content-type': 'text/plain' })).status).toBe(400);
  });
});
