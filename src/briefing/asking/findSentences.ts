/** Finds the sentences that may answer a question, with what speaks for each. */

import { fold } from '../../language/fold.ts';
import { words as wordsOf } from '../../language/words.ts';
import type { Question } from '../../questions/question.ts';
import { readQuestion } from '../../questions/readQuestion.ts';
import type { Reach } from '../../search/passageIndex.ts';
import type { UnderstoodWord } from '../answer.ts';
import type { Library } from '../brief.ts';
import { type FoundWords, findWords } from '../findWords.ts';
import type { Sought } from '../scoreSentence.ts';
import { type WeighedSentence, weighSentences } from './weighSentence.ts';

const MOST_PASSAGES = 30;
/** The kind of thing asked for ("ville") is seldom named beside the thing. */
const KIND_WEIGHT = 0.3;

/** A pronoun behind its verb asks and tells nothing: "peint-il", "a-t-elle". */
const INVERTED = /(?<=\p{L})-(?:t-)?(?:il|ils|elle|elles|on|tu|vous|nous|je|ce)(?![\p{L}-])/giu;

export interface FoundSentences {
  readonly question: Question;
  readonly words: FoundWords;
  /** Words that tell something, by what finding them is worth. */
  readonly sought: readonly Sought[];
  /** The share of their weight that no article in reach holds. */
  readonly missing: number;
  readonly sentences: readonly WeighedSentence[];
}

/**
 * The sentences of the passages that come nearest to a question, weighed.
 *
 * @param typed plain words (see `plainQuestion`).
 * @throws UserError when there is nothing to look for.
 */
export async function findSentences(
  typed: string,
  reach: Reach,
  library: Pick<Library, 'index' | 'actors' | 'shelf' | 'wordbook'>,
): Promise<FoundSentences> {
  const question = readQuestion(typed);
  const words = await findWords(typed.replaceAll(INVERTED, ' '), reach, library, MOST_PASSAGES);
  const sought = soughtBy(question, words);
  const { asked, named } = words;
  const isSought = new Set(sought.map(({ word }) => word.folded));
  const { passages, articlesWithWord } = await library.index.search({
    words: asked.map((word) => (isSought.has(word.folded) ? word : { ...word, stop: true })),
    named,
    reach,
    limit: MOST_PASSAGES,
    share: 0,
  });
  const articlesWith = new Map(asked.map(({ folded }, at) => [folded, articlesWithWord[at] ?? 0]));
  const best = passages[0]?.score ?? 0;
  const known = { question, typed: new Set(wordsOf(typed).map((word) => fold(word.text))) };
  const read = await library.shelf.read([...new Set(passages.map(({ article }) => article))]);
  const sentences = read.flatMap((article) =>
    weighSentences(
      article,
      passages.filter((passage) => passage.article === article.article.id),
      best,
      sought,
      known,
    ),
  );
  return {
    question,
    words: withoutAsking(words, question),
    sought,
    missing: missingShare(sought, articlesWith),
    sentences,
  };
}

function missingShare(sought: readonly Sought[], articlesWith: ReadonlyMap<string, number>): number {
  const total = sought.reduce((sum, { weight }) => sum + weight, 0);
  const missing = sought.reduce(
    (sum, { word, weight }) => sum + ((articlesWith.get(word.folded) ?? 0) > 0 ? 0 : weight),
    0,
  );
  return total > 0 ? missing / total : 1;
}

/** A word that only asks is not told of as missing. */
function withoutAsking(words: FoundWords, { asking, kinds }: Question): FoundWords {
  const understood = words.understood.map((word): UnderstoodWord => {
    const folded = fold(word.typed);
    const only = asking.has(folded) || (kinds.has(folded) && word.use === 'missing');
    return only ? { typed: word.typed, use: 'ignored', variants: [] } : word;
  });
  return { ...words, understood };
}

/** What is looked for: without the words that only ask, unless there is nothing else. */
function soughtBy({ asking, kinds }: Question, { sought }: FoundWords): readonly Sought[] {
  const telling = sought.filter(({ word }) => !asking.has(word.folded));
  const weighed = telling.map((each) =>
    kinds.has(each.word.folded) ? { ...each, weight: each.weight * KIND_WEIGHT } : each,
  );
  return weighed.length > 0 ? weighed : sought;
}
