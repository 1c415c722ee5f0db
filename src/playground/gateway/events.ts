/** What each session is told, by its intents and its shard. */
import type { APIMessage } from 'discord.js';
import type { StoredMessage } from '../world/messages.ts';
import { guildCreatePayload, memberPayload, typeOf } from '../world/payloads.ts';
import { applicationId, bot } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { dispatch, type Session } from './session.ts';

const intent = {
  guilds: 1 << 0,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

/** Whether events of that guild (`null`: a direct message) belong to the session's shard. */
export function isOfShard(session: Session, guildId: string | null): boolean {
  const [shard, count] = session.shard;
  return guildId === null ? shard === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === shard;
}

/** READY, and a GUILD_CREATE for every guild when the session asked for them. */
export function welcome(session: Session, world: World): void {
  const own = [...world.guilds.values()].filter(({ id }) => isOfShard(session, id));
  dispatch(session, 'READY', {
    v: 10,
    user: { ...bot, verified: true, mfa_enabled: true, email: null },
    guilds: own.map(({ id }) => ({ id, unavailable: true })),
    private_channels: [],
    relationships: [],
    presences: [],
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: gatewayUrl(world),
    shard: session.shard,
    application: { id: applicationId, flags: 0 },
    geo_ordered_rtc_regions: [],
    user_settings: {},
    guild_join_requests: [],
    _trace: [],
  });
  if (session.intents & intent.guilds) {
    for (const guild of own) dispatch(session, 'GUILD_CREATE', guildCreatePayload(guild, world));
  }
}

export function gatewayUrl(world: World): string {
  return `${world.address().replace(/^http/, 'ws')}/gateway`;
}

/** MESSAGE_CREATE and its kin; ephemeral messages are for one user's eyes and are not told. */
export function tellMessage(
  session: Session,
  world: World,
  change: 'created' | 'updated' | 'deleted',
  message: StoredMessage,
): void {
  const { api, guildId, onlyFor } = message;
  const needed = guildId === null ? intent.directMessages : intent.guildMessages;
  if (onlyFor !== null || !(session.intents & needed) || !isOfShard(session, guildId)) return;
  const place = guildId === null ? {} : { guild_id: guildId };
  if (change === 'deleted') {
    dispatch(session, 'MESSAGE_DELETE', { id: api.id, channel_id: api.channel_id, ...place });
    return;
  }
  const author = world.users.get(api.author.id);
  const { user: _user, ...member } = author ? memberPayload(author) : { user: null };
  const sees = (one: APIMessage): boolean =>
    guildId === null ||
    one.author.id === applicationId ||
    one.mentions.some(({ id }) => id === applicationId) ||
    (session.intents & intent.messageContent) !== 0;
  const shown = (one: APIMessage) =>
    sees(one) ? one : { ...one, content: '', embeds: [], attachments: [], components: [] };
  const { referenced_message: referenced } = api;
  dispatch(session, change === 'created' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE', {
    ...shown(api),
    ...(referenced ? { referenced_message: shown(referenced) } : {}),
    ...place,
    ...(guildId === null ? { channel_type: 1 } : { member, channel_type: typeOf(world.channels.get(api.channel_id)) }),
  });
}
