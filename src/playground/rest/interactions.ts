/** First answers to interactions: POST /interactions/{id}/{token}/callback. */
import type { Hono } from 'hono';
import type { Component } from '../components.ts';
import { checkDescribed, type RequestName } from '../validation/description.ts';
import { checkMessage } from '../validation/messages.ts';
import { checkModal } from '../validation/modals.ts';
import { answers, type Problem, refuseProblems } from '../validation/problems.ts';
import { type Choice, firstAnswerWithin, type Interaction, type Outcome } from '../world/interactions.ts';
import { createMessage, editMessage, flagsOf, type MessageBody, type StoredMessage } from '../world/messages.ts';
import { applicationId, bot } from '../world/places.ts';
import { publish, type World } from '../world/world.ts';
import type { NumberedFile } from './body.ts';
import { bodyOf, type Call, type CallVariables, keepFiles } from './call.ts';

const callback = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

const described: Readonly<Record<number, RequestName>> = {
  [callback.message]: 'CreateMessageInteractionCallbackRequest',
  [callback.deferred]: 'CreateMessageInteractionCallbackRequest',
  [callback.deferredUpdate]: 'UpdateMessageInteractionCallbackRequest',
  [callback.update]: 'UpdateMessageInteractionCallbackRequest',
  [callback.choices]: 'ApplicationCommandAutocompleteCallbackRequest',
  [callback.modal]: 'ModalInteractionCallbackRequest',
};

interface CallbackBody {
  readonly type: number;
  readonly data?:
    | (MessageBody & { readonly choices?: readonly Choice[]; readonly custom_id?: string; readonly title?: string })
    | null;
}

export function interactionRoutes(app: Hono<CallVariables>, world: World): void {
  app.post('/interactions/:id/:token/callback', async (call) => {
    const interaction = awaiting(world, call);
    const { json, files } = await bodyOf(call);
    const body = json as CallbackBody;
    await checkCallback(interaction, body, files);
    // The check may have waited while another answer arrived.
    if (interaction.acknowledged !== null) throw answers.alreadyAcknowledged();
    interaction.acknowledged = body.type;
    const message = take(world, interaction, body, files);
    if (call.req.query('with_response') !== 'true') return call.body(null, 204);
    return call.json({
      interaction: {
        id: interaction.id,
        type: interaction.type,
        ...(message
          ? {
              response_message_id: message.api.id,
              response_message_loading: body.type === callback.deferred,
              response_message_ephemeral: message.onlyFor !== null,
            }
          : {}),
      },
      ...(message && body.type !== callback.deferredUpdate
        ? { resource: { type: body.type, message: message.api } }
        : {}),
    });
  });
}

/** @throws DiscordError 10062 when it is unknown or 3 seconds old, 40060 when it was answered. */
function awaiting(world: World, call: Call): Interaction {
  const interaction = world.interactionsById.get(call.req.param('id') ?? '');
  if (!interaction || interaction.token !== call.req.param('token')) throw answers.unknownInteraction();
  if (interaction.acknowledged !== null) throw answers.alreadyAcknowledged();
  if (world.now() - interaction.createdAt > firstAnswerWithin) {
    world.events.emit('outcome', interaction, { kind: 'silent' });
    throw answers.unknownInteraction();
  }
  return interaction;
}

