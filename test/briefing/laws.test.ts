import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Citation } from '../../src/article/citation.ts';
import { datesOf } from '../../src/article/datesOf.ts';
import { scopesOf } from '../../src/article/scope.ts';
import { slice } from '../../src/article/span.ts';
import type { Answer, Point } from '../../src/briefing/answer.ts';
import type { BriefRequest } from '../../src/briefing/request.ts';
import { UserError } from '../../src/errors.ts';
import { sentencesOf } from '../../src/search/passages.ts';
import { arbitraryCorpus, arbitraryTopic } from '../writtenCorpus.ts';
import { type OpenDesk, openDesk } from './openDesk.ts';

const guildA = '100000000000000001';
const guildB = '100000000000000002';

const arbitraryDay = fc.constantFrom(null, '2023', '2024-01-10', '2024-04', '2025-12-31');
const arbitraryOptions: fc.Arbitrary<Partial<BriefRequest>> = fc
  .record({ since: arbitraryDay, until: arbitraryDay, source: fc.constantFrom(null, null, 'Le Monde', 'gazette') })
  .map((options) => (options.since !== null && options.until !== null ? { ...options, until: null } : options));
const arbitraryGuild = fc.constantFrom(null, guildA, guildB);

/** Every page of an answer; a topic that cannot be looked for gives none. */
async function pages(
  open: OpenDesk,
  topic: string,
  options: Partial<BriefRequest> = {},
  guild: string | null = null,
): Promise<readonly Answer[]> {
  const all: Answer[] = [];
  try {
    for (let offset = 0; ; offset += 8) {
      const answer = await open.brief(topic, { ...options, offset }, guild);
      all.push(answer);
      if (answer.omitted.points === 0) return all;
    }
  } catch (error) {
    if (error instanceof UserError && error.id === 'topic-without-words') return [];
    throw error;
  }
}

function expectVerbatim(answer: Answer, articles: ReadonlyMap<string, Article>): void {
  expect(answer.citations.map(({ n }) => n)).toEqual(answer.citations.map((_, at) => at + 1));
  expect(answer.points.flatMap(({ citations }) => citations)).toEqual(answer.citations.map(({ n }) => n));
  expect(answer.found).toBe(answer.points.length > 0);
  for (const citation of answer.citations) {
    const article = articles.get(citation.article);
    if (article === undefined) throw new Error('a citation of an article that the asker does not have');
    expectCited(citation, article);
  }
  const opposed = new Set(answer.divergences.flatMap(({ points }) => points));
  for (const [at, point] of answer.points.entries()) {
    expect(point.text).toBe(answer.citations.find(({ n }) => n === point.citations[0])?.quote);
    expectHighlights(point);
    // Only what contradicts another point may be told without a word of the topic.
    if (!opposed.has(at)) expect(point.highlights.length).toBeGreaterThan(0);
  }
}

/** The quotation is the text from `start` to `end`, of whole sentences alone, and nothing that was cut. */
function expectCited(citation: Citation, article: Article): void {
  expect(citation.start).toBeLessThan(citation.end);
  expect(citation.quote).toBe(slice(article.text, citation));
  expect(citation.quote).toBe(citation.quote.trim());
  const sentences = sentencesOf(article).map(({ span }) => span);
  expect(sentences.some(({ start }) => start === citation.start)).toBe(true);
  expect(sentences.some(({ end }) => end === citation.end)).toBe(true);
  for (const { span } of article.cuts) expect(span.end <= citation.start || citation.end <= span.start).toBe(true);
}

/** In order, without overlap, within the text. */
function expectHighlights({ text, highlights }: Point): void {
  let last = 0;
  for (const { start, end } of highlights) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

function expectLimits({ understood, citations }: Answer, articles: ReadonlyMap<string, Article>): void {
  const { since, until, source } = understood;
  for (const { article } of citations) {
    const cited = articles.get(article);
    const days = cited === undefined ? null : datesOf(cited);
    if (since?.from) expect((days?.likely ?? '') >= since.from).toBe(true);
    if (until?.to) expect((days?.likely ?? '9999') <= until.to).toBe(true);
    if (source !== null) expect(cited?.outlet?.toLowerCase()).toBe(source.toLowerCase());
  }
  expect(understood.articles.total).toBe(articles.size);
  expect(understood.articles.matching).toBeLessThanOrEqual(understood.articles.searched);
  expect(understood.articles.searched).toBeLessThanOrEqual(articles.size);
}

describe('for any articles and topic, a brief', () => {
  it('quotes verbatim what the articles that the asker may see say, and holds its limits', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryCorpus,
        fc.array(arbitraryTopic, { minLength: 1, maxLength: 4 }),
        arbitraryOptions,
        arbitraryGuild,
        async (corpus, topics, options, guild) => {
          await using open = await openDesk(corpus);
          const mine = corpus.filter(({ scope }) => scopesOf(guild).includes(scope));
          const reached = new Map(mine.map((article) => [article.id, article]));
          for (const topic of topics) {
            for (const answer of await pages(open, topic, options, guild)) {
              expectVerbatim(answer, reached);
              expectLimits(answer, reached);
            }
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('shows each point once over its pages, and no quotation twice on one', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, arbitraryTopic, async (corpus, topic) => {
        await using open = await openDesk(corpus);
        const all = await pages(open, topic);
        const places = all.flatMap(({ points, citations }) =>
          points.map((point) => citations.find(({ n }) => n === point.citations[0])),
        );
        for (const [at, one] of places.entries()) {
          for (const other of places.slice(at + 1)) {
            const overlap =
              one?.article === other?.article &&
              (one?.start ?? 0) < (other?.end ?? 0) &&
              (other?.start ?? 0) < (one?.end ?? 0);
            expect(overlap).toBe(false);
          }
        }
        for (const { citations } of all) {
          const cited = citations.map(({ article, start, end }) => `${article} ${start} ${end}`);
          expect(new Set(cited).size).toBe(cited.length);
        }
        expect(all.slice(0, -1).every(({ points }) => points.length === 8)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('says the same whatever the order in which the articles came', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, arbitraryTopic, arbitraryOptions, async (corpus, topic, options) => {
        await using one = await openDesk(corpus);
        await using other = await openDesk(corpus.toReversed());
        expect(await pages(other, topic, options, guildA)).toEqual(await pages(one, topic, options, guildA));
      }),
      { numRuns: 60 },
    );
  });

  it('says the same whatever another server has', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, arbitraryCorpus, arbitraryTopic, async (corpus, foreign, topic) => {
        const theirs = foreign.map((article) => ({
          ...article,
          id: `f${article.id.slice(1)}`,
          scope: `guild:${guildB}` as const,
        }));
        await using alone = await openDesk(corpus);
        await using among = await openDesk([...theirs, ...corpus]);
        for (const guild of [null, guildA])
          expect(await pages(among, topic, {}, guild)).toEqual(await pages(alone, topic, {}, guild));
        for (const option of ['topic', 'source'] as const) {
          const who = { guild: guildA, language: 'fr', locale: 'fr', zone: 'Europe/Paris' } as const;
          expect(await among.desk.suggest(option, topic.slice(0, 2), who)).toEqual(
            await alone.desk.suggest(option, topic.slice(0, 2), who),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
