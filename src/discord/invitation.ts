import { PermissionsBitField } from 'discord.js';

/** Answers to commands and buttons need no permission; these are for questions that mention the bot, and their threads. */
const permissions = new PermissionsBitField([
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'ReadMessageHistory',
  'AttachFiles',
]);

/** The address at which someone adds the bot to a server. It asks for what talking in channels needs, and not more. */
export function invitationOf(applicationId: string): string {
  const address = new URL('https://discord.com/oauth2/authorize');
  address.search = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: permissions.bitfield.toString(),
  }).toString();
  return address.href;
}
