/** Follow-ups, and the messages of an interaction's token: /webhooks/{application}/{token}. */
import type { Hono } from 'hono';
import { checkDescribed } from '../validation/description.ts';
import { checkMessage } from '../validation/messages.ts';
import { answers } from '../validation/problems.ts';
import { type Interaction, tokenGoodFor } from '../world/interactions.ts';
import { editMessage, flagsOf, type MessageBody, type StoredMessage } from '../world/messages.ts';
import { publish, type World, withdraw } from '../world/world.ts';
import type { NumberedFile } from './body.ts';
import { bodyOf, type Call, type CallVariables, keepFiles } from './call.ts';
import { answerMessage } from './interactions.ts';

const base = '/webhooks/:application/:token';

export function webhookRoutes(app: Hono<CallVariables>, world: World): void {
  app.post(base, async (call) => {
    const interaction = answered(world, call);
    const { json, files } = await bodyOf(call);
    await checkDescribed('IncomingWebhookRequestPartial', json);
    const body = json as MessageBody;
    const original = interaction.pending && interaction.acknowledged === 5 ? originalOf(world, interaction) : undefined;
    checkMessage({ body, before: null, files: names(files), mayBeEphemeral: true, at: [] });
    // Discord lets the first follow-up of a deferral fill it.
    const message = original
      ? fill(world, interaction, original, body, files)
      : answerMessage(world, interaction, body, files, 0, true);
    if (!original) settle(world, interaction, message);
    return call.json(message.api);
  });

  app.get(`${base}/messages/:message`, (call) => {
    const interaction = answered(world, call);
    return call.json(messageOf(world, interaction, call).api);
  });

  app.patch(`${base}/messages/:message`, async (call) => {
    const interaction = answered(world, call);
    const before = messageOf(world, interaction, call);
    const { json, files } = await bodyOf(call);
    await checkDescribed('IncomingWebhookUpdateRequestPartial', json);
    const body = json as MessageBody;
    checkMessage({ body, before, files: names(files), mayBeEphemeral: true, at: [] });
    return call.json(fill(world, interaction, before, body, files).api);
  });

  app.delete(`${base}/messages/:message`, (call) => {
    const interaction = answered(world, call);
    withdraw(world, messageOf(world, interaction, call));
    interaction.pending = false;
    world.events.emit('outcome', interaction, { kind: 'deleted' });
    return call.body(null, 204);
  });
}

/**
 * The interaction of the token, once its first answer was given.
 *
 * @throws DiscordError 10015 when there is none, 50027 when 15 minutes are over.
 */
function answered(world: World, call: Call): Interaction {
  const interaction = world.interactions.get(call.req.param('token') ?? '');
  if (!interaction || interaction.acknowledged === null) throw answers.unknownWebhook();
  if (world.now() - interaction.createdAt > tokenGoodFor) throw answers.expiredToken();
  return interaction;
}

/** @throws DiscordError 10008 */
function messageOf(world: World, interaction: Interaction, call: Call): StoredMessage {
  const said = call.req.param('message');
  const message =
    said === '@original' ? originalOf(world, interaction) : world.messages.find(interaction.channel.id, said ?? '');
  if (!message) throw answers.unknownMessage();
  return message;
}

function originalOf(world: World, { channel, originalId }: Interaction): StoredMessage | undefined {
  return originalId === null ? undefined : world.messages.find(channel.id, originalId);
}

function fill(
  world: World,
  interaction: Interaction,
  before: StoredMessage,
  body: MessageBody,
  files: readonly NumberedFile[],
): StoredMessage {
  const uploaded = keepFiles(world, before.api.channel_id, files, body);
  const message = publish(world, 'updated', editMessage(before, body, uploaded, world.now(), world.users));
  if (message.api.id === interaction.originalId || (before.api.flags ?? 0) & flagsOf.loading) {
    settle(world, interaction, message);
  }
  return message;
}

/** The first message after a deferral is the answer for which the user waits. */
function settle(world: World, interaction: Interaction, message: StoredMessage): void {
  if (!interaction.pending) return;
  interaction.pending = false;
  world.events.emit('outcome', interaction, { kind: 'message', message });
}

function names(files: readonly NumberedFile[]): string[] {
  return files.map(({ name }) => name);
}
