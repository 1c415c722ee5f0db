/** Who the bot is, where it is, and where the gateway is. */
import type { Hono } from 'hono';
import { gatewayUrl } from '../gateway/events.ts';
import { answers } from '../validation/problems.ts';
import { applicationPayload, channelPayload, guildPayload, memberPayload } from '../world/payloads.ts';
import { bot } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { CallVariables } from './call.ts';

export function identityRoutes(app: Hono<CallVariables>, world: World): void {
  app.get('/gateway', (call) => call.json({ url: gatewayUrl(world) }));
  app.get('/gateway/bot', (call) =>
    call.json({
      url: gatewayUrl(world),
      shards: 1,
      session_start_limit: { total: 1_000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
    }),
  );
  app.get('/users/@me', (call) => call.json({ ...bot, verified: true, mfa_enabled: true, email: null }));
  for (const path of ['/applications/@me', '/oauth2/applications/@me']) {
    app.get(path, (call) => call.json(applicationPayload(world.guilds.size)));
  }
  app.get('/users/:user', (call) => {
    const user = world.users.get(call.req.param('user'));
    if (!user) throw answers.unknownUser();
    return call.json(user);
  });
  app.get('/guilds/:guild', (call) => call.json(guildPayload(guildOf(world, call.req.param('guild')))));
  app.get('/guilds/:guild/channels', (call) => {
    const guild = guildOf(world, call.req.param('guild'));
    const own = [...world.channels.values()].filter(({ guildId, kind }) => guildId === guild.id && kind === 'text');
    return call.json(own.map((channel) => channelPayload(channel, world)));
  });
  app.get('/guilds/:guild/members/:user', (call) => {
    guildOf(world, call.req.param('guild'));
    const user = world.users.get(call.req.param('user'));
    if (!user) throw answers.unknownMember();
    return call.json(memberPayload(user));
  });
}

/** @throws DiscordError 10004 */
function guildOf(world: World, guildId: string) {
  const guild = world.guilds.get(guildId);
  if (!guild) throw answers.unknownGuild();
  return guild;
}
