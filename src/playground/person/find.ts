/** What a user's words and clicks mean: channels, commands, messages. */
import type { APIApplicationCommand, APIUser } from 'discord.js';
import { UserError } from '../../errors.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { Channel } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** By id, by name, or `dm` for the user's direct message with the bot. @throws UserError `playground-channel` */
export function findChannel(world: World, said: string, user: APIUser): Channel {
  const channel =
    world.channels.get(said) ??
    [...world.channels.values()].find(({ kind, name, recipientId }) =>
      kind === 'dm' ? said === 'dm' && recipientId === user.id : name === said,
    );
  if (!channel || (channel.recipientId !== null && channel.recipientId !== user.id)) {
    throw new UserError('playground-channel', { channel: said });
  }
  return channel;
}

/** A guild's own command before a global one. @throws UserError `playground-command` */
export function findCommand(world: World, channel: Channel, name: string, type: 1 | 3): APIApplicationCommand {
  const offered = offeredCommands(world, channel).find((command) => command.name === name && command.type === type);
  if (!offered) throw new UserError('playground-command', { name });
  return offered;
}

/** The commands that Discord shows in a channel. */
export function offeredCommands(world: World, channel: Channel): APIApplicationCommand[] {
  const own = [...(world.commands.get(channel.guildId ?? ' ')?.values() ?? [])];
  const global = [...(world.commands.get('')?.values() ?? [])].filter(
    ({ name, type }) => !own.some((command) => command.name === name && command.type === type),
  );
  const context = channel.guildId === null ? 1 : 0;
  return [...own, ...global].filter(({ contexts }) => contexts?.includes(context) ?? true);
}

/** @throws UserError `playground-gone` for a message that this user does not see. */
export function findVisible(world: World, channel: Channel, messageId: string, user: APIUser): StoredMessage {
  const message = world.messages.find(channel.id, messageId);
  if (!message || (message.onlyFor !== null && message.onlyFor !== user.id)) throw new UserError('playground-gone');
  return message;
}
