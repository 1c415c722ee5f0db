/** Channels and what is written in them: messages, typing, threads, direct messages. */
import type { APIMessage, APIThreadChannel } from 'discord.js';
import type { Hono } from 'hono';
import { checkDescribed } from '../validation/description.ts';
import { checkMessage } from '../validation/messages.ts';
import { answers } from '../validation/problems.ts';
import { BoundedMap } from '../world/boundedMap.ts';
import { createMessage, editMessage, flagsOf, type MessageBody, type StoredMessage } from '../world/messages.ts';
import { channelPayload } from '../world/payloads.ts';
import { applicationId, bot, type Channel } from '../world/places.ts';
import { publish, type World, withdraw } from '../world/world.ts';
import { bodyOf, type Call, type CallVariables, channelOf, keepFiles } from './call.ts';

/** Discord answers a repeated nonce with the first message "within a few minutes". */
const nonceGoodFor = 5 * 60_000;
const keptNonces = 1_000;
const mostThreads = 1_000;

export function channelRoutes(app: Hono<CallVariables>, world: World): void {
  const nonces = new BoundedMap<string, StoredMessage & { readonly until: number }>(keptNonces);

  app.get('/channels/:channel', (call) =>
    call.json(channelPayload(channelOf(world, call.req.param('channel')), world)),
  );

  app.get('/channels/:channel/messages', (call) => {
    const channel = channelOf(world, call.req.param('channel'));
    const limit = Math.min(100, Number(call.req.query('limit') ?? 50) || 50);
    const before = call.req.query('before');
    const seen = world.messages.list(channel.id).filter(({ api }) => !before || BigInt(api.id) < BigInt(before));
    return call.json(
      seen
        .slice(-limit)
        .reverse()
        .map(({ api }) => api),
    );
  });

  app.post('/channels/:channel/messages', async (call) => {
    const channel = channelOf(world, call.req.param('channel'));
    const { json, files } = await bodyOf(call);
    await checkDescribed('MessageCreateRequest', json);
    const body = json as MessageBody;
    const names = files.map(({ name }) => name);
    checkMessage({ body, before: null, files: names, mayBeEphemeral: false, at: [] });
    const key = `${channel.id} ${body.nonce}`;
    const first = body.enforce_nonce && body.nonce ? nonces.get(key) : undefined;
    if (first && world.now() <= first.until) return call.json(first.api);
    const message = createMessage({
      id: world.newId(),
      channel,
      author: bot,
      body,
      type: body.message_reference?.message_id ? 19 : 0,
      flags: body.flags ?? 0,
      uploaded: keepFiles(world, channel.id, files, body),
      onlyFor: null,
      at: world.now(),
      applicationId: null,
      metadata: null,
      reference: referenced(world, channel, body),
      users: world.users,
    });
    if (body.nonce) nonces.set(key, { ...message, until: world.now() + nonceGoodFor });
    return call.json(publish(world, 'created', message).api);
  });

  const one = '/channels/:channel/messages/:message';
  app.get(one, (call) => call.json(messageOf(world, call).api));

  app.patch(one, async (call) => {
    const before = messageOf(world, call);
    if (before.api.author.id !== applicationId) throw answers.notAuthor();
    const { json, files } = await bodyOf(call);
    await checkDescribed('MessageEditRequestPartial', json);
    const body = json as MessageBody;
    checkMessage({ body, before, files: files.map(({ name }) => name), mayBeEphemeral: false, at: [] });
    const uploaded = keepFiles(world, before.api.channel_id, files, body);
    return call.json(publish(world, 'updated', editMessage(before, body, uploaded, world.now(), world.users)).api);
  });

  app.delete(one, (call) => {
    withdraw(world, messageOf(world, call));
    return call.body(null, 204);
  });

  app.post('/channels/:channel/typing', (call) => {
    world.events.emit('typing', channelOf(world, call.req.param('channel')).id);
    return call.body(null, 204);
  });

  app.post('/channels/:channel/threads', async (call) => {
    const { json } = await bodyOf(call);
    await checkDescribed('CreateTextThreadWithoutMessageRequest', json);
    const parent = channelOf(world, call.req.param('channel'));
    return call.json(openThread(world, parent, (json as { name: string }).name, world.newId()), 201);
  });

  app.post(`${one}/threads`, async (call) => {
    const { json } = await bodyOf(call);
    await checkDescribed('CreateTextThreadWithMessageRequest', json);
    const { api } = messageOf(world, call);
    const parent = channelOf(world, api.channel_id);
    if (world.channels.has(api.id)) throw answers.threadExists();
    const thread = openThread(world, parent, (json as { name: string }).name, api.id);
    const stored = messageOf(world, call);
    const flags = ((api.flags ?? 0) | flagsOf.hasThread) as NonNullable<APIMessage['flags']>;
    publish(world, 'updated', { ...stored, api: { ...stored.api, flags, thread } });
    return call.json(thread, 201);
  });

  app.post('/users/@me/channels', async (call) => {
    const { json } = await bodyOf(call);
    await checkDescribed('CreatePrivateChannelRequest', json);
    const { recipient_id } = json as { recipient_id?: string };
    const channel = [...world.channels.values()].find(
      ({ kind, recipientId }) => kind === 'dm' && recipientId === recipient_id,
    );
    if (!channel) throw answers.unknownUser();
    return call.json(channelPayload(channel, world));
  });
}

/** @throws DiscordError 10003 or 10008 */
function messageOf(world: World, call: Call): StoredMessage {
  const channel = channelOf(world, call.req.param('channel'));
  const message = world.messages.find(channel.id, call.req.param('message') ?? '');
  if (!message || message.onlyFor !== null) throw answers.unknownMessage();
  return message;
}

function referenced(world: World, channel: Channel, body: MessageBody): StoredMessage | null {
  const reference = body.message_reference;
  if (!reference?.message_id) return null;
  const message = world.messages.find(channel.id, reference.message_id);
  if (!message && reference.fail_if_not_exists !== false) throw answers.unknownReference();
  return message ?? null;
}

function openThread(world: World, parent: Channel, name: string, id: string): APIThreadChannel {
  if (parent.kind !== 'text' || world.channels.size >= mostThreads) throw answers.unknownChannel();
  const thread: Channel = { ...parent, id, name, kind: 'thread', parentId: parent.id };
  world.channels.set(id, thread);
  const payload = channelPayload(thread, world) as unknown as APIThreadChannel;
  world.events.emit('channels');
  world.events.emit('dispatch', 'THREAD_CREATE', { ...payload, newly_created: true }, parent.guildId, 1);
  return payload;
}
