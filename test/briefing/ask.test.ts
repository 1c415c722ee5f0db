import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slice } from '../../src/article/span.ts';
import type { Answer } from '../../src/briefing/answer.ts';
import type { AskRequest } from '../../src/briefing/request.ts';
import { UserError } from '../../src/errors.ts';
import { bundledArticles } from '../bundledArticles.ts';
import { writtenArticle } from '../writtenArticle.ts';
import { arbitraryCorpus, arbitraryTopic } from '../writtenCorpus.ts';
import { asker, type OpenDesk, openDesk } from './openDesk.ts';

function request(question: string, more: Partial<AskRequest> = {}): AskRequest {
  return { command: 'ask', question, before: null, since: null, until: null, source: null, offset: 0, ...more };
}

function ask(open: OpenDesk, question: string, more: Partial<AskRequest> = {}): Promise<Answer> {
  return open.desk.answer(request(question, more), asker());
}

/** The words marked as answering in the first point. */
function marked({ points: [first] }: Answer): readonly string[] {
  return first?.answers.map((span) => slice(first.text, span)) ?? [];
}

describe('/ask about the bundled articles', () => {
  let open: OpenDesk;
  beforeAll(async () => {
    open = await openDesk(bundledArticles);
    await open.desk.answer(
      { command: 'who', name: 'Biden', since: null, until: null, source: null, offset: 0 },
      asker(),
    );
  });
  afterAll(() => open[Symbol.asyncDispose]());

  it.each([
    ['Qui préside le forum stratégique ?', 'présidé par', 'Jake Sullivan'],
    ['Who chairs the strategic forum?', 'présidé par', 'Jake Sullivan'],
    ['Combien de missiles balistiques l’Iran a-t-il utilisés ?', '350 missiles', '350'],
    ['combein de missiles balistiques l iran a utilise', '350 missiles', '350'],
    ['Où Trump et Netanyahu se sont-ils rencontrés ?', 'Mar-a-Lago', 'Mar-a-Lago'],
    ['Quel pourcentage des missiles a été intercepté ?', '99 %', '99 %'],
    ['Qui est John Kirby ?', 'John Kirby', 'porte-parole'],
    ['Quand McGurk est-il arrivé à Mascate ?', 'arrivés à Mascate', 'mardi dernier'],
  ])('answers “%s” first with the sentence that holds “%s”, and marks %s', async (question, words, answer) => {
    const found = await ask(open, question);
    expect(found.found).toBe(true);
    expect(found.points[0]?.text).toContain(words);
    expect(marked(found)).toContain(answer);
  });

  it.each([
    'Quel est le prix du baril de pétrole ?',
    'Qui a gagné la coupe du monde ?',
    'Quand Trump est-il né ?',
    'Combien de morts dans le séisme au Japon ?',
    'Quelle est la capitale du Pérou ?',
  ])('says that no source answers “%s”, composes nothing, and names what is near', async (question) => {
    const answer = await ask(open, question);
    expect(answer).toMatchObject({ command: 'ask', found: false, points: [], citations: [] });
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(answer.reply?.confidence).toBeLessThan(0.25);
  });

  it('names the articles that come nearest to a question that none answers', async () => {
    const { near } = await ask(open, 'Quand Trump est-il né ?');
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThanOrEqual(5);
    const known = new Map(bundledArticles.map(({ id, title }) => [id, title.text]));
    for (const { article, title } of near) expect(known.get(article)).toBe(title);
  });

  it('passes over mentions, links, markdown and greetings around a question', async () => {
    const plainly = await ask(open, 'Qui préside le forum stratégique ?');
    const dressed = await ask(
      open,
      'Bonjour <@123456789012345678> ! **Qui préside** le [forum](https://example.org) stratégique ? Merci !',
    );
    expect(dressed.points).toEqual(plainly.points);
  });

  it('answers the words of a topic too', async () => {
    expect((await ask(open, 'accord nucléaire')).found).toBe(true);
    expect((await ask(open, 'Iran')).found).toBe(true);
  });

  it('understands a follow-up from the question before', async () => {
    const answer = await ask(open, 'et de drones ?', { before: 'Combien de missiles l’Iran a-t-il utilisés ?' });
    expect(answer.reply?.takenAs).toContain('drones');
    expect(answer.understood.question).toBe('et de drones ?');
  });

  it.each([
    ['', 'empty-question'],
    ['<@123456789012345678> https://example.org', 'empty-question'],
    ['qui', 'question-without-words'],
    ['Qui est-il ?', 'question-without-words'],
    ['¿?', 'question-without-words'],
    ['mot '.repeat(1000), 'question-too-long'],
    ['¿Cuántos misiles lanzó Irán contra Israel?', 'question-language'],
    ['Wie viele Raketen hat der Iran abgefeuert?', 'question-language'],
  ])('refuses %j in a sentence: %s', async (question, id) => {
    const refused = await ask(open, question).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UserError);
    expect(refused).toMatchObject({ id });
    for (const language of ['fr', 'en'] as const)
      expect((refused as UserError).say(language)).not.toMatch(/\n|undefined/);
  });
});

