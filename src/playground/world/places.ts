/** Who and where: the bot, its users, guilds and channels, as Discord describes them. Ids are the same at every start. */
import type { APIUser } from 'discord.js';

/** A locale that Discord knows and Vigie answers in. */
export type PlaygroundLocale = 'fr' | 'en-US' | 'en-GB';

export interface GuildPlan {
  readonly name: string;
  readonly locale: PlaygroundLocale;
  readonly channels: readonly { readonly name: string; readonly locale: PlaygroundLocale }[];
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: PlaygroundLocale;
}

export interface Channel {
  readonly id: string;
  /** `null` for a direct message. */
  readonly guildId: string | null;
  readonly name: string;
  readonly kind: 'text' | 'dm' | 'thread';
  /** The language of those who write there; a person may bring another. */
  readonly locale: PlaygroundLocale;
  /** The channel of a thread. */
  readonly parentId: string | null;
  /** The user of a direct message. */
  readonly recipientId: string | null;
}

const first = 1_200_000_000_000_000_000n;
const id = (kind: number, index: number) => (first + BigInt(kind) * 1_000_000n + BigInt(index)).toString();

export const applicationId = id(1, 1);

export const defaultGuilds: readonly GuildPlan[] = [
  {
    name: 'La rédaction',
    locale: 'fr',
    channels: [
      { name: 'actualités', locale: 'fr' },
      { name: 'news', locale: 'en-US' },
    ],
  },
];

export const bot: APIUser = person(applicationId, 'Vigie', 'Vigie', true);

/** One user for each language, and one more for tests of what others may see. */
export const users = {
  fr: person(id(2, 1), 'vous', 'Vous', false),
  en: person(id(2, 2), 'you', 'You', false),
  other: person(id(2, 3), 'voisine', 'Voisine', false),
} as const;

export interface Places {
  readonly guilds: ReadonlyMap<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly users: ReadonlyMap<string, APIUser>;
}

/** Builds the guilds and their channels, and a direct message of every user with the bot. */
export function placesOf(plans: readonly GuildPlan[]): Places {
  const guilds = new Map<string, Guild>();
  const channels = new Map<string, Channel>();
  for (const [index, plan] of plans.entries()) {
    const guild: Guild = { id: id(3, index + 1), name: plan.name, locale: plan.locale };
    guilds.set(guild.id, guild);
    for (const [place, { name, locale }] of plan.channels.entries()) {
      const channelId = id(4, (index + 1) * 100 + place);
      channels.set(channelId, {
        id: channelId,
        guildId: guild.id,
        name,
        kind: 'text',
        locale,
        parentId: null,
        recipientId: null,
      });
    }
  }
  for (const [index, [language, user]] of Object.entries(users).entries()) {
    const channelId = id(5, index + 1);
    channels.set(channelId, {
      id: channelId,
      guildId: null,
      name: 'Vigie',
      kind: 'dm',
      locale: language === 'en' ? 'en-US' : 'fr',
      parentId: null,
      recipientId: user.id,
    });
  }
  return { guilds, channels, users: new Map([bot, ...Object.values(users)].map((user) => [user.id, user])) };
}

function person(userId: string, username: string, shown: string, isBot: boolean): APIUser {
  return {
    id: userId,
    username,
    global_name: isBot ? null : shown,
    discriminator: isBot ? '0001' : '0',
    avatar: null,
    bot: isBot,
    system: false,
    banner: null,
    accent_color: null,
  };
}
