import type { APIMessage } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Asker, AskRequest, Request } from '../../src/briefing/request.ts';
import { UserError } from '../../src/errors.ts';
import type { Person } from '../../src/playground/person/person.ts';
import { pageOf } from './answers.ts';
import { parseMarkdown, shownText } from './markdown.ts';
import { exampleDesk, isEphemeral, startTalk, type Talk, textOf, topicOf } from './talk.ts';

interface AskedOf {
  readonly request: AskRequest;
  readonly asker: Asker;
}

let asked: AskedOf[];
/** Questions wait for theirs, where there is one. */
let gates: Map<string, Promise<void>>;
let talk: Talk;
let me: string;

async function answerTo(request: Request, asker: Asker) {
  if (request.command !== 'ask') throw new Error(`Nobody asked to ${request.command}`);
  asked.push({ request, asker });
  await gates.get(request.question);
  const { question, before } = request;
  const takenAs = question.startsWith('et ') && before !== null ? `${before} (${question})` : null;
  const whole = pageOf(2, 120);
  return {
    ...whole,
    command: 'ask' as const,
    understood: { ...whole.understood, question },
    reply: { expects: 'person' as const, takenAs, confidence: 0.8 },
  };
}

beforeEach(async () => {
  asked = [];
  gates = new Map();
  talk = await startTalk(exampleDesk({ answer: answerTo }));
  me = `<@${talk.playground.applicationId}>`;
});
afterEach(async () => {
  await talk[Symbol.asyncDispose]();
});

/** The bot's answer to `message` in its channel. */
function answerIn(person: Person, message: APIMessage): Promise<APIMessage> {
  return person.waitForMessage(
    message.channel_id,
    (one) => one.author.bot === true && one.message_reference?.message_id === message.id,
  );
}

function ask(person: Person, channel: string, words: string, replyTo: APIMessage | null = null): Promise<APIMessage> {
  return answerIn(person, person.say(channel, words, { replyTo }));
}

function plainTextOf(message: APIMessage): string {
  return shownText(parseMarkdown(textOf(message)));
}

describe('a question that mentions Vigie', () => {
  it('is answered in place, as a reply, in its own language, and tells nobody', async () => {
    const person = talk.playground.user();
    const french = await ask(person, 'actualités', `${me} qui est Jake Sullivan ?`);
    expect(textOf(french)).toContain('## qui est Jake Sullivan ?');
    expect(textOf(french)).toContain('on cherche une personne');
    expect(french.mentions).toEqual([]);
    expect(isEphemeral(french)).toBe(false);
    expect(textOf(await ask(person, 'actualités', `${me} who is the adviser?`))).toContain('looking for a person');
    expect(asked.map(({ asker }) => asker)).toEqual([
      { guild: talk.playground.guilds[0]?.id, language: 'fr', locale: 'fr', zone: 'Europe/Paris' },
      { guild: talk.playground.guilds[0]?.id, language: 'en', locale: 'en', zone: 'Europe/Paris' },
    ]);
  });

  it('shows that Vigie writes while it works', async () => {
    const gate = Promise.withResolvers<void>();
    gates.set('qui attend ?', gate.promise);
    const person = talk.playground.user();
    const typing = person.waitForTyping('actualités');
    const answered = ask(person, 'actualités', `${me} qui attend ?`);
    await typing;
    expect(person.messages('actualités')).toHaveLength(1);
    gate.resolve();
    await answered;
  });

  it('gets its own answer while another is still worked at', async () => {
    const gate = Promise.withResolvers<void>();
    gates.set('la première ?', gate.promise);
    const person = talk.playground.user();
    const first = ask(person, 'actualités', `${me} la première ?`);
    const second = await ask(talk.playground.user({ as: 'other' }), 'actualités', `${me} la seconde ?`);
    expect(textOf(second)).toContain('## la seconde ?');
    gate.resolve();
    expect(textOf(await first)).toContain('## la première ?');
  });

  it('is read without links, markdown and mentions, of which names are left', async () => {
    const person = talk.playground.user();
    const { id } = talk.playground.user({ as: 'other' }).user;
    const channel = person.say('news', 'x').channel_id;
    await ask(
      person,
      'actualités',
      `${me} **qui** est [Sullivan](https://example.org/x) ?\n> ||vu|| par <@${id}> dans <#${channel}> https://example.org <:oui:1200000000000000001>`,
    );
    expect(asked.map(({ request }) => request.question)).toEqual(['qui est Sullivan ? vu par Voisine dans news']);
  });

  it('is answered in a direct message, where no mention is needed', async () => {
    const answered = await ask(talk.playground.user(), 'dm', 'qui est Jake Sullivan ?');
    expect(textOf(answered)).toContain('## qui est Jake Sullivan ?');
    expect(asked.map(({ asker }) => asker.guild)).toEqual([null]);
  });

  it('is none where it is of a bot, to everyone, or to nobody', async () => {
    const person = talk.playground.user();
    person.say('actualités', 'qui est Jake Sullivan ?');
    person.say('actualités', '@everyone qui est Jake Sullivan ?');
    const answered = await ask(person, 'actualités', `${me} la seule ?`);
    await ask(person, 'dm', 'et après ?');
    expect(asked.map(({ request }) => request.question)).toEqual(['la seule ?', 'et après ?']);
    expect(person.messages('actualités').filter(({ author }) => author.bot)).toEqual([answered]);
  });

  it('is asked for where there is only a mention', async () => {
    const told = await ask(talk.playground.user(), 'actualités', me);
    expect(plainTextOf(told)).toBe(new UserError('only-a-mention').say('fr'));
    expect(asked).toEqual([]);
  });

  it('that cannot be understood is told so in one sentence, and a bug by its reference', async () => {
    await talk.restart(
      exampleDesk({
        answer: async (request) => {
          if (topicOf(request) === 'le ?') throw new UserError('topic-without-words', { topic: 'le' });
          throw new Error('a secret of the inside');
        },
      }),
    );
    const person = talk.playground.user();
    expect(plainTextOf(await ask(person, 'actualités', `${me} le ?`))).toBe(
      new UserError('topic-without-words', { topic: 'le' }).say('fr'),
    );
    const told = textOf(await ask(person, 'actualités', `${me} le monde ?`));
    const reference = /référence ([0-9A-Z]{6})/.exec(told)?.[1] ?? '?';
    expect(talk.log()).toContain(reference);
    expect(told).not.toContain('secret');
  });

  it('of 4,000 characters is handed to the desk whole, and its answer stays within bounds', async () => {
    const words = `pourquoi ${'les pourparlers ont-ils repris '.repeat(140)}?`.slice(0, 3_950);
    const answered = await ask(talk.playground.user(), 'actualités', `${me} ${words}`);
    expect(asked[0]?.request.question.length).toBeGreaterThan(3_900);
    expect(textOf(answered).length).toBeLessThan(4_000);
  });
});

