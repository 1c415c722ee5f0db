import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/briefing/answer.ts';
import { bundledArticles } from '../bundledArticles.ts';
import { vigieInProcess } from './inProcess.ts';
import { project, vigie } from './vigie.ts';

/** Preloaded, it writes every module that the process has loaded to the file that LOADED names. */
const listLoaded = `
  import { writeFileSync } from 'node:fs';
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
  process.on('exit', () => writeFileSync(process.env.LOADED, loaded.join('\\n')));
`;
const escapeCode = '\u001b';

describe('the command line', () => {
  let folder: string;
  let env: Record<string, string>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vigie-cli-'));
    env = { VIGIE_HOME: join(folder, 'home'), LC_ALL: 'en_US.UTF-8' };
    // The first process makes the state; those after it find it made.
    expect((await vigie(['status'], { env })).status).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('answers a brief with numbered sources, plain where it is no terminal', async () => {
    const { status, stdout, stderr } = await vigie(['brief', 'iran'], { env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toContain(escapeCode);
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) expect(stdout.split(`[${n}]`).length).toBeGreaterThanOrEqual(3);
    expect(stdout).toContain('Sources');
    expect(stdout).toContain('000_d5724ed22aae5597.txt');
    expect(stdout).toContain('add --offset 8');
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(100);
  });

  it('takes the words of a topic one by one, and a command’s options as flags', async () => {
    const { status, stdout } = await vigieInProcess(
      ['brief', 'accord', 'nucléaire', '--source', 'israel actualités', '--json', '--offset', '1'],
      { env },
    );
    const answer = JSON.parse(stdout) as Answer;
    expect(status).toBe(0);
    expect(answer.understood).toMatchObject({ question: 'accord nucléaire', source: 'israel actualités' });
    expect(answer.omitted.before).toBe(1);
    expect(new Set(answer.citations.map(({ source }) => source))).toEqual(new Set(['Israel Actualités']));
  });

  it('says the same with --json as one object on one line', async () => {
    const { stdout } = await vigieInProcess(['brief', 'oman', '--json'], { env });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ command: 'brief', found: true, understood: { question: 'oman' } });
  });

  it('answers that nothing was found, which is no failure', async () => {
    const { status, stdout } = await vigieInProcess(['brief', 'championnat de rugby', '--lang', 'fr'], { env });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Rien trouvé sur «\schampionnat de rugby\s»\./);
    expect(stdout).toMatch(/dans aucun article\s: championnat, rugby/);
    expect(stdout).not.toContain('[1]');
  });

  it('shows an article: the kept text, what was cut and why', async () => {
    const { status, stdout } = await vigie(['show', '002'], { env });
    expect(status).toBe(0);
    expect(stdout).not.toContain(escapeCode);
    expect(stdout).toContain('Biden dit à Netanyahu que les États-Unis ne participeront à aucune contre-attaque');
    expect(stdout).toMatch(/cut: link to another story\n\s+READ/);
    expect(stdout).toMatch(/cut: comment form\n\s+Laisser un commentaire/);
    // Nothing is thrown away unseen: every word of the text stands in the output.
    const shown = new Set(stdout.split(/\s+/));
    const story = bundledArticles[2]?.text ?? '';
    const cutShort = bundledArticles[2]?.cuts.map(({ span }) => story.slice(span.start, span.end)).join(' ') ?? '';
    for (const word of story.split(/\s+/)) if (!cutShort.includes(word)) expect(shown).toContain(word);
  });

  it('shows an article as JSON, found by the beginning of its identifier', async () => {
    const id = bundledArticles[3]?.id ?? '';
    const { stdout } = await vigieInProcess(['show', id.slice(0, 6), '--json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ id, file: '003_5b7df665617b0435.txt', outlet: 'onemedia.fr' });
  });

  it('finds passages by their words, best first, no more than asked for', async () => {
    const { status, stdout } = await vigie(['search', 'missiles', 'balistiques', '--limit', '2'], { env });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1\. .*\n(?: {4}.*\n)+\n2\. /);
    expect(stdout).not.toContain('\n3. ');
    const json = JSON.parse((await vigieInProcess(['search', 'missiles balistiques', '--json'], { env })).stdout);
    expect(json.query).toBe('missiles balistiques');
    for (const { article, start, end, text: shown } of json.passages)
      expect(bundledArticles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(shown);
    const none = await vigieInProcess(['search', 'rugby'], { env });
    expect(none).toEqual({ status: 0, stdout: 'No passage holds these words.\n', stderr: '' });
  });

  it('says how many articles there are, of which outlets, and where the state lies', async () => {
    const { status, stdout } = await vigie(['status'], { env });
    expect(status).toBe(0);
    expect(stdout).toContain('5 articles');
    expect(stdout).toContain('outlets: CNN, Israel Actualités, onemedia.fr');
    expect(stdout).toContain(`state: ${join(folder, 'home')}`);
    const json = JSON.parse((await vigieInProcess(['status', '--json'], { env })).stdout);
    expect(json).toMatchObject({ articles: 5, outlets: ['CNN', 'Israel Actualités', 'onemedia.fr'] });
  });

  it('tells what happened since a date', async () => {
    const { status, stdout } = await vigie(['since', '2020', '--json'], { env });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ command: 'since' });
  });

  it('answers a batch line by line, in order, and goes on after a line that is no request', async () => {
    const lines = [
      '{"id":1,"command":"search","text":"Hezbollah","limit":10}',
      '{"id":"b","command":"brief","text":"oman"}',
      'not json',
      '',
      '{"id":3,"command":"dance","text":"x"}',
      '{"id":4,"command":"brief","text":"le la les"}',
      '{"command":"search","text":"G7"}',
    ];
    const { status, stdout } = await vigie(['batch'], { env, input: `${lines.join('\r\n')}\r\n` });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual([1, 'b', null, 3, 4, null]);
    expect(answers[0].passages).toHaveLength(1);
    expect(answers[1]).toMatchObject({ command: 'brief', found: true });
    expect(answers.slice(2, 5).map(({ error }) => error.id)).toEqual([
      'batch-line',
      'batch-line',
      'topic-without-words',
    ]);
    expect(answers[5].passages.length).toBeGreaterThan(0);
    expect(status).toBe(1);
  });

  it('takes files in: new, unchanged, replaced, refused, each with its reason', async () => {
    const own = { ...env, VIGIE_HOME: join(folder, 'ingest'), ARTICLES_DIR: join(folder, 'empty') };
    await mkdir(own.ARTICLES_DIR);
    const inbox = join(folder, 'inbox');
    await mkdir(inbox);
    const line = (story: string) => JSON.stringify({ text: story });
    await writeFile(
      join(inbox, 'feed.jsonl'),
      `${line('Zanzibar négocie.')}\n{broken\n${line('Tombouctou attend.')}\n`,
    );
    await writeFile(join(inbox, 'a.txt'), 'Le sommet de Samarcande commence.');
    await writeFile(join(inbox, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    const first = await vigie(['ingest', inbox], { env: own });
    expect(first.status).toBe(1);
    expect(first.stdout).toBe('3 new, 0 unchanged, 0 replaced, 2 refused\n');
    expect(first.stderr).toMatch(/feed\.jsonl.*is not JSON/);
    expect(first.stderr).toMatch(/picture\.txt” is no plain text/);
    await writeFile(join(inbox, 'a.txt'), 'Le sommet de Samarcande est fini.');
    const again = JSON.parse((await vigieInProcess(['ingest', inbox, '--json'], { env: own })).stdout);
    expect(again).toMatchObject({ new: 0, unchanged: 2, replaced: 1 });
    expect(again.refused).toMatchObject([
      { file: 'feed.jsonl', line: 2, reason: expect.stringContaining('is not JSON') },
      { file: 'picture.txt', line: null, reason: expect.stringContaining('no plain text') },
    ]);
    const { stdout } = await vigieInProcess(['brief', 'zanzibar'], { env: own });
    expect(stdout).toContain('Zanzibar négocie.');
  });

  it('explains itself', async () => {
    const help = await vigie(['--help'], { env });
    expect(help.status).toBe(0);
    for (const name of ['ask', 'check', 'brief', 'since', 'who', 'show', 'ingest', 'search', 'status', 'batch'])
      expect(help.stdout).toContain(`vigie ${name}`);
    const bare = await vigieInProcess([], { env });
    expect(bare).toEqual({ status: 2, stdout: '', stderr: help.stdout });
  });

  it('speaks the language that --lang or the environment names', async () => {
    const said = async (variables: Record<string, string>, ...args: string[]) =>
      (await vigieInProcess(['search', 'rugby', ...args], { env: { VIGIE_HOME: join(folder, 'home'), ...variables } }))
        .stdout;
    const [french, english] = ['Aucun passage ne contient ces mots.\n', 'No passage holds these words.\n'];
    expect(await said({ LC_ALL: 'fr_CA.UTF-8' })).toBe(french);
    expect(await said({ LANG: 'fr_FR.UTF-8' })).toBe(french);
    expect(await said({ LC_ALL: 'C', LANG: 'fr_FR' })).toBe(english);
    expect(await said({})).toBe(english);
    expect(await said({ LC_ALL: 'en_GB' }, '--lang', 'fr')).toBe(french);
    expect(await said({ LC_ALL: 'fr_FR' }, '--lang=en')).toBe(english);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [join(project, 'src/cli.ts'), 'brief', 'iran'], { cwd: project, env });
    child.stdout.destroy();
    const [[status], complaint] = await Promise.all([once(child, 'close'), text(child.stderr)]);
    expect({ status, complaint }).toEqual({ status: 0, complaint: '' });
  });

  it('loads nothing of Discord', async () => {
    const list = join(folder, 'loaded.txt');
    const loaded = {
      env: { ...env, LOADED: list },
      node: ['--import', `data:text/javascript,${encodeURIComponent(listLoaded)}`],
    };
    expect((await vigie(['brief', 'iran'], loaded)).status).toBe(0);
    const modules = (await readFile(list, 'utf8')).split('\n');
    expect(modules.some((url) => url.endsWith('src/terminal/run.ts'))).toBe(true);
    expect(modules.some((url) => url.includes('/node_modules/minisearch/'))).toBe(true);
    expect(modules.filter((url) => /\/node_modules\/(?:discord|@discordjs|@sapphire|ws\/|undici)/.test(url))).toEqual(
      [],
    );
    expect(modules.filter((url) => /\/src\/(?:discord\/(?!voice\.ts|texts\.ts)|playground\/)/.test(url))).toEqual([]);
  });
});
