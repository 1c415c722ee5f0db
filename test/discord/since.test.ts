/** /since as it really is: the bundled articles, the real client, a loopback Discord that checks what it is sent. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { APIMessage } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type DrawTimeline, drawWithCharts } from '../../src/discord/drawTimeline.ts';
import { type Newsroom, openNewsroom } from '../../src/newsroom.ts';
import { marked, parseMarkdown, shownText } from './markdown.ts';
import { isEphemeral, labelsOf, selectOf, startTalk, type Talk, textOf } from './talk.ts';

let home: string;
let newsroom: Newsroom;
let talk: Talk;
const drawing: { current: DrawTimeline } = { current: drawWithCharts };
const texts: string[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'vigie-since-'));
  const articles = fileURLToPath(new URL('../../data/articles', import.meta.url));
  newsroom = await openNewsroom(readConfig({ VIGIE_HOME: home, ARTICLES_DIR: articles }));
  for await (const { text } of newsroom.store.all(['shared'])) texts.push(text);
  talk = await startTalk(newsroom.desk, newsroom.store, (...given) => drawing.current(...given));
});

afterAll(async () => {
  await talk[Symbol.asyncDispose]();
  await newsroom[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
});

beforeEach(() => {
  drawing.current = drawWithCharts;
});

function quotations(message: APIMessage): readonly string[] {
  return textOf(message)
    .split('\n\n')
    .flatMap((one) => marked(parseMarkdown(one), 'quote').map(({ children }) => shownText(children)));
}

describe('/since', () => {
  it.each([
    ['fr', 'actualités', /^### ≈? ?\p{Ll}+ 20\d\d$/mu, /^Graphique en barres/, 'faits'],
    ['en-US', 'news', /^### ≈? ?\p{Lu}\p{Ll}+ 20\d\d$/mu, /^Bar chart/, 'events'],
  ] as const)('is answered with a timeline and its picture, in %s', async (locale, channel, heading, alt, events) => {
    const message = await talk.playground.user({ locale }).command(channel, 'since', { date: '2020' });
    expect(textOf(message)).toMatch(heading);
    expect(textOf(message)).toContain(events);
    expect(quotations(message).length).toBeGreaterThan(2);
    for (const words of quotations(message)) expect(texts.some((text) => text.includes(words))).toBe(true);
    const [attachment] = message.attachments;
    expect(attachment).toMatchObject({ filename: 'timeline.png', content_type: 'image/png' });
    expect(attachment?.description).toMatch(alt);
    const picture = new Uint8Array(await (await fetch(attachment?.url ?? '')).arrayBuffer());
    expect([...picture.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  });

  it('goes on behind “more”, without the picture again, until there is no more', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    let message = await user.command('actualités', 'since', { date: '2000' });
    const all = [...quotations(message)];
    for (let page = 1; page < 20; page += 1) {
      const more = labelsOf(message).find((label) => label.startsWith('Suite'));
      if (more === undefined) break;
      message = await user.click(message, more);
      expect(message.attachments).toEqual([]);
      expect(quotations(message).length).toBeGreaterThan(0);
      all.push(...quotations(message));
    }
    expect(labelsOf(message).some((label) => label.startsWith('Suite'))).toBe(false);
    expect(new Set(all).size).toBe(all.length);
  });

  it('shows a citation in its context, with how its article was dated, in the language of the one who looks', async () => {
    const message = await talk.playground
      .user({ locale: 'fr' })
      .command('dm', 'since', { date: '2024', topic: 'Oman' });
    const { customId, values } = selectOf(message);
    const seen = async (locale: 'fr' | 'en-US') =>
      textOf(await talk.playground.user({ locale }).select(message, customId, [values[0] ?? '']));
    expect(await seen('fr')).toMatch(/^-# (?:Paru|Sa date)[^\n]* 2024[^\n]*\n-# «/m);
    expect(await seen('en-US')).toMatch(/^-# (?:Published|Its date)[^\n]* 2024[^\n]*\n-# “/m);
  });

  it('can be shared with its picture', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const other = talk.playground.user({ as: 'other', locale: 'fr' });
    const mine = await user.command('actualités', 'since', { date: '2021', visible: 'me' });
    expect(isEphemeral(mine)).toBe(true);
    const shared = other.waitForMessage('actualités', (message) => textOf(message).includes('Partagé par'));
    await user.click(mine, 'Partager');
    expect((await shared).attachments).toHaveLength(1);
    const after = await user.waitForMessage('actualités', (message) => labelsOf(message).includes('Partagé'));
    expect(after.id).toBe(mine.id);
    expect(after.attachments).toHaveLength(1);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no font')), 'no font'],
    ['never comes', () => new Promise<never>(() => {}), 'No answer within 3000 ms'],
  ] as const)('is answered without its picture when that %s, which the log tells', async (_, draw, logged) => {
    drawing.current = draw;
    const message = await talk.playground.user({ locale: 'fr' }).command('actualités', 'since', { date: '2020' });
    expect(quotations(message).length).toBeGreaterThan(2);
    expect(message.attachments).toEqual([]);
    expect(talk.log()).toContain(logged);
    expect(textOf(message)).not.toContain(logged);
  });

  it.each([
    ['fr', 'quand les poules auront des dents', /n’est pas une date/],
    ['en-US', 'when pigs fly', /is not a date/],
    ['fr', '2024-13', /n’est pas une date/],
    ['fr', '2024-06/2024-04', /avant de commencer/],
    ['fr', 'x'.repeat(5000), /caractères/],
  ] as const)('is refused in one sentence in %s for “%s”', async (locale, date, words) => {
    const user = talk.playground.user({ locale });
    const message = await user.command('dm', 'since', { date, visible: 'me' });
    const told = shownText(parseMarkdown(textOf(message)));
    expect(told).toMatch(words);
    expect(told).not.toMatch(/référence|reference/);
    expect(told.split('\n')).toHaveLength(1);
  });

  it('says that nothing is told of a time to come, and of what there is', async () => {
    const message = await talk.playground.user({ locale: 'fr' }).command('dm', 'since', { date: '2090' });
    expect(textOf(message)).toContain('### Rien sur «\u00a02090\u00a0»');
    expect(message.attachments).toEqual([]);
  });
});
