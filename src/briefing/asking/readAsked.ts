import { UserError } from '../../errors.ts';
import { mainQuestion } from '../../questions/mainQuestion.ts';
import { plainQuestion } from '../../questions/plainQuestion.ts';
import { readQuestion } from '../../questions/readQuestion.ts';
import { queryWords } from '../../search/queryWords.ts';

/** A longer text is no question. */
const MOST_TYPED = 1_000;
/** What is looked for of a longer one. */
const MOST_ASKED = 300;

/**
 * The plain words of a question as it was typed in a chat: without mentions, links and markdown, and of a longer text what it
 * asks.
 *
 * @throws UserError when there is nothing to look for, or too much.
 */
export function readAsked(typed: string): string {
  const text = plainQuestion(typed);
  if (text === '') throw new UserError('empty-question');
  if (text.length > MOST_TYPED) throw new UserError('question-too-long', { length: text.length, most: MOST_TYPED });
  const asked = mainQuestion(text, readQuestion(text).language, MOST_ASKED);
  if (queryWords(asked).every(({ stop }) => stop)) throw new UserError('question-without-words', { question: asked });
  return asked;
}
