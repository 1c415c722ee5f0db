import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** What Discord says once nobody waits for an answer any more: 3 seconds or 15 minutes are over, or the message is deleted. */
const goneCodes: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.InvalidWebhookToken,
  // Another process of the same bot was faster.
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/** Whether `error` only means that there is nobody left to tell. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && goneCodes.has(error.code);
}
