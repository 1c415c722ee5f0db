import type { Span } from '../article/span.ts';
import type { AnalysedWord } from '../language/analyse.ts';
import type { QueryWord } from '../search/queryWords.ts';
import { mergeHits } from './mergeHits.ts';
import type { ReadSentence } from './shelf.ts';

/** A word that is looked for, with what finding it is worth (its rarity). */
export interface Sought {
  readonly word: QueryWord;
  readonly weight: number;
}

export interface Candidate {
  readonly sentence: ReadSentence;
  readonly score: number;
  /** Where the sought words stand, in the article's text. */
  readonly hits: readonly Span[];
  /** Where what answers a question stands, in the article's text; none where nothing is asked. */
  readonly answers?: readonly Span[];
}

/** Of what all sought words weigh, a sentence must hold this share by itself; the rest may stand in its headline or beside it. */
const OWN_SHARE = 0.34;
/** A word in the headline or the sentences around tells less than one in the sentence itself. */
const BESIDE = 0.25;
/** Sentences of this many words read best in a brief; shorter ones say little, longer ones tire. */
const GOOD_LENGTH = { from: 10, to: 45 };

/**
 * How well a sentence answers to the sought words, null when it does not hold enough of them: the share of their weight that
 * it holds, and a little for standing early, telling in few words, and holding the words side by side or with their accents.
 */
export function scoreSentence(
  sentence: ReadSentence,
  sought: readonly Sought[],
  around: ReadonlySet<string>,
): Candidate | null {
  const total = sought.reduce((sum, { weight }) => sum + weight, 0);
  const found: Span[] = [];
  let own = 0;
  let beside = 0;
  let exact = 0;
  for (const { word, weight } of sought) {
    const inSentence = hitsOf(sentence, word);
    found.push(...inSentence.spans);
    own += weight * inSentence.degree;
    if (inSentence.degree < 1) beside += weight * Math.max(0, degreeAround(word, around) - inSentence.degree);
    if (inSentence.exact) exact += weight;
  }
  const hits = mergeHits(found);
  if (own < total * OWN_SHARE || hits.length === 0) return null;
  const share = (own + beside * BESIDE) / total;
  const score =
    share + 0.05 * (exact / total) + 0.1 * adjacency(hits) + 0.1 / (1 + sentence.index / 4) + shape(sentence);
  return { sentence, score, hits };
}

interface Hits {
  readonly spans: readonly Span[];
  /** With the very accents it was typed with. */
  readonly exact: boolean;
  /** 1 for the word itself, its weight for a related one, 0 where there is none. */
  readonly degree: number;
}

/** Where `word` stands in the sentence, in the article's text: itself, or else what comes nearest to it. */
function hitsOf(sentence: ReadSentence, word: QueryWord): Hits {
  const at = ({ start, end }: Span): Span => ({ start: sentence.span.start + start, end: sentence.span.start + end });
  const whole = sentence.words.filter(
    (own) =>
      word.terms.includes(own.term) || (word.parts.length === 0 && own.parts.some((part) => word.terms.includes(part))),
  );
  const typed = word.typed.toLowerCase();
  if (whole.length > 0)
    return { spans: whole.map(at), exact: whole.some((own) => own.text.toLowerCase() === typed), degree: 1 };
  for (const parts of word.parts) {
    const runs = runsOf(sentence.words, parts);
    if (runs.length > 0) return { spans: runs.map(at), exact: false, degree: 1 };
  }
  const telling = sentence.words.filter(({ stop }) => !stop);
  const related = word.related
    .filter(({ language }) => language === sentence.article.language)
    .map(({ terms, weight }) => ({ spans: runsOf(telling, terms), weight }))
    .filter(({ spans }) => spans.length > 0);
  const degree = Math.max(0, ...related.map(({ weight }) => weight));
  return { spans: related.flatMap(({ spans }) => spans.map(at)), exact: false, degree };
}

/** Where words of these terms stand in a row. */
function runsOf(words: readonly AnalysedWord[], terms: readonly string[]): readonly Span[] {
  return words.flatMap((first, index) => {
    if (first.term !== terms[0]) return [];
    const last = words[index + terms.length - 1];
    return last !== undefined && terms.every((term, place) => words[index + place]?.term === term)
      ? [{ start: first.start, end: last.end }]
      : [];
  });
}

/** To what degree `word` stands among the terms around a sentence. */
function degreeAround({ terms, related }: QueryWord, around: ReadonlySet<string>): number {
  if (terms.some((term) => around.has(term))) return 1;
  return Math.max(0, ...related.map(({ terms, weight }) => (terms.every((term) => around.has(term)) ? weight : 0)));
}

/** The share of neighbouring hits with no more than a small word between them. */
function adjacency(hits: readonly Span[]): number {
  if (hits.length < 2) return 0;
  const close = hits.filter((hit, index) => index > 0 && hit.start - (hits[index - 1]?.end ?? 0) <= 6).length;
  return close / (hits.length - 1);
}

function shape(sentence: ReadSentence): number {
  const length = sentence.words.length;
  const tooShort = Math.max(0, GOOD_LENGTH.from - length) * 0.03;
  const tooLong = Math.min(0.2, Math.max(0, length - GOOD_LENGTH.to) * 0.005);
  const headline = sentence.kind === 'text' || sentence.kind === 'item' ? 0 : 0.5;
  return -tooShort - tooLong - headline - (sentence.pointsBack ? 0.08 : 0);
}
