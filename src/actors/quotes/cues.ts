/** Where a sentence tells of saying: the verb (or "selon") and who says it. */
import type { Span } from '../../article/span.ts';
import type { SpeechWords } from './speechWords.ts';
import { phraseFrom, subjectAfter } from './subjectAfter.ts';
import { antecedentBefore, beforeVerb, type Phrase, subjectBefore } from './subjectBefore.ts';
import type { Token } from './tokens.ts';
import { auxiliaryBefore, bestForm, formAt, isFiniteHere, isNounHere, isPassive, isReflexive } from './verbHere.ts';
import type { VerbEntry } from './verbTable.ts';

export interface Cue {
  /** `source` is "selon" and its like, which has no verb. */
  readonly kind: 'verb' | 'inverted' | 'gerund' | 'source';
  readonly entry: VerbEntry;
  readonly verb: Span;
  /** Index of the verb's token. */
  readonly at: number;
  /** Tokens from the first of subject and verb up to behind the last. */
  readonly from: number;
  readonly to: number;
  readonly speaker: { readonly phrase: Phrase | null; readonly span: Span } | null;
  /** "comme l’a dit X": what is said is all the rest. */
  readonly asToldBy: boolean;
}

const SOURCE: VerbEntry = { lemma: '', frames: new Set(['clause']), reflexive: false, particle: null };

/** English puts these before their subject even without a quotation ("…, said Kirby"). */
const INVERTED = /^(?:say|add|note|explain|argue|write)$/;

/** A verb with its subject in one word: "déclare-t-il", "a-t-elle". */
const JOINED = /^(.+?)(?:-t)?-(il|elle|on|ils|elles|je|nous|vous)$/;

/** All that tells of saying, in the order of the sentence. */
export function findCues(tokens: readonly Token[], words: SpeechWords): readonly Cue[] {
  const cues: Cue[] = [];
  let busyTo = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < busyTo) continue;
    const cue = sourceAt(tokens, at, words) ?? joinedAt(tokens, at, words) ?? verbAt(tokens, at, words);
    if (cue === null) continue;
    cues.push(cue);
    busyTo = Math.max(cue.to, at + 1);
  }
  return cues;
}

