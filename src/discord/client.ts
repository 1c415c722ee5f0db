import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Logger } from 'pino';

export interface ClientSettings {
  /** The address of the REST interface without its version; null for Discord's own. */
  readonly api: string | null;
  readonly log: Logger;
}

/**
 * Discord's limit of 50 requests a second does not count the answers to interactions: with the default a busy second would
 * miss the 3 seconds that an answer has. What is kept for the token of an interaction goes when the token does, after 15
 * minutes. A global limit that Discord announces is kept all the same; messages, which do count, are paced by themselves
 * (conversation.ts).
 */
const answering = { globalRequestsPerSecond: Number.POSITIVE_INFINITY, handlerSweepInterval: 15 * 60_000 } as const;

/**
 * Messages that mention the bot, replies to it and direct messages come with their words under intents that are not
 * privileged; of other messages Discord leaves the words out. `Guilds` tells which channel is a thread, and of which.
 */
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Milliseconds to wait for servers that Discord says are down: commands are answered only after it. */
const waitGuildTimeout = 2_000;

/** A client that needs no privileged intent, keeps in memory only what an answer needs, and mentions nobody. */
export function createClient({ api, log }: ClientSettings): Client {
  const client = new Client({
    intents,
    // Without it discord.js does not tell of messages in direct channels that it has not met.
    partials: [Partials.Channel],
    waitGuildTimeout,
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ApplicationCommandManager: 0,
      ApplicationEmojiManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      DMMessageManager: 0,
      EntitlementManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildForumThreadManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      GuildTextThreadManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
    // Threads that were archived more than an hour ago; discord.js meets them anew when somebody writes there.
    sweepers: { threads: { interval: 3600, lifetime: 3600 } },
    rest: { ...answering, ...(api === null ? {} : { api }) },
  });
  // Without a listener, a rejection in any listener would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reports an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'The connection to Discord has an error'));
  client.on(Events.ShardReconnecting, () => log.info('Connecting to Discord again'));
  return client;
}

/** Logs out. What discord.js says of the connection meanwhile is no news. */
export async function closeClient(client: Client): Promise<void> {
  client.removeAllListeners();
  client.on(Events.Error, () => {});
  await client.destroy();
}
