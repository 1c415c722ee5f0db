/** What is said by whom in one sentence: cues matched with the quotations and clauses beside them. */
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
const NEAR = 14;

export function claimsOf(tokens: readonly Token[], cues: readonly Cue[], words: SpeechWords): readonly Claim[] {
  const claims: Claim[] = [];
  let taken = 0;
  for (const [index, cue] of cues.entries()) {
    if (cue.at < taken) continue;
    const claim = claimOf(tokens, cue, cues.slice(index + 1, index + 12), taken, words);
    if (claim === null) continue;
    claims.push(claim);
    taken = Math.max(claim.to, claim.split?.to ?? 0, cue.to);
    for (const next of joinedQuotations(tokens, claim, taken, words)) {
      claims.push(next);
      taken = next.to;
    }
  }
  return claims;
}

function claimOf(
  tokens: readonly Token[],
  cue: Cue,
  later: readonly Cue[],
  taken: number,
  words: SpeechWords,
): Claim | null {
  if (cue.kind === 'source') return sourceClaim(tokens, cue, later, taken, words);
  if (cue.asToldBy) return leftClaim(tokens, cue, taken, words) ?? openingClaim(tokens, cue, later, words);
  const right = rightClaim(tokens, cue, later, words);
  if (cue.kind === 'inverted') {
    const left = leftClaim(tokens, cue, taken, words);
    return left === null ? right : withSplit(tokens, left);
  }
  if (right !== null && right.to > right.from) return right;
  const before = tokens[cue.from - 1];
  const isEnglish = words.that.has('that');
  const closes = before?.kind === 'quoted' || (isEnglish && /^[,—–]$/.test(before?.text ?? ''));
  const left =
    closes && cue.kind === 'verb' && endsBehind(tokens, cue, words) ? leftClaim(tokens, cue, taken, words) : null;
  return left === null ? null : withSplit(tokens, left);
}

/** Behind "…, he said" come at most circumstances. */
function endsBehind(tokens: readonly Token[], cue: Cue, words: SpeechWords): boolean {
  const { frames } = cue.entry;
  if (!frames.has('words') || !(frames.has('that') || frames.has('clause'))) return false;
  const at = pastAddressee(tokens, cue.to, cue, words);
  const next = tokens[at];
  if (next === undefined || next.kind !== 'word') return true;
  return (
    words.prepositions.has(next.lower) ||
    words.timeWords.has(next.lower) ||
    words.adverbs.has(next.lower) ||
    words.conjunctions.has(next.lower)
  );
}

/** "Y, selon X", "selon X, Y", "Y, according to X, Z". */
function sourceClaim(
  tokens: readonly Token[],
  cue: Cue,
  later: readonly Cue[],
  taken: number,
  words: SpeechWords,
): Claim | null {
  const leads = onlyJoins(tokens, taken, cue.from, words);
  if (leads && taken > 0 && tokens.slice(taken, cue.from).every(({ kind }) => kind === 'mark')) return null;
  const before = tokens[cue.from - 1];
  if (leads || before?.text === ';' || before?.text === ':') return openingClaim(tokens, cue, later, words);
  return leftClaim(tokens, cue, taken, words);
}

/** What follows "Selon X," or "Comme l’a dit X,". */
function openingClaim(tokens: readonly Token[], cue: Cue, later: readonly Cue[], words: SpeechWords): Claim | null {
  let from = cue.to;
  const comma = tokens.slice(from, from + 25).findIndex(({ text }) => text === ',');
  if (tokens[from]?.text === ',') from += 1;
  if (
    words.relatives.has(tokens[from]?.lower ?? '') ||
    /^(?:publié|diffusé|paru|cité|repris|révélé|rendu|consulté|published|released|conducted)/.test(
      tokens[from]?.lower ?? '',
    )
  )
    from += tokens.slice(from, from + 25).findIndex(({ text }) => text === ',') + 1;
  else if (comma > 0 && tokens[from]?.lower !== 'que') from += comma + 1;
  const to = endOfClause(tokens, from, later, words);
  return to - from >= 2 || tokens[from]?.kind === 'quoted' ? clause(tokens, from, to, cue) : null;
}

