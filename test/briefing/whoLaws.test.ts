import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { scopesOf } from '../../src/article/scope.ts';
import { slice } from '../../src/article/span.ts';
import type { Answer } from '../../src/briefing/answer.ts';
import { arbitraryCorpus } from '../writtenCorpus.ts';
import { asker, type OpenDesk, openDesk } from './openDesk.ts';

const guildA = '100000000000000001';
const guildB = '100000000000000002';
const arbitraryName = fc.constantFrom(
  ...[
    'sullivan',
    'Netanyahu',
    'iran',
    'Blinken',
    'kirby',
    'gallant',
    'Macron',
    'Meloni',
    'etats unis',
    'jake',
    'zidane',
  ],
);

async function pages(open: OpenDesk, name: string, guild: string | null): Promise<readonly Answer[]> {
  const all: Answer[] = [];
  for (let offset = 0; ; offset += 8) {
    const answer = await open.desk.answer(
      { command: 'who', name, since: null, until: null, source: null, offset },
      asker(guild),
    );
    all.push(answer);
    if (answer.omitted.points === 0) return all;
  }
}

function expectTold(answer: Answer, articles: ReadonlyMap<string, Article>): void {
  expect(answer.found).toBe(answer.points.length > 0);
  expect(answer.portrait === null).toBe(!answer.found);
  for (const { article, quote, start, end } of answer.citations)
    expect(quote).toBe(slice(articles.get(article)?.text ?? '', { start, end }));
  const forms = new Set(answer.portrait?.forms.map(({ form }) => form));
  for (const { text, highlights } of answer.points)
    for (const span of highlights) expect(forms).toContain(slice(text, span).replaceAll(/\s+/g, ' '));
  const texts = [...articles.values()].map(({ text }) => text.replaceAll(/\s+/g, ' '));
  for (const form of forms) expect(texts.some((text) => text.includes(form))).toBe(true);
}

describe('for any articles and name, who somebody is', () => {
  it('is told in the very words and spellings of the articles that the asker may see, each point once', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryCorpus,
        arbitraryName,
        fc.constantFrom(null, guildA, guildB),
        async (corpus, name, guild) => {
          await using open = await openDesk(corpus);
          const mine = corpus.filter(({ scope }) => scopesOf(guild).includes(scope));
          const reached = new Map(mine.map((article) => [article.id, article]));
          const all = await pages(open, name, guild);
          for (const answer of all) expectTold(answer, reached);
          const places = all.flatMap(({ points, citations }) =>
            points.map((point) => {
              const { article, start } = citations.find(({ n }) => n === point.citations[0]) ?? {};
              return `${article} ${start}`;
            }),
          );
          expect(new Set(places).size).toBe(places.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same whatever another server has', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, arbitraryCorpus, arbitraryName, async (corpus, foreign, name) => {
        const theirs = foreign.map((article) => ({
          ...article,
          id: `f${article.id.slice(1)}`,
          scope: `guild:${guildB}` as const,
        }));
        await using alone = await openDesk(corpus);
        await using among = await openDesk([...theirs, ...corpus]);
        for (const guild of [null, guildA]) {
          expect(await pages(among, name, guild)).toEqual(await pages(alone, name, guild));
          expect(await among.desk.suggest('name', name.slice(0, 2), asker(guild))).toEqual(
            await alone.desk.suggest('name', name.slice(0, 2), asker(guild)),
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same whatever the order in which the articles came', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, arbitraryName, async (corpus, name) => {
        await using one = await openDesk(corpus);
        await using other = await openDesk(corpus.toReversed());
        expect(await pages(other, name, guildA)).toEqual(await pages(one, name, guildA));
      }),
      { numRuns: 40 },
    );
  });
});
