import type { Language, Paragraph } from '../../article/article.ts';
import { fold } from '../../language/fold.ts';
import { sentences } from '../../language/sentences.ts';
import { type Token, tokensOf } from '../gazetteer/tokens.ts';
import { givenNames } from '../names/givenNames.ts';
import { openers, portfolios } from './cues.ts';

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
  for (const token of tokensOf(text.slice(start, end)).flatMap((each) => unglued(text, start, each))) {
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
    (long.length >= 4 && upper / long.length > 0.75 && !/^[»”"')\]]*[.!?…]/.test(text.slice(last, last + 4))) ||
    (long.length >= 2 && long.every(({ capitals }) => capitals) && long.length >= words.length / 2);
  return { text, words, shouted };
}

/** "VéranUn", "BercyGérald": two words whose blank was lost, when the second is a given name or begins sentences. */
function unglued(text: string, offset: number, token: Token): readonly Token[] {
  const written = text.slice(token.start + offset, token.end + offset);
  const seam = /(?<=\p{L}{3}\p{Ll})\p{Lu}\p{Ll}|(?<=\p{Lu}{4})\p{Lu}\p{Ll}{2}/u.exec(written)?.index;
  if (seam === undefined) return [token];
  const [left, right] = [fold(written.slice(0, seam)), fold(written.slice(seam))];
  const glued = givenNames.has(right) || (openers.has(right) && right !== 'in') || portfolios.has(left);
  if (!glued || /^(?:mac|fitz)$/.test(left)) return [token];
  const middle = token.start + seam;
  return [
    { ...token, folded: left, end: middle },
    { ...token, folded: right, start: middle, capital: true },
  ];
}
