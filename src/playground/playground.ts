/**
 * The loopback Discord: a server on 127.0.0.1 to which a bot logs in as to the real one, a page that looks like a
 * channel, and users that tests can play.
 *
 * @example
 * await using playground = await startPlayground({ port: 0 });
 * const client = new Client({ intents: [], rest: { api: playground.apiUrl } });
 * await client.login(playground.token);
 * const answer = await playground.user({ locale: 'fr' }).command('actualités', 'brief', { topic: 'iran' });
 */
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { UserError } from '../errors.ts';
import { type Gateway, openGateway } from './gateway/gateway.ts';
import { type Person, type PersonSettings, personOf } from './person/person.ts';
import { restOf } from './rest/rest.ts';
import type { Troubles } from './rest/trouble.ts';
import { describeViolations, type Violation } from './rest/violations.ts';
import { siteRoutes } from './site/site.ts';
import { isOurs, refuseStrangers } from './site/strangers.ts';
import { applicationId, defaultGuilds, type Guild, type GuildPlan } from './world/places.ts';
import { createWorld } from './world/world.ts';

export interface PlaygroundOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Milliseconds since 1970; the real clock when left out. Ids, the 3 seconds and the 15 minutes follow it. */
  readonly now?: () => number;
  /** The guilds that the bot is in; one with a French and an English channel when left out. */
  readonly guilds?: readonly GuildPlan[];
  /** Milliseconds between heartbeats of the bot; Discord's 41,250 when left out. */
  readonly heartbeatInterval?: number;
}

export interface Playground {
  /** The address of the page, without a slash at the end. */
  readonly url: string;
  /** To hand to discord.js as `rest.api`. */
  readonly apiUrl: string;
  readonly port: number;
  /** The only token that is let in. */
  readonly token: string;
  readonly applicationId: string;
  readonly guilds: readonly Guild[];
  /** What the bot asked that Discord would have refused, oldest first. */
  readonly violations: readonly Violation[];
  /** Forgets the violations and gives them back: for tests that cause some. */
  takeViolations(): readonly Violation[];
  /** @throws Error that tells every violation, when there is any; they are forgotten. */
  assertNoViolations(): void;
  readonly troubles: Troubles;
  readonly gateway: Omit<Gateway, 'server' | 'close'>;
  /** Takes the bot out of a server. */
  leave(guildId: string): void;
  /** A user who talks to the bot. */
  user(settings?: PersonSettings): Person;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const discordHeartbeat = 41_250;
/** Made like Discord's, with nothing secret in it: the id, a time, a signature. */
const token = `${Buffer.from(applicationId).toString('base64url')}.Playgr.loopback-only-no-secret-000000000`;

/** @throws UserError `port-busy` */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const guilds = options.guilds ?? defaultGuilds;
  let address = '';
  const world = createWorld({ now: options.now ?? Date.now, address: () => address, token, guilds });
  const rest = restOf(world);
  const gateway = openGateway(world, options.heartbeatInterval ?? discordHeartbeat);

  const app = new Hono();
  app.use(refuseStrangers(() => address));
  app.route('/api/v10', rest.app);
  const site = siteRoutes(world, gateway);
  app.route('/', site.app);

  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.on('upgrade', (request, socket, head) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname.replace(/\/$/, '') !== '/gateway' || !isOurs(address, request.headers)) return void socket.destroy();
    gateway.server.handleUpgrade(request, socket, head, (open) => gateway.server.emit('connection', open, request));
  });
  const port = await listen(server, options.port);
  address = `http://127.0.0.1:${port}`;

  const takeViolations = () => rest.violations.splice(0);
  async function close() {
    site.close();
    gateway.close();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    world.events.removeAllListeners();
  }
  return {
    url: address,
    apiUrl: `${address}/api`,
    port,
    token,
    applicationId,
    guilds: [...world.guilds.values()],
    violations: rest.violations,
    takeViolations,
    assertNoViolations() {
      const taken = takeViolations();
      if (taken.length > 0) throw new Error(`Discord would have refused this:\n${describeViolations(taken)}`);
    },
    troubles: rest.troubles,
    gateway,
    leave: (guildId) => void world.events.emit('dispatch', 'GUILD_DELETE', { id: guildId }, guildId, 1),
    user: (settings) => personOf(world, settings),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new UserError('port-busy', { port }) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
  });
}
