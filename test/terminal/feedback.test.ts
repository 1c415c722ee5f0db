import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/openSqliteStore.ts';
import { article } from '../store/articles.ts';
import { vigieInProcess } from './inProcess.ts';

describe('vigie feedback', () => {
  let home: string;
  const run = (...args: string[]) => vigieInProcess(['feedback', ...args], { env: { VIGIE_HOME: home } });
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'vigie-feedback-'));
  });
  afterAll(() => rm(home, { recursive: true }));

  it('says so where nobody has found an answer unhelpful', async () => {
    expect(await run('--lang', 'fr')).toEqual({
      status: 0,
      stdout: 'Personne n’a jugé une réponse inutile.\n',
      stderr: '',
    });
  });

  it('lists the worst answers with counts, days and what they cited, also of articles that are gone', async () => {
    const given = article('a.txt', 'Les pourparlers ont repris vendredi à Mascate.');
    const store = await openSqliteStore({ home });
    await store.put(given);
    const bad = { helpful: 0, unhelpful: 1 } as const;
    const one = { key: 'a', expects: 'place', confidence: 0.734, found: true } as const;
    const places = [
      { article: given.id, start: 4, end: 26 },
      { article: 'f'.repeat(16), start: 0, end: 4 },
    ];
    await store.countFeedback({ ...one, places }, { ...bad, day: '2026-03-01' });
    await store.countFeedback({ ...one, places }, { ...bad, day: '2026-03-09' });
    const nearest = [{ article: given.id, start: 0, end: 0 }];
    await store.countFeedback(
      { key: 'b', expects: 'anything', confidence: 0.1, found: false, places: nearest },
      { ...bad, day: '2026-03-05' },
    );
    await store[Symbol.asyncDispose]();

    const { stdout } = await run('--lang', 'en');
    const title = given.title.text;
    expect(stdout.replaceAll('\u2009', ' ')).toBe(
      [
        '2 not helpful, 0 helpful · judged Mar 1 – 9, 2026 · asked for a place · confidence 73%',
        `    ${title}`,
        '      pourparlers ont repris',
        `    an article that is gone (${'f'.repeat(16)})`,
        '',
        '1 not helpful, 0 helpful · judged Mar 5, 2026 · confidence 10%',
        '    no source answered; the nearest articles:',
        `    ${title}`,
        '',
        '',
      ].join('\n'),
    );
    expect((await run('--lang', 'fr', '--limit', '1')).stdout).toMatch(
      /^2\spas utile, 0\sutile · jugée 1–9 mars 2026 · on cherchait un lieu · confiance 73\s%\n/,
    );
    const [json] = JSON.parse((await run('--json', '--limit', '1')).stdout) as Record<string, unknown>[];
    expect(json).toEqual({
      expects: 'place',
      confidence: 0.734,
      found: true,
      helpful: 0,
      unhelpful: 2,
      first: '2026-03-01',
      last: '2026-03-09',
      cited: [
        { article: given.id, title, quote: 'pourparlers ont repris' },
        { article: 'f'.repeat(16), title: null, quote: null },
      ],
    });
  });
});
