import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vigieInProcess } from './inProcess.ts';
import { type Ended, vigie } from './vigie.ts';

let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-bad-'));
  env = { VIGIE_HOME: join(folder, 'home'), ARTICLES_DIR: join(folder, 'articles') };
  await mkdir(join(folder, 'articles'));
  await writeFile(join(folder, 'articles', 'a.txt'), 'Le sommet de Zanzibar commence ce lundi matin.');
});
afterAll(() => rm(folder, { recursive: true }));

/** One sentence, no stack, nothing on standard output. */
function expectSentence({ stdout, stderr }: Ended): void {
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^[^\n]+[.?](?: [^\n]+\.)?\n$/);
  expect(stderr).not.toMatch(/\n\s+at |Error:|undefined|\[object/);
}

const topics: readonly (readonly [string, string, RegExp, RegExp])[] = [
  ['an empty topic', '', /no topic/, /aucun sujet/],
  ['a topic of blanks', ' \t ', /no topic/, /aucun sujet/],
  ['a topic of control characters', '\u0001\u0007\u001b\u200b', /no topic/, /aucun sujet/],
  ['a topic of 2,000 characters', 'iran '.repeat(400), /1999 characters|2000 characters/, /(?:1999|2000) caractères/],
  ['a topic of stop words', 'le la les the of', /no word/, /aucun mot/],
  ['a topic of emoji', '🔥🇮🇷👩‍🚀', /no word/, /aucun mot/],
];

