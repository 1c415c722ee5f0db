import { UserError } from '../errors.ts';
import { type QueryWord, queryWords } from '../search/queryWords.ts';

/** As long as an option of Discord's usefully is; a longer text is no topic. */
const MOST_CHARACTERS = 300;
/** Words looked for; a topic of more is cut to its first ones, and the answer shows which. */
const MOST_WORDS = 24;

/**
 * The words of a topic as typed, those that say nothing marked.
 *
 * @throws UserError when there is nothing to look for.
 */
export function understandTopic(typed: string): readonly QueryWord[] {
  const topic = typed
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (topic === '') throw new UserError('empty-topic');
  if (topic.length > MOST_CHARACTERS)
    throw new UserError('topic-too-long', { length: topic.length, most: MOST_CHARACTERS });
  const words = queryWords(topic);
  const telling = words.filter((word) => !word.stop);
  if (telling.length === 0) throw new UserError('topic-without-words', { topic });
  return words.slice(0, MOST_WORDS);
}
