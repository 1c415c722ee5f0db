/** Where a sentence holds a thing of the kind that a question asks for. */
import { type Span, slice } from '../../article/span.ts';
import { fold } from '../../language/fold.ts';
import { stem } from '../../language/stem.ts';
import { words } from '../../language/words.ts';
import { MANNERS, PURPOSES, REASONS } from '../../questions/cues.ts';
import { english } from '../../questions/english.ts';
import { french } from '../../questions/french.ts';
import type { Question } from '../../questions/question.ts';
import { readExpressions } from '../../time/expressions.ts';
import type { ReadSentence } from '../shelf.ts';
import { findNumbers, fitOf } from './numbers.ts';

/** A thing of the kind asked for, in the article's text. */
export interface Fitting {
  readonly span: Span;
  /** How well it fits, above 0, at most 1. */
  readonly fit: number;
}

/** A question with its words, folded: what stands in it already is no answer to it. */
export interface KnownQuestion {
  readonly question: Question;
  readonly typed: ReadonlySet<string>;
}

/** What in `sentence` could be the thing asked for, in its order. */
export function fittingsIn(sentence: ReadSentence, { question, typed }: KnownQuestion): readonly Fitting[] {
  const text = slice(sentence.article.text, sentence.span);
  const at = ({ start, end }: Span): Span => ({ start: sentence.span.start + start, end: sentence.span.start + end });
  const isNew = ({ start, end }: Span) => words(text.slice(start, end)).some((word) => !typed.has(fold(word.text)));
  return kindsIn(sentence, text, { question, typed })
    .filter(({ span, fit }) => fit > 0 && isNew(span))
    .map(({ span, fit }) => ({ span: at(span), fit }));
}

function kindsIn(sentence: ReadSentence, text: string, { question, typed }: KnownQuestion): readonly Fitting[] {
  switch (question.expects) {
    case 'person':
      if (question.defines) return offices(text, sentence);
      return [...mentions(sentence, { person: 1, organisation: 0.6, state: 0.4 }), ...names(text, sentence, 0.5)];
    case 'organisation':
      return [...mentions(sentence, { organisation: 1, state: 0.5, person: 0.2 }), ...names(text, sentence, 0.6)];
    case 'place':
      return [
        ...placed(text),
        ...mentions(sentence, { place: 0.7, state: 0.5, organisation: 0.3 }),
        ...names(text, sentence, 0.3),
      ];
    case 'date':
      return dates(text, sentence);
    case 'number':
      return numbers(text, sentence, question);
    case 'reason':
      return [...cued(text, REASONS, 1), ...cued(text, PURPOSES, 0.5)];
    case 'manner':
      return cued(text, MANNERS, 0.6);
    case 'statement':
      return said(sentence, text, typed);
    case 'yes-or-no':
      return [];
    case 'anything':
      return question.named ? [...quoted(text, 1), ...names(text, sentence, 0.8)] : [];
  }
}

function mentions(
  sentence: ReadSentence,
  fits: Partial<Readonly<Record<ReadSentence['mentions'][number]['kind'], number>>>,
): readonly Fitting[] {
  return sentence.mentions.flatMap(({ span, kind }) => {
    const fit = fits[kind];
    const own = { start: span.start - sentence.span.start, end: span.end - sentence.span.start };
    return fit === undefined ? [] : [{ span: own, fit }];
  });
}

/** Capitalised words in a row; alone at the beginning they may be no name. */
const NAME =
  /\p{Lu}[\p{L}\p{M}’'-]*(?:(?:\s(?:de|du|des|d['’]|la|le|al|el|ben|bin|van|von|of|the)){0,2}[\s’']\p{Lu}[\p{L}\p{M}’'-]*)*/gu;

/** Capitalised for respect alone. */
const TITLE = /^(?:Premiere?|Première|Prime|First|Président|Présidente|President|Monsieur|Madame|Minister|Ministre)$/u;

