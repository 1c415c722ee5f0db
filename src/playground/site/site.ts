/** The page, its live events, and the small door for scripts. */
import { Hono } from 'hono';
import type { Gateway } from '../gateway/gateway.ts';
import type { World } from '../world/world.ts';

export interface Site {
  readonly app: Hono;
  close(): void;
}

export function siteRoutes(_world: World, _gateway: Gateway): Site {
  return { app: new Hono(), close() {} };
}
