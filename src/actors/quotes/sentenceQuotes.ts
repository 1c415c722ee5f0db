/** The quotes of one sentence, from its claims, its label or its standing alone. */
import type { Span } from '../../article/span.ts';
import { slice } from '../../article/span.ts';
import type { Claim } from './claimBehind.ts';
import { type Cue, findCues, spanned } from './cues.ts';
import type { Quote, SayingVerb, Speaker } from './quote.ts';
import type { Referents } from './referents.ts';
import { kindOfSpeaker } from './speakers.ts';
import type { SpeechWords } from './speechWords.ts';
import { type Phrase, subjectBefore } from './subjectBefore.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface SentenceAids {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: SpeechWords;
  readonly referents: Referents;
  readonly people: readonly Span[];
  /** Who spoke in the sentence before. */
  readonly before: Speaker | null;
}

/** Quoted words without a speaker count from this many code units on: fewer are a title or a borrowed word. */
const STANDS_ALONE = 25;

export function sentenceQuotes(aids: SentenceAids, claims: readonly Claim[]): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const [index, claim] of claims.entries()) {
    const span = spanOf(aids.tokens, claim);
    if (span === null) continue;
    const holdsMarks = aids.tokens.slice(claim.from, claim.to).some(({ kind }) => kind === 'quoted');
    const speaker = speakerOf(aids, claim.cue, claims, index, quotes);
    if (speaker === null || (claim.kind === 'direct' && isBorrowedWord(aids.text, span))) continue;
    quotes.push({
      span,
      kind: claim.kind === 'direct' ? 'direct' : holdsMarks ? 'mixed' : 'indirect',
      speaker,
      verb: { span: claim.cue.verb, lemma: claim.cue.entry.lemma },
      split: claim.split === null ? null : spanOf(aids.tokens, claim.split),
    });
  }
  const alone = quotes.length === 0 ? standingAlone(aids) : null;
  return alone === null ? quotes.sort((a, b) => a.span.start - b.span.start) : [alone];
}

/** « longuement »: a single word in marks is no statement. */
function isBorrowedWord(text: string, span: Span): boolean {
  return /^\P{L}*[\p{L}\p{N}'’-]+[^\p{L}?!]*$/u.test(text.slice(span.start, Math.min(span.end, span.start + 60)));
}

function spanOf(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function speakerOf(
  aids: SentenceAids,
  cue: Cue,
  claims: readonly Claim[],
  index: number,
  earlier: readonly Quote[],
): Speaker | null {
  if (cue.speaker !== null) return speakerAt(aids, cue.speaker);
  const previous = earlier.at(-1)?.speaker ?? null;
  if (previous !== null) return previous;
  const next = claims.slice(index + 1, index + 8).find((claim) => claim.cue.speaker !== null)?.cue.speaker;
  if (next !== undefined && next !== null) return speakerAt(aids, next);
  const subject = subjectOfSentence(aids, cue);
  return subject === null ? null : speakerAt(aids, subject);
}

/** Who does what the sentence tells first ("Kirby left the room, adding that"). */
function subjectOfSentence({ tokens, words }: SentenceAids, cue: Cue): Told | null {
  for (let at = 1; at < cue.at && at < 60; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.capital) continue;
    const isVerb =
      words.finite.has(token.lower) ||
      words.auxiliaries.has(token.lower) ||
      /..(?:ed)$/.test(token.lower) ||
      words.verbs.get(token.lower)?.some(({ kinds }) => kinds.has('finite'));
    if (!isVerb) continue;
    const subject = subjectBefore(tokens, at, words);
    if (subject !== null) return spanned(tokens, subject);
  }
  return null;
}

interface Told {
  readonly phrase: Phrase | null;
  readonly span: Span;
}

function speakerAt({ text, tokens, words, referents, people }: SentenceAids, { phrase, span }: Told): Speaker {
  const own = phrase === null ? [] : tokens.slice(phrase.from, phrase.to);
  const kind = kindOfSpeaker(own, span, words, people);
  const name = slice(text, span);
  const person = words.pronouns.get(name.toLowerCase().replaceAll('’', "'"));
  const refersTo =
    kind === 'pronoun' && person !== undefined
      ? referents.ofPronoun(person, span.start)
      : kind === 'role'
        ? referents.ofRole(own, span.start)
        : null;
  return { span, name, kind, refersTo };
}

/** A sentence that is nothing but a quotation is by whoever spoke just before. */
function standingAlone(aids: SentenceAids): Quote | null {
  const { tokens, before } = aids;
  const quoted = tokens.filter(({ kind }) => kind === 'quoted');
  const only = quoted[0];
  if (quoted.length !== 1 || only === undefined || only.end - only.start < STANDS_ALONE) return null;
  if (tokens.some(({ kind }) => kind === 'word')) return null;
  const within = toldWithin(aids, only);
  return {
    span: { start: only.start, end: only.end },
    kind: 'direct',
    speaker: within?.speaker ?? before,
    verb: within?.verb ?? null,
    split: null,
  };
}

/** Some outlets tell who speaks without closing the marks: « Je pense, a estimé le chef de file. Je n’ai… ». */
function toldWithin(
  aids: SentenceAids,
  { start, end }: Span,
): { readonly speaker: Speaker; readonly verb: SayingVerb } | null {
  const tokens = tokensOf(aids.text, { start: start + 1, end: end - 1 }, [], () => false);
  const cue = findCues(tokens, aids.words).find(({ kind, from, to, speaker }) => {
    const closes = /^[.,]$/.test(tokens[to]?.text ?? '') || speaker?.phrase === null;
    return /^(?:inverted|source)$/.test(kind) && speaker !== null && tokens[from - 1]?.text === ',' && closes;
  });
  if (cue === undefined || cue.speaker === null) return null;
  return { speaker: speakerAt({ ...aids, tokens }, cue.speaker), verb: { span: cue.verb, lemma: cue.entry.lemma } };
}

/** "PENCE: Well, look": a label in capitals before all that the paragraph says. */
export function labelled(aids: SentenceAids, paragraph: Span, sentence: Span): readonly Quote[] | null {
  if (sentence.start !== paragraph.start) return null;
  const head = aids.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60));
  const label = /^["“«]?\s?((?:\p{Lu}[\p{Lu}.'’-]*[ .]?){1,4}):\s+/u.exec(head);
  if (label === null || !/\p{Lu}{3}/u.test(label[1] ?? '')) return null;
  const name = (label[1] ?? '').trim();
  const at = paragraph.start + (label[0].indexOf(name) ?? 0);
  const span = { start: at, end: at + name.length };
  const start = paragraph.start + label[0].length;
  if (start >= paragraph.end) return null;
  const end = start + aids.text.slice(start, paragraph.end).trimEnd().length;
  return [
    {
      span: { start, end },
      kind: 'direct',
      speaker: { span, name, kind: 'name', refersTo: null },
      verb: null,
      split: null,
    },
  ];
}
