import { type APIMessage, REST, Routes } from 'discord.js';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testCommands } from './testBot.ts';
import { usePlayground } from './usePlayground.ts';

const playground = usePlayground();
let rest: REST;
let channelId: string;

beforeAll(async () => {
  rest = new REST({ api: playground().apiUrl, globalRequestsPerSecond: 10_000 }).setToken(playground().token);
  channelId = playground().user().say('news', 'first').channel_id;
});
beforeEach(() => playground().troubles.clear());

describe('commands', () => {
  test('registered again keep their ids, and those left out are gone', async () => {
    const route = Routes.applicationCommands(playground().applicationId);
    const before = (await rest.put(route, { body: testCommands })) as { id: string; name: string }[];
    const after = (await rest.put(route, { body: testCommands.slice(0, 1) })) as { id: string; name: string }[];
    expect(before.map(({ name }) => name)).toEqual(['brief', 'digest', 'Sources']);
    expect(after).toMatchObject([{ name: 'brief', id: before[0]?.id }]);
    expect(await rest.get(route)).toMatchObject([
      { name: 'brief', description_localizations: { fr: expect.any(String) } },
    ]);
  });

  test('of a guild are its own', async () => {
    const guildId = playground().guilds[0]?.id ?? '';
    const route = Routes.applicationGuildCommands(playground().applicationId, guildId);
    const command = (await rest.post(route, { body: { name: 'own', description: 'x' } })) as { id: string };
    expect(await rest.get(route)).toMatchObject([{ name: 'own', guild_id: guildId }]);
    await rest.patch(`${route}/${command.id}`, { body: { description: 'changed' } });
    expect(await rest.get(`${route}/${command.id}`)).toMatchObject({ description: 'changed' });
    await rest.delete(`${route}/${command.id}`);
    expect(await rest.get(route)).toEqual([]);
  });
});

describe('messages', () => {
  test('are created, fetched, edited and deleted', async () => {
    const created = (await rest.post(Routes.channelMessages(channelId), { body: { content: 'hello' } })) as {
      id: string;
    };
    const route = Routes.channelMessage(channelId, created.id);
    await rest.patch(route, { body: { content: 'changed' } });
    expect(await rest.get(route)).toMatchObject({ content: 'changed', edited_timestamp: expect.any(String) });
    await rest.delete(route);
    await expect(rest.get(route)).rejects.toMatchObject({ code: 10008, status: 404 });
  });

  test('with one enforced nonce are one message', async () => {
    const body = { content: 'once', nonce: 'digest-1', enforce_nonce: true };
    const first = await rest.post(Routes.channelMessages(channelId), { body });
    expect(await rest.post(Routes.channelMessages(channelId), { body })).toEqual(first);
    const { nonce, ...without } = body;
    const other = await rest.post(Routes.channelMessages(channelId), { body: { ...without, nonce: `${nonce}x` } });
    expect(other).not.toEqual(first);
  });

  test('carry files sent as multipart', async () => {
    const message = (await rest.post(Routes.channelMessages(channelId), {
      body: { content: 'file', attachments: [{ id: 0, description: 'what it is' }] },
      files: [{ name: 'é a.txt', data: Buffer.from('text'), contentType: 'text/plain' }],
    })) as { attachments: { url: string }[] };
    expect(message.attachments).toMatchObject([{ filename: 'é_a.txt', description: 'what it is', size: 4 }]);
    const answer = await fetch(message.attachments[0]?.url ?? '');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe('text');
  });

  test('that are too large are refused with 40005', async () => {
    const files = [{ name: 'a.bin', data: Buffer.alloc(11 * 1024 * 1024) }];
    await expect(rest.post(Routes.channelMessages(channelId), { body: {}, files })).rejects.toMatchObject({
      code: 40005,
    });
    expect(playground().takeViolations()).toHaveLength(1);
  });

  test('tell whom they mention, unless the bot forbids it', async () => {
    const content = `@everyone <@${playground().user().user.id}>`;
    const post = (body: object) => rest.post(Routes.channelMessages(channelId), { body: { content, ...body } });
    expect(await post({})).toMatchObject({ mention_everyone: true, mentions: [{ username: 'vous' }] });
    expect(await post({ allowed_mentions: { parse: [] } })).toMatchObject({ mention_everyone: false, mentions: [] });
  });

  test('beyond the five hundredth push out the oldest', async () => {
    const person = playground().user();
    for (let count = 0; count < 501; count += 1) person.say('dm', String(count));
    expect(
      person
        .messages('dm')
        .map(({ content }) => content)
        .at(0),
    ).toBe('1');
  });
});

