import { Events } from 'discord.js';
import type { UserError } from '../errors.ts';
import { closeClient, createClient } from './client.ts';
import { connect, onClosedForGood } from './connection.ts';
import { type Notes, registerCommands } from './registration.ts';
import { type Bot, routerOf } from './router.ts';

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
  listening.on(Events.InteractionCreate, routerOf(settings));
  const client = await connect(listening, token);
  const { id } = client.application;
  try {
    const told = await registerCommands(client.rest, id, commands, notes);
    log.debug({ commands: commands.length, told }, 'Discord knows the commands');
  } catch (error) {
    await closeClient(client);
    throw error;
  }
  onClosedForGood(client, lost);
  return { applicationId: id, [Symbol.asyncDispose]: () => closeClient(client) };
}
