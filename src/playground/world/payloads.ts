/** Guilds, channels and members as they travel: whole, since discord.js trusts what it is sent. */
import type { APIUser } from 'discord.js';
import { applicationId, bot, type Channel, type Guild, type Places } from './places.ts';

/** Everything but administration: what a member and a bot of an ordinary server may do. */
export const allPermissions = (2n ** 50n - 1n - 8n).toString();
const joined = '2024-01-01T00:00:00.000000+00:00';

/** Discord's number for the kind of a channel. */
export function typeOf(channel: Channel | undefined): 0 | 1 | 11 {
  if (channel?.kind === 'dm') return 1;
  return channel?.kind === 'thread' ? 11 : 0;
}

/** A channel as in GUILD_CREATE and in interactions. */
export function channelPayload(channel: Channel, places: Places) {
  if (channel.kind === 'dm') {
    const recipient = places.users.get(channel.recipientId ?? '');
    return { id: channel.id, type: 1, flags: 0, last_message_id: null, recipients: recipient ? [recipient] : [] };
  }
  const position = [...places.channels.keys()].indexOf(channel.id);
  const common = {
    id: channel.id,
    guild_id: channel.guildId,
    name: channel.name,
    flags: 0,
    last_message_id: null,
    rate_limit_per_user: 0,
    permissions: allPermissions,
  };
  if (channel.kind === 'thread') {
    return {
      ...common,
      type: 11,
      parent_id: channel.parentId,
      owner_id: applicationId,
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: joined,
        locked: false,
        create_timestamp: joined,
      },
    };
  }
  return { ...common, type: 0, position, parent_id: null, topic: null, nsfw: false, permission_overwrites: [] };
}

export function memberPayload(user: APIUser) {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: joined,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
    permissions: allPermissions,
  };
}

/** A guild as GET /guilds/{id} gives it. */
export function guildPayload(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: bot.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    nsfw_level: 0,
    nsfw: false,
    hub_type: null,
    max_members: 500_000,
    max_video_channel_users: 25,
    widget_enabled: false,
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        icon: null,
        unicode_emoji: null,
        position: 0,
        permissions: allPermissions,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
  };
}

/** A guild as GUILD_CREATE gives it. */
export function guildCreatePayload(guild: Guild, places: Places) {
  const own = [...places.channels.values()].filter(({ guildId }) => guildId === guild.id);
  return {
    ...guildPayload(guild),
    joined_at: joined,
    large: false,
    unavailable: false,
    member_count: places.users.size,
    voice_states: [],
    members: [memberPayload(bot)],
    channels: own.filter(({ kind }) => kind === 'text').map((channel) => channelPayload(channel, places)),
    threads: own.filter(({ kind }) => kind === 'thread').map((channel) => channelPayload(channel, places)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** GET /applications/@me. */
export function applicationPayload(guildCount: number) {
  return {
    id: applicationId,
    name: 'Vigie',
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    hook: true,
    is_monetized: false,
    approximate_guild_count: guildCount,
    approximate_user_install_count: 1,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: { ...bot, id: '1200000000009000001', username: 'operator', bot: false, discriminator: '0' },
    team: null,
    integration_types_config: { '0': {}, '1': {} },
  };
}
