import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { answer, citation } from './answers.ts';
import { parseMarkdown, shownText } from './markdown.ts';
import { requestMemory } from './requestMemory.ts';
import { exampleDesk, isEphemeral, labelsOf, selectOf, startTalk, type Talk, textOf, topicOf } from './talk.ts';

/** A desk that a test can change while the bot runs: logging in once is enough. */
const desk = { current: exampleDesk() };
let talk: Talk;
let memory: ReturnType<typeof requestMemory>;

beforeEach(async () => {
  desk.current = exampleDesk();
  memory = requestMemory();
  talk = await startTalk(
    {
      answer: (...given) => desk.current.answer(...given),
      suggest: (...given) => desk.current.suggest(...given),
      context: (...given) => desk.current.context(...given),
    },
    memory,
  );
});

afterEach(async () => {
  await talk[Symbol.asyncDispose]();
});

describe('/brief', () => {
  it('is answered in a channel for everyone, in the language of the one who asks', async () => {
    const french = await talk.playground.user({ locale: 'fr' }).command('actualités', 'brief', { topic: 'iran' });
    expect(isEphemeral(french)).toBe(false);
    expect(textOf(french)).toContain('5 articles sur 5');
    expect(textOf(french)).toContain('Phrase 1');
    expect(labelsOf(french)).toEqual(['Suite (4)', 'Sources']);
    const english = await talk.playground
      .user({ locale: 'en-US', as: 'en' })
      .command('news', 'brief', { topic: 'iran' });
    expect(textOf(english)).toContain('5 of 5 articles');
    expect(labelsOf(english)).toEqual(['More (4)', 'Sources']);
  });

  it('is answered in a direct message, and where a user has brought the bot along', async () => {
    expect(textOf(await talk.playground.user({ locale: 'fr' }).command('dm', 'brief', { topic: 'iran' }))).toContain(
      'Phrase 1',
    );
    const brought = talk.playground.user({ locale: 'fr', userInstalled: true });
    expect(textOf(await brought.command('actualités', 'brief', { topic: 'iran' }))).toContain('Phrase 1');
  });

  it('hands to the desk what was asked, by whom', async () => {
    const asked: unknown[] = [];
    const { answer: whole } = desk.current;
    desk.current = exampleDesk({
      answer: (request, asker) => {
        asked.push(request, asker);
        return whole(request, asker);
      },
    });
    const options = { topic: 'iran', since: '2024-04', until: '2024', source: 'CNN' };
    await talk.playground.user({ locale: 'en-GB' }).command('news', 'brief', options);
    await talk.playground.user({ locale: 'fr' }).command('dm', 'brief', { topic: 'x' });
    expect(asked).toEqual([
      { command: 'brief', ...options, offset: 0 },
      { guild: talk.playground.guilds[0]?.id, language: 'en', locale: 'en-GB', zone: 'Europe/Paris' },
      { command: 'brief', topic: 'x', since: null, until: null, source: null, offset: 0 },
      { guild: null, language: 'fr', locale: 'fr', zone: 'Europe/Paris' },
    ]);
  });

  it('can be for the one who asks alone, who may share it once', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const other = talk.playground.user({ as: 'other', locale: 'fr' });
    const mine = await user.command('actualités', 'brief', { topic: 'iran', visible: 'me' });
    expect(isEphemeral(mine)).toBe(true);
    expect(other.messages('actualités')).toEqual([]);
    expect(labelsOf(mine)).toEqual(['Suite (4)', 'Sources', 'Partager']);
    const shared = other.waitForMessage('actualités', () => true);
    await user.click(mine, 'Partager');
    expect(textOf(await shared)).toContain('Phrase 1');
    expect(textOf(await shared)).toContain(`Partagé par <@${user.user.id}>`);
    expect(isEphemeral(await shared)).toBe(false);
    expect((await shared).mentions).toEqual([]);
    const after = await user.waitForMessage('actualités', (message) => labelsOf(message).includes('Partagé'));
    expect(after.id).toBe(mine.id);
    expect(other.messages('actualités')).toHaveLength(1);
  });

  it('answers two questions at once, each with its own answer', async () => {
    const gates = new Map([
      ['un', Promise.withResolvers<void>()],
      ['deux', Promise.withResolvers<void>()],
    ]);
    const { answer: whole } = desk.current;
    desk.current = exampleDesk({
      answer: async (request, asker) => {
        await gates.get(topicOf(request))?.promise;
        return whole(request, asker);
      },
    });
    const user = talk.playground.user({ locale: 'fr' });
    const first = user.command('actualités', 'brief', { topic: 'un' });
    const second = user.command('actualités', 'brief', { topic: 'deux' });
    gates.get('deux')?.resolve();
    expect(textOf(await second)).toContain('## deux');
    gates.get('un')?.resolve();
    expect(textOf(await first)).toContain('## un');
  });

  it('answers 200 questions at once without keeping Discord waiting', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const topics = Array.from({ length: 200 }, (_, n) => `sujet ${n}`);
    const answers = await Promise.all(topics.map((topic) => user.command('dm', 'brief', { topic })));
    expect(answers.map((message) => textOf(message).split('\n')[0])).toEqual(topics.map((topic) => `## ${topic}`));
  });

  it('shows hostile words of an article as words, and mentions nobody', async () => {
    const hostile =
      '@everyone <@1200000000002000001> # **Titre** [a](https://example.org) ||b|| `c` <t:0:R>\n> d\n-# e';
    const given = answer(
      [{ text: hostile, citations: [1], date: null, speaker: null, highlights: [], answers: [] }],
      [
        citation(1, hostile, {
          title: '@here **x** [y](https://z.example)',
          source: '<@&1>',
          url: 'https://example.org/(a',
        }),
      ],
    );
    desk.current = exampleDesk({ answer: async () => given });
    const message = await talk.playground.user({ locale: 'fr' }).command('actualités', 'brief', { topic: '@everyone' });
    expect(message.mention_everyone).toBe(false);
    expect(message.mentions).toEqual([]);
    const shown = textOf(message)
      .split('\n\n')
      .map((one) => shownText(parseMarkdown(one)))
      .join('\n\n');
    expect(shown).toContain(hostile);
    expect(shown).toContain('@here **x** [y](https://z.example)');
  });

  it('says what it looked for where nothing is found, and asks on with a click', async () => {
    const whole = exampleDesk().answer;
    desk.current = exampleDesk({
      answer: async (request, asker) =>
        topicOf(request) === 'rugby' ? answer([], [], { found: false, nearest: ['Iran'] }) : whole(request, asker),
    });
    const user = talk.playground.user({ locale: 'fr' });
    const nothing = await user.command('actualités', 'brief', { topic: 'rugby' });
    expect(textOf(nothing)).toContain('dans 5 articles');
    const next = await user.click(nothing, 'Iran');
    expect(textOf(next)).toContain('## Iran');
    expect(isEphemeral(next)).toBe(true);
  });
});

