import type { Span } from '../article/span.ts';
import { slice } from '../article/span.ts';
import { fold } from '../language/fold.ts';
import { wordsOf } from './phrases.ts';

/** A paragraph with what tells story from boilerplate about it. */
export interface Block {
  readonly span: Span;
  readonly text: string;
  /** Folded, apostrophes alike, runs of white space as one blank; empty when too long for any line of furniture. */
  readonly folded: string;
  /** `folded` without counts, and without what is no letter around it: what a button or a heading says. */
  readonly bare: string;
  /** Its words, folded; none when too long for any line of furniture. */
  readonly words: readonly string[];
  /** Letters and digits alone, folded, so that two settings of one line are equal. */
  readonly key: string;
  readonly wordCount: number;
  /** Ends as a sentence does, or as a quotation. */
  readonly ends: boolean;
  /** Says something in whole sentences: what stories are made of. */
  readonly prose: boolean;
  /** Short and without an end: a headline, a heading, a menu entry. */
  readonly headline: boolean;
  /** Holds words between quotation marks: somebody is quoted, whatever the words are. */
  readonly quoted: boolean;
}

/** The longest line of a menu or of a form's small print, in UTF-16 units. */
const LONGEST_FURNITURE = 1_200;
const FEWEST_PROSE_WORDS = 9;
/** Without a full stop it takes more words to tell prose from a headline: a quotation alone, an unfinished sentence. */
const FEWEST_OPEN_PROSE_WORDS = 29;
const MOST_HEADLINE_WORDS = 28;
/** The marks that close a paragraph stand within so many characters of its end. */
const TAIL = 12;

export function block(text: string, span: Span): Block {
  const own = slice(text, span);
  const whole = fold(own)
    .replaceAll(/[’ʼ‘`´]/g, "'")
    .replaceAll(/\s+/g, ' ');
  const wordCount = countWords(whole);
  const folded = own.length <= LONGEST_FURNITURE ? whole : '';
  const tail = own.slice(-TAIL);
  const stops = /[.!…؟。！？][\s»”"’')\]]*$/.test(tail);
  const asks = /\?[\s»”"’')\]]*$/.test(tail);
  const quotes = /[»”"]$/.test(tail);
  // A headline cut short ends with an ellipsis too.
  const fades = /(?:…|\.\.\.)[\s»”"’')\]]*$/.test(tail);
  const isLong = wordCount >= FEWEST_OPEN_PROSE_WORDS;
  return {
    span,
    text: own,
    folded,
    bare: bareOf(folded),
    words: wordsOf(folded),
    key: whole.replaceAll(/[^\p{L}\p{N}]+/gu, ''),
    wordCount,
    ends: stops || asks || quotes,
    // A single question is as often a headline as a sentence.
    prose:
      (stops && !fades && wordCount >= FEWEST_PROSE_WORDS) ||
      (isLong && (asks || quotes || !isList(folded))) ||
      ((asks || fades) && hasInnerEnd(own)),
    headline: wordCount > 0 && wordCount <= MOST_HEADLINE_WORDS && !stops,
    quoted: /[«“”]|"[^"]{2,}"/.test(own.slice(0, LONGEST_FURNITURE)),
  };
}

/** A button or a heading has few words; longer lines are none. */
const MOST_BARE = 120;

function bareOf(folded: string): string {
  if (folded.length > MOST_BARE) return '';
  const own = folded.replaceAll(/\(?\d+\)?/g, '');
  const first = own.search(/\p{L}/u);
  let end = own.length;
  while (end > first && !/[\p{L}\p{M}]/u.test(own[end - 1] ?? '')) end -= 1;
  return first === -1 ? '' : own.slice(first, end);
}

/** Scripts without blanks between words: about two letters make one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]\S*/gu;

function countWords(folded: string): number {
  let count = 0;
  for (const _ of folded.matchAll(WORD)) count += 1;
  return count;
}

/** Many short parts between commas, bars or dots: tags, menus, names. */
function isList(folded: string): boolean {
  const parts = folded.split(/[,;|·•/>›»]/);
  return parts.length >= 6 && folded.length / parts.length < 25;
}

function hasInnerEnd(text: string): boolean {
  return /[.!?…]\s+\p{Lu}/u.test(text.slice(0, LONGEST_FURNITURE)) && text.length > 80;
}
