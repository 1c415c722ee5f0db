import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { UserError } from '../errors.ts';
import type { UserLanguage } from '../texts/bilingual.ts';

/** What was typed behind `vigie`. */
export interface Flags {
  readonly command: string | null;
  /** The words behind the command. */
  readonly rest: readonly string[];
  /** Options of the answering commands, by name. */
  readonly options: ReadonlyMap<string, string>;
  readonly json: boolean;
  readonly help: boolean;
  readonly limit: number;
  readonly offset: number;
  /** The day that `date` sets. */
  readonly set: string | null;
}

interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

const DEFAULT_LIMIT = 10;
const MOST = 1_000;

/** The options that commands declare for Discord are flags of the same names here; who sees the answer is no question here. */
const declared = [
  ...new Set(commands.flatMap(({ declaration }) => (declaration.options ?? []).map(({ name }) => name))),
].filter((name) => name !== 'visible');

/** @throws UserError for a flag that does not exist or a value that it cannot have. */
export function readFlags(argv: readonly string[]): Flags {
  const { values, positionals } = parsed(argv);
  const language = values['lang'];
  if (language !== undefined && language !== 'fr' && language !== 'en')
    throw new UserError('flag-value', { flag: '--lang', value: String(language), takes: 'fr, en' });
  const [command = null, ...rest] = positionals;
  return {
    command,
    rest,
    options: new Map(
      declared.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]] as const] : [])),
    ),
    json: values['json'] === true,
    help: values['help'] === true,
    limit: wholeNumber('--limit', values['limit'], DEFAULT_LIMIT),
    offset: wholeNumber('--offset', values['offset'], 0),
    set: typeof values['set'] === 'string' ? values['set'] : null,
  };
}

/** The language that `--lang` asks for, whatever else was typed; the last one where it stands twice. */
export function languageIn(argv: readonly string[]): UserLanguage | null {
  const end = argv.indexOf('--');
  const flags = end === -1 ? argv : argv.slice(0, end);
  const asked = flags.flatMap((word, at) =>
    word === '--lang' ? [flags[at + 1]] : (/^--lang=(.*)$/.exec(word)?.[1] ?? []),
  );
  return asked.findLast((value) => value === 'fr' || value === 'en') ?? null;
}

function parsed(argv: readonly string[]): Parsed {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(declared.map((name) => [name, { type: 'string' as const }])),
        lang: { type: 'string' },
        limit: { type: 'string' },
        offset: { type: 'string' },
        set: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const flag = error instanceof Error ? /'(--?[^' ]*)/.exec(error.message)?.[1] : undefined;
    throw new UserError('unknown-flag', { flag: flag ?? argv.find((word) => word.startsWith('-')) ?? '-' });
  }
}

function wholeNumber(flag: string, value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!/^\d{1,6}$/.test(String(value)) || number > MOST)
    throw new UserError('flag-value', { flag, value: String(value), takes: `0–${MOST}` });
  return number;
}