async function checkCallback(
  interaction: Interaction,
  body: CallbackBody,
  files: readonly NumberedFile[],
): Promise<void> {
  const type = body?.type;
  const name = described[type];
  if (name === undefined || !fits(interaction, type)) {
    const message = `An interaction of type ${interaction.type} is not answered with ${String(type)}`;
    refuseProblems([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
    return;
  }
  await checkDescribed(name, body);
  const { data } = body;
  if (type === callback.deferred) refuseProblems(deferralProblems(data));
  else if (type === callback.modal) checkModal((data?.components ?? []) as readonly Component[]);
  else if (type === callback.message || type === callback.update) {
    checkMessage({
      body: data ?? {},
      before: type === callback.update ? interaction.source : null,
      files: files.map((file) => file.name),
      mayBeEphemeral: type === callback.message,
      at: ['data'],
    });
  }
}

/** Which first answers an interaction may have. */
function fits({ type, source }: Interaction, answer: number): boolean {
  if (type === 4) return answer === callback.choices;
  if (answer === callback.deferredUpdate || answer === callback.update) return type !== 2 && source !== null;
  if (answer === callback.modal) return type !== 5;
  return answer === callback.message || answer === callback.deferred;
}

function deferralProblems(data: CallbackBody['data']): Problem[] {
  if (((data?.flags ?? 0) & ~flagsOf.ephemeral) === 0) return [];
  const message = 'A deferral takes only the flag EPHEMERAL; the others come with the edit';
  return [{ path: ['data', 'flags'], code: 'MESSAGE_FLAGS_INVALID', message }];
}

/** Does what the answer asks, and tells those who wait for it. */
function take(
  world: World,
  interaction: Interaction,
  { type, data }: CallbackBody,
  files: readonly NumberedFile[],
): StoredMessage | null {
  const { source } = interaction;
  const tell = (outcome: Outcome) => world.events.emit('outcome', interaction, outcome);
  switch (type) {
    case callback.message:
    case callback.deferred: {
      interaction.pending = type === callback.deferred;
      const message = answerMessage(world, interaction, data ?? {}, files, interaction.pending ? flagsOf.loading : 0);
      interaction.originalId = message.api.id;
      tell(interaction.pending ? { kind: 'thinking' } : { kind: 'message', message });
      return message;
    }
    case callback.update: {
      const current = source && (world.messages.find(source.api.channel_id, source.api.id) ?? source);
      if (!current) return null;
      const uploaded = keepFiles(world, current.api.channel_id, files, data ?? {});
      const message = editMessage(current, data ?? {}, uploaded, world.now(), world.users);
      interaction.originalId = message.api.id;
      publish(world, 'updated', message);
      tell({ kind: 'message', message });
      return message;
    }
    case callback.deferredUpdate:
      interaction.originalId = source?.api.id ?? null;
      interaction.pending = true;
      tell({ kind: 'thinking' });
      return source;
    case callback.choices:
      tell({ kind: 'choices', choices: data?.choices ?? [] });
      return null;
    default:
      tell({
        kind: 'modal',
        modal: {
          customId: data?.custom_id ?? '',
          title: data?.title ?? '',
          components: (data?.components ?? []) as readonly Component[],
          interactionId: interaction.id,
        },
      });
      return null;
  }
}

/** A new message in answer to an interaction: the first one or a follow-up. */
export function answerMessage(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: readonly NumberedFile[],
  extraFlags = 0,
  isFollowUp = false,
): StoredMessage {
  const { channel, user, commandName, commandType, source, type } = interaction;
  const flags = ((body.flags ?? 0) & ~flagsOf.loading) | extraFlags;
  const reply = isFollowUp ? (interaction.originalId ?? null) : (source?.api.id ?? null);
  return publish(
    world,
    'created',
    createMessage({
      id: world.newId(),
      channel,
      author: bot,
      body,
      type: isFollowUp || commandType === null ? (reply === null ? 0 : 19) : commandType === 1 ? 20 : 23,
      flags,
      uploaded: keepFiles(world, channel.id, files, body),
      onlyFor: flags & flagsOf.ephemeral ? user.id : null,
      at: world.now(),
      applicationId,
      metadata: {
        id: interaction.id,
        type,
        user,
        authorizing_integration_owners: channel.guildId === null ? { '1': user.id } : { '0': channel.guildId },
        ...(commandName === null ? {} : { name: commandName, command_type: commandType }),
        ...(source === null ? {} : { interacted_message_id: source.api.id }),
      },
      reference: reply === null ? null : (world.messages.find(channel.id, reply) ?? null),
      users: world.users,
    }),
  );
}
