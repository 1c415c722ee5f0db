import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Portrait } from '../../src/briefing/answer.ts';
import { renderAnswer } from '../../src/terminal/renderAnswer.ts';
import { answer, citation } from '../discord/answers.ts';
import { vigieInProcess } from './inProcess.ts';
import { vigie } from './vigie.ts';

const plain = (text: string): string => text;
const style = { bold: plain, faint: plain, accent: plain, warning: plain, width: 100 };

describe('who somebody is, in a terminal', () => {
  let folder: string;
  let env: Record<string, string>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vigie-who-'));
    env = { VIGIE_HOME: join(folder, 'home'), LC_ALL: 'fr_FR.UTF-8' };
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is told with spellings, roles, company and what is written, with numbered sources', async () => {
    const { status, stdout, stderr } = await vigie(['who', 'Jake', 'Sullivan'], { env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Jake Sullivan · personne · 3 mentions\ngraphies\s: .*Jack Sullivan \(1/);
    expect(stdout).toMatch(
      /Fonctions\n {4}conseiller à la sécurité nationale des États-Unis, 20 janv\. 2021\s–\s20 janv\. 2025/,
    );
    expect(stdout).toContain('https://');
    expect(stdout).toMatch(/Dans les mêmes phrases\s: Meir Ben-Shabbat \(2\)/);
    expect(stdout).toMatch(/\n\[1\] .*\n {4}Dimanche matin/);
    expect(stdout).toMatch(/\nSources\n\[1\]/);
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(100);
  });

  it('shows when they are named as a line of bars, the days from the first to the last', async () => {
    const { stdout } = await vigieInProcess(['who', 'iran', '--lang', 'fr'], { env });
    expect(stdout).toMatch(
      /\nmentions\s: 2 févr\. 2021 [▁▂▃▄▅▆▇]·+[·▁▂▃▄▅▆▇█]*█[·▁▂▃▄▅▆▇█]*[▁▂▃▄▅▆▇] 28 févr\. 2026\n/,
    );
    expect(/ ([·▁-█]{2,}) /.exec(stdout)?.[1]).toHaveLength(40);
    const since = await vigieInProcess(['since', '2020', '--lang', 'fr'], { env });
    expect(since.stdout).not.toContain('█');
  });

  it('names who says a point before their words, and why a spelling is only probable', async () => {
    const kirby = await vigieInProcess(['who', 'kirby', '--lang', 'fr'], { env });
    expect(kirby.stdout).toMatch(/\n {4}John Kirby\s:\n {4}« Nous ne pensons pas/);
    const gallant = await vigieInProcess(['who', 'gallant', '--lang', 'en'], { env });
    expect(gallant.stdout).toContain('Kelant (1, probably: sounds alike, same article)');
    expect(gallant.stdout).toMatch(/\n {4}Yoav Gallant:\n {4}Kelant a prévenu/);
  });

  it('says that nobody is found, and whom the articles do name', async () => {
    const { status, stdout } = await vigieInProcess(['who', 'Xyq', '--lang', 'fr'], { env });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Rien trouvé sur «\sXyq\s»\./);
    expect(stdout).toMatch(/Les articles parlent en revanche de\s: Iran/);
  });

  it.each([
    ['Jake Dupont', 'Jake Sullivan'],
    ['s', 'Jake Sullivan'],
    [`Netanyahu ${'x'.repeat(290)}`, 'Benyamin Nétanyahou'],
    ['习近平', 'Iran'],
    ['\u0007Jake\u202e Dupont', 'Jake Sullivan'],
  ])('offers the nearest names for %j', async (name, offered) => {
    const { status, stdout } = await vigieInProcess(['who', name, '--lang', 'fr'], { env });
    expect(status).toBe(0);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(new RegExp(`Les articles parlent en revanche de : [^:]*${offered}`));
    for (const control of ['\u0007', '\u202e']) expect(stdout).not.toContain(control);
  });

  it.each([
    ['', 'Il n’y a aucun nom à chercher'],
    ['n'.repeat(301), '301'],
  ])('refuses the name %j in one sentence', async (name, said) => {
    const { status, stdout, stderr } = await vigieInProcess(['who', name, '--lang', 'fr'], { env });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('is answered in a batch', async () => {
    const line = '{"id":1,"command":"who","text":"gallant","since":"2024"}';
    const { stdout } = await vigieInProcess(['batch'], { env, input: `${line}\n` });
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, command: 'who', portrait: { name: 'Yoav Gallant' } });
  });

  it('shows others of the name, an open end, and nothing of a reason that has no words', () => {
    const portrait: Portrait = {
      name: 'Marc\u001b[31m Durand',
      kind: 'organisation',
      forms: [
        { form: 'Durand', count: 2, certain: true, reasons: ['role'] },
        { form: 'Durant', count: 1, certain: false, reasons: ['constructor', 'not-known-yet'] },
      ],
      roles: [{ title: 'maire', from: '2024-01-01', to: null, source: 'https://example.org/a' }],
      company: [],
      ties: [],
      mentions: 3,
      articles: 1,
      others: [{ name: 'Sophie Durand', mentions: 2 }],
    };
    const point = {
      text: 'Il part.',
      citations: [1],
      date: null,
      speaker: 'Le \u202emaire',
      highlights: [],
      answers: [],
    };
    const given: Answer = answer([point], [citation(1, 'Il part.')], { command: 'who', portrait });
    const shown = renderAnswer(given, 'fr', style);
    expect(shown.split('\n').slice(0, 5)).toEqual([
      'Marc\ufffd[31m Durand · organisation · 3 mentions',
      'graphies : Durand (2), Durant (1, sans doute)',
      'Fonctions',
      '    maire, depuis le 1er janv. 2024 — https://example.org/a',
      'Le nom peut aussi désigner : Sophie Durand (2)',
    ]);
    expect(shown).toContain('    Le \ufffdmaire :\n    Il part.');
  });
});
