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
  /** A folder of the operator's own translations and synonyms, in the format of data/words. */
  WORDS_DIR: z.string().optional(),
  /** An OpenAI-compatible endpoint, up to and without /chat/completions. Without it nothing is written. */
  LLM_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => !/^[^/]*\/\/[^/]*@/.test(url))
    .transform((url) => url.replace(/\/+$/, '').replace(/\/chat\/completions$/, ''))
    .optional(),
  LLM_MODEL: z.string().trim().min(1).optional(),
  LLM_KEY: z.string().trim().min(1).optional(),
  /** Seconds that an answer waits for its text at most: an answer in Discord may take a minute in all. */
  LLM_TIMEOUT: z.coerce.number().min(1).max(45).default(20),
  /** IANA zone for dates that a user types. */
  TIME_ZONE: z.string().refine(isZone).default('Europe/Paris'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  LOG_FORMAT: z.enum(['people', 'json']).default('people'),
});

/** Which language model writes over the points of answers. */
export interface WritingSettings {
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  /** How long an answer waits for its text at most. */
  readonly seconds: number;
}

export interface Config {
  readonly token: string | null;
  readonly discordApi: string | null;
  readonly port: number;
  readonly home: string;
  readonly articlesDir: string;
  /** The operator's own actors, null for the bundled ones alone. */
  readonly actorsDir: string | null;
  /** The operator's own translations and synonyms, null for the bundled ones alone. */
  readonly wordsDir: string | null;
  /** Null where no language model is set up: then nothing of it is loaded. */
  readonly writing: WritingSettings | null;
  readonly zone: string;
  readonly log: { readonly level: string; readonly format: 'people' | 'json' };
}

/** Settings of which the value is never shown; an address may hold a password. */
const SECRET = /TOKEN|KEY|LLM_URL/;

/**
 * Empty values count as not set, as they do in .env.example.
 *
 * @throws UserError `bad-setting` naming the first setting that cannot be used, `model-unnamed`.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(set);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    throw new UserError('bad-setting', { name, value: SECRET.test(name) ? '…' : (set[name] ?? '') });
  }
  const { data } = parsed;
  return {
    token: data.DISCORD_TOKEN ?? null,
    discordApi: data.DISCORD_API ?? null,
    port: data.PORT,
    home: data.VIGIE_HOME,
    articlesDir: data.ARTICLES_DIR,
    actorsDir: data.ACTORS_DIR ?? null,
    wordsDir: data.WORDS_DIR ?? null,
    writing: writingOf(data),
    zone: data.TIME_ZONE,
    log: { level: data.LOG_LEVEL, format: data.LOG_FORMAT },
  };
}

function writingOf({ LLM_URL, LLM_MODEL, LLM_KEY, LLM_TIMEOUT }: z.infer<typeof settings>): WritingSettings | null {
  if (LLM_URL === undefined) return null;
  if (LLM_MODEL === undefined) throw new UserError('model-unnamed');
  return { url: LLM_URL, model: LLM_MODEL, key: LLM_KEY ?? null, seconds: LLM_TIMEOUT };
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
