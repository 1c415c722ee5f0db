import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..');

interface Border {
  /** Folders and files of the project that it may import. */
  readonly parts: readonly string[];
  /** Those of which it may import types alone. */
  readonly types?: readonly string[];
  /** Packages; `node:` stands for all of Node's own. */
  readonly packages?: readonly string[];
  readonly packageTypes?: readonly string[];
  /** Takes values and gives values: no clock, no chance, no environment. */
  readonly pure?: true;
  /** Files of a pure folder that nevertheless read or load something, and what. */
  readonly doors?: Readonly<Record<string, readonly string[]>>;
}

const nouns = ['src/article', 'src/errors.ts', 'src/texts'];

/** Who may import what, as docs/DESIGN.md draws it. What is not named here may not exist. */
const borders: Readonly<Record<string, Border>> = {
  commands: { parts: ['commands'], types: ['src/briefing'], packageTypes: ['discord.js'], pure: true },
  'src/article': { parts: [], packages: ['node:crypto'], pure: true },
  'src/texts': { parts: ['src/article'], types: ['src/briefing'], pure: true },
  'src/errors.ts': { parts: ['src/texts'], pure: true },
  'src/language': { parts: ['src/article'], packages: ['@orama/stemmers', 'eld'], pure: true },
  'src/yaml': { parts: [], packages: ['yaml'], packageTypes: ['zod'], pure: true },
  'src/time': { parts: [...nouns, 'src/language'], packages: ['luxon'], pure: true },
  'src/actors': {
    parts: [...nouns, 'src/language', 'src/time', 'src/yaml'],
    packages: ['luxon', 'zod'],
    pure: true,
    doors: {
      'src/actors/gazetteer/load.ts': ['node:fs/promises', 'node:path'],
      'src/actors/gazetteer/loadOwn.ts': ['node:path'],
    },
  },
  'src/reading': { parts: ['src/article', 'src/language', 'src/time'], pure: true },
  'src/search': { parts: ['src/article', 'src/language'], types: ['src/store'], packages: ['minisearch'], pure: true },
  'src/questions': { parts: ['src/article', 'src/language'], types: ['src/briefing'], pure: true },
  'src/briefing': {
    parts: [...nouns, 'src/language', 'src/time', 'src/actors', 'src/search', 'src/questions'],
    types: ['src/store'],
    packages: ['luxon'],
    pure: true,
  },
  'src/writing': {
    parts: [...nouns, 'src/language', 'src/actors'],
    types: ['src/briefing', 'src/config.ts', 'src/search'],
    packages: ['node:crypto', 'zod', 'ai', '@ai-sdk/openai-compatible'],
  },
  'src/charts': {
    parts: [...nouns, 'src/time', 'src/threads'],
    packages: ['node:', 'luxon', 'vega', 'vega-lite', '@resvg/resvg-js'],
    packageTypes: ['vega-lite'],
  },
  'src/threads': { parts: [], packages: ['node:worker_threads'] },
  'src/web': { parts: [], packages: ['node:', 'ipaddr.js', 'robots-parser', 'undici'] },
  'src/sources': {
    parts: [...nouns, 'src/threads', 'src/web'],
    packages: [
      ...['node:', 'chardet', 'luxon', 'yaml', 'zod'],
      ...['@mozilla/readability', 'feedsmith', 'linkedom', 'mammoth', 'unpdf'],
    ],
  },
  'src/gathering': {
    parts: [...nouns, 'src/sources', 'src/threads', 'src/time', 'src/web'],
    types: ['src/store'],
    packages: ['node:crypto', 'luxon'],
  },
  'src/stories': { parts: ['src/language'], pure: true },
  'src/gatherSources.ts': {
    parts: ['src/gathering', 'src/sources', 'src/web'],
    types: ['src/newsroom.ts', 'src/store'],
    packages: ['node:timers/promises'],
  },
  'src/store': { parts: nouns, packages: ['node:', 'better-sqlite3', 'zod'] },
  'src/discord': {
    parts: [...nouns, 'src/briefing', 'src/charts', 'src/questions', 'src/web', 'commands'],
    types: ['src/gathering', 'src/store'],
    packages: ['node:', 'discord.js'],
    packageTypes: ['pino'],
  },
  'src/playground': {
    parts: ['src/errors.ts', 'src/texts'],
    packages: ['node:', 'discord.js', '@hono/node-server', 'hono', 'ws', 'zod', 'ajv', 'discord-api-spec'],
  },
  'src/terminal': {
    parts: [
      ...nouns,
      ...[
        'src/language',
        'src/time',
        'src/actors',
        'src/briefing',
        'src/sources',
        'src/store',
        'src/gathering',
        'commands',
      ],
      ...[
        'src/config.ts',
        'src/bundledActors.ts',
        'src/dateArticles.ts',
        'src/gatherSources.ts',
        'src/ingest.ts',
        'src/nameArticles.ts',
        'src/newsroom.ts',
      ],
    ],
    packages: ['node:', 'luxon', 'picocolors', 'zod'],
  },
  'src/config.ts': { parts: nouns, packages: ['zod'], pure: true },
  'src/log.ts': { parts: [], types: ['src/config.ts'], packages: ['pino', 'pino-pretty'] },
  'src/ingest.ts': {
    parts: [...nouns, 'src/language', 'src/reading', 'src/dateArticles.ts'],
    types: ['src/gathering', 'src/sources', 'src/store', 'src/bundledActors.ts'],
  },
  'src/bundledActors.ts': {
    parts: ['src/actors'],
    types: ['src/briefing', 'src/dateArticle.ts', 'src/errors.ts', 'src/texts'],
    packages: ['node:url'],
  },
  'src/words': {
    parts: ['src/errors.ts', 'src/texts', 'src/language', 'src/search', 'src/yaml'],
    packages: ['node:', 'zod'],
  },
  'src/bundledWords.ts': {
    parts: ['src/search', 'src/words'],
    types: ['src/errors.ts'],
    packages: ['node:url'],
  },
  'src/nameArticles.ts': {
    parts: ['src/article', 'src/actors'],
    types: ['src/store'],
    packages: ['node:timers/promises'],
    pure: true,
  },
  'src/dateArticle.ts': { parts: [...nouns, 'src/time'], pure: true },
  'src/companies.ts': { parts: [...nouns, 'src/time'], pure: true },
  'src/dateArticles.ts': {
    parts: [...nouns, 'src/language', 'src/time', 'src/search', 'src/companies.ts', 'src/dateArticle.ts'],
    types: ['src/actors', 'src/store'],
    packages: ['node:timers/promises'],
    pure: true,
  },
  'src/newsroom.ts': {
    parts: [
      ...nouns,
      ...['src/writing', 'src/briefing', 'src/search', 'src/sources', 'src/store'],
      ...['src/dateArticles.ts', 'src/nameArticles.ts', 'src/bundledActors.ts', 'src/bundledWords.ts', 'src/ingest.ts'],
    ],
    types: ['src/config.ts'],
    packages: ['luxon', 'zod'],
  },
  'src/cli.ts': { parts: ['src/terminal'], packages: ['dotenv'] },
  'src/main.ts': {
    parts: [
      'src/gathering',
      'src/gatherSources.ts',
      ...['src/errors.ts', 'src/texts', 'src/config.ts', 'src/log.ts', 'src/newsroom.ts'],
      ...['src/discord', 'src/playground', 'src/terminal', 'commands'],
    ],
    packages: ['node:', 'dotenv'],
  },
};

