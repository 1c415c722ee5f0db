/** What is said by whom in one sentence: cues matched with the quotations and clauses beside them. */
import { type Claim, claimBehind, clause, endOfClause, joins, NEAR, pastAddressee } from './claimBehind.ts';
import type { Cue } from './cues.ts';
import type { SpeechWords } from './speechWords.ts';
import type { Token } from './tokens.ts';

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
  const right = claimBehind(tokens, cue, later, words);
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
