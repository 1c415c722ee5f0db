/** Who said which words: direct, indirect and mixed quotes with their speakers, in French and English. */
import type { Language } from '../../article/article.ts';
import { type Span, slice } from '../../article/span.ts';
import { sentences } from '../../language/sentences.ts';
import { claimsOf } from './claims.ts';
import { findCues } from './cues.ts';
import { englishWords, isEnglishAbbreviation } from './englishWords.ts';
import { frenchWords, isFrenchAbbreviation } from './frenchWords.ts';
import { type Marked, markedIn } from './marks.ts';
import type { Quote, Speaker } from './quote.ts';
import { Referents } from './referents.ts';
import { labelled, type SentenceAids, sentenceQuotes } from './sentenceQuotes.ts';
import { tokensOf } from './tokens.ts';

export interface QuoteAids {
  readonly language: Language;
  /** What is kept of the text, in order. */
  readonly paragraphs: readonly Span[];
  /** Where persons are named, in order, when that is known. */
  readonly people?: readonly Span[];
}

/** Who speaks, and to whom, takes no more room than this between the two parts of a quotation. */
const LONGEST_INTERRUPTION = 250;

/** A quotation that goes on over paragraphs is held together up to this many code units. */
const LONGEST = 6_000;

/**
 * The quotes of `text` in order. Spans never overlap; every one lies inside one of the paragraphs, or in several that only
 * white space parts where the quotation goes on. Text in another language has none.
 */
export function findQuotes(text: string, { language, paragraphs, people = [] }: QuoteAids): readonly Quote[] {
  if (language === 'other') return [];
  const words = language === 'fr' ? frenchWords : englishWords;
  const isAbbreviation = language === 'fr' ? isFrenchAbbreviation : isEnglishAbbreviation;
  const referents = new Referents(words, people);
  const found: Quote[] = [];
  let before: Speaker | null = null;
  let unclosed: Quote | null = null;
  for (const paragraph of paragraphs) {
    const marked = markedIn(text, paragraph, unclosed !== null);
    for (const sentence of wholeSentences(text, paragraph, marked, language)) {
      const tokens = tokensOf(text, sentence, marked, isAbbreviation);
      referents.read(tokens);
      const aids: SentenceAids = { text, tokens, words, referents, people, before };
      const quotes =
        labelled(aids, paragraph, sentence) ?? sentenceQuotes(aids, claimsOf(tokens, findCues(tokens, words), words));
      for (const quote of quotes) {
        add(
          text,
          found,
          quote,
          unclosed !== null && marked[0]?.continues === true && quote.span.start === marked[0].start,
        );
        if (quote.speaker !== null) referents.heard(quote.speaker);
      }
      const last = quotes.at(-1);
      before = last === undefined || last.kind === 'indirect' ? null : last.speaker;
    }
    unclosed = unclosedAt(found, marked);
  }
  return found;
}

/** Adds a quote, to the one before where it is the same one that goes on. */
function add(text: string, found: Quote[], quote: Quote, goesOn: boolean): void {
  const last = found.at(-1);
  if (last !== undefined && goesOn && joins(text, last, quote)) found[found.length - 1] = joined(last, quote);
  else if (last !== undefined && continues(text, last, quote)) found[found.length - 1] = { ...last, split: quote.span };
  else found.push(quote);
}

/** Sentences, those that a quotation spans made one. */
function wholeSentences(text: string, paragraph: Span, marked: readonly Marked[], language: Language): readonly Span[] {
  const whole: Span[] = [];
  let next = 0;
  for (const sentence of sentences(text, paragraph, language)) {
    const last = whole.at(-1);
    while (next < marked.length && (marked[next]?.end ?? 0) <= sentence.start) next += 1;
    const straddles = last !== undefined && (marked[next]?.start ?? Number.POSITIVE_INFINITY) < last.end;
    if (last !== undefined && straddles) whole[whole.length - 1] = { start: last.start, end: sentence.end };
    else whole.push(sentence);
  }
  return whole;
}

/** The last quote, when its quotation was still open at the paragraph's end. */
function unclosedAt(found: readonly Quote[], marked: readonly Marked[]): Quote | null {
  const open = marked.at(-1);
  const last = found.at(-1);
  if (open === undefined || open.closed || last === undefined) return null;
  return last.span.end === open.end && last.kind !== 'indirect' ? last : null;
}

function joins(text: string, first: Quote, second: Quote): boolean {
  return (
    second.span.end - first.span.start <= LONGEST &&
    slice(text, { start: first.span.end, end: second.span.start }).trim() === ''
  );
}

/** « Q1 », a-t-il dit. « Q2 »: one quote, interrupted. */
function continues(text: string, first: Quote, second: Quote): boolean {
  if (first.kind !== 'direct' || first.split !== null || second.verb !== null) return false;
  if (first.verb === null || first.verb.span.start < first.span.end || second.kind !== 'direct') return false;
  return (
    second.span.start - first.span.end <= LONGEST_INTERRUPTION &&
    !slice(text, { start: first.span.end, end: second.span.start }).includes('\n')
  );
}

/** One quotation over two paragraphs; who says it stands in either. */
function joined(first: Quote, second: Quote): Quote {
  const teller = second.verb === null ? first : second;
  return { ...teller, span: { start: first.span.start, end: second.span.end }, kind: first.kind, split: second.split };
}