/** What a pure part may not touch: the answer would depend on when and where it was asked. */
const impure: readonly (readonly [string, RegExp])[] = [
  ['the environment', /\bprocess\b/],
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bDateTime\.(?:now|local|utc)\(\s*\)|\bperformance\.now\b/],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
  ['the network', /\bfetch\(/],
];

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

function importsOf(text: string): readonly Import[] {
  const stated = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = text.matchAll(/\bimport\(\s*'([^']+)'/g);
  return [
    ...[...stated].map(([, types, from = '']) => ({ from, typesOnly: types !== undefined })),
    ...[...dynamic].map(([, from = '']) => ({ from, typesOnly: false })),
  ];
}

/** The entry of the table that a file of the project belongs to: its folder under src, or itself. */
function partOf(file: string): string {
  const [first = '', second = '', ...rest] = file.split('/');
  return first === 'commands' ? first : rest.length > 0 ? `${first}/${second}` : file;
}

function allows(packages: readonly string[] | undefined, name: string): boolean {
  return packages?.some((each) => name === each || name.startsWith(each.endsWith(':') ? each : `${each}/`)) ?? false;
}

/** Every border that a file crosses, in words; none when it keeps to its own. */
function crossings(file: string, text: string): readonly string[] {
  const part = partOf(file);
  const border = borders[part];
  if (border === undefined) return [`${file}: ${part} has no borders`];
  const crossed = importsOf(text).flatMap(({ from, typesOnly }) => {
    const inProject = from.startsWith('.') || from.startsWith('#');
    const to = from.startsWith('#') ? from.slice(1) : posix.join(dirname(file), from);
    const allowed = inProject
      ? partOf(to) === part || border.parts.includes(partOf(to)) || (typesOnly && border.types?.includes(partOf(to)))
      : allows(border.packages, from) ||
        (typesOnly && allows(border.packageTypes, from)) ||
        allows(border.doors?.[file], from);
    return allowed ? [] : [`${file} imports ${inProject ? to : from}`];
  });
  if (border.pure !== true) return crossed;
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return [...crossed, ...impure.flatMap(([what, pattern]) => (pattern.test(code) ? [`${file} reads ${what}`] : []))];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, ...name.split(/[\\/]/)))
    .filter((name) => name.endsWith('.ts'));
}