function names(text: string, sentence: ReadSentence, fit: number): readonly Fitting[] {
  return [...text.matchAll(NAME)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const isKnown = sentence.mentions.some(
      (mention) =>
        mention.span.start - sentence.span.start < span.end && span.start < mention.span.end - sentence.span.start,
    );
    const isOpening = span.start < 3 && !/\s/.test(match[0]);
    const stops = sentence.words.some((word) => word.stop && word.start === span.start && !/\s/.test(match[0]));
    return isKnown || isOpening || stops || TITLE.test(match[0]) ? [] : [{ span, fit }];
  });
}

/** Nouns of offices and callings: what somebody is. */
function offices(text: string, { article }: ReadSentence): readonly Fitting[] {
  const { nouns } = article.language === 'en' ? english : french;
  return words(text).flatMap(({ text: word, start, end }) => {
    return nouns.get(fold(word))?.expects === 'person' ? [{ span: { start, end }, fit: 1 }] : [];
  });
}

/** Names behind a preposition of place. */
const PLACED =
  /(?<![\p{L}])(?:à|au|aux|en|dans|vers|depuis|près d[eu]|chez|sur|in|at|near|from|to|into)\s(?:l['’]|la |le |les |the )?((?!Premier|Prime|First|Président|President|Conseil)\p{Lu}[\p{L}\p{M}’'-]*(?:[\s-]\p{Lu}[\p{L}\p{M}’'-]*)*)/gu;

function placed(text: string): readonly Fitting[] {
  return [...text.matchAll(PLACED)].map((match) => {
    const end = match.index + match[0].length;
    return { span: { start: end - (match[1]?.length ?? 0), end }, fit: 1 };
  });
}

const YEAR = /(?<![\p{L}\p{N}])(?:1\d{3}|20\d{2})(?![\p{L}\p{N}])|(?<![\p{L}])[IVX]{1,5}e siècle/gu;

function dates(text: string, { article }: ReadSentence): readonly Fitting[] {
  const found = readExpressions(text, { language: article.language === 'en' ? 'en' : 'fr' }).map(({ start, end }) => ({
    span: { start, end },
    fit: 1,
  }));
  const years = [...text.matchAll(YEAR)]
    .map((match) => ({ span: { start: match.index, end: match.index + match[0].length }, fit: 1 }))
    .filter(({ span }) => !found.some((other) => other.span.start < span.end && span.start < other.span.end));
  return [...found, ...years].sort((a, b) => a.span.start - b.span.start);
}

function numbers(text: string, { article }: ReadSentence, { measure, head, kinds }: Question): readonly Fitting[] {
  const stems = head === null || kinds.has(head) ? null : new Set([stem(head, 'fr'), stem(head, 'en')]);
  const isHead = (word: string) => stems?.has(stem(word, article.language === 'en' ? 'en' : 'fr')) ?? false;
  return findNumbers(text).map((number) => ({ span: number.span, fit: fitOf(number, measure, isHead) }));
}

/** What stands behind a cue, to the next mark. */
function cued(text: string, cues: RegExp, fit: number): readonly Fitting[] {
  return [...text.matchAll(cues)].map((match) => {
    const rest = /^[^,;:.!?»”()–—]*/u.exec(text.slice(match.index + match[0].length))?.[0].trimEnd().length ?? 0;
    return { span: { start: match.index, end: match.index + match[0].length + rest }, fit };
  });
}

/** Words of somebody who is named in the question fit best; without quotation marks the whole sentence is theirs. */
function said({ speaker }: ReadSentence, text: string, typed: ReadonlySet<string>): readonly Fitting[] {
  const isAsked = speaker !== null && words(speaker).some(({ text: word }) => typed.has(fold(word)));
  const fit = isAsked ? 1 : 0.3;
  const marked = quoted(text, fit);
  return marked.length > 0 || speaker === null ? marked : [{ span: { start: 0, end: text.length }, fit }];
}

function quoted(text: string, fit: number): readonly Fitting[] {
  return [...text.matchAll(/«[^«»]{2,400}»|“[^“”]{2,400}”|"[^"]{2,400}"/g)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    fit,
  }));
}
