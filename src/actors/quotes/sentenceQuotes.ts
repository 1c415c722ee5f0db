/** The quotes of one sentence, from its claims, its label or its standing alone. */
import type { Span } from '../../article/span.ts';
import { slice } from '../../article/span.ts';
import type { Claim } from './claims.ts';
import type { Cue } from './cues.ts';
import { subjectBefore } from './phrase.ts';
import type { Quote, Speaker } from './quote.ts';
import type { Referents } from './referents.ts';
import { kindOfSpeaker } from './speakers.ts';
import type { SpeechWords } from './speechWords.ts';
import type { Token } from './tokens.ts';

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
  const covered = new Set<number>();
  for (const [index, claim] of claims.entries()) {
    const span = spanOf(aids.tokens, claim);
    if (span === null) continue;
    for (let at = claim.from; at < claim.to; at += 1) covered.add(at);
    for (let at = claim.split?.from ?? 0; at < (claim.split?.to ?? 0); at += 1) covered.add(at);
    const holdsMarks = aids.tokens.slice(claim.from, claim.to).some(({ kind }) => kind === 'quoted');
    quotes.push({
      span,
      kind: claim.kind === 'direct' ? 'direct' : holdsMarks ? 'mixed' : 'indirect',
      speaker: speakerOf(aids, claim.cue, claims, index, quotes),
      verb: { span: claim.cue.verb, lemma: claim.cue.entry.lemma },
      split: claim.split === null ? null : spanOf(aids.tokens, claim.split),
    });
  }
  const alone = quotes.length === 0 ? standingAlone(aids) : null;
  return alone === null ? quotes.sort((a, b) => a.span.start - b.span.start) : [alone];
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
  if (cue.speaker !== null) return speakerAt(aids, cue.speaker.span);
  const previous = earlier.findLast(({ speaker }) => speaker !== null)?.speaker;
  if (previous !== undefined) return previous;
  const next = claims.slice(index + 1).find((claim) => claim.cue.speaker !== null)?.cue.speaker;
  if (next !== undefined && next !== null) return speakerAt(aids, next.span);
  const subject = subjectOfSentence(aids, cue);
  return subject === null ? null : speakerAt(aids, subject);
}

/** Who does what the sentence tells first ("Kirby left the room, adding that"). */
function subjectOfSentence({ tokens, words }: SentenceAids, cue: Cue): Span | null {
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
    if (subject !== null) return spanOf(tokens, subject);
  }
  return null;
}

export function speakerAt({ text, tokens, words, referents, people }: SentenceAids, span: Span): Speaker {
  const kind = kindOfSpeaker(tokens, span, words, people);
  const own = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
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
function standingAlone({ tokens, before }: SentenceAids): Quote | null {
  const quoted = tokens.filter(({ kind }) => kind === 'quoted');
  const only = quoted[0];
  if (quoted.length !== 1 || only === undefined || only.end - only.start < STANDS_ALONE) return null;
  if (tokens.some(({ kind }) => kind === 'word')) return null;
  return { span: { start: only.start, end: only.end }, kind: 'direct', speaker: before, verb: null, split: null };
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
