import { once } from 'node:events';
import { type APIMessage, Client, Events, GatewayIntentBits, type Message, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { startPlayground } from '../../src/playground/playground.ts';
import { startTestBot } from './testBot.ts';
import { usePlayground } from './usePlayground.ts';

const playground = usePlayground({ heartbeatInterval: 200 });

/** discord.js waits 5 seconds between two identifications; the playground does not mind. */
const atOnce = { ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) } } as const;

describe('logging in', () => {
  test('makes discord.js ready with the guilds and channels of the playground', async () => {
    await using bot = await startTestBot(playground());
    expect(bot.client.user.username).toBe('Vigie');
    expect(bot.client.guilds.cache.map(({ name }) => name)).toEqual(['La rédaction']);
    const channels = bot.client.guilds.cache.first()?.channels.cache.map(({ name }) => name);
    expect(channels).toEqual(['actualités', 'news']);
    expect(playground().gateway.online).toBe(true);
  });

  test('without any intent is ready at once', async () => {
    await using bot = await startTestBot(playground(), { intents: [] });
    expect(bot.client.isReady()).toBe(true);
  });

  test('with another token is refused as Discord refuses it', async () => {
    const client = new Client({ intents: [], rest: { api: playground().apiUrl } });
    await expect(client.login(`${playground().token}x`)).rejects.toThrow(/invalid token/i);
    expect(playground().takeViolations()).toMatchObject([{ status: 401, path: '/gateway/bot' }]);
  });

  test('can be refused with a close code on demand', async () => {
    playground().gateway.refuseNext(4014);
    const client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: playground().apiUrl } });
    await expect(client.login(playground().token)).rejects.toThrow(/disallowed intents/i);
  });

  test('keeps answering heartbeats', async () => {
    await using bot = await startTestBot(playground());
    const before = playground().gateway.counts.heartbeats;
    const { promise, resolve } = Promise.withResolvers<void>();
    bot.client.on(Events.Debug, (text) => /heartbeat acknowledged/i.test(text) && resolve());
    await promise;
    expect(playground().gateway.counts.heartbeats).toBeGreaterThan(before);
  });
});

describe('a lost connection', () => {
  const lose = {
    'a broken socket': () => playground().gateway.drop(),
    'close code 4000': () => playground().gateway.drop(4000),
    'op 7, reconnect': () => playground().gateway.requestReconnect(),
    'op 9, resumable': () => playground().gateway.invalidateSessions(true),
  };

  test.each(Object.entries(lose))('after %s is resumed and misses no event', async (_name, loseIt) => {
    await using bot = await startTestBot(playground());
    const resumed = once(bot.client, Events.ShardResume);
    const heard: string[] = [];
    bot.client.on(Events.MessageCreate, ({ content }: Message) => heard.push(content));
    const before = playground().gateway.counts;
    const { identified } = before;
    loseIt();
    const person = playground().user();
    person.say('actualités', `<@${playground().applicationId}> un`);
    person.say('dm', 'deux');
    await resumed;
    person.say('dm', 'trois');
    await once(bot.client, Events.MessageCreate);
    expect(heard.map((text) => text.split(' ').at(-1))).toEqual(['un', 'deux', 'trois']);
    expect(playground().gateway.counts.identified).toBe(identified);
  });

  test('after op 9 that is not resumable identifies anew', async () => {
    await using bot = await startTestBot(playground(), atOnce);
    const { identified } = playground().gateway.counts;
    const ready = once(bot.client, Events.ShardReady);
    playground().gateway.invalidateSessions(false);
    await ready;
    expect(playground().gateway.counts.identified).toBe(identified + 1);
  });

  test('that stopped answering heartbeats is noticed by discord.js and resumed', async () => {
    await using bot = await startTestBot(playground());
    const resumed = once(bot.client, Events.ShardResume);
    playground().gateway.answerHeartbeats(false);
    await once(bot.client, Events.ShardReconnecting);
    playground().gateway.answerHeartbeats(true);
    await resumed;
    expect(bot.errors).toEqual([]);
  });

  test('for longer than events are kept ends in a new session', async () => {
    await using bot = await startTestBot(playground(), atOnce);
    const { identified } = playground().gateway.counts;
    const ready = once(bot.client, Events.ShardReady);
    playground().gateway.drop();
    const person = playground().user();
    for (let count = 0; count <= 1_000; count += 1) person.say('news', `${count}`);
    await ready;
    expect(playground().gateway.counts.identified).toBe(identified + 1);
  });
});

