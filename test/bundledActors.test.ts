import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledActors, type LastGood } from '../src/bundledActors.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-actors-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

let written = 0;
/** Also within one tick of the file system's clock another time. */
async function write(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text);
  written += 1;
  await utimes(join(folder, name), 1_700_000_000 + written, 1_700_000_000 + written);
}

const person = (id: string, name: string): string =>
  `  - id: ${id}\n    names: ${name}\n    source: https://example.org/${id}\n    roles:\n      - { title: { fr: [conseiller spécial], en: [special adviser] }, from: 1934 }\n`;
const rufus = `people:\n${person('rufus-firefly', 'Rufus Firefly')}`;

function memory(): LastGood {
  const kept = new Map<string, { readonly stamp: string; readonly text: string }>();
  return {
    recall: async (path) => kept.get(path) ?? null,
    keep: async (path, version) => {
      kept.set(path, version);
    },
  };
}

const nameOf = async (actors: ReturnType<typeof bundledActors>, id = 'rufus-firefly') =>
  (await actors.gazetteer()).people.get(id)?.names.fr;
const faultsOf = async (actors: ReturnType<typeof bundledActors>) =>
  (await actors.faults()).map((fault) => fault.say('fr').replaceAll(/\s+/g, ' '));

describe('the operator’s files of actors', () => {
  it('are taken up when they are written, come, and go, while the program runs', async () => {
    const actors = bundledActors(folder);
    expect(await nameOf(actors)).toBeUndefined();
    await write('mine.yaml', rufus);
    expect(await nameOf(actors)).toBe('Rufus Firefly');
    await write('mine.yaml', rufus.replace('names: Rufus Firefly', 'names: Rufus T. Firefly'));
    expect(await nameOf(actors)).toBe('Rufus T. Firefly');
    await rm(join(folder, 'mine.yaml'));
    expect(await nameOf(actors)).toBeUndefined();
    expect(await faultsOf(actors)).toEqual([]);
  });

  it.each([
    ['is no YAML', 'people: [', 1],
    ['lacks a field', `${rufus}  - id: nobody\n`, 7],
    ['has a field too many', rufus.replace('    roles', '    shoes: 44\n    roles'), 2],
    [
      'refers to what is not there',
      rufus.replace('title: { fr: [conseiller spécial], en: [special adviser] }', 'office: no-such-office'),
      6,
    ],
    ['has an identifier of ours', rufus.replace('rufus-firefly\n', 'joe-biden\n'), 2],
  ])(
    'are refused whole, with file, line and reason, when one %s, and the last good one stays',
    async (_, text, line) => {
      const actors = bundledActors(folder);
      await write('mine.yaml', rufus);
      await write('other.yaml', `people:\n${person('chico-lini', 'Chico Lini')}`);
      expect(await nameOf(actors)).toBe('Rufus Firefly');
      const version = await actors.version();
      await write('mine.yaml', text);
      expect(await nameOf(actors)).toBe('Rufus Firefly');
      expect(await nameOf(actors, 'chico-lini')).toBe('Chico Lini');
      const [fault, ...others] = await faultsOf(actors);
      expect(fault).toMatch(new RegExp(`ligne ${line} du fichier d’acteurs « mine\\.yaml » est fautive \\(.+\\)`));
      expect(others).toEqual([]);
      expect(await actors.version()).toBe(version);
      await write('mine.yaml', rufus.replace('names: Rufus Firefly', 'names: Rufus T. Firefly'));
      expect(await nameOf(actors)).toBe('Rufus T. Firefly');
      expect(await faultsOf(actors)).toEqual([]);
      expect(await actors.version()).not.toBe(version);
    },
  );

  it('stay what they last were without fault for the next start too', async () => {
    const lastGood = memory();
    await write('mine.yaml', rufus);
    expect(await nameOf(bundledActors(folder, lastGood))).toBe('Rufus Firefly');
    await write('mine.yaml', 'people: [');
    const next = bundledActors(folder, lastGood);
    expect(await nameOf(next)).toBe('Rufus Firefly');
    expect(await faultsOf(next)).toHaveLength(1);
    expect(await nameOf(bundledActors(folder))).toBeUndefined();
  });

  it('leave out whole what never was without fault, and take the others', async () => {
    await write('mine.yaml', `${rufus}  - id: nobody\n`);
    await write('other.yaml', `people:\n${person('chico-lini', 'Chico Lini')}`);
    const actors = bundledActors(folder);
    expect(await nameOf(actors)).toBeUndefined();
    expect(await nameOf(actors, 'chico-lini')).toBe('Chico Lini');
    expect(await faultsOf(actors)).toHaveLength(1);
  });

  it('are the same gazetteer until something is written', async () => {
    await write('mine.yaml', rufus);
    const actors = bundledActors(folder);
    const first = await actors.gazetteer();
    expect(await actors.gazetteer()).toBe(first);
    expect(await actors.names()).toBe(await actors.names());
    await write('mine.yaml', rufus);
    expect(await actors.gazetteer()).not.toBe(first);
  });
});