describe('/ask', () => {
  it('tells once, with all its sources, what several articles say alike', async () => {
    const sentence = 'Le sommet de Tirana a réuni quarante ministres de la Défense mardi.';
    await using open = await openDesk([
      writtenArticle(`${sentence} La météo était clémente.`, { file: 'a.txt', source: 'Le Monde' }),
      writtenArticle(`Une autre histoire commence ici. ${sentence}`, { file: 'b.txt', source: 'Gazette' }),
      writtenArticle('Le pain a augmenté à Lyon, selon les boulangers.', { file: 'c.txt' }),
    ]);
    const answer = await ask(open, 'Combien de ministres le sommet de Tirana a-t-il réunis ?');
    expect(answer.points).toHaveLength(1);
    expect(answer.points[0]?.citations).toEqual([1, 2]);
    expect(marked(answer)).toEqual(['quarante']);
  });

  it('never answers from an article that the asker may not see', async () => {
    const guild = '100000000000000001';
    await using open = await openDesk([
      writtenArticle('Le trésor de Zanzibar pèse quatre tonnes.', { scope: `guild:${guild}`, file: 'a.txt' }),
      writtenArticle('Le pain a augmenté à Lyon, selon les boulangers.', { file: 'b.txt' }),
    ]);
    const question = request('Combien pèse le trésor de Zanzibar ?');
    expect((await open.desk.answer(question, asker(guild))).found).toBe(true);
    const other = await open.desk.answer(question, asker('100000000000000002'));
    expect(other).toMatchObject({ found: false, near: [] });
    expect(JSON.stringify(other)).not.toContain('quatre');
  });

  it('quotes word for word whatever is asked of whatever articles, and marks within what it quotes', async () => {
    const arbitraryQuestion = fc
      .tuple(fc.constantFrom('Qui', 'Où', 'Quand', 'Combien de', 'Pourquoi', 'How many', 'What', ''), arbitraryTopic)
      .map(([asking, topic]) => `${asking} ${topic}`.slice(0, 280));
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, arbitraryQuestion, async (corpus, question) => {
        await using open = await openDesk(corpus);
        const answer = await ask(open, question).catch((error: unknown) => {
          if (error instanceof UserError) return null;
          throw error;
        });
        if (answer === null) return;
        expect(answer.found).toBe(answer.points.length > 0);
        expect(answer.points.length).toBeLessThanOrEqual(5);
        expect(answer.reply?.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.reply?.confidence).toBeLessThanOrEqual(1);
        const articles = new Map(corpus.map((article) => [article.id, article]));
        for (const { article, quote, start, end } of answer.citations)
          expect(articles.get(article)?.text.slice(start, end)).toBe(quote);
        for (const { text, answers, highlights } of answer.points)
          for (const spans of [answers, highlights]) {
            let last = 0;
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(text.length);
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the check of a message', () => {
  it('says claim by claim which points speak of it, and of which no source says anything', async () => {
    await using open = await openDesk(bundledArticles);
    const answer = await open.desk.answer(
      {
        command: 'check',
        text: 'Salut ! Trump et Netanyahu se sont rencontrés à Mar-a-Lago en décembre. La Lune est en fromage de chèvre.',
        offset: 0,
      },
      asker(),
    );
    expect(answer.claims.map(({ text }) => text)).toEqual([
      'Trump et Netanyahu se sont rencontrés à Mar-a-Lago en décembre.',
      'La Lune est en fromage de chèvre.',
    ]);
    const [met, moon] = answer.claims;
    expect(met?.points.map((place) => answer.points[place]?.text)).toEqual([expect.stringContaining('Mar-a-Lago')]);
    expect(moon?.points).toEqual([]);
  });

  it('finds nothing to look up in a message that states nothing', async () => {
    await using open = await openDesk(bundledArticles);
    for (const text of ['', 'Salut !', '?'.repeat(4000)])
      expect(await open.desk.answer({ command: 'check', text, offset: 0 }, asker())).toMatchObject({
        command: 'check',
        found: false,
        claims: [],
        points: [],
      });
  });
});
