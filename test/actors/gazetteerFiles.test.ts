import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadGazetteer } from '../../src/actors/gazetteer/load.ts';
import { readPartialDate } from '../../src/actors/gazetteer/partialDate.ts';
import { readPlainYaml } from '../../src/yaml/plainYaml.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-gazetteer-'));
});
afterEach(() => rm(folder, { recursive: true }));

const states = `states:
  - { id: freedonia, names: Freedonia, demonyms: { fr: [freedonien], en: [Freedonian] } }
`;
const offices = `offices:
  - id: freedonia-president
    names: { fr: président de Freedonia, en: President of Freedonia }
    titles: { fr: [président], en: [president] }
    of: freedonia
    source: https://example.org/presidents
`;
const people = `people:
  - id: rufus-firefly
    names: Rufus Firefly
    roles:
      - { office: freedonia-president, from: 1933, to: 1934-02 }
`;

/** Loads the files given by name; the reasons of those refused. */
async function refusals(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return (await loadGazetteer([folder])).refused.map((error) => error.say('en'));
}

describe('a folder of gazetteer files', () => {
  it('is read together, references across files included', async () => {
    expect(await refusals({ 'a.yaml': people, 'b.yaml': offices, 'c.yml': states })).toEqual([]);
    const role = (await loadGazetteer([folder])).people.get('rufus-firefly')?.roles[0];
    expect(role?.range).toEqual({ from: '1933-01-01', to: '1934-02-28' });
    expect(role?.source).toBe('https://example.org/presidents');
  });

  it('passes over other files, and is allowed to be empty', async () => {
    expect(
      await refusals({ 'notes.txt': 'not mine', '.hidden.yaml': ': : :', 'empty.yaml': '# nothing yet\n' }),
    ).toEqual([]);
  });

  it('must exist', async () => {
    await expect(loadGazetteer([join(folder, 'nowhere')])).rejects.toThrow('path-missing');
  });

  it.each([
    ['syntax', `states:\n  - { id: freedonia, names: [`, 2, 'not YAML'],
    ['an unknown field', states.replace('names:', 'nams: x, names:'), 2, 'no field “nams”'],
    ['a missing field', 'states:\n  - id: freedonia\n    names: Freedonia\n', 2, '“demonyms” is missing'],
    ['an identifier with capitals', states.replace('freedonia', 'Freedonia'), 2, 'lower-case words'],
    ['a date that is none', `${states}${offices}${people.replace('1934-02', '1934-02-30')}`, 13, 'in the calendar'],
    ['a term that ends before it begins', `${states}${offices}${people.replace('1934-02', '1932')}`, 13, 'ends before'],
    ['an unknown office', people, 5, 'nothing has the identifier “freedonia-president”'],
    [
      'a role without a source',
      `${states}${offices}${people.replace('office: freedonia-president', 'title: king')}`,
      13,
      'needs a source',
    ],
    [
      'a role with office and title',
      `${states}${offices}${people.replace('from:', 'title: king, from:')}`,
      13,
      'either an office',
    ],
    ['an identifier twice', `${states}${states.split('\n')[1]}\n`, 3, 'taken already'],
    [
      'a list where words should be',
      states.replace('names: Freedonia', 'names: [Freedonia]'),
      2,
      'cannot have this value',
    ],
    ['a text of no kind', 'just words', 1, 'begins with a kind'],
    ['an alias bomb', 'people: &a [*a, *a]\n', 1, ''],
  ])(
    'refuses a file with %s, saying the line and the reason, and keeps the others',
    async (_fault, text, line, reason) => {
      const said = await refusals({ 'bad.yaml': text, 'good.yaml': states.replaceAll('freedonia', 'sylvania') });
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(`Line ${line} of the gazetteer file “bad.yaml”`);
      expect(said[0]).toContain(reason);
      expect((await loadGazetteer([folder])).states.has('sylvania')).toBe(true);
    },
  );

  it('refuses with a file what refers to it alone', async () => {
    const said = await refusals({ 'a.yaml': states.replace('names', 'nam'), 'b.yaml': offices, 'c.yaml': people });
    expect(said).toHaveLength(3);
  });

  it('refuses a name that means two people, unless one says so', async () => {
    const twin = people.replace('id: rufus-firefly', 'id: rufus-the-second');
    const files = { 'a.yaml': people, 'b.yaml': offices, 'c.yaml': states };
    expect((await refusals({ ...files, 'd.yaml': twin }))[0]).toContain('namesakes');
    expect(
      await refusals({ ...files, 'd.yaml': twin.replace('roles:', 'namesakes: [rufus-firefly]\n    roles:') }),
    ).toEqual([]);
  });

  it('refuses a file of more than four megabytes unread', async () => {
    expect((await refusals({ 'a.yaml': `#${' '.repeat(4_000_001)}\n` }))[0]).toContain('4 MB');
  });

  it('takes the example that the documentation gives to operators', async () => {
    const documentation = await readFile(join(import.meta.dirname, '../../docs/gazetteer.md'), 'utf8');
    await writeFile(join(folder, 'mine.yaml'), /```yaml\n(.*?)```/s.exec(documentation)?.[1] ?? '');
    const both = await loadGazetteer([join(import.meta.dirname, '../../data/actors'), folder]);
    expect(both.refused.map((error) => error.say('en'))).toEqual([]);
    expect(both.people.get('rufus-firefly')?.roles).toHaveLength(2);
  });

  it('says its refusals in French too', async () => {
    await writeFile(join(folder, 'a.yaml'), people);
    expect((await loadGazetteer([folder])).refused[0]?.say('fr')).toMatch(
      /^La ligne 5 du fichier d’acteurs «\sa\.yaml\s»/,
    );
  });
});

describe('a partial date', () => {
  it('stands for every day that it may mean', () => {
    expect(readPartialDate('2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(readPartialDate('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(readPartialDate('2024-04-13')).toEqual({ from: '2024-04-13', to: '2024-04-13' });
  });

  it.each(['0000', '2024-13', '2023-02-29', '2024-4', '24-04-13', 'hier', ''])('is not %s', (written) => {
    expect(readPartialDate(written)).toBeNull();
  });
});

describe('plain YAML', () => {
  it('is read as the YAML library reads it, or left to it', () => {
    const word = fc.stringMatching(/^[A-Za-zéœ’"' :#,0-9.+-]{0,12}$/);
    const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, word, fc.integer(), fc.boolean(), tie('list'), tie('map')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      map: fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,6}$/), tie('value'), { maxKeys: 4 }),
    })).value;
    fc.assert(
      fc.property(value, fc.constantFrom('any', 'block', 'flow'), (written, style) => {
        const text = stringify(written, style === 'any' ? {} : { collectionStyle: style });
        const plain = readPlainYaml(text);
        if (plain !== undefined) expect(plain).toEqual(parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with the library on any text that it reads', () => {
    const line = fc.stringMatching(/^ {0,4}(?:- )?[a-c]?:? ?[[{]?[a-c1"':#, ]{0,8}[\]}]?$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = lines.join('\n');
        const plain = readPlainYaml(text);
        if (plain !== undefined) expect(plain).toEqual(parse(text));
      }),
      { numRuns: 3_000 },
    );
  });
});
