import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/briefing/answer.ts';
import type { Asker } from '../../src/briefing/request.ts';
import { bundledArticles } from '../bundledArticles.ts';
import { writtenArticle } from '../writtenArticle.ts';
import { asker, type OpenDesk, openDesk } from './openDesk.ts';

const english: Asker = { ...asker(), language: 'en', locale: 'en' };

function who(open: OpenDesk, name: string, from: Asker = asker()): Promise<Answer> {
  return open.desk.answer({ command: 'who', name, since: null, until: null, source: null, offset: 0 }, from);
}

/** A brief once the names are read: it does not wait for them by itself. */
async function brief(open: OpenDesk, topic: string, from: Asker = asker()): Promise<Answer> {
  await who(open, 'x');
  return open.desk.answer({ command: 'brief', topic, since: null, until: null, source: null, offset: 0 }, from);
}

describe('whoever is named', () => {
  let open: OpenDesk;
  beforeAll(async () => {
    open = await openDesk(bundledArticles);
  });
  afterAll(() => open[Symbol.asyncDispose]());

  it.each([
    [asker(), 'Benyamin Nétanyahou'],
    [english, 'Benjamin Netanyahu'],
  ])('is offered in the asker’s language, at most five, and found when asked for (%#)', async (from, name) => {
    for (const topic of ['iran', 'netanyahu', 'missiles', 'oman', 'accord nucléaire']) {
      const { people } = await brief(open, topic, from);
      expect(people.length, topic).toBeGreaterThan(0);
      expect(people.length).toBeLessThanOrEqual(5);
      expect(new Set(people).size).toBe(people.length);
      for (const one of people) expect((await who(open, one, from)).portrait?.name, one).toBe(one);
    }
    expect((await brief(open, 'netanyahu', from)).people[0]).toBe(name);
  });

  it('is nobody who asks the questions or signs', async () => {
    for (const topic of ['kirby', 'netanyahu'])
      expect((await brief(open, topic)).people.join(', ')).not.toMatch(/Tapper|Cohen/);
  });

  it('has the name of the asker’s language: in a portrait, its company, suggestions and what is nearest', async () => {
    const portrait = (await who(open, 'Etats-Unis', english)).portrait;
    expect(portrait?.name).toBe('United States');
    expect(portrait?.company.map(({ name }) => name)).toContain('Benjamin Netanyahu');
    expect((await who(open, 'United States')).portrait?.name).toBe('États-Unis');
    expect(await open.desk.suggest('name', 'netan', english)).toEqual(['Benjamin Netanyahu']);
    expect(await open.desk.suggest('name', 'netan', asker())).toEqual(['Benyamin Nétanyahou']);
    for (const name of (await who(open, 'zidane', english)).nearest)
      expect((await who(open, name, english)).portrait?.name).toBe(name);
  });

  it('speaks under the name that the article has, whoever asks', async () => {
    const speakers = async (from: Asker) => (await brief(open, 'iran', from)).points.map(({ speaker }) => speaker);
    expect(await speakers(english)).toEqual(await speakers(asker()));
  });

  it('and called by one outlet alone as nobody else does, is told as that outlet’s wording', async () => {
    const { wordings, points } = await brief(open, 'missiles iraniens');
    expect(wordings).toMatchObject([{ form: 'Entité sioniste', of: 'Israël', outlets: ['onemedia.fr'], articles: 1 }]);
    expect(wordings[0]?.points.length).toBeGreaterThan(0);
    for (const place of wordings[0]?.points ?? []) expect(points[place]?.text).toContain('Entité sioniste');
    expect((await brief(open, 'groupe de travail')).wordings).toEqual([]);
    const israel = await who(open, 'israel', english);
    expect(israel.wordings).toMatchObject([{ form: 'Entité sioniste', of: 'Israel', outlets: ['onemedia.fr'] }]);
    expect((await who(open, 'Entité sioniste')).portrait?.name).toBe('Israël');
    expect((await who(open, 'sullivan')).wordings).toEqual([]);
  });
});

it('a wording of several outlets is told with all of them', async () => {
  const text = 'L’entité sioniste a bombardé le port, a déclaré le ministre des Affaires étrangères.';
  await using open = await openDesk([
    writtenArticle(text, { source: 'AlManar', file: 'a.txt' }),
    writtenArticle(`${text} Le port est fermé.`, { source: 'La Gazette', file: 'b.txt' }),
  ]);
  const { wordings } = await who(open, 'israël');
  expect(wordings).toMatchObject([{ of: 'Israël', articles: 2 }]);
  expect([...(wordings[0]?.outlets ?? [])].sort()).toEqual(['AlManar', 'La Gazette']);
});

it('organisations are named where there are few people', async () => {
  await using open = await openDesk([
    writtenArticle('Le Hezbollah a tiré sur le port. L’AIEA le confirme.', { file: 'a.txt' }),
    writtenArticle('L’AIEA a visité le port, que le Hezbollah tient.', { file: 'b.txt' }),
  ]);
  const { people } = await brief(open, 'port');
  expect(people).toContain('Hezbollah');
  for (const one of people) expect((await who(open, one)).portrait?.kind).toBe('organisation');
});
