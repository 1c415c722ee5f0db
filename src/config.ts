/** Settings, read once from the environment (.env included) and checked; the rest of the program trusts them. */
import { z } from 'zod';
import { UserError } from './errors.ts';

const settings = z.object({
  /** Without it the playground stands in for Discord. */
  DISCORD_TOKEN: z.string().trim().min(1).optional(),
  /** The address of Discord's REST interface, without the version. */
  DISCORD_API: z.url({ protocol: /^https?$/ }).optional(),
  /** Where the playground listens on 127.0.0.1; 0 takes any free port. */
  PORT: z.coerce.number().int().min(0).max(65535).default(8420),
  /** Where state lives. */
  VIGIE_HOME: z.string().default('./var'),
  /** The folder of articles that is read at the start. */
  ARTICLES_DIR: z.string().default('./data/articles'),
  /** A folder of the operator's own actors, in the format of data/actors. */
  ACTORS_DIR: z.string().optional(),
  /** IANA zone for dates that a user types. */
  TIME_ZONE: z.string().refine(isZone).default('Europe/Paris'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  LOG_FORMAT: z.enum(['people', 'json']).default('people'),
});

export interface Config {
  readonly token: string | null;
  readonly discordApi: string | null;
  readonly port: number;
  readonly home: string;
  readonly articlesDir: string;
  /** The operator's own actors, null for the bundled ones alone. */
  readonly actorsDir: string | null;
  readonly zone: string;
  readonly log: { readonly level: string; readonly format: 'people' | 'json' };
}

/**
 * Empty values count as not set, as they do in .env.example.
 *
 * @throws UserError `bad-setting` naming the first setting that cannot be used.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(set);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    throw new UserError('bad-setting', { name, value: name.includes('TOKEN') ? '…' : (set[name] ?? '') });
  }
  const { data } = parsed;
  return {
    token: data.DISCORD_TOKEN ?? null,
    discordApi: data.DISCORD_API ?? null,
    port: data.PORT,
    home: data.VIGIE_HOME,
    articlesDir: data.ARTICLES_DIR,
    actorsDir: data.ACTORS_DIR ?? null,
    zone: data.TIME_ZONE,
    log: { level: data.LOG_LEVEL, format: data.LOG_FORMAT },
  };
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
