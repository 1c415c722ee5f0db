import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { type Newsroom, openNewsroom } from '../../src/newsroom.ts';

const golden = z.strictObject({
  about: z.string(),
  cases: z.array(
    z.strictObject({
      topic: z.string(),
      source: z.string().optional(),
      found: z.boolean(),
      articles: z.array(z.string()).optional(),
      onlyArticles: z.array(z.string()).optional(),
      quotes: z.array(z.tuple([z.string(), z.string()])).optional(),
      never: z.array(z.string()).optional(),
      use: z.record(z.string(), z.string()).optional(),
      points: z.number().optional(),
      nearest: z.string().optional(),
    }),
  ),
});

const { cases } = golden.parse(JSON.parse(await readFile(join(import.meta.dirname, 'cases.json'), 'utf8')));

describe('what the bundled articles must answer', () => {
  let home: string;
  let newsroom: Newsroom;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'vigie-golden-'));
    const articles = join(import.meta.dirname, '../../data/articles');
    newsroom = await openNewsroom(readConfig({ VIGIE_HOME: home, ARTICLES_DIR: articles }));
  });
  afterAll(async () => {
    await newsroom[Symbol.asyncDispose]();
    await rm(home, { recursive: true });
  });

  it.each(cases.map((each) => [`${each.topic}${each.source === undefined ? '' : ` (${each.source})`}`, each] as const))(
    '%s',
    async (_, expected) => {
      const answer = await newsroom.desk.answer(
        {
          command: 'brief',
          topic: expected.topic,
          since: null,
          until: null,
          source: expected.source ?? null,
          offset: 0,
        },
        { guild: null, language: 'fr', locale: 'fr', zone: 'Europe/Paris' },
      );
      const { citations, points, understood, nearest } = answer;
      const cited = new Set(citations.map(({ file }) => file.slice(0, 3)));
      expect(answer.found).toBe(expected.found);
      expect(citations.length > 0).toBe(expected.found);
      for (const article of expected.articles ?? []) expect(cited).toContain(article);
      if (expected.onlyArticles !== undefined) for (const file of cited) expect(expected.onlyArticles).toContain(file);
      for (const [article, words] of expected.quotes ?? [])
        expect(
          citations
            .filter(({ file }) => file.startsWith(article))
            .some(({ quote }) => quote.replaceAll(/\s+/g, ' ').includes(words)),
          words,
        ).toBe(true);
      for (const words of expected.never ?? []) for (const { quote } of citations) expect(quote).not.toContain(words);
      for (const [typed, use] of Object.entries(expected.use ?? {}))
        expect(understood.words.find((word) => word.typed === typed)?.use, typed).toBe(use);
      if (expected.points !== undefined) expect(points).toHaveLength(expected.points);
      if (expected.nearest !== undefined) expect(nearest).toContain(expected.nearest);
      expect(new Set(citations.map(({ quote }) => quote)).size).toBe(citations.length);
    },
  );
});
