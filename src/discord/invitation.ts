/**
 * The address at which someone adds the bot to a server. It asks for no permission: answers to commands and buttons
 * need none.
 */
export function invitationOf(applicationId: string): string {
  const address = new URL('https://discord.com/oauth2/authorize');
  address.search = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: '0',
  }).toString();
  return address.href;
}
