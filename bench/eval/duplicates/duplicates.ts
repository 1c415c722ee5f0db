/** How many copies of a story are joined, and how many stories that are none. */
import { sameness } from '../../../src/stories/sameStory.ts';
import { likeness, shinglesOf } from '../../../src/stories/shingles.ts';
import { signatureOf } from '../../../src/stories/signature.ts';
import { StoryIndex } from '../../../src/stories/storyIndex.ts';
import { readLines, type Score } from '../evalSet.ts';

interface Told {
  readonly id: string;
  readonly text: string;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same_text: boolean;
  readonly dup: boolean;
}

export async function scoreDuplicates(evalDir: string): Promise<readonly Score[]> {
  const articles = await Array.fromAsync(readLines<Told>(evalDir, 'duplicates', 'articles.jsonl'));
  if (articles.length === 0) return [];
  const joined = joinedPairs([
    ...articles,
    ...(await Array.fromAsync(readLines<Told>(evalDir, 'news', 'articles.jsonl'))),
  ]);
  const pairs = await Array.fromAsync(readLines<Pair>(evalDir, 'duplicates', 'pairs.jsonl'));
  const isJoined = ({ a, b }: Pair): boolean => joined.has(keyOf(a, b));
  const row = (measure: string, among: readonly Pair[], reach: number): Score => ({
    set: 'duplicates',
    measure,
    items: among.length,
    share: among.filter(isJoined).length / among.length,
    reach,
  });
  const [identical, rewritten] = [true, false].map((same) =>
    pairs.filter(({ dup, same_text }) => dup && same_text === same),
  );
  const stories = storiesOf(pairs);
  const known = new Set(articles.map(({ id }) => id));
  const others = [...joined].filter((key) => {
    const [a = '', b = ''] = key.split(' ');
    return known.has(a) && known.has(b) && stories(a) !== stories(b);
  });
  return [
    row('identical ones joined', identical ?? [], 1),
    row('rewritten ones joined', rewritten ?? [], 0.9),
    ...pairsApart(pairs, isJoined),
    {
      set: 'duplicates',
      measure: 'articles joined with another that is not listed (1 − share)',
      items: articles.length,
      share: 1 - new Set(others.flatMap((key) => key.split(' '))).size / articles.length,
      reach: null,
    },
  ];
}

/** Pairs that are no duplicates, where the set has any. */
function pairsApart(pairs: readonly Pair[], isJoined: (pair: Pair) => boolean): readonly Score[] {
  const apart = pairs.filter(({ dup }) => !dup);
  if (apart.length === 0) return [];
  const share = 1 - apart.filter(isJoined).length / apart.length;
  return [{ set: 'duplicates', measure: 'others kept apart', items: apart.length, share, reach: 0.99 }];
}

function joinedPairs(articles: readonly Told[]): ReadonlySet<string> {
  const index = new StoryIndex<string>();
  const shingles = new Map<string, ReadonlySet<number>>();
  const joined = new Set<string>();
  for (const { id, text } of articles) {
    if (shingles.has(id)) continue;
    const own = shinglesOf(text);
    const signature = signatureOf(own);
    for (const other of index.candidates(signature)) {
      if (sameness(likeness(own, shingles.get(other) ?? new Set())) !== null) joined.add(keyOf(id, other));
    }
    index.add(id, signature);
    shingles.set(id, own);
  }
  return joined;
}

/** Which story an article is of, by the listed pairs and what follows from them. */
function storiesOf(pairs: readonly Pair[]): (id: string) => string {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined || parent === id ? id : root(parent);
  };
  for (const { a, b, dup } of pairs) if (dup) parents.set(root(a), root(b));
  return root;
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
