import { Events } from 'discord.js';
import { discordCommands, messageCommands } from '../../commands/index.ts';
import type { UserError } from '../errors.ts';
import { closeClient, createClient } from './client.ts';
import { connect, onClosedForGood } from './connection.ts';
import { listenerOf } from './conversation.ts';
import { unfollowAll } from './followedSources.ts';
import { type Notes, registerCommands } from './registration.ts';
import { routerOf } from './router.ts';
import { atWork, type Bot } from './workingBot.ts';

export interface BotSettings extends Bot {
  readonly token: string;
  /** The address of the REST interface without its version; null for Discord's own. */
  readonly api: string | null;
  /** Where it is remembered which commands Discord knows. */
  readonly notes: Notes;
  /** Told when Discord ends the connection for good, after the bot was ready. */
  readonly lost: (error: UserError) => void;
}

export interface RunningBot extends AsyncDisposable {
  readonly applicationId: string;
}

/**
 * Logs in and listens; the commands are registered when it returns.
 *
 * @throws UserError `token-refused`, `discord-closed` or `discord-unreachable`
 */
export async function startBot(settings: BotSettings): Promise<RunningBot> {
  const { api, commands, log, lost, notes, token } = settings;
  const listening = createClient({ api, log });
  const bot = atWork(settings);
  listening.on(Events.InteractionCreate, routerOf(bot));
  listening.on(Events.MessageCreate, listenerOf(bot));
  listening.on(Events.GuildDelete, ({ id }) => {
    settings.kept.forgetSettings(id).catch((error: unknown) => log.error({ err: error }, 'Settings stayed behind'));
    unfollowAll(id, settings.sources).catch((error: unknown) => log.error({ err: error }, 'Sources stayed behind'));
  });
  const client = await connect(listening, token);
  const { id } = client.application;
  try {
    const declared = [...commands, ...messageCommands, ...discordCommands];
    const told = await registerCommands(client.rest, id, declared, notes);
    log.debug({ commands: declared.length, told }, 'Discord knows the commands');
  } catch (error) {
    await closeClient(client);
    throw error;
  }
  onClosedForGood(client, lost);
  return { applicationId: id, [Symbol.asyncDispose]: () => closeClient(client) };
}