describe('the borders of the design', () => {
  const files = [...filesIn('src'), ...filesIn('commands')];

  it('are crossed by no file', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => crossings(file, readFileSync(join(project, file), 'utf8')))).toEqual([]);
  });

  it('name no part that is gone', () => {
    const parts = new Set(files.map(partOf));
    expect(Object.keys(borders).filter((part) => !parts.has(part))).toEqual([]);
  });

  it('let nothing but src/discord and src/playground load discord.js', () => {
    const loaders = Object.entries(borders).filter(([, { packages }]) => allows(packages, 'discord.js'));
    expect(loaders.map(([part]) => part)).toEqual(['src/discord', 'src/playground']);
    const terminal = ['src/cli.ts', 'src/terminal', ...(borders['src/terminal']?.parts ?? [])];
    const reached = new Set(terminal.flatMap((part) => [part, ...(borders[part]?.parts ?? [])]));
    expect([...reached].filter((part) => /discord|playground/.test(part))).toEqual([]);
  });

  it.each([
    ['src/briefing/x.ts', "import { Client } from 'discord.js';", 'src/briefing/x.ts imports discord.js'],
    ['src/briefing/x.ts', "import type { Client } from 'discord.js';", 'src/briefing/x.ts imports discord.js'],
    ['src/briefing/x.ts', "import { a } from '../discord/a.ts';", 'src/briefing/x.ts imports src/discord/a.ts'],
    ['src/briefing/x.ts', "import { a } from '../store/a.ts';", 'src/briefing/x.ts imports src/store/a.ts'],
    [
      'src/briefing/deep/x.ts',
      "import { a } from '../../store/a.ts';",
      'src/briefing/deep/x.ts imports src/store/a.ts',
    ],
    ['src/language/x.ts', "import 'node:fs';", 'src/language/x.ts imports node:fs'],
    ['src/language/x.ts', "export { a } from '../search/a.ts';", 'src/language/x.ts imports src/search/a.ts'],
    ['src/language/x.ts', "const a = await import('../store/a.ts');", 'src/language/x.ts imports src/store/a.ts'],
    ['src/time/x.ts', 'const now = Date.now();', 'src/time/x.ts reads the clock'],
    ['src/time/x.ts', 'const now = new Date();', 'src/time/x.ts reads the clock'],
    ['src/time/x.ts', 'const now = DateTime.now();', 'src/time/x.ts reads the clock'],
    ['src/search/x.ts', 'const n = Math.random();', 'src/search/x.ts reads chance'],
    ['src/reading/x.ts', "const home = process.env['HOME'];", 'src/reading/x.ts reads the environment'],
    ['src/actors/x.ts', "import { readFile } from 'node:fs/promises';", 'src/actors/x.ts imports node:fs/promises'],
    ['commands/x.ts', "import { Client } from 'discord.js';", 'commands/x.ts imports discord.js'],
    ['commands/x.ts', "import { type Client } from 'discord.js';", 'commands/x.ts imports discord.js'],
    ['src/terminal/x.ts', "import { a } from '../discord/a.ts';", 'src/terminal/x.ts imports src/discord/a.ts'],
    ['src/cli.ts', "import { a } from './discord/a.ts';", 'src/cli.ts imports src/discord/a.ts'],
    ['src/playground/x.ts', "import { a } from '../briefing/a.ts';", 'src/playground/x.ts imports src/briefing/a.ts'],
    ['src/discord/x.ts', "import { a } from '../playground/a.ts';", 'src/discord/x.ts imports src/playground/a.ts'],
    ['src/somewhere/x.ts', '', 'src/somewhere/x.ts: src/somewhere has no borders'],
  ])('are crossed by a made-up %s with %j', (file, text, crossing) => {
    expect(crossings(file, text)).toEqual([crossing]);
  });

  it.each([
    ['src/briefing/x.ts', "import type { Store } from '../store/store.ts';"],
    [
      'src/discord/x.ts',
      "import {\n  Client,\n  Events,\n} from 'discord.js';\nimport { brief } from '#commands/brief.ts';",
    ],
    ['commands/x.ts', "import type { Client } from 'discord.js';\nimport { visible } from './visible.ts';"],
    ['src/time/x.ts', '// new Date() is never read\n/* process */ const day = new Date(0);'],
    ['src/main.ts', "const playground = await import('./playground/playground.ts');"],
  ])('are kept by a made-up %s with %j', (file, text) => {
    expect(crossings(file, text)).toEqual([]);
  });
});