test('typing, direct messages and threads have their routes', async () => {
  await rest.post(Routes.channelTyping(channelId));
  const direct = await rest.post(Routes.userChannels(), { body: { recipient_id: playground().user().user.id } });
  expect(direct).toMatchObject({ type: 1, recipients: [{ username: 'vous' }] });
  const thread = (await rest.post(Routes.threads(channelId), { body: { name: 'thread', type: 11 } })) as { id: string };
  expect(await rest.post(Routes.channelMessages(thread.id), { body: { content: 'in it' } })).toMatchObject({
    channel_id: thread.id,
  });
});

describe('trouble on demand', () => {
  test('429 of a route is waited out by the client as its headers say', async () => {
    playground().troubles.rateLimit({ path: /typing/, retryAfter: 1 });
    const limits: object[] = [];
    rest.on('rateLimited', (limit) => limits.push(limit));
    const start = performance.now();
    await rest.post(Routes.channelTyping(channelId));
    expect(performance.now() - start).toBeGreaterThanOrEqual(1_000);
    expect(limits).toMatchObject([{ global: false, scope: 'user' }]);
  });

  test('429 of all routes is told as global', async () => {
    playground().troubles.rateLimit({ global: true, retryAfter: 1 });
    const answer = await fetch(`${playground().apiUrl}/v10/gateway`);
    expect(answer.status).toBe(429);
    expect(answer.headers.get('x-ratelimit-global')).toBe('true');
    expect(await answer.json()).toMatchObject({ global: true, retry_after: 1 });
  });

  test('a server error is tried again by the client', async () => {
    playground().troubles.fail({ status: 502, method: 'GET', times: 2 });
    expect(await rest.get(Routes.user())).toMatchObject({ username: 'Vigie' });
  });

  test('a refusal with a code arrives as it is', async () => {
    playground().troubles.fail({ status: 403, code: 50001, message: 'Missing Access' });
    await expect(rest.post(Routes.channelTyping(channelId))).rejects.toMatchObject({ code: 50001, status: 403 });
  });
});

test('every answer carries the headers of its bucket', async () => {
  const headers = { authorization: `Bot ${playground().token}` };
  const answer = await fetch(`${playground().apiUrl}/v10/users/@me`, { headers });
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': expect.stringMatching(/^\d+$/),
    'x-ratelimit-bucket': expect.stringMatching(/^[0-9a-f]{32}$/),
  });
});

test('a route that Discord does not have is a violation', async () => {
  await expect(rest.get('/nothing')).rejects.toMatchObject({ status: 404 });
  expect(() => playground().assertNoViolations()).toThrow(/GET \/nothing was answered 404/);
});

test('without the bot’s token nothing is answered', async () => {
  const answer = await fetch(`${playground().apiUrl}/v10/users/@me`);
  expect(answer.status).toBe(401);
  expect(playground().takeViolations()).toHaveLength(1);
});

describe('threads of messages', () => {
  test('are shown on their message, told to the bot, and opened once', async () => {
    const message = playground().user().say('news', 'a question');
    const route = Routes.threads(channelId, message.id);
    const thread = (await rest.post(route, { body: { name: 'a question', auto_archive_duration: 1440 } })) as {
      id: string;
      type: number;
    };
    expect(thread).toMatchObject({ id: message.id, type: 11, parent_id: channelId });
    const shown = (await rest.get(Routes.channelMessage(channelId, message.id))) as APIMessage;
    expect(shown.flags).toBe(32);
    expect(shown.thread?.name).toBe('a question');
    await expect(rest.post(route, { body: { name: 'again' } })).rejects.toMatchObject({ code: 160004 });
  });
});

test('a reply to a message that is gone is refused as Discord refuses it, and is no fault of the bot', async () => {
  const person = playground().user();
  const message = person.say('news', 'gone soon');
  person.remove(message);
  const body = { content: 'late', message_reference: { message_id: message.id } };
  const refused = rest.post(Routes.channelMessages(channelId), { body });
  await expect(refused).rejects.toMatchObject({ code: 50035, status: 400 });
  await expect(refused).rejects.toThrow(/REPLIES_UNKNOWN_MESSAGE/);
  const other = playground().user({ as: 'other' });
  expect(() => other.remove(person.say('news', 'mine'))).toThrow();
});
