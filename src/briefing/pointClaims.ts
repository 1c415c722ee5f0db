/** What the sentences of a point claim, made ready to be compared: whose words they are, and where they stand. */
import { isDenial, type ReadClaim, readClaim } from '../actors/quotes/divergence/divergentClaims.ts';
import { findQuotes } from '../actors/quotes/findQuotes.ts';
import { type Span, slice } from '../article/span.ts';
import { fold } from '../language/fold.ts';
import type { ReadSentence, Said } from './shelf.ts';

/** A claim within one sentence. */
export interface PointClaim {
  readonly sentence: ReadSentence;
  /** The claimed words, in the article's text. */
  readonly span: Span;
  /** Null where the article says it itself. */
  readonly speaker: string | null;
  readonly actor: string | null;
  readonly read: ReadClaim;
}

const known = new WeakMap<ReadSentence, readonly PointClaim[]>();

/** The claims of a sentence, read once for as long as the sentence is kept. */
export function claimsIn(sentence: ReadSentence): readonly PointClaim[] {
  const own = known.get(sentence) ?? readClaims(sentence);
  known.set(sentence, own);
  return own;
}

function readClaims(sentence: ReadSentence): readonly PointClaim[] {
  if (sentence.kind !== 'text' && sentence.kind !== 'item') return [];
  if (sentence.said.length === 0) return ownWords(sentence);
  return sentence.said.flatMap((said) => saidIn(sentence, said) ?? []);
}

/** What the article says itself counts as its outlet's; where that is not known it is nobody's. */
function ownWords(sentence: ReadSentence): readonly PointClaim[] {
  const { article, span } = sentence;
  if (article.outlet === null) return [];
  return [{ sentence, span, speaker: null, actor: null, read: readWords(sentence, span, keyOf(article.outlet), null) }];
}

/** One word, so that no outlet is taken for another of which it holds the name: "lemonde.fr" is "Le Monde". */
function keyOf(outlet: string): string {
  return `outlet${fold(outlet)
    .replace(/^www\.|\.\p{L}{2,4}$/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')}`;
}

/** A quotation of several sentences is left out: no single one of them is what its speaker says. */
function saidIn(sentence: ReadSentence, { span, speaker, actor }: Said): PointClaim | null {
  if (span.start < sentence.span.start || span.end > sentence.span.end) return null;
  return { sentence, span, speaker, actor, read: readWords(sentence, span, speaker, verbOf(sentence, span)) };
}

function readWords({ article, span, words }: ReadSentence, claim: Span, speaker: string, verb: string | null) {
  const [from, to] = [claim.start - span.start, claim.end - span.start];
  const own = words
    .filter(({ start, end }) => from <= start && end <= to)
    .map((word) => ({ ...word, start: word.start - from, end: word.end - from }));
  return readClaim({ text: slice(article.text, claim), speaker, language: article.language, verb, words: own });
}

/** How the verbs that deny begin: only beside one of them is the verb looked for, as that takes reading the paragraph. */
const MAY_DENY = /\b(?:ni[eéa]|démen|den(?:y|ie)|réfut|refut)/i;

/** The verb that denies what is said in `span`; null for any other. */
function verbOf({ article, paragraph, span: sentence }: ReadSentence, span: Span): string | null {
  const { text, language } = article;
  const around = text.slice(sentence.start, span.start) + text.slice(span.end, sentence.end);
  const own = article.paragraphs[paragraph];
  if (own === undefined || !MAY_DENY.test(around)) return null;
  const quote = findQuotes(text, { language, paragraphs: [own.span] }).find((each) => each.span.start === span.start);
  const lemma = quote?.verb?.lemma ?? null;
  return isDenial(lemma) ? lemma : null;
}
