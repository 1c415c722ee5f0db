import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
} from 'discord.js';
import { UserError } from '../errors.ts';
import { closeClient } from './client.ts';

/**
 * Logs in, and waits until Discord has said that the bot is ready.
 *
 * @throws UserError `token-refused`, `discord-closed` or `discord-unreachable`
 */
export async function connect(client: Client, token: string): Promise<Client<true>> {
  const ready = Promise.withResolvers<Client<true>>();
  client.once(Events.ClientReady, ready.resolve);
  // A refusal of the gateway rejects nothing in discord.js: it only emits this.
  const refused = ({ code }: { readonly code: number }): void => ready.reject(closed(code));
  client.on(Events.ShardDisconnect, refused);
  try {
    client.login(token).catch(ready.reject);
    return await ready.promise;
  } catch (error) {
    await closeClient(client);
    throw mended(error, client);
  } finally {
    client.off(Events.ShardDisconnect, refused);
  }
}

/** Calls `tell` when Discord closes the connection for good: discord.js itself says nothing more and lives on. */
export function onClosedForGood(client: Client, tell: (error: UserError) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) => tell(closed(code)));
}

function closed(code: number): UserError {
  if (code === GatewayCloseCodes.AuthenticationFailed) return new UserError('token-refused');
  return new UserError('discord-closed', { code });
}

function mended(error: unknown, client: Client): unknown {
  if (error instanceof UserError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new UserError('token-refused');
  }
  if (error instanceof DiscordAPIError && error.status === 401) return new UserError('token-refused');
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/^(?:ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|EPIPE|CERT_|ERR_TLS|UND_ERR)/.test(code)) {
    return new UserError('discord-unreachable', { address: client.options.rest?.api ?? 'https://discord.com' });
  }
  return error;
}
