import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article, ArticleId } from '../../src/article/article.ts';
import { datesOf } from '../../src/article/datesOf.ts';
import type { Scope } from '../../src/article/scope.ts';
import { slice } from '../../src/article/span.ts';
import type { FoundPassages, PassageIndex, Reach } from '../../src/search/passageIndex.ts';
import { queryWords } from '../../src/search/queryWords.ts';
import { bundledArticles } from '../bundledArticles.ts';
import { writtenArticle } from '../writtenArticle.ts';
import { arbitraryCorpus, arbitraryTopic } from '../writtenCorpus.ts';

const guildA: Scope = 'guild:100000000000000001';
const guildB: Scope = 'guild:100000000000000002';

function reaching(...scopes: readonly Scope[]): Reach {
  return { scopes: scopes.length === 0 ? ['shared'] : scopes, source: null, days: null };
}

function at(corpus: readonly Article[], place: number): Article {
  const article = corpus[place % corpus.length];
  if (article === undefined) throw new RangeError('an empty corpus');
  return article;
}

/** What every implementation of `PassageIndex` must hold to; `make` gives an empty one. */
export function describePassageIndexContract(name: string, make: () => Promise<PassageIndex>): void {
  describe(`${name} as an index over passages`, () => {
    let index: PassageIndex;
    beforeEach(async () => {
      index = await make();
    });
    afterEach(async () => {
      await index[Symbol.asyncDispose]();
    });

    const search = (topic: string, reach: Reach = reaching(), limit = 50, on: PassageIndex = index) =>
      on.search({ words: queryWords(topic).filter(({ stop }) => !stop), reach, limit });

    /** Ids of the articles found, best first, each once. */
    const found = async (topic: string, reach: Reach = reaching()): Promise<readonly ArticleId[]> => [
      ...new Set((await search(topic, reach)).passages.map(({ article }) => article)),
    ];

    /** Scores may weigh a word by all articles that there are; which passages are found may not. */
    const withoutScores = (all: Awaited<ReturnType<typeof told>>) => ({
      ...all,
      answers: all.answers.map(({ passages, ...counts }) => ({
        ...counts,
        passages: passages.map((line) => line.replace(/ -?[\d.]+$/, '')),
      })),
    });

    /** All that an index tells of its articles, for comparing two. */
    async function told(on: PassageIndex, topics: readonly string[], scopes: readonly Scope[]) {
      const reach = reaching(...scopes);
      const answers: FoundPassages[] = [];
      for (const topic of topics) answers.push(await search(topic, reach, 1_000, on));
      const terms = topics.flatMap((topic) =>
        queryWords(topic).flatMap((word) => [...word.terms, ...word.parts.flat()]),
      );
      const census = await on.census(reach);
      return {
        // A score may differ in its last digits by the order in which articles came, and equal ones by place.
        answers: answers.map(({ passages, ...counts }) => ({
          ...counts,
          passages: passages
            .map(({ article, span, score }) => `${article} ${span.start}–${span.end} ${score.toFixed(6)}`)
            .sort(),
        })),
        census: { ...census, unplaced: [...census.unplaced].sort() },
        surfaces: [...(await on.surfaces(terms, scopes))],
        nearest: await Promise.all(topics.map((topic) => on.nearestTerm(topic.toLowerCase(), scopes))),
        topics: await on.topics('', scopes, 1_000),
        outlets: await on.outlets('', scopes, 1_000),
      };
    }

    describe('finding', () => {
      beforeEach(() => index.add(bundledArticles));

      it('gives passages whose words stand in the article at their span', async () => {
        const { passages } = await search('Hezbollah');
        expect(passages).toHaveLength(1);
        for (const { article, span } of passages) {
          const text = bundledArticles.find(({ id }) => id === article)?.text ?? '';
          expect(slice(text, span)).toContain('Hezbollah');
        }
      });

      it('gives the best first, and no more than asked for', async () => {
        const { passages } = await search('Iran');
        const scores = passages.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect((await search('Iran', reaching(), 3)).passages).toEqual(passages.slice(0, 3));
      });

      it('counts articles whatever the limit', async () => {
        const { matching, articlesWithWord } = await search('Iran', reaching(), 1);
        expect(matching).toBe(5);
        expect(articlesWithWord).toEqual([5]);
      });

      it('finds nothing of what was cut from an article', async () => {
        for (const topic of ['Coachella', 'Lakeland', 'commentaire', 'Chia', 'Ratina'])
          expect((await search(topic)).passages).toEqual([]);
      });

      it('finds words by their forms, with or without accents', async () => {
        for (const topic of ['négociation', 'NEGOCIATIONS', 'négociations']) expect(await found(topic)).toHaveLength(4);
      });

      it('finds compounds whole and by their parts', async () => {
        const whole = await found('États-Unis');
        expect(whole).toHaveLength(5);
        expect(new Set(await found('etats-unis'))).toEqual(new Set(whole));
        for (const part of ['Cheikh', 'parole']) expect((await found(part)).length).toBeGreaterThan(0);
      });

      it('finds names with digits, initials and elisions however they are typed', async () => {
        for (const topic of ['S-300', 's300', 'G7', "l'Iran", 'l’Iran', "jusqu'Oman"])
          expect((await found(topic)).length, topic).toBeGreaterThan(0);
      });

      it('leaves out articles that hold too little of what the words weigh', async () => {
        expect(await found('Hezbollah rugby championnat')).toEqual([]);
        expect((await search('Hezbollah rugby')).articlesWithWord).toEqual([1, 0]);
      });
    });

    describe('accents', () => {
      const saying = (file: string, word: string) =>
        writtenArticle(`Le ministre parle de ${word} depuis ce matin dans le port de Marseille.`, { file });
      const fishing = saying('fishing.txt', 'pêche');
      const sin = saying('sin.txt', 'péché');
      const plain = saying('plain.txt', 'peche');

      it('are folded, but an exact accent ranks first', async () => {
        for (const order of [
          [fishing, sin, plain],
          [plain, sin, fishing],
        ]) {
          await index.clear();
          await index.add(order);
          expect((await found('pêche'))[0]).toBe(fishing.id);
          expect((await found('péché'))[0]).toBe(sin.id);
          expect(new Set(await found('pêche'))).toEqual(new Set([fishing.id, sin.id, plain.id]));
        }
      });

      it('typed without, put the word without first', async () => {
        for (const order of [
          [fishing, sin, plain],
          [plain, sin, fishing],
        ]) {
          await index.clear();
          await index.add(order);
          expect((await found('peche'))[0]).toBe(plain.id);
          expect(await found('peche')).toHaveLength(3);
        }
      });
    });

    describe('other scripts', () => {
      const russian = writtenArticle('Николай Андреев приехал в Киев. Йод продают.', { file: 'ru', language: 'other' });
      const arabic = writtenArticle('وصل الوزير إلى القدس يوم الثلاثاء.', { file: 'ar', language: 'other' });
      const hebrew = writtenArticle('השר הגיע לירושלים ביום שלישי.', { file: 'he', language: 'other' });
      const latin = writtenArticle('Le cœur de Łódź bat. Ex æquo à Ørsted.', { file: 'pl', language: 'other' });

      it('stay searchable, letter for letter', async () => {
        await index.add([russian, arabic, hebrew, latin]);
        for (const topic of ['Николай', 'николай', 'йод']) expect(await found(topic)).toEqual([russian.id]);
        expect(await found('иод')).toEqual([]);
        expect(await found('القدس')).toEqual([arabic.id]);
        expect(await found('לירושלים')).toEqual([hebrew.id]);
        for (const topic of ['cœur', 'coeur', 'Łódź', 'lodz', 'aequo', 'ørsted', 'orsted'])
          expect(await found(topic)).toEqual([latin.id]);
      });
    });

    describe('reach', () => {
      const dated = (file: string, published: string | undefined, source?: string) =>
        writtenArticle(`Le sommet de ${file} s’est tenu hier à Genève.`, {
          file,
          ...(published === undefined ? {} : { published }),
          ...(source === undefined ? {} : { source }),
        });
      const old = dated('janvier', '2024-01-10', 'Le Monde');
      const recent = dated('avril', '2024-04-13T22:10:00+02:00', 'Reuters');
      const undated = dated('jamais', undefined, 'Le Monde');
      beforeEach(() => index.add([old, recent, undated]));

      it('holds days to what may have appeared in them, both ends included', async () => {
        const days = (from: string | null, to: string | null): Reach => ({ ...reaching(), days: { from, to } });
        expect(await found('sommet', days('2024-01-10', '2024-01-10'))).toEqual([old.id]);
        expect(await found('sommet', days('2024-01-11', null))).toEqual([recent.id]);
        expect(await found('sommet', days(null, '2024-04-12'))).toEqual([old.id]);
        expect(await found('sommet', days('2025-01-01', null))).toEqual([]);
        expect(new Set(await found('sommet'))).toEqual(new Set([old.id, recent.id, undated.id]));
      });

      it('holds the source to one outlet, compared folded', async () => {
        for (const source of ['Le Monde', 'le monde', 'LE MONDE'])
          expect(new Set(await found('sommet', { ...reaching(), source }))).toEqual(new Set([old.id, undated.id]));
        expect(await found('sommet', { ...reaching(), source: 'Monde' })).toEqual([]);
      });

      it('is counted: how many there are, are left, have no day, and are left out for having none', async () => {
        expect(await index.census({ ...reaching(), days: { from: '2024-02-01', to: null } })).toEqual({
          total: 3,
          searched: 1,
          days: { from: '2024-01-10', to: '2024-04-13' },
          undated: 1,
          unplaced: [undated.id],
        });
        expect(await index.census({ ...reaching(), source: 'Reuters' })).toMatchObject({ total: 3, searched: 1 });
        expect(await index.census(reaching(guildA))).toEqual({
          total: 0,
          searched: 0,
          days: null,
          undated: 0,
          unplaced: [],
        });
      });

      it('counts words in the articles reached alone', async () => {
        expect((await search('sommet')).articlesWithWord).toEqual([3]);
        expect((await search('sommet', { ...reaching(), source: 'Reuters' })).articlesWithWord).toEqual([1]);
      });
    });

    describe('scopes', () => {
      const shared = writtenArticle('Le sommet commun a eu lieu à Genève.', { source: 'Reuters' });
      const a = writtenArticle('Le sommet Zanzibar a eu lieu chez Alphonse Quetzal. Zanzibar attend.', {
        scope: guildA,
        source: 'Gazette A',
        published: '2020-01-01',
      });
      const b = writtenArticle('Le sommet Wisigoth a eu lieu chez Barnabé Xylophage.', {
        scope: guildB,
        source: 'Gazette B',
        published: '2022-02-02',
      });

      it('keep one server’s articles from another’s question, and what they alone would tell', async () => {
        await index.add([shared]);
        const tell = async () =>
          withoutScores(await told(index, ['sommet', 'zanzibar', 'quetzal'], ['shared', guildB]));
        const alone = await tell();
        await index.add([a]);
        expect(await tell()).toEqual(alone);
        expect(await found('sommet', reaching('shared', guildA))).toHaveLength(2);
      });

      it('give each server its own and the shared', async () => {
        await index.add([shared, a, b]);
        expect(new Set(await found('sommet', reaching('shared', guildA)))).toEqual(new Set([shared.id, a.id]));
        expect(new Set(await found('sommet', reaching('shared', guildB)))).toEqual(new Set([shared.id, b.id]));
        expect(await found('sommet')).toEqual([shared.id]);
        expect(await index.outlets('gaz', ['shared', guildA], 10)).toEqual(['Gazette A']);
        expect(await index.topics('Zanz', ['shared', guildA], 10)).toContain('Zanzibar');
        expect(await index.topics('Zanz', ['shared', guildB], 10)).toEqual([]);
        expect(await index.nearestTerm('zanzibra', ['shared', guildB])).toBeNull();
        expect(await index.nearestTerm('zanzibra', ['shared', guildA])).toMatchObject({ surface: 'zanzibar' });
        expect(await index.surfaces(['zanzibar'], ['shared', guildB])).toEqual(new Map());
      });

      it('keep everything of another server out, for any articles', async () => {
        await fc.assert(
          fc.asyncProperty(
            arbitraryCorpus,
            arbitraryCorpus,
            fc.array(arbitraryTopic, { maxLength: 3 }),
            async (own, other, topics) => {
              const foreign = other.map((article) => ({ ...article, id: `f${article.id.slice(1)}`, scope: guildB }));
              await using alone = await make();
              await using both = await make();
              await alone.add(own);
              await both.add([...foreign, ...own]);
              const reached: readonly Scope[] = ['shared', guildA];
              expect(withoutScores(await told(both, topics, reached))).toEqual(
                withoutScores(await told(alone, topics, reached)),
              );
            },
          ),
          { numRuns: 25 },
        );
      });
    });

    describe('words', () => {
      beforeEach(() => index.add(bundledArticles));

      it('tells how a term is written, most frequent first', async () => {
        const [israeli = ''] = queryWords('israélien')[0]?.terms ?? [];
        const forms = (await index.surfaces([israeli, 'rugby'], ['shared'])).get(israeli);
        expect(forms?.[0]).toBe('israélien');
        expect(forms).toContain('israéliennes');
        expect((await index.surfaces(['rugby'], ['shared'])).size).toBe(0);
      });

      it('finds the nearest word to a misspelt one, and none to what is nothing like', async () => {
        expect(await index.nearestTerm('netanyaou', ['shared'])).toMatchObject({ surface: 'netanyahu' });
        expect(await index.nearestTerm('championnat', ['shared'])).toBeNull();
        expect(await index.nearestTerm('irn', ['shared'])).toBeNull();
      });

      it('suggests topics that are found, those that begin so themselves first', async () => {
        const suggested = await index.topics('net', ['shared'], 10);
        expect(suggested[0]).toBe('Netanyahu');
        expect(suggested).toContain('Benjamin Netanyahu');
        for (const topic of await index.topics('', ['shared'], 200)) expect(await found(topic), topic).not.toEqual([]);
      });

      it('suggests whatever the case, accents, apostrophe and elision', async () => {
        for (const typed of ['tehe', 'Téhé', 'TÉHÉRAN'])
          expect(await index.topics(typed, ['shared'], 5)).toContain('Téhéran');
        for (const typed of ["l'ir", 'l’ir', 'L’IR', "d'ir"])
          expect(await index.topics(typed, ['shared'], 5)).toContain('Iran');
        expect(await index.topics("état d'is", ['shared'], 5)).toEqual(['État d’Israël']);
      });

      it('suggests no more than asked for, each once', async () => {
        const topics = await index.topics('', ['shared'], 7);
        expect(topics).toHaveLength(7);
        expect(new Set(topics).size).toBe(7);
        expect(await index.outlets('', ['shared'], 10)).toEqual(['CNN', 'Israel Actualités', 'onemedia.fr']);
        expect(await index.outlets('act', ['shared'], 10)).toEqual(['Israel Actualités']);
      });
    });

    describe('changes', () => {
      const topics = ['Iran', 'États-Unis', 'Netanyahu', 'nucléaire', 'Hezbollah', 'zanzibar', 'netanyaou'];

      it('are searchable when they are done, and gone when removed', async () => {
        const article = writtenArticle('Le sommet de Zanzibar commence.');
        await index.add([article]);
        expect(await found('zanzibar')).toEqual([article.id]);
        await index.remove([article.id]);
        expect(await found('zanzibar')).toEqual([]);
        expect(await told(index, topics, ['shared'])).toEqual(await told(await make(), topics, ['shared']));
      });

      it('replace an article of the same id', async () => {
        const before = writtenArticle('Le sommet de Zanzibar commence.', { source: 'A' });
        const after = { ...writtenArticle('Le sommet de Tombouctou commence.', { source: 'B' }), id: before.id };
        await index.add([before]);
        await index.add([after]);
        expect(await found('zanzibar')).toEqual([]);
        expect(await found('tombouctou')).toEqual([after.id]);
        expect(await index.outlets('', ['shared'], 9)).toEqual(['B']);
      });

      it('pass unknown ids over, and an article that comes twice at once', async () => {
        const article = writtenArticle('Le sommet de Zanzibar commence.');
        await index.remove(['0000000000000000']);
        await index.add([article, article]);
        expect((await search('zanzibar')).passages).toHaveLength(1);
        expect((await index.census(reaching())).total).toBe(1);
      });

      it('take everything out when cleared', async () => {
        await index.add(bundledArticles);
        await index.clear();
        expect(await told(index, topics, ['shared'])).toEqual(await told(await make(), topics, ['shared']));
        await index.add(bundledArticles);
        expect(await found('Hezbollah')).toHaveLength(1);
      });

      it('leave what building anew would give, in whatever order they come', async () => {
        const scopes: readonly Scope[] = ['shared', guildA];
        const step = fc.tuple(fc.constantFrom('add', 'add', 'add', 'remove', 'replace'), fc.nat(30), fc.nat(30));
        await fc.assert(
          fc.asyncProperty(
            arbitraryCorpus,
            fc.array(step, { maxLength: 12 }),
            fc.array(arbitraryTopic, { minLength: 1, maxLength: 3 }),
            async (corpus, steps, asked) => {
              await using changed = await make();
              const held = new Map<ArticleId, Article>();
              for (const [kind, which, other] of steps) {
                const article = at(corpus, which);
                const put = { ...(kind === 'replace' ? at(corpus, other) : article), id: article.id };
                if (kind === 'remove') held.delete(article.id);
                else held.set(put.id, put);
                await (kind === 'remove' ? changed.remove([article.id]) : changed.add([put]));
              }
              await using anew = await make();
              await anew.add([...held.values()].reverse());
              expect(await told(changed, asked, scopes)).toEqual(await told(anew, asked, scopes));
            },
          ),
          { numRuns: 40 },
        );
      });
    });

    it('filters so that what it finds is what was reached, for any articles', async () => {
      const day = fc.constantFrom(null, '2023-06-01', '2024-01-10', '2024-04-13', '2025-12-31');
      await fc.assert(
        fc.asyncProperty(
          arbitraryCorpus,
          arbitraryTopic,
          day,
          day,
          fc.constantFrom(null, 'Le Monde', 'reuters'),
          async (corpus, topic, from, to, source) => {
            await using own = await make();
            await own.add(corpus);
            const reach = { ...reaching(), source, days: from === null && to === null ? null : { from, to } };
            const answer = await search(topic, reach, 1_000, own);
            const reached = corpus.filter((article) => {
              if (article.scope !== 'shared') return false;
              const days = datesOf(article);
              const inDays =
                reach.days === null || (days !== null && days.to >= (from ?? '') && days.from <= (to ?? '9'));
              return inDays && (source === null || article.outlet?.toLowerCase() === source.toLowerCase());
            });
            const ids = new Set(reached.map(({ id }) => id));
            for (const { article } of answer.passages) expect(ids).toContain(article);
            expect(answer.matching).toBe(new Set(answer.passages.map(({ article }) => article)).size);
            expect((await own.census(reach)).searched).toBe(ids.size);
          },
        ),
        { numRuns: 60 },
      );
    });
  });
}