describe.each([
  ['en', 2],
  ['fr', 3],
] as const)('bad input is refused in one sentence with what to do (%s)', (language, told) => {
  it.each(topics)('%s', async (...given) => {
    const ended = await vigieInProcess(['brief', '--lang', language, '--', given[1]], { env });
    expect(ended.status).toBe(1);
    expectSentence(ended);
    expect(ended.stderr).toMatch(given[told]);
  });

  it.each([
    ['2024-13', /2024-13/],
    ['quand les poules auront des dents', /date/],
    ['🔥', /date/],
  ])('%j as a date', async (date, words) => {
    for (const option of ['--since', '--until']) {
      const ended = await vigieInProcess(['brief', 'zanzibar', option, date, '--lang', language], { env });
      expect(ended.status).toBe(1);
      expectSentence(ended);
      expect(ended.stderr).toMatch(words);
    }
  });

  it('dates the wrong way round', async () => {
    const flags = ['--since', '2024-05', '--until', '2024-04', '--lang', language];
    const ended = await vigieInProcess(['brief', 'zanzibar', ...flags], { env });
    expect(ended.status).toBe(1);
    expectSentence(ended);
    expect(ended.stderr).toMatch(/date/);
  });

  it.each([
    [['dance']],
    [['brief', 'iran', '--nope']],
    [['--nope', '--json']],
    [['brief', 'iran', '--since']],
    [['brief', 'iran', '--limit', 'many']],
    [['brief', 'iran', '--offset', '-3']],
    [['search', 'iran', '--limit', '99999999']],
  ])('a line that is called wrongly (%j), with status 2', async (args) => {
    const ended = await vigieInProcess([...args, '--lang', language], { env });
    expect(ended.status).toBe(2);
    expectSentence(ended);
    if (language === 'fr') expect(ended.stderr).toMatch(/[éà»’ê]/);
  });

  it('an article that is none, or several, or not named', async () => {
    for (const args of [['show'], ['show', 'zzz'], ['ingest'], ['ingest', join(folder, 'nowhere')]]) {
      const ended = await vigieInProcess([...args, '--lang', language], { env });
      expect(ended.status).toBe(1);
      if (args.length === 2 && args[0] === 'ingest') expect(ended.stderr).toContain('nowhere');
      else expectSentence(ended);
    }
  });

  it('a setting that cannot be', async () => {
    const ended = await vigieInProcess(['status', '--lang', language], { env: { ...env, PORT: 'soon' } });
    expect(ended.status).toBe(1);
    expectSentence(ended);
    expect(ended.stderr).toContain('PORT');
  });

  it('an articles folder that is not there', async () => {
    const ended = await vigieInProcess(['status', '--lang', language], {
      env: { ...env, ARTICLES_DIR: join(folder, 'x') },
    });
    expect(ended.status).toBe(1);
    expectSentence(ended);
    expect(ended.stderr).toContain('ARTICLES_DIR');
  });

  it('a state folder that cannot be written', async () => {
    const file = join(folder, 'articles', 'a.txt');
    const ended = await vigieInProcess(['status', '--lang', language], {
      env: { ...env, VIGIE_HOME: join(file, 'home') },
    });
    expect(ended.status).toBe(1);
    expectSentence(ended);
    expect(ended.stderr).toContain('VIGIE_HOME');
  });

  it('a state folder of a newer version, which stays as it is', async () => {
    const home = join(folder, `newer-${language}`);
    await vigieInProcess(['status'], { env: { ...env, VIGIE_HOME: home } });
    const file = join(home, 'vigie.sqlite');
    const database = new Database(file);
    database.pragma('user_version = 999');
    database.close();
    const before = await readFile(file);
    const ended = await vigieInProcess(['brief', 'zanzibar', '--lang', language], {
      env: { ...env, VIGIE_HOME: home },
    });
    expect(ended.status).toBe(1);
    expectSentence(ended);
    expect(ended.stderr).toContain('999');
    expect(await readFile(file)).toEqual(before);
  });

  it('a state file that is no database, which stays as it is', async () => {
    const home = join(folder, `foreign-${language}`);
    await mkdir(home);
    await writeFile(join(home, 'vigie.sqlite'), 'my shopping list '.repeat(500));
    const ended = await vigieInProcess(['status', '--lang', language], { env: { ...env, VIGIE_HOME: home } });
    expect(ended.status).toBe(1);
    expectSentence(ended);
    expect(await readFile(join(home, 'vigie.sqlite'), 'utf8')).toBe('my shopping list '.repeat(500));
  });

  it('files that are no articles, each with its reason; all the others are taken', async () => {
    const inbox = join(folder, `inbox-${language}`);
    await mkdir(inbox);
    const put = (name: string, content: string | Uint8Array) => writeFile(join(inbox, name), content);
    await put('01-empty.txt', '');
    await put('02-blank.txt', ' \n\u200b\n ');
    await put('03-binary.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]));
    await put('04-large.txt', Buffer.alloc(50_000_000, 'mot et '));
    await put('05-front.md', '---\ntitle: "sans fin\n: :\n---\nTexte.');
    await put('06-date.md', '---\npublished: demain\n---\nTexte.');
    await symlink(join(inbox, 'gone'), join(inbox, '07-link.txt'));
    await put(
      '08-feed.jsonl',
      '{"text":"Tombouctou attend la pluie."}\n{broken\n[1]\n{"title":"sans texte"}\n{"text":"Samarcande dort."}\n',
    );
    await put(
      '09-french.txt',
      Buffer.from(
        'Le cœur de l’été à Málaga : « déjà vu » coûte 3 €.'
          .replace('œ', '\x9c')
          .replace('’', '\x92')
          .replace('€', '\x80'),
        'latin1',
      ),
    );
    await put('10-twice.txt', 'Le même texte deux fois à Bamako.');
    await put('11-twice.txt', 'Le même texte deux fois à Bamako.');
    await put('12-other.pdf', 'ignored');
    const own = { ...env, VIGIE_HOME: join(folder, `taken-${language}`), ARTICLES_DIR: join(folder, 'none') };
    await mkdir(own.ARTICLES_DIR, { recursive: true });
    const { status, stdout, stderr } = await vigieInProcess(['ingest', inbox, '--lang', language], { env: own });
    expect(status).toBe(1);
    const reasons = stderr.trimEnd().split('\n');
    for (const reason of reasons) expectSentence({ status, stdout: '', stderr: `${reason}\n` });
    for (const name of ['01-empty', '02-blank', '03-binary', '04-large', '05-front', '06-date', '07-link'])
      expect(
        reasons.filter((reason) => reason.includes(name)),
        name,
      ).toHaveLength(1);
    expect(reasons.filter((reason) => reason.includes('08-feed.jsonl'))).toHaveLength(3);
    expect(reasons).toHaveLength(10);
    expect(stdout.match(/\d+/g)).toEqual(['4', '1', '0', '10']);
    for (const [topic, words] of [
      ['malaga', 'Le cœur de l’été à Málaga : « déjà vu » coûte 3 €.'],
      ['tombouctou', 'Tombouctou attend la pluie.'],
      ['samarcande', 'Samarcande dort.'],
      ['bamako', 'Le même texte deux fois à Bamako.'],
    ] as const) {
      const answer = await vigieInProcess(['brief', topic, '--json'], { env: own });
      expect(JSON.parse(answer.stdout).points.map(({ text }: { text: string }) => text)).toEqual([words]);
    }
  });
});

describe('a folder without articles', () => {
  it('is an empty corpus, asked without failing', async () => {
    const empty = { ...env, VIGIE_HOME: join(folder, 'nothing'), ARTICLES_DIR: join(folder, 'nothing-in') };
    await mkdir(empty.ARTICLES_DIR);
    const brief = await vigieInProcess(['brief', 'iran', '--lang', 'fr'], { env: empty });
    expect(brief).toMatchObject({ status: 0, stderr: '' });
    expect(brief.stdout).toMatch(/^Rien trouvé sur «\siran\s»\./);
    expect((await vigieInProcess(['status', '--lang', 'fr'], { env: empty })).stdout).toMatch(/^0\sarticle/);
    expect((await vigieInProcess(['search', 'iran'], { env: empty })).status).toBe(0);
    expect(JSON.parse((await vigieInProcess(['since', '2024', '--json'], { env: empty })).stdout).found).toBe(false);
  });
});

describe('the real process', () => {
  it('refuses in the same way, and says how many files of the folder could not be taken', async () => {
    await writeFile(join(folder, 'articles', 'broken.txt'), '');
    const refused = await vigie(['brief', '', '--lang', 'fr'], { env });
    expect(refused.status).toBe(1);
    expect(refused.stdout).toBe('');
    expect(refused.stderr).toContain('Il n’y a aucun sujet à chercher');
    expect(refused.stderr).not.toMatch(/\n\s+at /);
    const answered = await vigie(['brief', 'zanzibar'], { env });
    expect(answered.status).toBe(0);
    expect(answered.stderr).toMatch(/^1 file of .* could not be taken; vigie ingest .* says why\.\n$/);
  });
});