describe('the buttons of a brief', () => {
  it('show the next points, and the next, to the one who presses, in their own language', async () => {
    const message = await talk.playground.user({ locale: 'fr' }).command('actualités', 'brief', { topic: 'iran' });
    const english = talk.playground.user({ as: 'en', locale: 'en-US' });
    const second = await english.click(message, 'Suite (4)');
    expect(isEphemeral(second)).toBe(true);
    expect(textOf(second)).toContain('continued: 4 to 6');
    expect(textOf(second)).toContain('Phrase 4');
    const third = await english.click(second, 'More (1)');
    expect(textOf(third)).toContain('Phrase 7');
    expect(labelsOf(third)).toEqual(['Sources', 'Share']);
  });

  it('list the sources, and show a citation in its context', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const message = await user.command('actualités', 'brief', { topic: 'iran' });
    const sources = await user.click(message, 'Sources');
    expect(isEphemeral(sources)).toBe(true);
    expect(textOf(sources)).toContain('https://www.example.org/monde/article-7.html');
    const { customId, values } = selectOf(message);
    expect(values).toHaveLength(3);
    const context = await user.select(message, customId, [values[1] ?? '']);
    expect(isEphemeral(context)).toBe(true);
    expect(textOf(context)).toMatch(/Avant\. \*\*Phrase 2[\s\S]*\*\* Après\./);
  });

  it('work after a restart, also under a question too long for a button', async () => {
    const topic = 'accord nucléaire '.repeat(100).trim();
    const user = talk.playground.user({ locale: 'fr' });
    const message = await user.command('actualités', 'brief', { topic });
    const asked: string[] = [];
    const whole = exampleDesk().answer;
    await talk.restart(
      exampleDesk({
        answer: (request, asker) => {
          asked.push(topicOf(request));
          return whole(request, asker);
        },
      }),
    );
    expect(textOf(await user.click(message, 'Suite (4)'))).toContain('Phrase 4');
    expect(asked).toEqual([topic]);
  });

  it('say so when the question that they stood for is no longer known', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const message = await user.command('actualités', 'brief', { topic: 'accord nucléaire '.repeat(100).trim() });
    memory.forget();
    const told = await user.click(message, 'Suite (4)');
    expect(isEphemeral(told)).toBe(true);
    expect(shownText(parseMarkdown(textOf(told)))).toBe(new UserError('stale-button').say('fr'));
  });

  it('say so when what they stood for is gone', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const message = await user.command('actualités', 'brief', { topic: 'iran' });
    desk.current = exampleDesk({ context: async () => null });
    const { customId, values } = selectOf(message);
    const told = await user.select(message, customId, [values[0] ?? '']);
    expect(textOf(told)).toBe(new UserError('context-gone').say('fr'));
  });
});

