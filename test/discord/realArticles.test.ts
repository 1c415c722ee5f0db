import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Newsroom, openNewsroom } from '../../src/newsroom.ts';
import { marked, parseMarkdown, shownText } from './markdown.ts';
import { isEphemeral, labelsOf, selectOf, startTalk, type Talk, textOf } from './talk.ts';

/** The bot with its own newsroom and the bundled articles, over the loopback Discord. */
let home: string;
let newsroom: Newsroom;
let talk: Talk;
const texts: string[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'vigie-articles-'));
  const articles = fileURLToPath(new URL('../../data/articles', import.meta.url));
  newsroom = await openNewsroom(readConfig({ VIGIE_HOME: home, ARTICLES_DIR: articles }));
  for await (const { text } of newsroom.store.all(['shared'])) texts.push(text);
  talk = await startTalk(newsroom.desk, newsroom.store);
});

afterAll(async () => {
  await talk[Symbol.asyncDispose]();
  await newsroom[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
});

function quotations(message: Parameters<typeof textOf>[0]): readonly string[] {
  return textOf(message)
    .split('\n\n')
    .flatMap((one) => marked(parseMarkdown(one), 'quote').map(({ children }) => shownText(children)));
}

describe('the bundled articles, asked in Discord', () => {
  it('answer with their own words, page after page, until there are no more', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    let message = await user.command('actualités', 'brief', { topic: 'iran' });
    const all: string[] = [];
    for (;;) {
      const shown = quotations(message);
      expect(shown.length).toBeGreaterThan(0);
      for (const words of shown) expect(texts.some((text) => text.includes(words))).toBe(true);
      all.push(...shown);
      const more = labelsOf(message).find((label) => label.startsWith('Suite'));
      if (more === undefined) break;
      expect(more).toMatch(/^Suite \(\d+\)$/);
      message = await user.click(message, more);
    }
    expect(all.length).toBeGreaterThan(8);
    expect(new Set(all).size).toBe(all.length);
  });

  it('show where a citation stands', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const message = await user.command('dm', 'brief', { topic: 'Oman' });
    const { customId, values } = selectOf(message);
    const context = await user.select(message, customId, [values[0] ?? '']);
    const [bold] = marked(parseMarkdown(textOf(context).split('\n\n').slice(1).join('\n\n')), 'bold').map((node) =>
      shownText(node.children),
    );
    expect(quotations(message)).toContain(bold);
    expect(textOf(await user.click(message, 'Sources'))).toMatch(/00\d\\_/);
  });

  it('say what was looked for where they hold nothing, and offer what they hold', async () => {
    const user = talk.playground.user({ locale: 'en-US' });
    const message = await user.command('news', 'brief', { topic: 'championnat de rugby' });
    expect(textOf(message)).toContain('Nothing on “championnat de rugby”');
    expect(textOf(message)).toContain('in 5 articles');
    const [nearest = ''] = labelsOf(message);
    expect(quotations(await user.click(message, nearest)).length).toBeGreaterThan(0);
  });

  it('propose topics that they hold', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    for (const typed of ['', 'ira', 'neta', 'É', '*']) {
      const choices = await user.autocomplete('actualités', 'brief', { topic: typed }, 'topic');
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { value } of choices.slice(0, 3)) {
        expect(quotations(await user.command('dm', 'brief', { topic: String(value) })).length).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    ['white space', '   '],
    ['nothing but small words', 'le la les de'],
    ['emoji', '🎉🎉'],
    ['controls', '\u0000\u0007\u001b'],
    ['marks of Discord', '**||@everyone||**'],
    ['2,000 characters', 'mot '.repeat(500)],
    ['a word of 2,000 letters', 'a'.repeat(2000)],
  ])('meet a topic of %s with an answer or one sentence, never with a reference', async (_, topic) => {
    const user = talk.playground.user({ locale: 'fr' });
    const message = await user.command('actualités', 'brief', { topic, visible: 'me' });
    expect(isEphemeral(message)).toBe(true);
    expect(textOf(message)).not.toContain('référence');
    expect(textOf(message).length).toBeGreaterThan(20);
    expect(message.mention_everyone).toBe(false);
    expect(talk.log()).not.toContain('could not be answered');
  });

  it('meet dates that are none with one sentence', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const message = await user.command('actualités', 'brief', { topic: 'iran', since: '2024-13-45', visible: 'me' });
    expect(textOf(message)).toContain('2024-13-45');
    expect(textOf(message)).not.toContain('référence');
  });

  it('tell in French who somebody is, under every spelling, and what is written of them', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const message = await user.command('actualités', 'who', { name: 'sullivan' });
    const shown = textOf(message);
    expect(shown).toMatch(/^## Jake Sullivan\n-# personne · 3 mentions · graphies\s: .*Jack Sullivan \(1/);
    expect(shown).toContain('**Fonctions**\n-# [conseiller à la sécurité nationale des États-Unis](https://');
    expect(shown).toContain('Dans les mêmes phrases\u00a0: Meir Ben-Shabbat (2)');
    const quoted = quotations(message);
    expect(quoted).toHaveLength(3);
    for (const words of quoted) expect(texts.some((text) => text.includes(words))).toBe(true);
    expect(textOf(await user.click(message, 'Sources'))).toMatch(/00\d\\_/);
  });

  it('tell in English too, with who says what, page after page', async () => {
    const user = talk.playground.user({ locale: 'en-US' });
    const kirby = await user.command('news', 'who', { name: 'kirby', visible: 'me' });
    expect(isEphemeral(kirby)).toBe(true);
    expect(textOf(kirby)).toMatch(/^## John Kirby\n-# person · 3 mentions · spelt: /);
    expect(textOf(kirby)).toContain('**Roles**');
    expect(textOf(kirby)).toMatch(/\nJohn Kirby:\n> « Nous ne pensons pas que ce soit le cas/);
    expect(labelsOf(kirby)).toContain('Share');
    const kelant = await user.command('news', 'who', { name: 'gallant' });
    expect(textOf(kelant)).toContain('Kelant (1, probably: sounds alike, same article)');
    const iran = await user.command('news', 'who', { name: 'iran' });
    const more = labelsOf(iran).find((label) => label.startsWith('More')) ?? '';
    const next = await user.click(iran, more);
    expect(textOf(next)).toMatch(/^## Iran\n-# \*\*iran\*\*/);
    expect(quotations(next).length).toBeGreaterThan(0);
    for (const words of quotations(next)) expect(quotations(iran)).not.toContain(words);
  });

  it('name nobody whom they do not name, and offer those whom they do', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    for (const name of ['zidane', 'Jake Tapper', 'Eliran Cohen']) {
      const message = await user.command('actualités', 'who', { name });
      expect(textOf(message)).toContain(`Rien sur «\u00a0${name}\u00a0»`);
      const [nearest = ''] = labelsOf(message);
      expect(textOf(await user.click(message, nearest))).toMatch(new RegExp(`^## ${nearest}\\n-# `));
    }
  });

  it('propose names that they hold', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const names = async (typed: string) =>
      (await user.autocomplete('actualités', 'who', { name: typed }, 'name')).map(({ value }) => String(value));
    expect(await names('sul')).toEqual(['Jake Sullivan']);
    expect(await names('netanyaou')).toEqual(['Benyamin Nétanyahou']);
    expect((await names('')).length).toBeGreaterThan(5);
    expect(await names('tapper')).toEqual([]);
  });

  it.each([
    ['one letter', 'n'],
    ['301 letters', 'n'.repeat(301)],
    ['white space', '  '],
    ['emoji', '🎉🎉'],
    ['marks and mentions', '**||<@123456789012345678> @everyone||** # [a](https://example.org)'],
    ['another alphabet', 'Нетаньяху'],
  ])('meet a name of %s with an answer or one sentence, never with a reference', async (_, name) => {
    const user = talk.playground.user({ locale: 'fr' });
    const message = await user.command('actualités', 'who', { name, visible: 'me' });
    expect(textOf(message)).not.toContain('référence');
    expect(textOf(message).length).toBeGreaterThan(20);
    expect(message.mention_everyone).toBe(false);
    for (const part of textOf(message).split('\n\n')) expect(marked(parseMarkdown(part), 'mention')).toEqual([]);
    expect(talk.log()).not.toContain('could not be answered');
  });
});
