/** The page, its live events, the files of messages, and the small door for scripts. */
import { Hono } from 'hono';
import { UserError } from '../../errors.ts';
import { userLanguage } from '../../texts/bilingual.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { findChannel, offeredCommands } from '../person/find.ts';
import { bot, users } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { actRoutes } from './acts.ts';
import { pageFiles } from './files.ts';
import { liveEvents } from './live.ts';
import type { PageChannel, PageConversation, PageState } from './protocol.ts';

export interface Site {
  readonly app: Hono;
  /** Ends the live events of all open pages. */
  close(): void;
}

/** The page's one user; its language is the channel's. */
const { fr: user } = users;

export function siteRoutes(world: World, gateway: Gateway): Site {
  const app = new Hono();

  app.get('/playground/state', (call) => {
    const channels = [...world.channels.values()];
    const shown = (guildId: string | null): PageChannel[] =>
      channels
        .filter((channel) => channel.guildId === guildId && (guildId !== null || channel.recipientId === user.id))
        .map(({ id, name, kind, locale, parentId }) => ({ id, name, kind, locale, parent: parentId }));
    const state: PageState = {
      guilds: [...world.guilds.values()].map(({ id, name }) => ({ id, name, channels: shown(id) })),
      direct: shown(null),
      user: { id: user.id, name: user.global_name ?? user.username },
      bot: { id: bot.id, name: bot.username },
      online: gateway.online,
    };
    return call.json(state);
  });

  app.get('/playground/channels/:channel', (call) => {
    const channel = world.channels.get(call.req.param('channel'));
    if (!channel) return call.notFound();
    findChannel(world, channel.id, user);
    const conversation: PageConversation = {
      messages: world.messages.list(channel.id, user.id).map(({ api }) => api),
      commands: offeredCommands(world, channel),
    };
    return call.json(conversation);
  });

  app.get('/attachments/:channel/:attachment/:name', (call) => {
    const file = world.attachments.find(call.req.param('attachment'));
    if (!file) return call.notFound();
    const isImage = /^image\/(?:png|jpeg|gif|webp|avif)$/.test(file.type);
    return call.body(file.bytes, 200, {
      'content-type': isImage ? file.type : 'application/octet-stream',
      'content-disposition': isImage ? 'inline' : 'attachment',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });

  app.onError((error, call) => {
    if (!(error instanceof UserError)) throw error;
    return call.json({ error: error.say(userLanguage(call.req.header('accept-language') ?? 'en')) }, 400);
  });
  const endStreams = liveEvents(app, world);
  actRoutes(app, world);
  pageFiles(app);
  return { app, close: endStreams };
}
