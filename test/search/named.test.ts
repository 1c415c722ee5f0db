import { describe, expect, it } from 'vitest';
import { MiniSearchIndex } from '../../src/search/miniSearchIndex.ts';
import type { PassageQuery, Reach } from '../../src/search/passageIndex.ts';
import { queryWords } from '../../src/search/queryWords.ts';
import { writtenArticle } from '../writtenArticle.ts';

const reach: Reach = { scopes: ['shared'], source: null, days: null };
const spelt = writtenArticle('Le ministre Kelant a parlé hier.', { file: 'spelt.txt', published: '2024-04-10' });
const named = writtenArticle('Le ministre Gallant a parlé hier.', { file: 'named.txt', published: '2022-04-10' });
const other = writtenArticle('Le ministre des Sports a parlé hier.', { file: 'other.txt', published: '2024-04-10' });

/** As names are read: after the article is indexed. */
async function indexOf(): Promise<MiniSearchIndex> {
  const index = new MiniSearchIndex();
  await index.add([spelt, named, other]);
  const mention = (text: string, name: string) => ({
    actor: 'gallant',
    span: { start: text.indexOf(name), end: text.indexOf(name) + name.length },
  });
  await index.describe([
    { article: spelt.id, mentions: [mention(spelt.text, 'Kelant')], events: [] },
    {
      article: named.id,
      mentions: [mention(named.text, 'Gallant')],
      events: [{ span: { start: 0, end: 10 }, from: '2022-04-09', to: '2022-04-09' }],
    },
    { article: 'ffffffffffffffff', mentions: [], events: [] },
  ]);
  return index;
}

async function found(index: MiniSearchIndex, topic: string, query: Partial<PassageQuery>): Promise<readonly string[]> {
  const { passages } = await index.search({ words: queryWords(topic), reach, limit: 10, ...query });
  return passages.map(({ article }) => article);
}

describe('who is named in a passage', () => {
  const gallant = (during: PassageQuery['told'][] | null = null) => [
    { words: [0], actors: [{ actor: 'gallant', during: during?.filter((range) => range != null) ?? null }] },
  ];

  it('is found in any spelling', async () => {
    await using index = await indexOf();
    expect(await found(index, 'Gallant', {})).toEqual([named.id]);
    expect(await found(index, 'Gallant', { named: gallant() })).toEqual([named.id, spelt.id]);
  });

  it('counts as the words that name them', async () => {
    await using index = await indexOf();
    const { articlesWithWord, matching } = await index.search({
      words: queryWords('Gallant'),
      reach,
      limit: 10,
      named: gallant(),
    });
    expect(articlesWithWord).toEqual([2]);
    expect(matching).toBe(2);
  });

  it('is asked for only in articles of the days when they held what is asked after', async () => {
    await using index = await indexOf();
    const during = [{ from: '2024-01-01', to: '2024-12-31' }];
    expect(await found(index, 'chef', { named: gallant(during) })).toEqual([spelt.id]);
  });

  it('stays within reach', async () => {
    await using index = await indexOf();
    const days = { from: '2024-01-01', to: null };
    expect(await found(index, 'chef', { named: gallant(), reach: { ...reach, days } })).toEqual([spelt.id]);
    const guild: Reach = { ...reach, scopes: ['guild:100000000000000001'] };
    expect(await found(index, 'chef', { named: gallant(), reach: guild })).toEqual([]);
  });

  it('goes with the article, and stays when it is only dated anew', async () => {
    await using index = await indexOf();
    await index.add([{ ...spelt, published: '2020-01-01' }]);
    expect(await found(index, 'chef', { named: gallant() })).toHaveLength(2);
    const days = { from: '2020-01-01', to: '2020-01-01' };
    expect(await found(index, 'ministre', { reach: { ...reach, days } })).toEqual([spelt.id]);
    await index.remove([spelt.id]);
    expect(await found(index, 'chef', { named: gallant() })).toEqual([named.id]);
  });
});

describe('the days that a passage tells of', () => {
  it('bring it before those that tell of others', async () => {
    await using index = await indexOf();
    expect((await found(index, 'ministre', { told: { from: '2022-04-01', to: '2022-04-30' } }))[0]).toBe(named.id);
    expect((await found(index, 'ministre', {}))[0]).not.toBe(named.id);
  });
});
