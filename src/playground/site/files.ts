/** The page's own files. Its modules are TypeScript, served without their types; nothing comes from another machine. */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { Hono } from 'hono';

const folder = new URL('../', import.meta.url);

/** What may be asked for: the page's modules and the two that it shares with the server. */
const served = /^(?:page\/[A-Za-z-]+\.(?:ts|css|html|svg)|components\.ts)$/;
const types: Readonly<Record<string, string>> = {
  ts: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Nothing from elsewhere, no inline script or style, no frames, no forms. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function pageFiles(app: Hono): void {
  const cache = new Map<string, Promise<string>>();
  const paths: Readonly<Record<string, string>> = {
    '': 'page/page.html',
    'favicon.ico': 'page/favicon.svg',
  };
  app.get('*', async (call) => {
    const asked = call.req.path.slice(1);
    const path = paths[asked] ?? asked;
    const type = types[path.split('.').at(-1) ?? ''];
    if (!served.test(path) || type === undefined) return call.notFound();
    const text = cache.get(path) ?? load(path);
    cache.set(path, text);
    try {
      return call.body(await text, 200, {
        'content-type': type,
        'cache-control': 'no-cache',
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
    } catch {
      cache.delete(path);
      return call.notFound();
    }
  });
}

async function load(path: string): Promise<string> {
  const text = await readFile(new URL(path, folder), 'utf8');
  return path.endsWith('.ts') ? withoutTypes(text) : text;
}

/** Node warns once that the function is experimental, in the terminal of one who only opened the page. */
function withoutTypes(text: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}
