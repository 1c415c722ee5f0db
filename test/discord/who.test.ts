/** /who as it really is: the bundled articles, the real client, a loopback Discord that checks what it is sent. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { drawWithCharts } from '../../src/discord/drawTimeline.ts';
import { type Newsroom, openNewsroom } from '../../src/newsroom.ts';
import { parseMarkdown, shownText } from './markdown.ts';
import { labelsOf, startTalk, type Talk, textOf } from './talk.ts';

let home: string;
let newsroom: Newsroom;
let talk: Talk;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'vigie-who-'));
  const articles = fileURLToPath(new URL('../../data/articles', import.meta.url));
  newsroom = await openNewsroom(readConfig({ VIGIE_HOME: home, ARTICLES_DIR: articles }));
  talk = await startTalk(newsroom.desk, newsroom.store);
  // The first picture takes longest, as it loads what draws; an answer waits three seconds for its pictures.
  const days = ['2024-04-13', '2024-04-14'].map((day) => ({ day, articles: 1, events: 0, mentions: 1 }));
  const range = { from: '2024-04-13', to: '2024-04-14' };
  await drawWithCharts({ ...range, days }, { language: 'fr', title: '', told: 'mentions' });
});

afterAll(async () => {
  await talk[Symbol.asyncDispose]();
  await newsroom[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
});

const asking = (locale: 'fr' | 'en-US', name: string) =>
  talk.playground.user({ locale }).command('dm', 'who', { name });

describe('/who', () => {
  it.each([
    ['fr', /^Réseau\s: «\sIran\s» au milieu.* Israël \(\d+\)/, /^Graphique en barres.* mentions/],
    ['en-US', /^Network: “Iran” in the middle.* Israel \(\d+\)/, /^Bar chart.* mentions/],
  ] as const)(
    'shows who is named together and when, with the same in words, in %s',
    async (locale, network, timeline) => {
      const { attachments } = await asking(locale, 'iran');
      expect(attachments.map(({ filename }) => filename)).toEqual(['network.png', 'timeline.png']);
      expect(attachments[0]?.description).toMatch(network);
      expect(attachments[1]?.description).toMatch(timeline);
      for (const { url } of attachments) {
        const picture = new Uint8Array(await (await fetch(url)).arrayBuffer());
        expect([...picture.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
      }
    },
  );

  it.each([
    ['a given name with another surname', 'Jake Dupont', 'Jake Sullivan'],
    ['one letter', 's', 'Jake Sullivan'],
    ['300 letters', `Netanyahu ${'x'.repeat(290)}`, 'Benyamin Nétanyahou'],
    ['an alphabet of which nobody has a name', '习近平', 'Iran'],
    ['a mention', '<@123456789012345678>', 'Iran'],
    ['Markdown', '**[Jake](https://example.org) Dupont**', 'Jake Sullivan'],
  ])('says that nobody is found for %s, and offers names that lead to somebody', async (_, name, offered) => {
    const message = await asking('fr', name);
    expect(textOf(message)).toContain('### Rien sur «');
    // What was typed stands there as it was typed, and does nothing.
    expect(shownText(parseMarkdown(textOf(message).split('\n')[0] ?? ''))).toContain(name.slice(0, 60));
    expect(message.mentions).toEqual([]);
    expect(labelsOf(message)).toContain(offered);
    expect(labelsOf(message).length).toBeLessThanOrEqual(5);
    const next = await talk.playground.user({ locale: 'fr' }).click(message, offered);
    expect(textOf(next)).toContain(`## ${offered}`);
  });

  it.each([
    ['a given name alone', 'jake', 'Jake Sullivan'],
    ['Arabic letters', 'نتنياهو', 'Benyamin Nétanyahou'],
    ['Cyrillic letters', 'Нетаньяху', 'Benyamin Nétanyahou'],
    ['Markdown around it', '**`Netanyahu`**', 'Benyamin Nétanyahou'],
  ])('finds somebody by %s', async (_, name, expected) => {
    expect(textOf(await asking('fr', name))).toContain(`## ${expected}`);
  });

  it('offers whom the name means where only the dates leave nothing', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const message = await user.command('dm', 'who', { name: 'sullivan', until: '1990' });
    expect(textOf(message)).toContain('### Rien sur «');
    expect(labelsOf(message)).toEqual(['Jake Sullivan']);
  });
});
