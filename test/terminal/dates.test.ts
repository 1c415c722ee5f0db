import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vigieInProcess } from './inProcess.ts';

let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-dates-'));
  env = { VIGIE_HOME: join(folder, 'home'), ARTICLES_DIR: join(folder, 'articles') };
  await mkdir(join(folder, 'articles'));
  const write = (file: string, text: string) => writeFile(join(folder, 'articles', file), text);
  await write(
    'mascate.md',
    '---\ntitle: Les pourparlers de Mascate\nsource: La Gazette\npublished: 2024-05-17\n---\nLes pourparlers ont commencé mardi dernier à Mascate. Les délégués espèrent un accord.\n',
  );
  await write(
    'zanzibar.txt',
    'Le sommet de Zanzibar\n\nLe sommet de Zanzibar a réuni les ministres vendredi 24 mai. Les ministres ont parlé de la pêche.\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** What is printed, in plain spaces. */
async function printed(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await vigieInProcess(args, { env });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout.replaceAll(/[\u00a0\u2009]/g, ' ');
}

async function refused(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await vigieInProcess(args, { env });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  return stderr;
}

describe('vigie date', () => {
  it('says when an article appeared, and where that is known from', async () => {
    expect(await printed('date', 'mascate', '--lang', 'fr')).toBe(
      'Les pourparlers de Mascate\nParu le vendredi 17 mai 2024 : c’est la date que donne sa source.\n',
    );
    expect(await printed('date', 'mascate', '--lang', 'en')).toContain(
      'Published on Friday, May 17, 2024: that is the date its source states.',
    );
  });

  it('quotes the words from which a date was inferred, one sign a line', async () => {
    const lines = (await printed('date', 'zanzibar', '--lang', 'fr')).split('\n');
    expect(lines[0]).toBe('Le sommet de Zanzibar');
    expect(lines[1]).toMatch(/^(?:Paru|Sa date est très incertaine)/);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}– « vendredi 24 mai » : le vendredi 24 mai 20\d\d\.$/));
  });

  it('prints article, file and dating as JSON', async () => {
    expect(JSON.parse(await printed('date', 'mascate', '--json'))).toMatchObject({
      article: expect.stringMatching(/^[0-9a-f]{16}$/),
      file: 'mascate.md',
      dating: { likely: '2024-05-17', basis: 'stated', evidence: [] },
    });
  });

  it('sets a day by hand, which stays until it is taken back', async () => {
    expect(await printed('date', 'zanzibar', '--set', '24 mai 2019', '--lang', 'fr')).toContain(
      'Paru le vendredi 24 mai 2019 : cette date a été fixée à la main.',
    );
    expect(await printed('show', 'zanzibar', '--lang', 'fr')).toContain('publié le 24 mai 2019 (fixé à la main)');
    expect(await printed('since', '2019', '--until', '2019', '--lang', 'fr')).toContain('vendredi 24 mai 2019');
    expect(JSON.parse(await printed('date', 'zanzibar', '--set', 'none', '--json'))).toMatchObject({
      dating: { basis: 'inferred' },
    });
    expect(await printed('show', 'zanzibar', '--lang', 'fr')).toMatch(/publié ≈ /);
  });

  it.each([
    ['quand les poules auront des dents', /n’est pas une date/],
    ['2024-13', /n’est pas une date/],
    ['2024-04', /n’est pas un jour précis/],
    ['2024-04-13/2024-04-15', /n’est pas un jour précis/],
    ['2024-04-13/', /n’est pas un jour précis/],
    ['9000-01-01', /encore à venir/],
  ])('refuses “%s” as a day with one sentence, and sets nothing', async (day, words) => {
    expect(await refused('date', 'mascate', '--set', day, '--lang', 'fr')).toMatch(words);
    expect(JSON.parse(await printed('date', 'mascate', '--json')).dating.basis).toBe('stated');
  });

  it('says which article is missing', async () => {
    expect(await refused('date', '--lang', 'en')).toContain('Which article?');
    expect(await refused('date', 'xyz', '--lang', 'en')).toContain('“xyz”');
  });
});

describe('vigie show', () => {
  it('says when an article appeared, with ≈ where that is inferred', async () => {
    expect(await printed('show', 'mascate', '--lang', 'fr')).toContain('publié le 17 mai 2024');
    expect(await printed('show', 'zanzibar', '--lang', 'en')).toMatch(/published ≈ (?:May 2\d, )?20\d\d/);
  });
});

describe('vigie since', () => {
  it('tells what happened under its days, each sentence with what its date is of', async () => {
    const lines = (await printed('since', '2024-05', '--until', '2024-05-20', '--lang', 'fr')).split('\n');
    const heading = lines.indexOf('mardi 14 mai 2024');
    expect(lines.slice(heading, heading + 3)).toEqual([
      'mardi 14 mai 2024',
      '[1] faits de ce jour · La Gazette',
      '    Les pourparlers ont commencé mardi dernier à Mascate.',
    ]);
  });

  it('tells it in English too', async () => {
    const told = await printed('since', '2024-05', '--until', '2024-05-20', '--lang', 'en');
    expect(told).toContain('Tuesday, May 14, 2024\n[1] events of that day · La Gazette · in French\n');
  });

  it('is answered in a batch', async () => {
    const line = JSON.stringify({ id: 7, command: 'since', text: '2024-05', topic: 'Mascate' });
    const { stdout } = await vigieInProcess(['batch'], { env, input: `${line}\n` });
    expect(JSON.parse(stdout)).toMatchObject({ id: 7, command: 'since', found: true });
  });
});