describe('when something goes wrong', () => {
  it('what the user can mend is told to them alone, in their language, and their question is taken back', async () => {
    desk.current = exampleDesk({
      answer: async () => {
        throw new UserError('not-a-date', { typed: '**hier** @everyone', option: 'since' });
      },
    });
    const user = talk.playground.user({ locale: 'fr' });
    const seen = user.waitForMessage('actualités', (message) => textOf(message) !== '');
    await user.act({
      kind: 'command',
      channel: 'actualités',
      name: 'brief',
      options: { topic: 'iran', since: 'hier' },
    });
    const told = await seen;
    expect(isEphemeral(told)).toBe(true);
    expect(shownText(parseMarkdown(textOf(told)))).toBe(
      new UserError('not-a-date', { typed: '**hier** @everyone', option: 'since' }).say('fr'),
    );
    expect(user.messages('actualités')).toHaveLength(1);
    expect(talk.log()).not.toContain('could not be answered');
  });

  it('a bug shows a reference, under which the log tells all, and no word of what happened', async () => {
    desk.current = exampleDesk({
      answer: async () => {
        throw new TypeError('the index has no such passage');
      },
    });
    const user = talk.playground.user({ locale: 'en-US' });
    const told = await user.command('news', 'brief', { topic: 'iran', visible: 'me' });
    const reference = /reference ([2-9A-Z]{6})/.exec(textOf(told))?.[1] ?? '';
    expect(reference).not.toBe('');
    expect(textOf(told)).not.toMatch(/TypeError|passage|\.ts/);
    const logged = talk
      .log()
      .split('\n')
      .find((line) => line.includes(reference));
    expect(JSON.parse(logged ?? '{}')).toMatchObject({
      interaction: 'brief',
      err: { type: 'TypeError', stack: expect.stringContaining('.ts') },
    });
  });

  it('a button that fails tells the one who pressed, and leaves the message as it was', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    const mine = await user.command('actualités', 'brief', { topic: 'iran', visible: 'me' });
    desk.current = exampleDesk({ answer: async () => Promise.reject(new UserError('empty-topic')) });
    const told = user.waitForMessage('actualités', (message) => textOf(message).includes('aucun sujet'));
    await user.act({
      kind: 'component',
      channel: mine.channel_id,
      message: mine.id,
      customId: shareIdOf(mine),
      values: [],
    });
    expect(isEphemeral(await told)).toBe(true);
    expect(textOf(user.messages('actualités')[0] ?? mine)).toBe(textOf(mine));
  });

  it('an answer that takes longer than Discord’s three seconds still arrives', async () => {
    const whole = exampleDesk().answer;
    desk.current = exampleDesk({
      answer: async (request, asker) => {
        await new Promise((resolve) => setTimeout(resolve, 3200));
        return whole(request, asker);
      },
    });
    expect(
      textOf(await talk.playground.user({ locale: 'fr' }).command('actualités', 'brief', { topic: 'iran' })),
    ).toContain('Phrase 1');
  });

  it('an answer that nobody waits for any more ends quietly, and the bot goes on', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    for (const code of [10062, 10015, 50027]) {
      talk.playground.troubles.fail({
        method: code === 10062 ? 'POST' : 'PATCH',
        path: /callback|@original/,
        status: 404,
        code,
      });
      await user
        .act({ kind: 'command', channel: 'actualités', name: 'brief', options: { topic: 'iran', visible: 'me' } })
        .catch(() => null);
      expect(textOf(await user.command('actualités', 'brief', { topic: 'iran' }))).toContain('Phrase 1');
    }
    expect(talk.log()).toContain('Nobody waits for this answer any more');
    expect(talk.log()).not.toContain('"level":50');
  });
});

describe('proposals while one types', () => {
  it('are those of the desk, for the option that is being typed', async () => {
    const user = talk.playground.user({ locale: 'fr' });
    expect(await user.autocomplete('actualités', 'brief', { topic: 'i' }, 'topic')).toMatchObject([
      { name: 'Iran', value: 'Iran' },
      { name: 'Israël' },
    ]);
  });

  it('are at most 25 of at most 100 characters, each once', async () => {
    const many = Array.from({ length: 40 }, (_, n) => `sujet ${n}`);
    desk.current = exampleDesk({ suggest: async () => ['x'.repeat(101), ' ', 'sujet 0', ...many] });
    const choices = await talk.playground
      .user({ locale: 'fr' })
      .autocomplete('dm', 'brief', { topic: 'x', source: '' }, 'source');
    expect(choices.map(({ name }) => name)).toEqual(many.slice(0, 25));
  });

  it.each([
    ['fails', () => Promise.reject(new Error('broken'))],
    ['never answers', () => new Promise<never>(() => {})],
  ])('are none when the desk %s', async (_, suggest) => {
    desk.current = exampleDesk({ suggest });
    expect(
      await talk.playground.user({ locale: 'fr' }).autocomplete('actualités', 'brief', { topic: 'i' }, 'topic'),
    ).toEqual([]);
  });
});

function shareIdOf(message: Parameters<typeof textOf>[0]): string {
  return /"custom_id":"(1\.h\.[^"]+)"/.exec(JSON.stringify(message.components))?.[1] ?? '';
}
