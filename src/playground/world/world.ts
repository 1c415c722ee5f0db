/** The state of the loopback Discord, and the events by which its gateway, its page and its test users learn of changes. */
import { EventEmitter } from 'node:events';
import type { APIApplicationCommand } from 'discord.js';
import { type Attachments, keepAttachments } from './attachments.ts';
import { BoundedMap } from './boundedMap.ts';
import type { Interaction, Outcome } from './interactions.ts';
import { keepMessages, type MessageLog, type StoredMessage } from './messages.ts';
import { type GuildPlan, type Places, placesOf } from './places.ts';
import { snowflakes } from './snowflakes.ts';

export interface WorldEvents {
  message: [change: 'created' | 'updated' | 'deleted', message: StoredMessage];
  outcome: [interaction: Interaction, outcome: Outcome];
  /** Something for the bot; `intent` is the bit that asks for it, 0 when every session gets it. */
  dispatch: [event: string, data: object, guildId: string | null, intent: number];
  /** The bot's commands changed. */
  commands: [];
  /** A thread was opened. */
  channels: [];
  /** The bot shows that it writes. */
  typing: [channelId: string];
  /** The bot's gateway session begins (`true`) or ends. */
  presence: [online: boolean];
}

/** Global commands under the key `''`, a guild's own under its id; by id, in the order of registration. */
type CommandRegister = Map<string, Map<string, APIApplicationCommand>>;

export interface World extends Places {
  readonly now: () => number;
  readonly newId: () => string;
  /** The address of this server without a slash at the end. */
  readonly address: () => string;
  readonly token: string;
  readonly messages: MessageLog;
  readonly attachments: Attachments;
  readonly commands: CommandRegister;
  /** By token; each also stays known by id for its first answer. */
  readonly interactions: Map<string, Interaction>;
  readonly interactionsById: Map<string, Interaction>;
  readonly events: EventEmitter<WorldEvents>;
}

/** Interactions beyond this many lose their tokens early: far more than 15 minutes of a busy test bring. */
const keptInteractions = 5_000;

export function createWorld(settings: {
  readonly now: () => number;
  readonly address: () => string;
  readonly token: string;
  readonly guilds: readonly GuildPlan[];
}): World {
  const newId = snowflakes(settings.now);
  const events = new EventEmitter<WorldEvents>();
  events.setMaxListeners(0);
  const interactionsById = new Map<string, Interaction>();
  return {
    ...placesOf(settings.guilds),
    now: settings.now,
    address: settings.address,
    token: settings.token,
    newId,
    messages: keepMessages(),
    attachments: keepAttachments(newId, settings.address),
    commands: new Map([['', new Map()]]),
    interactions: new BoundedMap(keptInteractions, (_token, { id }) => interactionsById.delete(id)),
    interactionsById,
    events,
  };
}

/** Puts a message in its channel, new or changed, and tells everyone. */
export function publish(world: World, change: 'created' | 'updated', message: StoredMessage): StoredMessage {
  world.messages.put(message);
  world.events.emit('message', change, message);
  return message;
}

export function withdraw(world: World, message: StoredMessage): void {
  world.messages.remove(message);
  world.events.emit('message', 'deleted', message);
}