describe('shards', () => {
  test('each have the guilds that Discord’s formula gives them, and the first the direct messages', async () => {
    const guildId = playground().guilds[0]?.id ?? '0';
    const own = Number((BigInt(guildId) >> 22n) % 2n);
    const heard: (string | number)[][] = [[], []];
    const listen = async (shard: number) => {
      const bot = await startTestBot(playground(), { shards: [shard], shardCount: 2 });
      bot.client.on(Events.MessageCreate, ({ guildId: from }: Message) => heard[shard]?.push(from ?? 'direct'));
      return bot;
    };
    await using first = await listen(0);
    await using second = await listen(1);
    const guilds = [first, second].map(({ client }) => client.guilds.cache.size);
    expect(guilds).toEqual(own === 0 ? [1, 0] : [0, 1]);
    const person = playground().user();
    person.say('news', 'in the guild');
    person.say('dm', 'direct');
    await expect.poll(() => heard.flat().length).toBe(2);
    expect(heard).toEqual(own === 0 ? [[guildId, 'direct'], []] : [['direct'], [guildId]]);
  });
});

describe('what the bot hears', () => {
  test('is the text of a message only in direct messages and where it is mentioned', async () => {
    await using bot = await startTestBot(playground());
    const heard: string[] = [];
    bot.client.on(Events.MessageCreate, ({ content }: Message) => heard.push(content));
    const person = playground().user();
    person.say('news', 'secret');
    person.say('news', `<@${playground().applicationId}> open`);
    person.say('dm', 'direct');
    while (heard.length < 3) await once(bot.client, Events.MessageCreate);
    expect(heard).toEqual(['', `<@${playground().applicationId}> open`, 'direct']);
  });

  test('is a reply to one of its messages, which tells it unless that is switched off', async () => {
    await using bot = await startTestBot(playground());
    const heard: (readonly [string, string | undefined])[] = [];
    bot.client.on(Events.MessageCreate, (message: Message) => {
      if (message.author.bot) return;
      heard.push([message.content, message.reference?.messageId]);
    });
    const person = playground().user();
    const route = Routes.channelMessages(person.say('news', '').channel_id);
    const answer = (await bot.client.rest.post(route, { body: { content: 'an answer' } })) as APIMessage;
    person.say('news', 'and then?', { replyTo: answer });
    person.say('news', 'quietly', { replyTo: answer, ping: false });
    person.say('dm', 'end');
    await expect.poll(() => heard.at(-1)?.[0]).toBe('end');
    expect(heard.slice(1, 3)).toEqual([
      ['and then?', answer.id],
      ['', answer.id],
    ]);
  });
});

test('a busy port is said, with what to do', async () => {
  const failure = await startPlayground({ port: playground().port }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect((failure as UserError).say('fr')).toMatch(new RegExp(`${playground().port}.*PORT.*\\.env`));
  expect((failure as UserError).say('en')).toMatch(new RegExp(`${playground().port}.*PORT.*\\.env`));
});

test('a request for another host or from another site is refused', async () => {
  const { url, port } = playground();
  const from = (headers: Record<string, string>) => fetch(`${url}/api/v10/gateway`, { headers });
  expect((await from({ origin: 'https://example.com' })).status).toBe(403);
  expect((await from({ origin: `http://127.0.0.1:${port}`, authorization: `Bot ${playground().token}` })).status).toBe(
    200,
  );
  const { promise, resolve } = Promise.withResolvers<string>();
  const { request } = await import('node:http');
  request({ host: '127.0.0.1', port, headers: { host: 'evil.example' } }, (answer) =>
    resolve(String(answer.statusCode)),
  ).end();
  expect(await promise).toBe('403');
});
