import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/briefing/answer.ts';
import { openDesk } from '../briefing/openDesk.ts';
import { bundledArticles } from '../bundledArticles.ts';
import { arbitraryCorpus, arbitraryTopic } from '../writtenCorpus.ts';
import { vigieInProcess } from './inProcess.ts';
import { project, runProcess } from './vigie.ts';

const schema: object = JSON.parse(await readFile(join(project, 'docs/answer.schema.json'), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
ajv.addSchema(schema);

function validator(name: string): ValidateFunction {
  const found = ajv.getSchema(`urn:vigie:answer${name}`);
  if (found === undefined) throw new Error(`no schema ${name}`);
  return found as ValidateFunction;
}

function expectValid(value: unknown, name = ''): void {
  const validate = validator(name);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}

let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-contract-'));
  env = { VIGIE_HOME: join(folder, 'home') };
});
afterAll(() => rm(folder, { recursive: true }));

const json = async (...args: string[]): Promise<unknown> =>
  JSON.parse((await vigieInProcess([...args, '--json'], { env })).stdout);

describe('the answer as JSON', () => {
  it('keeps to its schema as the real command prints it, and every quotation is the text from start to end', async () => {
    const { status, stdout } = await runProcess('npm', ['run', '-s', 'vigie', '--', 'brief', 'iran', '--json'], env);
    expect(status).toBe(0);
    const answer = JSON.parse(stdout) as Answer;
    expectValid(answer);
    expect(answer.citations.length).toBeGreaterThanOrEqual(8);
    for (const { article, quote, start, end } of answer.citations)
      expect(bundledArticles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(quote);
  });

  it.each([
    ['brief', 'Netanyaou zzz', '--until', '2026'],
    ['brief', 'rugby'],
    ['brief', 'iran', '--since', '2025-01', '--source', 'cnn'],
    ['brief', 'iran', '--offset', '1000'],
    ['ask', 'Qui préside le forum stratégique ?'],
    ['ask', 'Quand Trump est-il né ?'],
    ['ask', 'how many missiles', '--since', '2024-04', '--source', 'cnn'],
    ['check', 'Trump et Netanyahu se sont rencontrés à Mar-a-Lago. La Lune est en fromage de chèvre.'],
    ['check', 'Salut !'],
    ['since', '2020'],
    ['since', '2024-04', '--topic', 'iran', '--until', '2024-06'],
    ['since', '1950', '--until', '1951'],
    ['who', 'sullivan'],
    ['who', 'gallant', '--since', '2024-04', '--source', 'cnn'],
    ['who', 'iran', '--offset', '8'],
    ['who', 'zidane'],
  ])('keeps to it whatever is asked: %s %s', async (...args) => {
    expectValid(await json(...args));
  });

  it('keeps to it for any articles and topics', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryCorpus,
        arbitraryTopic,
        fc.constantFrom(null, '2024', '2024-02/2024-05'),
        async (corpus, topic, since) => {
          await using open = await openDesk(corpus);
          const answer = await open.brief(topic, { since }).catch(() => null);
          if (answer !== null) expectValid(JSON.parse(JSON.stringify(answer)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has a schema that misses no field: one left out, one too many or one of another type is refused', async () => {
    const answer = await json('who', 'gallant', '--since', '2020');
    const validate = validator('');
    expect(validate(answer)).toBe(true);
    let tried = 0;
    for (const spoilt of spoilings(answer)) {
      tried += 1;
      expect(validate(spoilt.value), spoilt.how).toBe(false);
    }
    expect(tried).toBeGreaterThan(100);
  });

  it('is described field by field, with an example that is really printed', async () => {
    const text = await readFile(join(project, 'docs/answer.md'), 'utf8');
    const article = /```markdown\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
    const [, command = ''] = /`vigie (brief [^`]*)` prints/.exec(text) ?? [];
    const shown: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '');
    const articles = join(folder, 'example');
    await mkdir(articles);
    await writeFile(join(articles, 'mascate.md'), article.trimEnd());
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    const { stdout } = await vigieInProcess(args, {
      env: { VIGIE_HOME: join(folder, 'example-home'), ARTICLES_DIR: articles },
    });
    expect(JSON.parse(stdout)).toEqual(shown);
    for (const name of namesIn(schema)) expect(text, `docs/answer.md on “${name}”`).toContain(`\`${name}\``);
  });
});

describe('search and batch as JSON', () => {
  it('keep to their schemas', async () => {
    expectValid(await json('search', 'missiles balistiques'), '#/$defs/search');
    expectValid(await json('search', 'rugby'), '#/$defs/search');
    const lines = [
      '{"id":1,"command":"search","text":"iran","limit":1000}',
      '{"id":"x","command":"brief","text":"iran","until":"2026"}',
      '{"command":"brief","text":"rugby"}',
      '{"id":2,"command":"brief","text":""}',
      '[]',
    ];
    const { stdout } = await vigieInProcess(['batch'], { env, input: lines.join('\n') });
    const answers = stdout.trimEnd().split('\n');
    expect(answers).toHaveLength(5);
    for (const line of answers) expectValid(JSON.parse(line), '#/$defs/batchLine');
  });
});

interface Spoilt {
  readonly how: string;
  readonly value: unknown;
}

/** Copies of `value`, each with one field left out, one put in, or one made something else. */
function* spoilings(value: unknown, path = 'answer'): Generator<Spoilt> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries())
      for (const spoilt of spoilings(item, `${path}[${at}]`)) yield { ...spoilt, value: value.with(at, spoilt.value) };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  yield { how: `${path}.more`, value: { ...value, more: 1 } };
  for (const [name, item] of Object.entries(value)) {
    const { [name]: _, ...rest } = value as Record<string, unknown>;
    yield { how: `${path} without ${name}`, value: rest };
    yield { how: `${path}.${name} as an object`, value: { ...value, [name]: { none: 1 } } };
    for (const spoilt of spoilings(item, `${path}.${name}`))
      yield { ...spoilt, value: { ...value, [name]: spoilt.value } };
  }
}

/** The names of all properties that a schema describes. */
function namesIn(part: unknown): ReadonlySet<string> {
  if (typeof part !== 'object' || part === null) return new Set();
  const own = 'properties' in part && typeof part.properties === 'object' ? Object.keys(part.properties ?? {}) : [];
  return new Set([...own, ...Object.values(part).flatMap((inner) => [...namesIn(inner)])]);
}
