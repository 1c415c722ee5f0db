/** What is written reaches the asker, and where no model is set up, nothing of one is even loaded. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/briefing/answer.ts';
import { vigieInProcess } from '../terminal/inProcess.ts';
import { project } from '../terminal/vigie.ts';
import { type FakeModel, openFakeModel, refusing, saying } from './fakeModel.ts';

const run = promisify(execFile);
const text =
  'Le ministre Armand Vialet a annoncé jeudi la fermeture de douze gares dans le nord du pays.\n\nLes syndicats ont appelé à la grève des gares pour le 13 mars.';

describe('a text over an answer', () => {
  let folder: string;
  let env: Record<string, string>;
  let model: FakeModel;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vigie-writing-'));
    await mkdir(join(folder, 'articles'));
    await writeFile(join(folder, 'articles', 'gares.txt'), text);
  });
  afterAll(() => rm(folder, { recursive: true }));
  beforeEach(async () => {
    model = await openFakeModel((asked, response, request) => {
      const lines = asked.messages[1]?.content.split('\n').slice(2) ?? [];
      const numbers = new Map(
        lines.map((line) => {
          const sentence = JSON.parse(line) as { n: number; text: string };
          return [sentence.text.includes('Vialet'), sentence.n] as const;
        }),
      );
      const n = numbers.get(true) ?? 0;
      return saying(
        { text: 'Armand Vialet a annoncé la fermeture de 12 gares dans le nord du pays.', citations: [n] },
        { text: 'Armand Vialet a annoncé la fermeture de 13 gares.', citations: [n] },
      )(asked, response, request);
    });
    env = {
      VIGIE_HOME: join(folder, 'home'),
      ARTICLES_DIR: join(folder, 'articles'),
      LLM_URL: model.url,
      LLM_MODEL: 'fake',
      LLM_KEY: 'sk-secret',
    };
  });
  afterEach(() => model[Symbol.asyncDispose]());

  it.each([
    ['brief', 'gares'],
    ['ask', 'Qui a annoncé la fermeture de douze gares ?'],
  ])('comes with the answer to %s, each sentence with the citations that bear it', async (command, asked) => {
    const { stdout, stderr } = await vigieInProcess([command, asked, '--json', '--lang', 'fr'], { env });
    const { written, citations, points } = JSON.parse(stdout) as Answer;
    expect(stderr).toBe('');
    expect(points.length).toBeGreaterThan(0);
    expect(written?.dropped).toBe(1);
    expect(written?.sentences.map((sentence) => sentence.text)).toEqual([
      'Armand Vialet a annoncé la fermeture de 12 gares dans le nord du pays.',
    ]);
    for (const { citations: numbers } of written?.sentences ?? [])
      for (const number of numbers) expect(citations.find(({ n }) => n === number)?.quote).toContain('douze gares');
  });

  it('is marked in a terminal, stands above the quotations, and says what was left out', async () => {
    const { stdout } = await vigieInProcess(['brief', 'gares', '--lang', 'fr'], { env });
    const at = (words: string) => stdout.replaceAll(/\s+/g, ' ').indexOf(words);
    expect(at('Rédigé par un modèle de langue')).toBeGreaterThan(0);
    expect(at('la fermeture de 12 gares')).toBeGreaterThan(at('Rédigé par un modèle de langue'));
    expect(at('1 autre phrase écartée')).toBeGreaterThan(at('la fermeture de 12 gares'));
    expect(at('la fermeture de douze gares')).toBeGreaterThan(at('1 autre phrase écartée'));
    expect(at('13 gares')).toBe(-1);
  });

  it('is not asked for other commands, nor for further pages, nor when nothing was found', async () => {
    await vigieInProcess(['who', 'Vialet', '--json'], { env });
    await vigieInProcess(['brief', 'gares', '--offset', '1', '--json'], { env });
    await vigieInProcess(['brief', 'rugby', '--json'], { env });
    expect(model.asked).toEqual([]);
  });

  it('is missed in one sentence where the model refuses, and the answer is the same without it', async () => {
    model.behave(refusing(401, 'Incorrect API key provided: sk-secret'));
    const { stdout, stderr, status } = await vigieInProcess(['brief', 'gares', '--json', '--lang', 'en'], { env });
    const without = await vigieInProcess(['brief', 'gares', '--json', '--lang', 'en'], {
      env: { ...env, LLM_URL: '' },
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(without.stdout));
    expect(stderr).toContain('refused with status 401');
    expect(stderr).not.toContain('sk-secret');
  });

  it('needs a model’s name with its address, and shows no key in what it says of settings', async () => {
    const unnamed = await vigieInProcess(['brief', 'gares'], { env: { ...env, LLM_MODEL: '' } });
    expect(unnamed).toMatchObject({ status: 1, stdout: '' });
    expect(unnamed.stderr).toContain('LLM_MODEL');
    for (const LLM_URL of ['ftp://x.example', 'no address', 'http://user:sk-secret@x.example/v1']) {
      const { status, stderr } = await vigieInProcess(['brief', 'gares'], { env: { ...env, LLM_URL } });
      expect(status).toBe(1);
      expect(stderr).toContain('LLM_URL');
      expect(stderr).not.toContain('sk-secret');
    }
    for (const LLM_TIMEOUT of ['0', '46', 'soon']) {
      const { stderr } = await vigieInProcess(['brief', 'gares'], { env: { ...env, LLM_TIMEOUT } });
      expect(stderr).toContain('LLM_TIMEOUT');
    }
  });

  it('loads nothing of a language model’s client where none is set up', async () => {
    const script = `
      import { registerHooks } from 'node:module';
      const loaded = [];
      registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
      const { run } = await import('./src/terminal/run.ts');
      await run(['brief', 'gares', '--json'], { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env });
      process.stdout.write(JSON.stringify(loaded.filter((url) => /node_modules\\/(?:ai|@ai-sdk)\\/|\\/src\\/writing\\//.test(url))) + '\\n');
      process.stdout.write(String(loaded.length > 50), () => process.exit());
    `;
    const loadedWith = async (settings: Record<string, string>) => {
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: project,
        env: {
          PATH: process.env['PATH'],
          VIGIE_HOME: env['VIGIE_HOME'],
          ARTICLES_DIR: env['ARTICLES_DIR'],
          ...settings,
        },
      });
      const [, loaded = '', many] = stdout.split('\n');
      expect(many).toBe('true');
      return JSON.parse(loaded) as readonly string[];
    };
    expect(await loadedWith({})).toEqual([]);
    expect(await loadedWith({ LLM_URL: model.url, LLM_MODEL: 'fake' })).not.toEqual([]);
  });
});
