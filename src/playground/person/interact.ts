/** Interactions as Discord's client and gateway send them: INTERACTION_CREATE, whole. */
import { randomBytes } from 'node:crypto';
import type { APIUser } from 'discord.js';
import { firstAnswerWithin, type Interaction, type Outcome } from '../world/interactions.ts';
import type { StoredMessage } from '../world/messages.ts';
import { allPermissions, channelPayload, memberPayload } from '../world/payloads.ts';
import { applicationId, type Channel, type PlaygroundLocale } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** Discord's bound for files of a server without boosts, in bytes. */
const attachmentSizeLimit = 10 * 1024 * 1024;

export interface InteractionRequest {
  readonly type: Interaction['type'];
  readonly channel: Channel;
  readonly user: APIUser;
  readonly locale: PlaygroundLocale;
  /** Whether the user brought the bot along instead of the server's owner. */
  readonly userInstalled: boolean;
  readonly commandName: string | null;
  readonly commandType: Interaction['commandType'];
  readonly source: StoredMessage | null;
  /** Discord's `data`, by the interaction's type. */
  readonly data: object;
}

/** Sends an interaction to the bot; `outcome` events tell what becomes of it. */
export function interact(world: World, request: InteractionRequest): Interaction {
  const interaction: Interaction = {
    id: world.newId(),
    token: randomBytes(64).toString('base64url'),
    type: request.type,
    channel: request.channel,
    user: request.user,
    locale: request.locale,
    createdAt: world.now(),
    commandName: request.commandName,
    commandType: request.commandType,
    source: request.source,
    acknowledged: null,
    originalId: null,
    pending: false,
  };
  world.interactions.set(interaction.token, interaction);
  world.interactionsById.set(interaction.id, interaction);
  world.events.emit(
    'dispatch',
    'INTERACTION_CREATE',
    payloadOf(world, interaction, request),
    request.channel.guildId,
    0,
  );
  const timer = setTimeout(() => {
    if (interaction.acknowledged === null) world.events.emit('outcome', interaction, { kind: 'silent' });
  }, firstAnswerWithin);
  timer.unref();
  return interaction;
}

/**
 * Waits for what becomes of an interaction; `thinking` alone does not count.
 *
 * @param within milliseconds. @throws Error when nothing final happened in that time.
 */
export function outcomeOf(world: World, interaction: Interaction, within: number): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const listen = (about: Interaction, outcome: Outcome) => {
    if (about === interaction && outcome.kind !== 'thinking') resolve(outcome);
  };
  const timer = setTimeout(() => reject(new Error(`the bot did not finish its answer within ${within} ms`)), within);
  world.events.on('outcome', listen);
  return promise.finally(() => {
    clearTimeout(timer);
    world.events.off('outcome', listen);
  });
}

function payloadOf(world: World, interaction: Interaction, request: InteractionRequest): object {
  const { channel, user, source, data, userInstalled } = request;
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  return {
    id: interaction.id,
    application_id: applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel: channelPayload(channel, world),
    channel_id: channel.id,
    locale: interaction.locale,
    app_permissions: allPermissions,
    entitlements: [],
    entitlement_sku_ids: [],
    attachment_size_limit: attachmentSizeLimit,
    context: guild ? 0 : 1,
    authorizing_integration_owners: userInstalled ? { '1': user.id } : { '0': guild?.id ?? '0' },
    ...(source ? { message: source.api } : {}),
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: memberPayload(user),
        }
      : { user }),
  };
}
