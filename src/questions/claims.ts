import { sentences } from '../language/sentences.ts';
import { words } from '../language/words.ts';
import { plainQuestion } from './plainQuestion.ts';
import { readQuestion } from './readQuestion.ts';

const MOST_CLAIMS = 10;
/** What is longer is cut: a message of Discord's has at most 4,000 characters. */
const MOST_CHARACTERS = 4_000;
/** Fewer words state nothing that could be looked up. */
const FEWEST_WORDS = 3;

/** The sentences of a message that state something, in its words, at most ten; questions and greetings are passed over. */
export function claimsIn(message: string): readonly string[] {
  const text = plainQuestion(message.slice(0, MOST_CHARACTERS));
  const { language } = readQuestion(text);
  const claims: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const span of sentences(text, { start, end: start + line.length }, language)) {
      const claim = text.slice(span.start, span.end);
      if (!claim.includes('?') && words(claim).length >= FEWEST_WORDS) claims.push(claim);
    }
    start += line.length + 1;
  }
  return claims.slice(0, MOST_CLAIMS);
}
