/** Keeps other web sites out: a page elsewhere must not reach this server through the user's browser. */
import type { IncomingHttpHeaders } from 'node:http';
import type { MiddlewareHandler } from 'hono';

/**
 * Whether a request is addressed to this server by its own name (a foreign name that resolves to 127.0.0.1 is not) and,
 * when a browser says which page it comes from, comes from ours.
 */
export function isOurs(address: string, { host, origin }: Pick<IncomingHttpHeaders, 'host' | 'origin'>): boolean {
  const { port } = new URL(address);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  return hosts.includes(host ?? '') && (origin === undefined || hosts.some((own) => origin === `http://${own}`));
}

export function refuseStrangers(address: () => string): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host');
    const origin = context.req.header('origin');
    const headers = { ...(host === undefined ? {} : { host }), ...(origin === undefined ? {} : { origin }) };
    if (!isOurs(address(), headers)) return context.text('This server answers only its own page.', 403);
    return next();
  };
}
