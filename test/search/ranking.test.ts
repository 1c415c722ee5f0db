import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { commonWords } from '../../src/search/commonWords.ts';
import { MiniSearchIndex } from '../../src/search/miniSearchIndex.ts';
import type { Reach } from '../../src/search/passageIndex.ts';
import { queryWords } from '../../src/search/queryWords.ts';
import { writtenArticle } from '../writtenArticle.ts';

const reach: Reach = { scopes: ['shared'], source: null, days: null };

async function best(articles: readonly Article[], question: string): Promise<string | undefined> {
  await using index = new MiniSearchIndex();
  await index.add(articles);
  const { passages } = await index.search({ words: queryWords(question), reach, limit: 10, share: 0 });
  return articles.find(({ id }) => id === passages[0]?.article)?.file;
}

describe('of two passages that hold the same stems, the first is', () => {
  const written = (file: string, text: string, published?: string) =>
    writtenArticle(text, { file, ...(published === undefined ? {} : { published }) });

  it.each([
    [
      'that which writes the words as they were typed',
      'les négociations du président',
      'Le président a ses négociations en tête aujourd’hui.',
      'Un présidente a sa négociation en tête aujourd’hui.',
    ],
    [
      'that in which they stand side by side as asked',
      'le chef de la police',
      'Hier encore le chef de la police parlait au procureur.',
      'La police de la ville parlait hier encore au chef.',
    ],
    [
      'that which holds them in one sentence',
      'incendie à Marseille',
      'Un incendie a touché Marseille. La nuit fut calme dans tout le pays.',
      'Un incendie a touché le pays. La nuit fut calme dans tout Marseille.',
    ],
  ])('%s', async (_, question, right, wrong) => {
    for (const order of [
      [written('right', right), written('wrong', wrong)],
      [written('wrong', wrong), written('right', right)],
    ])
      expect(await best(order, question)).toBe('right');
  });

  it('that of an article which holds the other words elsewhere', async () => {
    const filler = 'Un chat dort. Deux chats jouent. Trois chats rôdent. Quatre chats mangent. Cinq chats chassent.';
    const right = written('right', `Le barrage cède. ${filler}\n\n${filler} Tout cela se passe à Grenoble.`);
    const wrong = written('wrong', `Le barrage cède. ${filler}\n\n${filler} Tout cela se passe à Limoges.`);
    expect(await best([wrong, right], 'barrage de Grenoble')).toBe('right');
  });

  it('that of the newer article, where nothing else tells them apart', async () => {
    const old = written('old', 'Le sommet de Lima commence.', '2020-01-01');
    const recent = written('recent', 'Le sommet de Lima commence. ', '2024-01-01');
    expect(await best([old, recent], 'sommet de Lima')).toBe('recent');
    expect(await best([recent, old], 'sommet de Lima')).toBe('recent');
  });
});

describe('a misspelt word', () => {
  const article = writtenArticle(
    'Le Parlement de Westphalie débat. Netanyahu et le gouvernement attendent à Jérusalem.',
  );

  it.each([
    ['aprlement', 'parlement'],
    ['zarlement', 'parlement'],
    ['arlement', 'parlement'],
    ['parlemnt', 'parlement'],
    ['pparlement', 'parlement'],
    ['gouvenrement', 'gouvernement'],
    ['netanyaou', 'netanyahu'],
    ['ejrusalem', 'jérusalem'],
  ])('is taken for the nearest one, wherever the slip is: "%s"', async (typed, meant) => {
    await using index = new MiniSearchIndex();
    await index.add([article]);
    expect((await index.nearestTerm(typed, ['shared']))?.surface).toBe(meant);
  });

  it('is taken for the one in more articles, of two that are as near', async () => {
    await using index = new MiniSearchIndex();
    await index.add([
      writtenArticle('Un poison rare.', { file: 'a' }),
      writtenArticle('Un poisson frais.', { file: 'b' }),
      writtenArticle('Un autre poisson.', { file: 'c' }),
    ]);
    expect((await index.nearestTerm('poissson', ['shared']))?.surface).toBe('poisson');
  });
});

describe('words that are too common to look for', () => {
  it('are none in a small collection', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_999), { maxLength: 8 }), (counts) => {
        expect(commonWords(counts, 1_999).size).toBe(0);
      }),
    );
  });

  it('leave two rarer ones, and most of what the words weigh', () => {
    const count = fc.oneof(fc.constant(null), fc.nat(30_000));
    fc.assert(
      fc.property(fc.array(count, { maxLength: 8 }), (counts) => {
        const left = commonWords(counts, 30_000);
        const held = counts.filter((each) => each !== null && each > 0).length;
        if (left.size > 0) expect(held - left.size).toBeGreaterThanOrEqual(2);
        for (const place of left) {
          for (const [other, each] of counts.entries())
            if (!left.has(other)) expect(each ?? 0).toBeLessThanOrEqual(counts[place] ?? 0);
        }
      }),
    );
  });

  it('are left out where they stand nearly everywhere', () => {
    expect([...commonWords([28_000, 300, 40], 30_000)]).toEqual([0]);
    expect(commonWords([28_000], 30_000).size).toBe(0);
    expect(commonWords([28_000, 300], 30_000).size).toBe(0);
  });
});