describe('a follow-up', () => {
  it('in a channel is to the question that the same user asked before', async () => {
    const person = talk.playground.user();
    const other = talk.playground.user({ as: 'other' });
    await ask(person, 'actualités', `${me} pourquoi l’attaque ?`);
    await ask(other, 'actualités', `${me} et en Iran ?`);
    const answered = await ask(person, 'actualités', `${me} et en Israël ?`);
    expect(asked.map(({ request }) => request.before)).toEqual([null, null, 'pourquoi l’attaque ?']);
    expect(textOf(answered)).toContain('## pourquoi l’attaque ? (et en Israël ?)');
    expect(textOf(answered)).toMatch(/question posée\s:\s«\set en Israël \?\s», comprise/);
    await ask(person, 'actualités', `${me} et là ?`);
    expect(asked.at(-1)?.request.before).toBe('pourquoi l’attaque ? (et en Israël ?)');
  });

  it('as a reply is to the question of the answer replied to, whoever asked it', async () => {
    const person = talk.playground.user();
    const first = await ask(person, 'actualités', `${me} la première ?`);
    await ask(person, 'actualités', `${me} la seconde ?`);
    // The reply tells Vigie by itself: no mention is needed.
    await ask(talk.playground.user({ as: 'other' }), 'actualités', 'et lui ?', first);
    expect(asked.at(-1)?.request).toMatchObject({ question: 'et lui ?', before: 'la première ?' });
  });

  it('is understood after a restart from what our own messages show', async () => {
    const person = talk.playground.user();
    const inChannel = await ask(person, 'actualités', `${me} pourquoi *l’attaque* #1 ?`);
    await ask(person, 'dm', 'combien de missiles ?');
    await talk.restart(exampleDesk({ answer: answerTo }));
    await ask(person, 'dm', 'et de drones ?');
    expect(asked.at(-1)?.request.before).toBe('combien de missiles ?');
    await ask(person, 'actualités', 'et lui ?', inChannel);
    expect(asked.at(-1)?.request.before).toBe('pourquoi l’attaque #1 ?');
  });

  it('to a message that may not be read stands by itself', async () => {
    const person = talk.playground.user();
    const first = await ask(person, 'actualités', `${me} la première ?`);
    await talk.restart(exampleDesk({ answer: answerTo }));
    const noHistory = { method: 'GET', path: /\/messages\//, status: 403, code: 50013, message: 'Missing Permissions' };
    talk.playground.troubles.fail(noHistory);
    expect(textOf(await ask(person, 'actualités', 'et lui ?', first))).toContain('## et lui ?');
    expect(asked.at(-1)?.request.before).toBeNull();
  });

  it('may be typed as a command, and a private question is none that others follow up', async () => {
    const person = talk.playground.user({ locale: 'fr' });
    await person.command('actualités', 'ask', { question: 'la première ?' });
    await person.command('actualités', 'ask', { question: 'secrète ?', visible: 'me' });
    await ask(person, 'actualités', `${me} et lui ?`);
    expect(asked.map(({ request }) => request.before)).toEqual([null, 'la première ?', 'la première ?']);
  });
});

describe('a channel that answers in threads', () => {
  beforeEach(async () => {
    await talk.playground.user({ locale: 'fr' }).command('actualités', 'settings', { answers: 'in-thread' });
  });

  async function askInThread(person: Person, words: string): Promise<APIMessage> {
    const { id, channel_id } = person.say('actualités', `${me} ${words}`);
    await person.waitForMessage(channel_id, (message) => message.id === id && message.thread !== undefined);
    return person.waitForMessage(id, ({ author }) => author.bot === true);
  }

  it('opens one for each question, named after it, where the follow-ups are answered in place', async () => {
    const person = talk.playground.user();
    const answered = await askInThread(person, 'qui est Jake Sullivan ?');
    expect(textOf(answered)).toContain('## qui est Jake Sullivan ?');
    expect(textOf(answered)).toContain('répondez à ce message ou mentionnez-moi');
    const parent = person.messages('actualités').find(({ id }) => id === answered.channel_id);
    expect(parent?.thread?.name).toBe('qui est Jake Sullivan ?');
    const other = talk.playground.user({ as: 'other' });
    const next = await ask(other, answered.channel_id, `${me} et lui ?`);
    expect(asked.at(-1)?.request.before).toBe('qui est Jake Sullivan ?');
    expect(next.thread).toBeUndefined();
    expect(other.messages('actualités').filter(({ author }) => author.bot)).toHaveLength(0);
  });

  it('is understood in its thread after a restart', async () => {
    const answered = await askInThread(talk.playground.user(), 'qui est Jake Sullivan ?');
    await talk.restart(exampleDesk({ answer: answerTo }));
    await ask(talk.playground.user({ as: 'other' }), answered.channel_id, `${me} et lui ?`);
    expect(asked.at(-1)?.request.before).toBe('qui est Jake Sullivan ?');
  });

  it('answers in place where it may open none, and tells there what it did not understand', async () => {
    const person = talk.playground.user();
    talk.playground.troubles.fail({
      method: 'POST',
      path: /\/threads$/,
      status: 403,
      code: 50013,
      message: 'Missing Permissions',
    });
    expect(textOf(await ask(person, 'actualités', `${me} la question ?`))).toContain('## la question ?');
    expect(plainTextOf(await ask(person, 'actualités', me))).toBe(new UserError('only-a-mention').say('fr'));
  });

  it('does so in its own channel alone, until it is set back', async () => {
    const person = talk.playground.user({ locale: 'fr' });
    expect(textOf(await ask(person, 'news', `${me} ailleurs ?`))).toContain('## ailleurs ?');
    expect(textOf(await ask(person, 'dm', 'en privé ?'))).toContain('## en privé ?');
    await person.command('actualités', 'settings', { answers: 'in-place' });
    expect(textOf(await ask(person, 'actualités', `${me} ici ?`))).toContain('## ici ?');
  });
});

describe('/settings', () => {
  it('tells the one who asks alone how it is, and sets the language of a server', async () => {
    const person = talk.playground.user({ locale: 'fr' });
    const usual = await person.command('actualités', 'settings');
    expect(isEphemeral(usual)).toBe(true);
    expect(textOf(usual)).toMatch(/je réponds sous les questions.*dans la langue de la question/s);
    const set = await person.command('news', 'settings', { language: 'en', answers: 'in-thread' });
    expect(textOf(set)).toMatch(/je réponds dans un fil.*en anglais/s);
    expect(textOf(await person.command('actualités', 'settings'))).toMatch(/sous les questions.*en anglais/s);
    expect(textOf(await ask(person, 'actualités', `${me} qui est-ce ?`))).toContain('looking for a person');
  });
});

describe('what goes wrong', () => {
  const forbidden = { method: 'POST', path: /\/channels\/\d+\/messages$/, status: 403, message: 'no' } as const;

  it('a flood of one user is told once to slow down, and others are answered', async () => {
    const person = talk.playground.user();
    const other = talk.playground.user({ as: 'other' });
    for (let count = 0; count < 50; count += 1) person.say('actualités', `${me} question ${count} ?`);
    expect(textOf(await ask(other, 'actualités', `${me} la mienne ?`))).toContain('## la mienne ?');
    await other.waitForMessage(
      'actualités',
      (message) => plainTextOf(message) === new UserError('slow-down').say('fr'),
    );
    await expect.poll(() => other.messages('actualités').filter(({ author }) => author.bot).length).toBe(12);
    expect(asked).toHaveLength(11);
  });

  it('a flood of commands is told to the one who sends it', async () => {
    const person = talk.playground.user({ locale: 'fr' });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => person.command('actualités', 'ask', { question: `la ${n} ?` })),
    );
    const told = answers.filter((message) => isEphemeral(message));
    expect(told).toHaveLength(10);
    expect(new Set(told.map(plainTextOf))).toEqual(new Set([new UserError('slow-down').say('fr')]));
  });

  it('a question that is deleted meanwhile stays without an answer', async () => {
    const gate = Promise.withResolvers<void>();
    gates.set('effacée ?', gate.promise);
    const person = talk.playground.user();
    const typing = person.waitForTyping('actualités');
    const question = person.say('actualités', `${me} effacée ?`);
    await typing;
    person.remove(question);
    gate.resolve();
    await expect.poll(() => talk.log()).toContain('Nobody waits for this answer any more');
    expect(textOf(await ask(person, 'actualités', `${me} la suivante ?`))).toContain('## la suivante ?');
    expect(talk.log()).not.toContain('"level":50');
  });

  it.each([
    [50001, 'a channel that it does not see'],
    [50013, 'a channel where it may not write'],
    [50083, 'a thread that was archived'],
    [160005, 'a thread that was locked'],
  ])('code %i, of %s, is told to the asker in private', async (code) => {
    const person = talk.playground.user();
    talk.playground.troubles.fail({ ...forbidden, code });
    const { channel_id } = person.say('actualités', `${me} qui est-ce ?`);
    const told = await person.waitForMessage('dm', ({ author }) => author.bot === true);
    expect(textOf(told)).toContain(`dans <#${channel_id}>`);
    expect(talk.log()).not.toContain('"level":50');
  });

  it('is only logged where the asker takes no private messages either', async () => {
    const person = talk.playground.user();
    talk.playground.troubles.fail({ ...forbidden, code: 50013 });
    talk.playground.troubles.fail({ ...forbidden, code: 50007 });
    person.say('actualités', `${me} qui est-ce ?`);
    await expect.poll(() => talk.log()).toContain('nor to the one who asked');
    expect(textOf(await ask(person, 'actualités', `${me} encore ?`))).toContain('## encore ?');
  });

  it('without leave to read what was said before it answers without a reply', async () => {
    const person = talk.playground.user();
    talk.playground.troubles.fail({ ...forbidden, code: 160002 });
    person.say('actualités', `${me} qui est-ce ?`);
    const answered = await person.waitForMessage('actualités', ({ author }) => author.bot === true);
    expect(answered.message_reference).toBeUndefined();
    expect(textOf(answered)).toContain('## qui est-ce ?');
  });

  it('a server that fails after it has taken an answer does not make it come twice', async () => {
    const person = talk.playground.user();
    talk.playground.troubles.fail({ method: 'POST', path: /\/messages$/, status: 502 });
    const answered = await ask(person, 'actualités', `${me} qui est-ce ?`);
    expect(answered.nonce).toBe(person.messages('actualités')[0]?.id);
  });

  it('leaves no word of a question in the log', async () => {
    const person = talk.playground.user({ locale: 'fr' });
    const answered = await ask(person, 'actualités', `${me} confidentielle ?`);
    await talk.restart(exampleDesk({ answer: async () => Promise.reject(new Error('broken')) }));
    await person.click(answered, 'Sources');
    await ask(person, 'actualités', `${me} confidentielle ?`);
    expect(talk.log()).not.toContain('confidentielle');
  });
});

describe('a server that Vigie leaves', () => {
  it('is forgotten with what it had set', async () => {
    const guild = talk.playground.guilds[0]?.id ?? '';
    talk.playground.leave(guild);
    await expect.poll(() => talk.kept.forgotten).toEqual([guild]);
  });
});
