import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { pageOf } from './answers.ts';
import { exampleDesk, isEphemeral, startTalk, type Talk, textOf, topicOf } from './talk.ts';

const desk = exampleDesk({
  answer: async (request) => {
    const question = topicOf(request);
    const page = pageOf(2, 120);
    const near = [{ article: '0123456789abcdef', title: 'Proche', dates: null }];
    const reply = { expects: 'number', takenAs: null, confidence: 0.7349 } as const;
    const answer = { ...page, command: 'ask' as const, understood: { ...page.understood, question }, reply };
    return question === 'rien ?' ? { ...answer, found: false, points: [], citations: [], near } : answer;
  },
});

let talk: Talk;
beforeEach(async () => {
  talk = await startTalk(desk);
});
afterEach(async () => {
  await talk[Symbol.asyncDispose]();
});

const today = () => new Date().toISOString().slice(0, 10);

describe('the judgement of an answer', () => {
  it('is thanked for in private, and counts what the answer cited, not who judged or what was asked', async () => {
    const before = today();
    const user = talk.playground.user({ locale: 'fr' });
    const answer = await user.command('actualités', 'ask', { question: 'combien ?' });
    const thanks = await user.click(answer, 'Utile');
    expect(isEphemeral(thanks)).toBe(true);
    expect(textOf(thanks)).toContain('C’est noté');
    expect(talk.kept.judged).toEqual([
      [
        {
          key: expect.stringMatching(/^[\w-]{22}$/),
          places: [1, 2].map((n) => ({ article: n.toString(16).padStart(16, '0'), start: 0, end: 120 })),
          expects: 'number',
          confidence: 0.73,
          found: true,
        },
        { helpful: 1, unhelpful: 0, day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
      ],
    ]);
    expect([before, today()]).toContain(talk.kept.judged[0]?.[1].day);
    expect(JSON.stringify(talk.kept.judged)).not.toMatch(new RegExp(`combien|${user.user.id}`));
  });

  it('counts once for each user, who may change their mind, and for one answer whatever its question', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const other = talk.playground.user({ as: 'other', locale: 'fr' });
    const answer = await user.command('actualités', 'ask', { question: 'combien ?' });
    const same = await other.command('actualités', 'ask', { question: 'à combien ?' });
    await user.click(answer, 'Utile');
    await user.click(answer, 'Utile');
    await user.click(same, 'Utile');
    await user.click(answer, 'Pas utile');
    await other.click(same, 'Pas utile');
    expect(talk.kept.judged.map(([, { helpful, unhelpful }]) => [helpful, unhelpful])).toEqual([
      [1, 0],
      [-1, 1],
      [0, 1],
    ]);
    expect(new Set(talk.kept.judged.map(([{ key }]) => key)).size).toBe(1);
  });

  it('of one that found nothing names the articles nearest', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    await user.click(await user.command('dm', 'ask', { question: 'rien ?' }), 'Pas utile');
    expect(talk.kept.judged).toMatchObject([
      [
        { found: false, places: [{ article: '0123456789abcdef', start: 0, end: 0 }] },
        { helpful: 0, unhelpful: 1 },
      ],
    ]);
  });

  it('works after a restart, since the message tells all', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const answer = await user.command('actualités', 'ask', { question: 'combien ?' });
    await talk.restart(exampleDesk({ answer: () => Promise.reject(new Error('not asked again')) }));
    await user.click(answer, 'Pas utile');
    expect(talk.kept.judged).toHaveLength(1);
  });
});

describe('Vérifier', () => {
  const checking = exampleDesk({
    answer: async (request) => {
      const page = pageOf(1, 100);
      const text = topicOf(request);
      const claims = text.split('. ').map((claim) => ({ text: claim, points: [0] }));
      return { ...page, command: 'check', understood: { ...page.understood, question: text }, claims };
    },
  });

  it('tells its one user alone, in their language, claim by claim what the articles say', async () => {
    await talk.restart(checking);
    const writer = talk.playground.user({ as: 'other' });
    const message = writer.say('actualités', 'L’Iran a attaqué. Israël a répondu');
    const french = await talk.playground.user({ locale: 'fr' }).messageCommand('Verify', message);
    expect(isEphemeral(french)).toBe(true);
    expect(textOf(french)).toMatch(/\*\*1\.\*\* L’Iran a attaqué[\s\S]*\*\*2\.\*\* Israël a répondu/);
    const english = await talk.playground.user({ as: 'en', locale: 'en-US' }).messageCommand('Verify', message);
    expect(textOf(english)).toContain('### What the articles say');
    expect(writer.messages('actualités')).toHaveLength(1);
  });

  it('goes on with the claims that a message has no room for, until the bot forgets the message', async () => {
    await talk.restart(checking);
    const user = talk.playground.user({ locale: 'fr' });
    const words = Array.from({ length: 40 }, (_, n) => `Affirmation ${n + 1} ${'bien longue '.repeat(3)}`).join('. ');
    const first = await user.messageCommand('Verify', user.say('dm', words));
    const next = await user.click(first, /Suite \(\d+\)/.exec(JSON.stringify(first.components))?.[0] ?? '');
    expect(textOf(next)).not.toContain('**1.**');
    expect(isEphemeral(next)).toBe(true);
    await talk.restart(checking);
    const told = await user.click(first, /Suite \(\d+\)/.exec(JSON.stringify(first.components))?.[0] ?? '');
    expect(textOf(told)).toContain(new UserError('stale-button').say('fr').slice(0, 20));
  });

  it('of a message without words says which one to choose', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const told = await user.messageCommand('Verify', user.say('actualités', '…'));
    expect(textOf(told)).toContain(new UserError('message-without-words').say('fr').slice(0, 20));
  });
});
