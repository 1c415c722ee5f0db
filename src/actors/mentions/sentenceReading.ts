import type { Language, Paragraph } from '../../article/article.ts';
import { sentences } from '../../language/sentences.ts';
import type { Token } from '../gazetteer/tokens.ts';
import { tokensOf } from '../gazetteer/tokens.ts';

/** A word with what it tells by its form. */
export interface Word extends Token {
  /** Begins with a capital letter. */
  readonly upper: boolean;
  /** Two letters or more, all of them capitals. */
  readonly capitals: boolean;
  readonly number: boolean;
  /** Stands first in its sentence, its quotation or behind a colon: its capital says nothing. */
  readonly opening: boolean;
  /** What stands between the word before and this one, "" at a sentence's beginning. */
  readonly gap: string;
}

export interface SentenceReading {
  readonly text: string;
  readonly words: readonly Word[];
  /** A headline: capitals say little or nothing. */
  readonly shouted: boolean;
}

/** The sentences of `paragraphs` with their words; spans are into `text`. */
export function readSentences(
  text: string,
  paragraphs: readonly Pick<Paragraph, 'span' | 'kind'>[],
  language: Language,
): readonly SentenceReading[] {
  const found: SentenceReading[] = [];
  for (const { span } of paragraphs)
    for (const sentence of sentences(text, span, language))
      found.push(readSentence(text, sentence.start, sentence.end));
  return found;
}

function readSentence(text: string, start: number, end: number): SentenceReading {
  const words: Word[] = [];
  let last = start;
  let lastStart = start;
  for (const token of tokensOf(text.slice(start, end))) {
    const own = { ...token, start: token.start + start, end: token.end + start };
    const written = text.slice(own.start, own.end);
    const gap = words.length === 0 ? '' : text.slice(last, own.start);
    words.push({
      ...own,
      upper: /^\p{Lu}/u.test(written),
      capitals: /^\p{Lu}[\p{Lu}\d.]+$/u.test(written),
      number: /^\p{N}/u.test(written),
      opening:
        words.length === 0 || /[:•–—]\s|["«“]\s*$/u.test(gap) || (/[.!?…]\s+$/.test(gap) && last - lastStart > 2),
      gap,
    });
    last = own.end;
    lastStart = own.start;
  }
  const long = words.filter(({ folded, number }) => folded.length > 3 && !number);
  const upper = long.filter((word) => word.upper).length;
  const shouted =
    (long.length >= 4 && upper / long.length > 0.75) ||
    (long.length >= 2 && long.every(({ capitals }) => capitals) && long.length >= words.length / 2);
  return { text, words, shouted };
}
