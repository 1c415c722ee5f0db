/** The words that name a speaker, before or behind a verb. No grammar of the whole sentence: tables of small words mark where a name or role ends. */
import type { SpeechWords } from './speechWords.ts';
import type { Token } from './tokens.ts';

/** Tokens from `from` up to `to`, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** A subject is looked for this many tokens back at most, so that long sentences cost no more than short ones. */
const REACH = 40;

/** The subject that ends right before the verb at `verb` (its auxiliary, clitics and adverbs are passed over). */
export function subjectBefore(tokens: readonly Token[], verb: number, words: SpeechWords): Phrase | null {
  const end = beforeVerb(tokens, verb, words);
  if (end < 0) return null;
  const last = tokens[end];
  if (last?.text === ')') return phraseEnding(tokens, openingBracket(tokens, end) - 1, words);
  if (last === undefined || !isPause(last)) return phraseEnding(tokens, end, words);
  const inserted = phraseEnding(tokens, end - 1, words);
  let best: Phrase | null = null;
  let opening = pauseBefore(tokens, end - 1);
  for (let steps = 0; opening >= 0 && steps < 4; steps += 1) {
    const before = tokens[opening - 1]?.text === ')' ? openingBracket(tokens, opening - 1) - 1 : opening - 1;
    const outer = phraseEnding(tokens, before, words);
    if (outer === null || !isNominal(tokens, outer, words)) break;
    best ??= outer;
    if (outer.from === 0 || tokens[outer.from - 1]?.kind === 'quoted') return outer;
    const ahead = tokens[outer.from - 1];
    if (ahead === undefined || !isPause(ahead)) break;
    if (tokens[outer.from - 2]?.kind === 'quoted') return outer;
    opening = outer.from - 1;
  }
  return best ?? (inserted?.from === 0 || opening >= 0 ? inserted : null);
}

/** The last token before the verb and all that belongs to it. */
export function beforeVerb(tokens: readonly Token[], verb: number, words: SpeechWords): number {
  let at = verb - 1;
  while (at >= 0 && at > verb - 8) {
    const lower = tokens[at]?.lower ?? '';
    if (words.pronouns.has(lower) && !words.clitics.has(lower)) break;
    const isPart =
      words.auxiliaries.has(lower) ||
      words.clitics.has(lower) ||
      isAdverb(lower, words) ||
      /^(?:été|been|to)$/.test(lower);
    if (!isPart || (words.clitics.has(lower) && words.pronouns.has(lower) && at === 0)) break;
    at -= 1;
  }
  return at;
}

export function isAdverb(lower: string, words: SpeechWords): boolean {
  return words.adverbs.has(lower) || /[^aeio]ly$|..[^lg]ement$|amment$|emment$/.test(lower);
}

function isPause(token: Token): boolean {
  return /^[,—–]$/.test(token.text);
}

function pauseBefore(tokens: readonly Token[], end: number): number {
  for (let at = end; at >= 0 && at > end - REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ';' || token.text === ':') return -1;
    if (isPause(token)) return at;
  }
  return -1;
}

function openingBracket(tokens: readonly Token[], end: number): number {
  for (let at = end; at >= 0 && at > end - REACH; at -= 1) if (tokens[at]?.text === '(') return at;
  return 0;
}

/** The name or role whose last word is at `end`; null when what stands there is none. */
function phraseEnding(tokens: readonly Token[], end: number, words: SpeechWords): Phrase | null {
  const last = tokens[end];
  if (last === undefined || last.kind !== 'word') return null;
  if (words.pronouns.has(last.lower)) return { from: end, to: end + 1 };
  let from = end + 1;
  while (from > 0 && from > end + 1 - REACH && belongsToSubject(tokens, from - 1, words)) from -= 1;
  const relative = tokens[from - 1];
  if (relative !== undefined && words.relatives.has(relative.lower) && relative.lower !== 'that' && from > 1) {
    const before = tokens[from - 2];
    const antecedent = before !== undefined && isPause(before) ? from - 3 : from - 2;
    const named = phraseEnding(tokens, antecedent, words);
    if (named !== null && (from > end || !isNominal(tokens, { from, to: end + 1 }, words))) return named;
  }
  const apposed = from > 2 && words.roles.has(tokens[from]?.lower ?? '') && tokens[from - 1]?.text === ',';
  const named = apposed && tokens[from - 2]?.capital === true ? phraseEnding(tokens, from - 2, words) : null;
  return named ?? trimmed(tokens, { from, to: end + 1 }, words);
}

