import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../src/article/article.ts';
import type { Dating } from '../src/article/dating.ts';
import { slice } from '../src/article/span.ts';
import { dateArticles } from '../src/dateArticles.ts';
import { openSqliteStore } from '../src/store/openSqliteStore.ts';
import { writtenArticle } from './writtenArticle.ts';

const syllables = ['ba', 'cor', 'del', 'fan', 'gri', 'lum', 'mon', 'pel', 'ro', 'sti', 'tar', 'vin'];

/** Thirty names that only one topic of one year has. */
function namesOf(year: number, topic: number): readonly string[] {
  return Array.from({ length: 30 }, (_, at) => {
    const seed = topic * 30 + at;
    const name = [seed, Math.floor(seed / 12), seed + 5]
      .map((each) => syllables[each % syllables.length] ?? '')
      .join('');
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}${year === 2018 ? 'ac' : 'el'}`;
  });
}

function story(year: number, topic: number, at: number): string {
  return `Numéro ${at} : la chronique a suivi ${namesOf(year, topic).join(', puis ')}.`;
}

/** News of two years, each article with its date and of one of six topics in turn. */
const news: readonly Article[] = [2018, 2021].flatMap((year) =>
  Array.from({ length: 60 }, (_, at) => {
    const day = new Date(Date.UTC(year, 0, 3 + 6 * at)).toISOString().slice(0, 10);
    return writtenArticle(story(year, at % 6, at), { file: `${day}.txt`, published: day });
  }),
);

const undated = writtenArticle(`12 mai\n\nAu conseil étaient assis ${namesOf(2018, 2).join(', à côté de ')}.`, {
  file: 'undated.txt',
});

describe('dating the articles of a store', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vigie-dating-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function dated(articles: readonly Article[], home: string): Promise<Dating | null> {
    await using store = await openSqliteStore({ home: join(folder, home) });
    await store.putMany(articles);
    await dateArticles(store, async () => () => [], true);
    const [article] = await store.getMany([undated.id]);
    return article?.dating ?? null;
  }

  it('places an article without its year by the company of its names, and names them', async () => {
    const dating = await dated([...news, undated], 'a');
    expect(dating?.likely).toBe('2018-05-12');
    const company = dating?.evidence.find(({ kind }) => kind === 'company');
    const words = company?.spans.map((span) => slice(undated.text, span)) ?? [];
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(word).toMatch(/^\p{Lu}\p{Ll}+ac/u);
  });

  it('says the same in whatever order the articles came, and asked again', async () => {
    const first = await dated([...news, undated], 'a');
    expect(await dated([undated, ...[...news].reverse()], 'b')).toEqual(first);
    expect(await dated([], 'a')).toEqual(first);
  });

  it('goes by its own words when the others are gone', async () => {
    await dated([...news, undated], 'a');
    await using store = await openSqliteStore({ home: join(folder, 'a') });
    for (const { id } of news) await store.remove(id);
    await dateArticles(store, async () => () => [], true);
    const [article] = await store.getMany([undated.id]);
    expect(article?.dating?.evidence.some(({ kind }) => kind === 'company')).toBe(false);
    expect(article?.dating?.likely).toMatch(/-05-12$/);
  });
});
