import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledWords } from '../src/bundledWords.ts';
import { queryWords } from '../src/search/queryWords.ts';
import { withRelated } from '../src/search/relatedWords.ts';
import type { Wordbook } from '../src/search/wordbook.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-words-'));
});
afterEach(() => rm(folder, { recursive: true }));

let written = 0;
/** Each time with another time of change, as a file that a person saves has. */
async function write(text: string): Promise<void> {
  const path = join(folder, 'own.yaml');
  await writeFile(path, text);
  written += 1;
  await utimes(path, written, written);
}

function standsFor(word: string, book: Wordbook): readonly string[] {
  return withRelated(queryWords(word), book).flatMap(({ related }) => related.map(({ wording }) => wording));
}

const own = 'glossary:\n  - { fr: moulin, en: [mill, grinder] }\n';

describe('an operator’s words', () => {
  it('stand beside the bundled ones', async () => {
    await write(own);
    const words = bundledWords(folder);
    const book = await words.wordbook();
    expect(standsFor('moulin', book)).toEqual(['mill', 'grinder']);
    expect(standsFor('otage', book)).toContain('hostage');
    expect(await words.faults()).toEqual([]);
  });

  it('may be written in any YAML', async () => {
    await write(
      'thesaurus:\n  fr:\n    - same:\n        - moulin\n        - "minoterie"\nglossary:\n- fr: meunier\n  en: >-\n    miller\n',
    );
    const book = await bundledWords(folder).wordbook();
    expect(standsFor('moulin', book)).toEqual(['minoterie']);
    expect(standsFor('miller', book)).toEqual(['meunier']);
  });

  it('are read again when they change', async () => {
    await write(own);
    const words = bundledWords(folder);
    const before = await words.wordbook();
    expect(await words.wordbook()).toBe(before);
    await write(own.replace('grinder', 'windmill'));
    expect(standsFor('moulin', await words.wordbook())).toEqual(['mill', 'windmill']);
  });

  it('with a fault are left out whole, and the fault is told with its line', async () => {
    await write(`${own}  - { fr: boulanger }\n`);
    const words = bundledWords(folder);
    expect(standsFor('moulin', await words.wordbook())).toEqual([]);
    const [fault] = await words.faults();
    expect(fault?.say('en')).toMatch(/^Line 3 of the file of words “own.yaml” is wrong \(“en” is missing\)/);
  });

  it('with a fault keep what they said while they had none, until it is mended', async () => {
    await write(own);
    const words = bundledWords(folder);
    await words.wordbook();
    await write('glossary: nothing');
    expect(standsFor('moulin', await words.wordbook())).toEqual(['mill', 'grinder']);
    expect(await words.faults()).toHaveLength(1);
    await write(own);
    await words.wordbook();
    expect(await words.faults()).toEqual([]);
  });

  it.each([
    ['glossary:\n  - { fr: moulin, en: mill }\n  - { fr: Moulin, en: Mill }\n', 3, /a pair already/],
    [
      'thesaurus:\n  fr:\n    - { same: [moulin, minoterie] }\n    - { same: [minoterie], near: [moulin] }\n',
      4,
      /a pair already/,
    ],
    ['glossary:\n  - { fr: le, en: mill }\n', 2, /no word that is looked for/],
    ['thesaurus:\n  en:\n    - { same: [mill] }\n', 3, /at least two words/],
    ['glossary:\n  - { fr: moulin, en: mill, de: Mühle }\n', 2, /no field “de”/],
    ['words: []\n', 1, /no field “words”/],
    ['glossary: [\n', 2, /not YAML/],
  ])('say what is wrong with %j', async (text, line, reason) => {
    await write(text);
    const [fault] = await bundledWords(folder).faults();
    expect(fault?.id).toBe('words-fault');
    expect(fault?.say('en')).toMatch(new RegExp(`^Line ${line} `));
    expect(fault?.say('en')).toMatch(reason);
    expect(fault?.say('fr')).toContain('fichier de mots');
  });

  it('of a folder that is not there are a fault, and the bundled ones stay', async () => {
    const words = bundledWords(join(folder, 'nowhere'));
    expect(standsFor('otage', await words.wordbook())).toContain('hostage');
    expect((await words.faults()).map(({ id }) => id)).toEqual(['path-missing']);
  });
});
