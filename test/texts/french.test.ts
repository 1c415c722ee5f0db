/** Every French text of the program, wherever its table stands, is set as French is set. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands, discordCommands, messageCommands } from '../../commands/index.ts';
import { faults } from '../../src/actors/gazetteer/faults.ts';
import { textsFor } from '../../src/playground/page/texts.ts';
import { faults as wordFaults } from '../../src/words/faults.ts';

const root = join(import.meta.dirname, '../..');
const files = globSync('{src,commands}/**/*.ts', { cwd: root })
  .filter((file) => /= bilingual\(/.test(readFileSync(join(root, file), 'utf8')))
  .sort();

/** Each text with its name; a function stands for the literals in it, with "x" for each value. */
const texts: (readonly [string, string])[] = [];
for (const file of files) {
  const module = (await import(join(root, file))) as Readonly<Record<string, unknown>>;
  for (const value of Object.values(module)) {
    if (!isBilingual(value)) continue;
    for (const [key, text] of Object.entries(value.fr)) add(`${file} ${key}`, text);
  }
}
for (const [key, text] of Object.entries(textsFor('fr'))) add(`page ${key}`, text);
for (const [key, make] of [...Object.entries(faults), ...Object.entries(wordFaults)])
  add(`fault ${key}`, (make as (...given: string[]) => { fr: string })('x', 'x').fr);
for (const { declaration } of [...commands, ...discordCommands, ...messageCommands])
  addLocalizations(declaration.name, declaration);

function isBilingual(value: unknown): value is { readonly fr: Readonly<Record<string, unknown>> } {
  return typeof value === 'object' && value !== null && 'en' in value && 'fr' in value && typeof value.fr === 'object';
}

function add(name: string, text: unknown): void {
  if (typeof text === 'string') texts.push([name, text]);
  else if (typeof text === 'function') for (const literal of literalsOf(String(text))) texts.push([name, literal]);
  else throw new Error(`${name} is no text`);
}

function addLocalizations(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key.endsWith('_localizations')) add(`${name} ${key}`, (inner as { readonly fr: string }).fr);
    else addLocalizations(name, inner);
  }
}

/** The strings and templates in the source of a function that holds neither comments nor regular expressions with quotes. */
function literalsOf(source: string): readonly string[] {
  const literals: string[] = [];
  let at = 0;
  const literal = (quote: string): void => {
    let text = '';
    while (at < source.length && source[at] !== quote) {
      if (quote === '`' && source.startsWith('${', at)) {
        at += 2;
        code('}');
        text += 'x';
        continue;
      }
      const escapes = /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/iy;
      escapes.lastIndex = at;
      const escaped = escapes.exec(source);
      if (escaped === null) text += source[at];
      else {
        const number = escaped[1] ?? escaped[2];
        text += number === undefined ? escaped[3] : String.fromCharCode(Number.parseInt(number, 16));
      }
      at += escaped?.[0].length ?? 1;
    }
    at += 1;
    literals.push(text);
  };
  const code = (end: string): void => {
    let depth = 0;
    for (;;) {
      const character = source[at];
      at += 1;
      if (character === undefined || (character === end && depth === 0)) return;
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      if (character === "'" || character === '"' || character === '`') literal(character);
    }
  };
  code('');
  return literals;
}

/** What is wrong with the spaces and marks of a French text. */
function faultsOf(text: string): readonly string[] {
  // What is typed or read by a program keeps its own marks.
  const prose = text
    .replace(/\{"[^}]*\}|https?:\/\/\S*|\bclé: valeur|\b[a-z]+:(?=\u00a0»)|vigie brief "[^"]*"/g, 'x')
    .replace(/:\/\//g, '');
  const rules: readonly (readonly [string, RegExp])[] = [
    ['a plain or narrow space inside « »', /«[^\u00a0]|[^\u00a0]»|«$|^»/],
    ['no space that stays before a colon', /[^\s\u00a0]:(?=\s|$)|[\t \u202f]:(?=\s|$)/],
    ['no narrow space before ; ! ?', /[^\s;!?][;!?](?=\s|$|»)|[\t \u00a0][;!?]/],
    ['a straight apostrophe or quotation mark', /\p{L}'\p{L}|"/u],
  ];
  return rules.flatMap(([fault, pattern]) => (pattern.test(prose) ? [fault] : []));
}

describe('the French texts', () => {
  it('are found in every table', () => {
    expect(files).toContain('src/texts/errors.ts');
    expect(files.length).toBeGreaterThan(6);
    for (const file of files) expect(texts.filter(([name]) => name.startsWith(file)).length, file).toBeGreaterThan(1);
    expect(texts.length).toBeGreaterThan(200);
  });

  it.each(texts)('of “%s” have the spaces and marks of French', (_, text) => {
    expect(faultsOf(text), text).toEqual([]);
  });

  it.each([
    'Quel article\u00a0?',
    'Quel article ?',
    'Quel article?',
    '«\u202ftitre\u202f»',
    '« titre »',
    'Sources :',
    'Sources:',
    'Sources\u202f: deux',
    'un ; deux',
    'l\'article "un"',
  ])('would not be “%s”', (text) => {
    expect(faultsOf(text)).not.toEqual([]);
  });

  it.each([
    'Quel article\u202f? Celui-ci\u00a0: «\u00a0titre\u00a0»\u202f!',
    '«\u00a0Quoi\u202f?\u00a0»',
    '12:30 à https://x.org/?a=b',
  ])('may be “%s”', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});
