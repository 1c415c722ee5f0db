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

/** How Discord refuses a reply to a message that was deleted meanwhile, among the errors of a body. */
const repliesToNothing = 'REPLIES_UNKNOWN_MESSAGE';

/** Whether `error` only means that there is nobody left to tell. */
export function isGone(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  const isRefusal = error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
  return goneCodes.has(error.code) || (isRefusal && JSON.stringify(error.rawError).includes(repliesToNothing));
}
