import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/openSqliteStore.ts';
import type { SourceChange } from '../../src/store/sourceStore.ts';
import { newsSite, story } from '../gathering/newsSite.ts';
import { vigieInProcess } from './inProcess.ts';

const text = 'Les pourparlers ont repris vendredi à Mascate, selon la délégation omanaise. Rien n’est encore signé.';

describe('vigie sources', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'vigie-sources-'));
    await mkdir(join(home, 'articles'));
  });
  afterEach(() => rm(home, { recursive: true }));

  const run = (...args: string[]) =>
    vigieInProcess(['sources', ...args], { env: { VIGIE_HOME: home, ARTICLES_DIR: join(home, 'articles') } });
  const file = async (name: string, contents: string): Promise<string> => {
    await writeFile(join(home, name), contents);
    return join(home, name);
  };
  /** Follows a feed as if it had been read. */
  async function follow(name: string, change: SourceChange = {}, scope: 'shared' | 'guild:1' = 'shared') {
    const store = await openSqliteStore({ home });
    const added = '2026-03-01T08:00:00.000Z';
    const address = `https://${name}.example/feed`;
    const source = await store.sources.addSource({
      ...{ scope, address, kind: 'feed', title: `La ${name}`, language: 'fr', added, next: '2999-01-01T00:00:00.000Z' },
    });
    await store.sources.changeSource(source.id, change);
    await store[Symbol.asyncDispose]();
  }

  it('says how to begin where nothing is followed', async () => {
    expect(await run('--lang', 'en')).toMatchObject({ status: 0, stderr: '' });
    expect((await run('list', '--lang', 'fr')).stdout).toContain('Aucune source n’est encore suivie');
    expect(JSON.parse((await run('list', '--json')).stdout)).toEqual([]);
  });

  it('lists what is followed for all servers, each with its state in a sentence', async () => {
    await follow('gazette', { succeeded: '2026-03-01T09:00:00.000Z' });
    await follow('tribune', { failures: 3, trouble: { id: 'dns', values: {} }, state: 'paused' });
    await follow('privee', {}, 'guild:1');
    const { stdout, status } = await run('list', '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /1 {2}La gazette\n {5}https:\/\/gazette\.example\/feed\n {5}read .*, 0 articles so far · next try in /,
    );
    expect(stdout).toContain(
      'not read yet · paused · failed 3 times in a row · No server has that name: check the address.\n',
    );
    expect(stdout).not.toContain('privee');
    const listed = JSON.parse((await run('list', '--json')).stdout) as readonly Record<string, unknown>[];
    expect(listed).toMatchObject([
      { title: 'La gazette', state: 'active' },
      { title: 'La tribune', state: 'paused', trouble: { id: 'dns' } },
    ]);
  });

  it('reads nothing on the operator’s own network, whoever asks', async () => {
    await using site = await newsSite();
    site.stories.push(story('/1', 'Accord à Genève'));
    for (const address of [`${site.url}/feed`, 'http://10.0.0.1/feed', 'http://[::1]/feed'])
      expect(await run('add', address, '--lang', 'en')).toEqual({
        status: 1,
        stdout: '',
        stderr: 'That address is not on the public internet, so it is not read.\n',
      });
    expect((await run('test', site.url, '--lang', 'fr')).stderr).toContain('pas sur l’internet public');
    expect(site.asked).toEqual([]);
    expect(JSON.parse((await run('list', '--json')).stdout)).toEqual([]);
  });

  it('refuses what it does not know, with what it does', async () => {
    const unknown = await run('delete', '1', '--lang', 'en');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain(
      'choose one of list, add, test, remove, pause, resume, import, export, upload, explain',
    );
    expect((await run('constructor', '1')).status).toBe(2);
    expect(await run('add', '--lang', 'en')).toHaveProperty('status', 2);
    expect((await run('add', '--lang', 'en')).stderr).toContain('What is “vigie sources add” to work on?');
    expect((await run('remove', 'nothing', '--lang', 'en')).stderr).toMatch(/^No followed source /);
  });

  it('pauses, resumes and removes by number, name or address, and asks which where several are meant', async () => {
    await follow('gazette');
    await follow('tribune');
    expect((await run('pause', '1', '--lang', 'en')).stdout).toBe(
      '“La gazette” is paused: it is not read until it is resumed.\n',
    );
    expect((await run('resume', 'gazette', '--lang', 'en')).stdout).toBe('“La gazette” is read again.\n');
    expect((await run('remove', 'La', '--lang', 'en')).status).toBe(1);
    const removed = await run('remove', 'https://tribune.example/feed', '--json');
    expect(JSON.parse(removed.stdout)).toMatchObject({ title: 'La tribune' });
    expect(JSON.parse((await run('list', '--json')).stdout)).toMatchObject([{ title: 'La gazette' }]);
  });

  it('takes in a list of feeds and writes it, over no file that is there', async () => {
    const outlines = '<outline type="rss" text="La Gazette" xmlUrl="https://gazette.example/feed"/>';
    const opml = await file('feeds.opml', `<opml version="2.0"><body>${outlines}</body></opml>`);
    expect((await run('import', opml, '--lang', 'en')).stdout).toBe('1 feed added, 0 followed already.\n');
    expect((await run('export')).stdout).toContain('xmlUrl="https://gazette.example/feed"');
    expect(JSON.parse((await run('export', '--json')).stdout)).toEqual({
      feeds: 1,
      opml: expect.stringContaining('https://gazette.example/feed'),
    });
    const written = join(home, 'written.opml');
    expect((await run('export', written)).status).toBe(0);
    expect(await readFile(written, 'utf8')).toContain('La Gazette');
    expect((await run('export', written, '--lang', 'en')).stderr).toContain('cannot be written (EEXIST)');
    expect((await run('import', await file('other.txt', text), '--lang', 'en')).stderr).toContain('OPML');
    expect((await run('import', join(home, 'nowhere'), '--lang', 'en')).stderr).toContain('cannot be read (ENOENT)');
  });

  it('takes a file in once, and explains what is kept of it', async () => {
    const path = await file('mascate.txt', text);
    const first = await run('upload', path, '--lang', 'en');
    expect(first.stdout).toMatch(/^mascate\.txt is in: article [0-9a-f]{16}\.\n$/);
    expect((await run('upload', path, '--lang', 'en')).stdout).toContain('was here already');
    const { stdout } = await run('explain', 'mascate.txt', '--lang', 'en');
    expect(stdout).toMatch(/is kept with \d+ characters; 0 are set aside\.\n$/);
    const furnished = await file(
      'furnished.txt',
      `${text}\n\nPartager cet article sur Facebook\n\nLire aussi : Grève à Lyon`,
    );
    await run('upload', furnished);
    expect((await run('explain', 'furnished.txt', '--lang', 'fr')).stdout).toMatch(
      /mis de côté\.\n( +\d+ {2}[^:\n]+\n)+$/,
    );
    expect(JSON.parse((await run('explain', 'mascate', '--json')).stdout)).toMatchObject({
      items: [],
      articles: [{ file: 'mascate.txt', cuts: [] }],
    });
    expect((await run('explain', 'https://gazette.example/x', '--lang', 'en')).stdout).toContain('Nothing is known of');
  });

  it('says what is wrong with a file', async () => {
    for (const [name, contents, why] of [
      ['vide.txt', '', 'It holds no text.'],
      ['programme.txt', '\x7fELF\0\0\0', 'The file holds no text, whatever its name says.'],
      ['casse.pdf', '%PDF-1.7', 'The file is damaged, or not what its name says.'],
      ['image.png', 'x', 'Files can be .txt, .md, .html, .pdf or .docx.'],
    ] as const)
      expect(await run('upload', await file(name, contents), '--lang', 'en')).toEqual({
        status: 1,
        stdout: '',
        stderr: `${why}\n`,
      });
  });
});
