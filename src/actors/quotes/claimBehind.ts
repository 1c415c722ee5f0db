/** What follows a verb of saying: a quotation, or a clause as the verb's frames allow it. */
import type { Cue } from './cues.ts';
import type { SpeechWords } from './speechWords.ts';
import { phraseFrom } from './subjectAfter.ts';
import type { Token } from './tokens.ts';

/** Tokens from `from` up to `to` are said; `split` is the part behind an interruption. */
export interface Claim {
  readonly kind: 'direct' | 'clause';
  readonly from: number;
  readonly to: number;
  readonly split: { readonly from: number; readonly to: number } | null;
  readonly cue: Cue;
}

/** Quoted words stand at most so many tokens behind the verb that they belong to. */
export const NEAR = 14;

/** Quoted words alone are direct speech, with anything beside them a clause. */
export function clause(tokens: readonly Token[], from: number, to: number, cue: Cue): Claim {
  const kind = to - from === 1 && tokens[from]?.kind === 'quoted' ? 'direct' : 'clause';
  return { kind, from, to, split: null, cue };
}

export function joins(token: Token | undefined, words: SpeechWords): boolean {
  return token !== undefined && (words.conjunctions.has(token.lower) || words.and.has(token.lower));
}

/** What follows the verb: a quotation, or a clause as the verb's frames allow it. */
export function claimBehind(
  tokens: readonly Token[],
  cue: Cue,
  later: readonly Cue[],
  words: SpeechWords,
): Claim | null {
  const { frames } = cue.entry;
  let at = cue.to;
  at = pastAddressee(tokens, at, cue, words);
  for (let steps = 0; steps < 5; steps += 1) {
    const passed = startsHere(tokens, at, cue, later, words) === null ? pastAside(tokens, at, words) : at;
    if (passed === at) break;
    at = passed;
  }
  const token = tokens[at];
  if (token === undefined) return null;
  const found = startsHere(tokens, at, cue, later, words);
  if (found !== null) return found;
  const behind = searchOn(tokens, at, cue, later, words);
  if (behind !== null) return behind;
  if (token.kind !== 'word') return null;
  const opens = frames.has('clause') ? opensClause(tokens, cue.to, at, words) : null;
  const from = opens ?? (frames.has('object') ? cue.to : null);
  if (from === null || tokens[from]?.kind !== 'word') return null;
  const to = endOfClause(tokens, from, later, words);
  return to - from >= 1 ? clause(tokens, from, to, cue) : null;
}

/** A quotation, a clause with its that or its infinitive, right at `at`. */
function startsHere(
  tokens: readonly Token[],
  at: number,
  cue: Cue,
  later: readonly Cue[],
  words: SpeechWords,
): Claim | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return null;
  const { frames } = cue.entry;
  if (token.kind === 'quoted') return isOnlyWords(cue, words) ? null : quotedClaim(at, cue);
  if (/^[,:]$/.test(token.text) && next?.kind === 'quoted') return quotedClaim(at + 1, cue);
  if (token.text === ':' && next !== undefined && tokens.length - at > 3)
    return clause(tokens, at + 1, endOfClause(tokens, at + 1, later, words), cue);
  if (frames.has('that') && words.that.has(token.lower))
    return clause(tokens, at, endOfClause(tokens, at, later, words), cue);
  if (frames.has('infinitive') && words.infinitiveMarks.has(token.lower) && isInfinitive(tokens, at + 1, words))
    return clause(tokens, at, endOfClause(tokens, at, later, words), cue);
  return null;
}

/** "ont commencé « il y a deux semaines »": such a verb tells of saying only before a colon or behind what is said. */
function isOnlyWords({ entry }: Cue, words: SpeechWords): boolean {
  return !words.that.has('that') && entry.frames.size === 1 && entry.frames.has('words');
}

function quotedClaim(at: number, cue: Cue): Claim {
  return { kind: 'direct', from: at, to: at + 1, split: null, cue };
}

/** Where a clause without that begins: at `at`, or right behind the verb where `at` has passed its first words. */
function opensClause(tokens: readonly Token[], from: number, at: number, words: SpeechWords): number | null {
  if (words.that.has('that')) {
    const start = tokens[at];
    return start === undefined || start.kind !== 'word' ? null : at;
  }
  return isInfinitive(tokens, from, words) ? from : null;
}

function isInfinitive(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  if (words.that.has('that'))
    return /^\p{Ll}+$/u.test(tokens[at]?.text ?? '') && !words.determiners.has(tokens[at]?.lower ?? '');
  for (let index = at; index < at + 5; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    if (
      /.(?:er|ir|re|oir)$/.test(lower) &&
      !words.prepositions.has(lower) &&
      !/^(?:hier|entre|notre|votre|autre|leur)$/.test(lower)
    )
      return true;
    if (!words.clitics.has(lower) && lower !== 'pas' && !words.adverbs.has(lower)) return false;
  }
  return false;
}