/** The antecedent of a relative pronoun that is itself the subject ("Kirby, qui a déclaré"). */
export function antecedentBefore(tokens: readonly Token[], relative: number, words: SpeechWords): Phrase | null {
  const before = tokens[relative - 1];
  if (before === undefined) return null;
  if (before.text === ')') return phraseEnding(tokens, openingBracket(tokens, relative - 1) - 1, words);
  return phraseEnding(tokens, isPause(before) ? relative - 2 : relative - 1, words);
}

function belongsToSubject(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  const { lower } = token;
  if (token.capital && at > 0) return !words.pronouns.has(lower);
  if (words.pronouns.has(lower) && !words.determiners.has(lower) && !words.clitics.has(lower)) return false;
  if (words.that.has(lower) || words.relatives.has(lower) || words.finite.has(lower)) return false;
  if (words.conjunctions.has(lower) || words.and.has(lower)) return false;
  if (words.auxiliaries.has(lower)) return false;
  const forms = words.verbs.get(lower);
  const isVerb = forms?.some(({ kinds }) => kinds.has('finite') || kinds.has('gerund')) === true;
  return (
    !isVerb ||
    words.determiners.has(tokens[at - 1]?.lower ?? '') ||
    words.roles.has(lower) ||
    words.organisations.has(lower) ||
    words.nounsToo.has(lower)
  );
}

/** Off with adverbs, days and circumstances around the name. */
function trimmed(tokens: readonly Token[], phrase: Phrase, words: SpeechWords): Phrase | null {
  let { from, to } = phrase;
  while (from < to && isAdverb(tokens[from]?.lower ?? '', words) && !words.determiners.has(tokens[from]?.lower ?? ''))
    from += 1;
  while (to > from) {
    const lower = tokens[to - 1]?.lower ?? '';
    const isTime = words.timeWords.has(lower) || isAdverb(lower, words) || (/^\d+$/.test(lower) && to - from > 1);
    if (!isTime && !(words.prepositions.has(lower) || words.joining.has(lower))) break;
    to -= 1;
  }
  const first = tokens[from]?.lower ?? '';
  const isArticle = words.indefinite.has(first);
  if (!isArticle && (words.prepositions.has(first) || words.joining.has(first)))
    from = innerStart(tokens, from + 1, to, words);
  return from < to && isNominal(tokens, { from, to }, words) ? { from, to } : null;
}

/** Behind a circumstance without a comma ("In an interview Trump"), where the name that ends it begins. */
function innerStart(tokens: readonly Token[], from: number, to: number, words: SpeechWords): number {
  let at = to;
  while (at > from && isNameWord(tokens[at - 1], words)) at -= 1;
  if (at < to) {
    while (at > from && words.roles.has(tokens[at - 1]?.lower ?? '')) at -= 1;
    if (words.determiners.has(tokens[at - 1]?.lower ?? '') && at - 1 > from) at -= 1;
    return at;
  }
  for (at = to - 1; at > from; at -= 1) {
    const isStart = words.determiners.has(tokens[at]?.lower ?? '');
    const before = tokens[at - 1]?.lower ?? '';
    if (isStart && !words.joining.has(before) && !words.prepositions.has(before)) return at;
  }
  return to;
}

function isNameWord(token: Token | undefined, words: SpeechWords): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return token.capital || words.titles.has(token.lower.replace(/\.$/, ''));
}

/** Can name somebody: a capital, a determiner with a noun, or a word for a person or organisation. */
export function isNominal(tokens: readonly Token[], { from, to }: Phrase, words: SpeechWords): boolean {
  const own = tokens.slice(from, to);
  const first = own[0];
  if (first === undefined || own.every(({ lower }) => words.timeWords.has(lower) || words.adverbs.has(lower)))
    return false;
  if (own.some(({ lower }) => words.neverSpeakers.has(lower)) && own.length === 1) return false;
  if (words.prepositions.has(first.lower)) return false;
  if (own.length === 1 && words.determiners.has(first.lower))
    return words.pronouns.has(first.lower) || first.lower === 'others' || first.lower === 'some';
  return (
    words.determiners.has(first.lower) ||
    own.some(({ capital }, index) => capital && (index > 0 || from > 0)) ||
    own.some(({ lower }) => words.roles.has(lower) || words.organisations.has(lower)) ||
    (first.capital && !words.conjunctions.has(first.lower)) ||
    (words.that.has('that') && own.length <= 4 && /^\p{Ll}{4,}s$/u.test(own.at(-1)?.text ?? ''))
  );
}