/** Quoted words alone are direct speech, with anything beside them a clause. */
function clause(tokens: readonly Token[], from: number, to: number, cue: Cue): Claim {
  const kind = to - from === 1 && tokens[from]?.kind === 'quoted' ? 'direct' : 'clause';
  return { kind, from, to, split: null, cue };
}

function onlyJoins(tokens: readonly Token[], from: number, to: number, words: SpeechWords): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') continue;
    if (token.kind === 'quoted') return false;
    const { lower } = token;
    if (!words.conjunctions.has(lower) && !words.and.has(lower) && !words.adverbs.has(lower)) return false;
  }
  return true;
}

/** What stands before "…, a dit X": the quotation there, or the sentence so far. */
function leftClaim(tokens: readonly Token[], cue: Cue, taken: number, words: SpeechWords): Claim | null {
  let end = cue.from;
  while (end > taken && tokens[end - 1]?.kind === 'mark' && /^[,—–\-.!?…]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  let from = taken;
  while (from < end && (tokens[from]?.kind === 'mark' || (from === taken && taken > 0 && joins(tokens[from], words))))
    from += 1;
  if (from >= end) return null;
  const last = end - 1;
  const quotation = tokens[last];
  if (
    quotation?.kind === 'quoted' &&
    (standsAlone(quotation) || onlyJoins(tokens, from, last, words) || tokens[last - 1]?.text === ':')
  )
    return { kind: 'direct', from: last, to: end, split: null, cue };
  const first = tokens.slice(from, end).findIndex(({ kind }) => kind === 'quoted');
  if (first === 0 && quotation?.kind === 'quoted') return { kind: 'clause', from, to: end, split: null, cue };
  return end - from >= 3 ? { kind: 'clause', from, to: end, split: null, cue } : null;
}

function joins(token: Token | undefined, words: SpeechWords): boolean {
  return token !== undefined && (words.conjunctions.has(token.lower) || words.and.has(token.lower));
}

/** Long enough to be a statement and not a few borrowed words. */
function standsAlone(quotation: Token): boolean {
  return quotation.end - quotation.start > 60;
}

/** « Q1 », a-t-il dit, « Q2 ». */
function withSplit(tokens: readonly Token[], claim: Claim): Claim {
  if (claim.kind !== 'direct') return claim;
  let at = claim.cue.to;
  while (at < claim.cue.to + NEAR && tokens[at] !== undefined && tokens[at]?.kind !== 'quoted') {
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) return claim;
    at += 1;
  }
  const second = tokens[at];
  const before = tokens[at - 1];
  if (second?.kind !== 'quoted' || !/^[,.]$/.test(before?.text ?? '') || at - claim.cue.to > 10) return claim;
  return { ...claim, split: { from: at, to: at + 1 } };
}

/** What follows the verb: a quotation, or a clause as the verb's frames allow it. */
function rightClaim(tokens: readonly Token[], cue: Cue, later: readonly Cue[], words: SpeechWords): Claim | null {
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
function pastAddressee(tokens: readonly Token[], at: number, cue: Cue, words: SpeechWords): number {
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

/** Where what begins at `from` ends: before the next cue that stands beside it, else at the sentence's end. */
function endOfClause(tokens: readonly Token[], from: number, later: readonly Cue[], words: SpeechWords): number {
  let to = tokens.length;
  for (const next of later) {
    if (next.from <= from + 1) continue;
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

/** « Q1 » et « Q2 »: more quotations of the same speaker. */
function joinedQuotations(tokens: readonly Token[], claim: Claim, taken: number, words: SpeechWords): readonly Claim[] {
  if (claim.kind !== 'direct' || claim.from < claim.cue.at) return [];
  const more: Claim[] = [];
  let at = taken;
  while (at < taken + 6 && tokens[at] !== undefined) {
    const token = tokens[at];
    if (token?.kind === 'quoted') {
      more.push({ ...claim, from: at, to: at + 1, split: null });
      return more;
    }
    const isLink =
      token?.text === ',' ||
      words.and.has(token?.lower ?? '') ||
      words.determiners.has(token?.lower ?? '') ||
      words.joining.has(token?.lower ?? '') ||
      words.that.has(token?.lower ?? '');
    if (!isLink) return more;
    at += 1;
  }
  return more;
}
