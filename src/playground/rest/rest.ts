/** Discord's REST interface under /api/v10: troubles first, then the token, then the routes; refusals are recorded. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { answers, DiscordError } from '../validation/problems.ts';
import type { World } from '../world/world.ts';
import { mostRequestBytes } from './body.ts';
import type { CallVariables } from './call.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { identityRoutes } from './identity.ts';
import { interactionRoutes } from './interactions.ts';
import { limitHeaders } from './limits.ts';
import { type TroubleDesk, troubleDesk } from './trouble.ts';
import { recordViolation, type Violation } from './violations.ts';
import { webhookRoutes } from './webhooks.ts';

export interface Rest {
  readonly app: Hono<CallVariables>;
  readonly troubles: TroubleDesk;
  readonly violations: Violation[];
}

/** Routes whose address is itself a secret; all others want the bot's token. */
const byAddress = /^\/(?:interactions|webhooks)\//;

export function restOf(world: World): Rest {
  const app = new Hono<CallVariables>();
  const troubles = troubleDesk();
  const violations: Violation[] = [];
  const headersOf = limitHeaders(world.now);
  const pathOf = (url: string) => new URL(url).pathname.replace(/^\/api\/v10/, '');

  app.use(bodyLimit({ maxSize: mostRequestBytes, onError: (call) => call.json(answers.tooLarge().body(), 413) }));
  app.use(async (call, next) => {
    const path = pathOf(call.req.url);
    const trouble = troubles.meet(call.req.method, path);
    if (trouble) return trouble;
    if (!byAddress.test(path) && call.req.header('authorization') !== `Bot ${world.token}`)
      throw answers.unauthorized();
    await next();
    for (const [name, value] of Object.entries(headersOf(call.req.method, path))) call.res.headers.set(name, value);
    return undefined;
  });
  identityRoutes(app, world);
  commandRoutes(app, world);
  channelRoutes(app, world);
  interactionRoutes(app, world);
  webhookRoutes(app, world);
  app.all('*', () => {
    throw answers.notFound();
  });
  app.onError((error, call) => {
    if (!(error instanceof DiscordError)) throw error;
    const request = { method: call.req.method, path: pathOf(call.req.url), body: call.get('body') };
    recordViolation(violations, error, request);
    return call.json(error.body(), error.status as ContentfulStatusCode);
  });
  return { app, troubles, violations };
}