function sourceAt(tokens: readonly Token[], at: number, words: SpeechWords): Cue | null {
  const found = words.sources.find((source) =>
    source.every((word, index) => tokens[at + index]?.lower.replace(/'$/, '') === word),
  );
  const first = tokens[at];
  if (found === undefined || first === undefined) return null;
  const start = at + found.length;
  const next = tokens[start]?.lower ?? '';
  const to = words.noSource.has(next) ? start : phraseFrom(tokens, start, words, true);
  if (to === start) return null;
  const last = tokens[start - 1] ?? first;
  const span = { start: tokens[start]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return {
    kind: 'source',
    entry: { ...SOURCE, lemma: found.join(' ').replace('d après', "d'après") },
    verb: { start: first.start, end: last.end },
    at,
    from: at,
    to,
    speaker: { phrase: { from: start, to }, span },
    asToldBy: false,
  };
}

/** "déclare-t-il", "a-t-il ensuite déclaré". */
function joinedAt(tokens: readonly Token[], at: number, words: SpeechWords): Cue | null {
  const token = tokens[at];
  const parts = token === undefined ? null : JOINED.exec(token.lower);
  if (token === undefined || parts === null) return null;
  const [, verb = '', pronoun = ''] = parts;
  const speaker = { phrase: null, span: { start: token.end - pronoun.length, end: token.end } };
  const from = words.clitics.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const reflexive = isReflexive(tokens, at);
  const own = formAt(words, verb, reflexive, 'finite');
  if (own !== null) {
    const span = { start: token.start, end: token.start + verb.length };
    return { kind: 'inverted', entry: own.entry, verb: span, at, from, to: at + 1, speaker, asToldBy: false };
  }
  if (!words.auxiliaries.has(verb)) return null;
  const participle = participleFrom(tokens, at + 1, words, reflexive);
  if (participle === null) return null;
  const { entry, index } = participle;
  const span = tokens[index] ?? token;
  return {
    kind: 'inverted',
    entry,
    verb: { start: span.start, end: span.end },
    at: index,
    from,
    to: index + 1,
    speaker,
    asToldBy: false,
  };
}

/** Past adverbs, and past what stands between two commas, to a participle of saying. */
function participleFrom(
  tokens: readonly Token[],
  from: number,
  words: SpeechWords,
  reflexive: boolean,
): { readonly entry: VerbEntry; readonly index: number } | null {
  let at = from;
  if (tokens[at]?.text === ',') {
    const closing = tokens.slice(at + 1, at + 9).findIndex(({ text }) => text === ',');
    if (closing > 0) at += closing + 2;
  }
  for (let index = at; index < at + 4; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    const form = formAt(words, lower, reflexive, 'participle');
    if (form !== null) return { entry: form.entry, index };
    if (tokens[index]?.kind !== 'word' || words.determiners.has(lower) || words.prepositions.has(lower)) return null;
  }
  return null;
}

function verbAt(tokens: readonly Token[], at: number, words: SpeechWords): Cue | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const form = bestForm(tokens, at, words);
  if (form === null) return null;
  const { entry, kinds } = form;
  const verb = { start: token.start, end: token.end };
  const to = entry.particle === null ? at + 1 : at + 2;
  const previous = tokens[at - 1];
  if (previous !== undefined && words.determiners.has(previous.lower) && !words.clitics.has(previous.lower))
    return null;
  if (isNounHere(tokens, at, to, kinds, words)) return null;
  if (kinds.has('gerund') && !kinds.has('finite')) return gerundAt(tokens, at, to, entry, words);
  const auxiliary = auxiliaryBefore(tokens, at, words);
  const isParticiple = kinds.has('participle') && auxiliary >= 0;
  if (!isParticiple && !isFiniteHere(tokens, at, kinds, words)) return null;
  if (isParticiple && isPassive(tokens, auxiliary, at, words)) return null;
  const group = isParticiple ? auxiliary : at;
  const plural = isParticiple ? words.pluralAuxiliaries.has(tokens[auxiliary]?.lower ?? '') : kinds.has('plural');
  const before = beforeVerb(tokens, group, words);
  return (
    invertedAt(tokens, group, to, entry, verb, at, plural, before, words) ??
    uprightAt(tokens, group, to, entry, verb, at, before, words)
  );
}

function gerundAt(tokens: readonly Token[], at: number, to: number, entry: VerbEntry, words: SpeechWords): Cue | null {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  if (token === undefined || (words.prepositions.has(before) && before !== 'en') || words.joining.has(before))
    return null;
  const verb = { start: token.start, end: token.end };
  if (words.auxiliaries.has(before) || isAfterAuxiliary(tokens, at, words)) {
    const subject = subjectBefore(tokens, at, words);
    if (subject === null) return null;
    return {
      kind: 'verb',
      entry,
      verb,
      at,
      from: subject.from,
      to,
      speaker: spanned(tokens, subject),
      asToldBy: false,
    };
  }
  const from = before === 'en' ? at - 1 : at;
  return { kind: 'gerund', entry, verb, at, from, to, speaker: null, asToldBy: false };
}

function isAfterAuxiliary(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  return auxiliaryBefore(tokens, at, words) >= 0;
}

/** "…, a déclaré Kirby": the verb stands behind a quotation or comma and its subject behind it. */
function invertedAt(
  tokens: readonly Token[],
  group: number,
  to: number,
  entry: VerbEntry,
  verb: Span,
  at: number,
  plural: boolean,
  before: number,
  words: SpeechWords,
): Cue | null {
  const ahead = tokens[before];
  const told = openingOfTold(tokens, before);
  const opens = ahead === undefined || ahead.kind === 'quoted' || /^[,!?…—–.]$/.test(ahead.text) || told !== null;
  if (!opens || (before < 0 && tokens[0]?.capital !== true)) return null;
  const isOwn = ahead?.text === ',' && subjectBefore(tokens, group, words)?.from === 0;
  if (isOwn && !isNameNext(tokens, to, words)) return null;
  if (tokens[to]?.kind === 'quoted' || tokens[to]?.text === ':' || words.that.has(tokens[to]?.lower ?? '')) return null;
  const after = subjectAfter(tokens, to, words, plural);
  if (after === null) return null;
  if (ahead?.text === ',' && entry.frames.has('about') && !namesSpeaker(tokens, after.phrase, words)) return null;
  if (ahead?.text === ',' && words.that.has('that') && !INVERTED.test(entry.lemma)) return null;
  if (ahead?.text === ',' && goesOn(tokens, after.next, words)) return null;
  const from = told ?? before + 1;
  return {
    kind: 'inverted',
    entry,
    verb,
    at,
    from: Math.min(from, group),
    to: after.next,
    speaker: spanned(tokens, after.phrase),
    asToldBy: told !== null,
  };
}

/** Where "comme (l’a dit X)" or "ainsi que" begins, when it ends at `before`; else null. */
function openingOfTold(tokens: readonly Token[], before: number): number | null {
  const last = tokens[before]?.lower ?? '';
  if (/^(?:comme|as)$/.test(last)) return before;
  return /^(?:que|qu')$/.test(last) && tokens[before - 1]?.lower === 'ainsi' ? before - 1 : null;
}

/** "la ville, mise en cause, a demandé un audit": behind a verb that has objects, only a name or a role is its subject. */
function namesSpeaker(tokens: readonly Token[], { from, to }: Phrase, words: SpeechWords): boolean {
  const head = tokens.slice(from, to).find(({ lower }) => !words.determiners.has(lower));
  if (head === undefined) return words.pronouns.has(tokens[from]?.lower ?? '');
  return head.capital || words.roles.has(head.lower) || words.organisations.has(head.lower);
}

/** English tells "…, said Kirby" from "Kirby, a spokesman, said Iran would": behind the first no verb follows. */
function goesOn(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind !== 'word' || !words.that.has('that')) return false;
  const ends =
    words.prepositions.has(next.lower) || words.timeWords.has(next.lower) || words.conjunctions.has(next.lower);
  return !ends && !(words.relatives.has(next.lower) && next.lower !== 'that');
}

function isNameNext(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const next = tokens[at];
  return next?.capital === true || words.determiners.has(next?.lower ?? '');
}

function uprightAt(
  tokens: readonly Token[],
  group: number,
  to: number,
  entry: VerbEntry,
  verb: Span,
  at: number,
  before: number,
  words: SpeechWords,
): Cue | null {
  const last = tokens[before];
  if (last === undefined) return null;
  const subject = words.relatives.has(last.lower)
    ? antecedentBefore(tokens, before, words)
    : subjectBefore(tokens, group, words);
  if (subject === null) return continuedAt(tokens, group, to, entry, verb, at, before, words);
  if (tokens[subject.from]?.lower === 'you') return null;
  const opens = subject.from < 2 || tokens[subject.from - 2]?.kind === 'mark';
  const told = opens && /^(?:comme|as)$/.test(tokens[subject.from - 1]?.lower ?? '') && tokens[to]?.kind !== 'word';
  return {
    kind: 'verb',
    entry,
    verb,
    at,
    from: subject.from,
    to,
    speaker: spanned(tokens, subject),
    asToldBy: told,
  };
}

/** "… and said": the subject of the verb before goes on. */
function continuedAt(
  tokens: readonly Token[],
  group: number,
  to: number,
  entry: VerbEntry,
  verb: Span,
  at: number,
  before: number,
  words: SpeechWords,
): Cue | null {
  const last = tokens[before]?.lower ?? '';
  const follows = words.and.has(last) || /^(?:but|mais|puis)$/.test(last);
  if (!follows || before < 2) return null;
  return { kind: 'gerund', entry, verb, at, from: group, to, speaker: null, asToldBy: false };
}

export function spanned(tokens: readonly Token[], phrase: Phrase): { readonly phrase: Phrase; readonly span: Span } {
  return { phrase, span: { start: tokens[phrase.from]?.start ?? 0, end: tokens[phrase.to - 1]?.end ?? 0 } };
}
