import type { Language, Paragraph, Title } from '../article/article.ts';
import { type Span, slice } from '../article/span.ts';
import { sentences } from '../language/sentences.ts';
import { words } from '../language/words.ts';

/** How many words stand in for a missing headline. */
const FIRST_WORDS = 12;

/** What stands in for the headline of an article that has none: how its first sentence begins. */
export function firstWords(text: string, kept: readonly Paragraph[], language: Language): Title {
  const paragraph = kept[0]?.span ?? { start: 0, end: 0 };
  const sentence = sentences(text, paragraph, language)[0] ?? paragraph;
  const span = beginning(text, sentence);
  return { kind: 'first-words', text: slice(text, span).replaceAll(/\s+/g, ' '), span };
}

function beginning(text: string, sentence: Span): Span {
  const last = words(slice(text, sentence))[FIRST_WORDS - 1];
  return last === undefined ? sentence : { start: sentence.start, end: sentence.start + last.end };
}
