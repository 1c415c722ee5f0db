import type { FoundPassages, PassageIndex, Reach } from '../search/passageIndex.ts';
import type { QueryWord } from '../search/queryWords.ts';
import type { UnderstoodWord } from './answer.ts';
import type { Library } from './brief.ts';
import type { Sought } from './scoreSentence.ts';
import { withSpellings } from './spellings.ts';
import { understandTopic } from './understandTopic.ts';

/** What a topic's words were taken for, and the passages that hold them. */
export interface FoundWords {
  readonly understood: readonly UnderstoodWord[];
  readonly sought: readonly Sought[];
  readonly found: FoundPassages;
}

/**
 * Looks a topic up. A word that no article holds is looked for in its nearest spelling, and the answer says so.
 *
 * @throws UserError when the topic holds nothing to look for.
 */
export async function findWords(
  topic: string,
  reach: Reach,
  { index, actors }: Pick<Library, 'index' | 'actors'>,
  limit: number,
): Promise<FoundWords> {
  const spelt = withSpellings(understandTopic(topic), await actors(reach.scopes));
  const typed = await joinCompounds(spelt, reach, index);
  const readings = await Promise.all(typed.map((word) => readWord(word, reach, index)));
  const words = readings.flatMap(({ word }) => (word.stop ? [] : [word]));
  const found = await index.search({ words, reach, limit });
  const { total } = await index.census({ ...reach, days: null, source: null });
  const sought = words.map((word, at) => ({
    word,
    weight: Math.log(1 + (total + 0.5) / ((found.articlesWithWord[at] ?? 0) + 0.5)),
  }));
  return { understood: readings.map(({ understood }) => understood), sought, found };
}

/** Two words side by side that the articles write as one compound are one ("etats unis" → "États-Unis"). */
async function joinCompounds(
  words: readonly QueryWord[],
  reach: Reach,
  index: PassageIndex,
): Promise<readonly QueryWord[]> {
  const joined: QueryWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const compound = before === undefined || before.stop || word.stop ? null : compoundOf(before, word);
    const isHeld = compound !== null && (await index.surfaces(compound.terms, reach.scopes)).size > 0;
    if (isHeld) joined.splice(-1, 1, compound);
    else joined.push(word);
  }
  return joined;
}

function compoundOf(first: QueryWord, second: QueryWord): QueryWord {
  const parts = first.terms.flatMap((a) => second.terms.map((b) => [a, b]));
  return {
    typed: `${first.typed} ${second.typed}`,
    folded: `${first.folded}-${second.folded}`,
    terms: parts.map((pair) => pair.join('-')),
    parts,
    accented: null,
    stop: false,
    related: [],
  };
}

async function readWord(
  word: QueryWord,
  reach: Reach,
  index: PassageIndex,
): Promise<{ readonly word: QueryWord; readonly understood: UnderstoodWord }> {
  const { typed } = word;
  if (word.stop) return { word, understood: { typed, use: 'ignored', variants: [] } };
  const surfaces = await index.surfaces([...word.terms, ...word.parts.flat()], reach.scopes);
  const own = word.terms.flatMap((term) => surfaces.get(term) ?? []);
  const isHeld = own.length > 0 || word.parts.some((parts) => parts.every((part) => surfaces.has(part)));
  if (isHeld) {
    const variants = [...new Set(own)].filter((surface) => surface !== typed.toLowerCase());
    return { word, understood: { typed, use: 'searched', variants } };
  }
  const near = await index.nearestTerm(word.folded, reach.scopes);
  if (near === null) return { word, understood: { typed, use: 'missing', variants: [] } };
  return {
    word: { ...word, terms: [near.term], parts: [], accented: null },
    understood: { typed, use: 'corrected', variants: [near.surface] },
  };
}