/** Looks on for que or a quotation, over words that begin no sentence of their own. */
function searchOn(
  tokens: readonly Token[],
  from: number,
  cue: Cue,
  later: readonly Cue[],
  words: SpeechWords,
): Claim | null {
  const { frames } = cue.entry;
  const limit = Math.min(tokens.length, from + NEAR, later[0]?.from ?? tokens.length);
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[;.!?]$/.test(token.text)) return null;
    if (token.kind === 'quoted') return isOnlyWords(cue, words) ? null : quotedClaim(at, cue);
    if (token.text === ':' && tokens[at + 1]?.kind === 'quoted') return quotedClaim(at + 1, cue);
    if (
      frames.has('that') &&
      words.that.has(token.lower) &&
      !words.relatives.has(tokens[at + 1]?.lower ?? '') &&
      !followsNoun(tokens, at, words)
    )
      return clause(tokens, at, endOfClause(tokens, at, later, words), cue);
    if (
      frames.has('infinitive') &&
      words.infinitiveMarks.has(token.lower) &&
      at > from &&
      isInfinitive(tokens, at + 1, words)
    )
      return clause(tokens, at, endOfClause(tokens, at, later, words), cue);
    if (words.finite.has(token.lower) || words.relatives.has(token.lower) || words.conjunctions.has(token.lower))
      return null;
  }
  return null;
}

/** "plus que", "ce que", "autre que": no clause that is said. */
function followsNoun(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    /^(?:plus|moins|aussi|autant|tant|ce|celui|celle|ceux|alors|tandis|ainsi|mieux|même|autre|so|the|is|was)$/.test(
      before,
    ) || words.prepositions.has(before)
  );
}

/** Past whom it is said to ("told reporters", "a dit à Tapper" is an aside). */
export function pastAddressee(tokens: readonly Token[], at: number, cue: Cue, words: SpeechWords): number {
  if (
    !/^(?:tell|inform|remind|persuade|convince|assure|ask|urge|warn|advise|call|order|encourage|implore|show|promise)$/.test(
      cue.entry.lemma,
    )
  )
    return at;
  const first = tokens[at];
  if (
    first === undefined ||
    first.kind !== 'word' ||
    words.that.has(first.lower) ||
    words.infinitiveMarks.has(first.lower)
  )
    return at;
  if (cue.entry.lemma !== 'tell' && cue.entry.lemma !== 'urge' && cue.entry.lemma !== 'ask') {
    const to = phraseFrom(tokens, at, words, true);
    return words.that.has(tokens[to]?.lower ?? '') || words.infinitiveMarks.has(tokens[to]?.lower ?? '') ? to : at;
  }
  if (first.lower === 'me' || first.lower === 'us' || first.lower === 'her') return at + 1;
  const to = phraseFrom(tokens, at, words, false);
  if (first.capital || words.pronouns.has(first.lower)) return to;
  return to;
}

/** Past an adverb, a day, or "in a statement" behind the verb. */
function pastAside(tokens: readonly Token[], at: number, words: SpeechWords): number {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return at;
  if (words.timeWords.has(token.lower) || words.adverbs.has(token.lower)) return at + 1;
  if (!words.prepositions.has(token.lower) || words.that.has(token.lower)) return at;
  let next = at + 1;
  while (words.determiners.has(tokens[next]?.lower ?? '')) next += 1;
  const first = tokens[next];
  if (first === undefined || first.kind !== 'word') return at;
  next += 1;
  while (
    next < at + 10 &&
    tokens[next]?.kind === 'word' &&
    (tokens[next]?.capital === true ||
      words.timeWords.has(tokens[next]?.lower ?? '') ||
      /^(?:interview|statement|email|news|press|phone|telephone|conference|call|rally|speech|\d+)$/.test(
        tokens[next]?.lower ?? '',
      ))
  )
    next += 1;
  return next;
}

/** "des discussions ont commencé" within what is said: a verb of words only, with none behind it. */
function tellsNothing(tokens: readonly Token[], cue: Cue, words: SpeechWords): boolean {
  const follows = /^[:,]$/.test(tokens[cue.to]?.text ?? '') && tokens[cue.to + 1]?.kind === 'quoted';
  return cue.kind === 'verb' && isOnlyWords(cue, words) && !follows && tokens[cue.from - 1]?.kind !== 'quoted';
}

/** Where what begins at `from` ends: before the next cue that stands beside it, else at the sentence's end. */
export function endOfClause(tokens: readonly Token[], from: number, later: readonly Cue[], words: SpeechWords): number {
  let to = tokens.length;
  for (const next of later) {
    if (next.from <= from + 1 || tellsNothing(tokens, next, words)) continue;
    const before = tokens[next.from - 1];
    if (before === undefined) continue;
    const parts = /^[,;—–]$/.test(before.text) || /^(?:but|while|and|mais|tandis|et)$/.test(before.lower);
    if (!parts || (before.lower === 'and' && next.kind === 'gerund')) continue;
    to = next.from;
    break;
  }
  while (to > from) {
    const last = tokens[to - 1];
    if (last === undefined || last.kind === 'quoted') break;
    const isLoose =
      (last.kind === 'mark' && !/^[)\]%$€?!]$/.test(last.text)) ||
      (to < tokens.length && (joins(last, words) || words.and.has(last.lower)));
    if (!isLoose) break;
    to -= 1;
  }
  return to;
}
