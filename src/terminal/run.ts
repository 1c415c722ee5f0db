import { commands } from '../../commands/index.ts';
import { readConfig } from '../config.ts';
import { UserError } from '../errors.ts';
import { type UserLanguage, userLanguage } from '../texts/bilingual.ts';
import { answerWith, check } from './answer.ts';
import { batch } from './batch.ts';
import { dateArticle } from './dateArticle.ts';
import { feedback } from './feedback.ts';
import { type Flags, languageIn, readFlags } from './flags.ts';
import { ingestPaths } from './ingestPaths.ts';
import { searchWords } from './searchWords.ts';
import { show } from './show.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';
import { styleOf } from './style.ts';
import type { Subcommand } from './terminal.ts';
import { terminalTexts } from './texts.ts';

/** A process as `run` needs it; the real one fits. */
export interface Outside {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

const subcommands: ReadonlyMap<string, Subcommand> = new Map([
  ...commands.map((command): [string, Subcommand] => [command.declaration.name, answerWith(command)]),
  ['check', check],
  ['show', show],
  ['date', dateArticle],
  ['ingest', ingestPaths],
  ['search', searchWords],
  ['status', status],
  ['feedback', feedback],
  ['sources', sources],
  ['batch', batch],
]);

/** Statuses as shells know them: 0 done, 1 could not, 2 called wrongly, 70 a bug (sysexits.h, EX_SOFTWARE). */
const EXIT = { refused: 1, usage: 2, bug: 70 };
const calledWrongly: ReadonlySet<string> = new Set([
  ...['unknown-command', 'unknown-flag', 'flag-value'],
  ...['sources-action', 'sources-what'],
]);

/** Runs one command line and resolves to its exit status; every failure is told in one sentence on stderr. */
export async function run(argv: readonly string[], outside: Outside): Promise<number> {
  const locale = localeOf(outside.env);
  // Looked for before the flags are read, so that a flag that does not exist is refused in the language asked for.
  const asked = languageIn(argv);
  const language = asked ?? userLanguage(locale);
  try {
    return await dispatch(readFlags(argv), asked ?? locale, language, outside);
  } catch (error) {
    return report(error, language, outside);
  }
}

async function dispatch(flags: Flags, locale: string, language: UserLanguage, outside: Outside): Promise<number> {
  const { stdout, stderr, stdin, env } = outside;
  if (flags.help || flags.command === null || flags.command === 'help') {
    (flags.help || flags.command !== null ? stdout : stderr).write(`${terminalTexts[language].usage}\n`);
    return flags.help || flags.command !== null ? 0 : EXIT.usage;
  }
  const subcommand = subcommands.get(flags.command);
  if (subcommand === undefined)
    throw new UserError('unknown-command', { name: flags.command, known: [...subcommands.keys()].join(', ') });
  const config = readConfig(env);
  return subcommand({
    flags,
    config,
    language,
    asker: { guild: null, language, locale, zone: config.zone },
    style: styleOf(stdout, env),
    input: stdin,
    print: (text) => stdout.write(text),
    notice: (text) => stderr.write(`${text}\n`),
    progress: (text) => {
      if (stderr.isTTY === true) stderr.write(`\r\u001b[K${text}`);
    },
  });
}

function report(error: unknown, language: UserLanguage, { stderr, env }: Outside): number {
  if (error instanceof UserError) {
    stderr.write(`${error.say(language)}\n`);
    return calledWrongly.has(error.id) ? EXIT.usage : EXIT.refused;
  }
  stderr.write(
    `${terminalTexts[language].unexpected({ what: error instanceof Error ? error.message : String(error) })}\n`,
  );
  if (env['LOG_LEVEL'] === 'debug' && error instanceof Error) stderr.write(`${error.stack}\n`);
  return EXIT.bug;
}

/** "fr_CA.UTF-8" → "fr-CA"; English where the environment names no language. */
function localeOf(env: Readonly<Record<string, string | undefined>>): string {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const locale = named.replace(/[.@].*$/, '').replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(locale) ? locale : 'en';
}
