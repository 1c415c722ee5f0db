import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../src/briefing/answer.ts';
import { bundledActors } from '../src/bundledActors.ts';
import { type Config, readConfig } from '../src/config.ts';
import { ingest } from '../src/ingest.ts';
import { type Newsroom, openNewsroom } from '../src/newsroom.ts';
import { readFolder } from '../src/sources/readFolder.ts';
import { openSqliteStore } from '../src/store/openSqliteStore.ts';

describe('a newsroom', () => {
  let folder: string;
  let articles: string;
  let config: Config;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vigie-newsroom-'));
    articles = join(folder, 'articles');
    config = readConfig({ VIGIE_HOME: join(folder, 'home'), ARTICLES_DIR: articles });
    await mkdir(articles);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (name: string, text: string) => writeFile(join(articles, name), text);
  const open = () => openNewsroom(config, () => new Date('2026-06-01T12:00:00Z'));
  const brief = (newsroom: Newsroom, topic: string): Promise<Answer> =>
    newsroom.desk.answer(
      { command: 'brief', topic, since: null, until: null, source: null, offset: 0 },
      { guild: null, language: 'fr', locale: 'fr', zone: 'Europe/Paris' },
    );

  it('takes its folder in when it opens, and says what that brought', async () => {
    await write('a.txt', 'Le sommet de Zanzibar commence lundi dans le port de la capitale.');
    await write('b.md', '---\npublished: 2024-05-17\n---\nLe sommet de Tombouctou est reporté à l’an prochain.');
    await write('c.txt', '');
    await using newsroom = await open();
    expect(newsroom.ingested).toMatchObject({ new: 2, unchanged: 0, replaced: 0, refused: [{ file: 'c.txt' }] });
    expect(await newsroom.summary()).toMatchObject({ articles: 2, to: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect((await brief(newsroom, 'zanzibar')).found).toBe(true);
  });

  it('finds at its next opening what it had, and what has changed', async () => {
    await write('a.txt', 'Le sommet de Zanzibar commence lundi dans le port de la capitale.');
    await write('b.txt', 'Le sommet de Tombouctou est reporté à l’an prochain.');
    await (await open())[Symbol.asyncDispose]();
    await write('b.txt', 'Le sommet de Samarcande est reporté à l’an prochain.');
    await using newsroom = await open();
    expect(newsroom.ingested).toMatchObject({ new: 0, unchanged: 1, replaced: 1, refused: [] });
    expect((await brief(newsroom, 'samarcande')).found).toBe(true);
    expect((await brief(newsroom, 'tombouctou')).found).toBe(false);
  });

  it('knows the operator’s own actors, and tells which of their files is at fault', async () => {
    const actors = join(folder, 'actors');
    await mkdir(actors);
    const source = 'https://example.org/rufus';
    await writeFile(
      join(actors, 'mine.yaml'),
      `people:\n  - id: rufus-firefly\n    names: Rufus Firefly\n    source: ${source}\n    roles:\n      - { title: { fr: [conseiller spécial], en: [special adviser] }, from: 1934 }\n`,
    );
    await writeFile(join(actors, 'faulty.yaml'), 'people:\n  - id: nobody\n');
    await write('a.txt', 'Le conseiller spécial Rufus Firefly a ouvert le sommet de Zanzibar.');
    config = readConfig({ VIGIE_HOME: join(folder, 'home'), ARTICLES_DIR: articles, ACTORS_DIR: actors });
    await using newsroom = await open();
    const answer = await newsroom.desk.answer(
      { command: 'who', name: 'firefly', since: null, until: null, source: null, offset: 0 },
      { guild: null, language: 'fr', locale: 'fr', zone: 'Europe/Paris' },
    );
    expect(answer.portrait?.roles).toEqual([{ title: 'conseiller spécial', from: '1934-01-01', to: null, source }]);
    const faults = await newsroom.faultsOfActors();
    expect(faults.map((fault) => fault.say('fr'))).toEqual([expect.stringContaining('faulty.yaml')]);
  });

  it('takes up what the operator’s actors become while it is open, and keeps the last that had no fault', async () => {
    const actors = join(folder, 'actors');
    await mkdir(actors);
    const file = join(actors, 'mine.yaml');
    await write('a.txt', 'M. Firefly a ouvert lundi le sommet de Zanzibar. Rufus Firefly a salué la foule.');
    config = readConfig({ VIGIE_HOME: join(folder, 'home'), ARTICLES_DIR: articles, ACTORS_DIR: actors });
    const person = (title: string) =>
      `people:\n  - id: rufus-firefly\n    names: Rufus Firefly\n    source: https://example.org/rufus\n    roles:\n      - { title: { fr: [${title}], en: [adviser] }, from: 1934 }\n`;
    const rolesIn = async (newsroom: Newsroom) => {
      const answer = await newsroom.desk.answer(
        { command: 'who', name: 'rufus firefly', since: null, until: null, source: null, offset: 0 },
        { guild: null, language: 'fr', locale: 'fr', zone: 'Europe/Paris' },
      );
      return answer.portrait?.roles.map(({ title }) => title);
    };
    {
      await using newsroom = await open();
      expect(await newsroom.followActors()).toEqual([]);
      expect(await rolesIn(newsroom)).toEqual([]);
      await writeFile(file, person('conseiller spécial'));
      expect(await newsroom.followActors()).toEqual([]);
      expect(await rolesIn(newsroom)).toEqual(['conseiller spécial']);
      await writeFile(file, `${person('ministre')}  - id: nobody\n`);
      expect((await newsroom.followActors()).map((fault) => fault.say('en'))).toEqual([
        expect.stringMatching(/^Line 7 of the gazetteer file “mine\.yaml” is wrong \(“names” is missing\)/),
      ]);
      expect(await rolesIn(newsroom)).toEqual(['conseiller spécial']);
    }
    await using again = await open();
    expect(await again.followActors()).toHaveLength(1);
    expect(await rolesIn(again)).toEqual(['conseiller spécial']);
  });

  it('keeps what was ingested besides its folder', async () => {
    const inbox = join(folder, 'inbox.jsonl');
    await writeFile(inbox, `${JSON.stringify({ text: 'Le sommet de Bamako commence.' })}\n`);
    const store = await openSqliteStore({ home: config.home });
    await ingest(readFolder(inbox, { scope: 'shared' }), store, bundledActors(null), new Date());
    await store[Symbol.asyncDispose]();
    await using newsroom = await open();
    expect((await brief(newsroom, 'bamako')).citations[0]?.file).toBe('inbox.jsonl:1');
  });

  it('answers with what another process takes in while it is open', async () => {
    await using newsroom = await open();
    expect(await newsroom.summary()).toEqual({ articles: 0, from: null, to: null, undated: 0 });
    await write('a.txt', 'Le sommet de Zanzibar commence lundi dans le port de la capitale.');
    await using other = await openSqliteStore({ home: config.home });
    await ingest(readFolder(articles, { scope: 'shared' }), other, bundledActors(null), new Date());
    expect((await brief(newsroom, 'zanzibar')).found).toBe(true);
    expect((await newsroom.summary()).articles).toBe(1);
  });

  it('refuses a folder that is not there, and leaves nothing open', async () => {
    await rm(articles, { recursive: true });
    await expect(open()).rejects.toMatchObject({ id: 'articles-folder-missing' });
    await mkdir(articles);
    await using newsroom = await open();
    expect(newsroom.ingested.new).toBe(0);
  });

  it('cuts what stands in many articles of an outlet, also from those that came before', async () => {
    const page = (n: number) =>
      `Le sommet numéro ${n} de Zanzibar a commencé lundi matin.\n\nSuivez la Gazette de Zanzibar\n`;
    await write('1.txt', page(1));
    {
      await using newsroom = await open();
      expect((await brief(newsroom, 'gazette')).found).toBe(true);
    }
    for (const n of [2, 3, 4]) await write(`${n}.txt`, page(n));
    await using newsroom = await open();
    expect(newsroom.ingested.new).toBe(3);
    expect((await brief(newsroom, 'gazette')).found).toBe(false);
    const kept = await newsroom.store.find('1.txt', ['shared'], 1);
    expect(kept[0]?.cuts.map(({ reason }) => reason)).toEqual(['repeated']);
    expect((await brief(newsroom, 'zanzibar')).understood.articles.matching).toBe(4);
  });

  it('tells how far it has come, and every refusal, also of more than it names', async () => {
    const feed = join(folder, 'feed.jsonl');
    await writeFile(feed, '');
    for (let n = 0; n < 25; n += 1)
      await appendFile(
        feed,
        `${Array.from({ length: 10 }, (_, m) => JSON.stringify({ text: `Sommet ${n}-${m}.` })).join('\n')}\n`,
      );
    await appendFile(feed, '{broken\n'.repeat(1_200));
    await using store = await openSqliteStore({ home: config.home });
    const progress: number[] = [];
    const report = await ingest(readFolder(feed, { scope: 'shared' }), store, bundledActors(null), new Date(), (done) =>
      progress.push(done),
    );
    expect(progress).toEqual([100, 200, 250]);
    expect(report).toMatchObject({ new: 250, unchanged: 0, replaced: 0, refusals: 1_200 });
    expect(report.refused).toHaveLength(1_000);
  });
});
