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

/** Portfolios that "à" joins to an office ("secrétaire à la Défense"). */
const OFFICES_WITH_A =
  /^(?:secrétaire|ministre|conseill|adjoint|délégué|candidat|commissaire|représentant|haut-commissaire|prétendant)/;
const PORTFOLIOS = new Set(
  'sécurité défense présidentielle élection élections santé justice lutte primaire mairie numérique transition présidence onu jeunesse culture logement ville'.split(
    ' ',
  ),
);

/** The subject that ends right before the verb at `verb` (its auxiliary, clitics and adverbs are passed over). */
export function subjectBefore(tokens: readonly Token[], verb: number, words: SpeechWords): Phrase | null {
  const end = beforeVerb(tokens, verb, words);
  if (end < 0) return null;
  const last = tokens[end];
  if (last?.text === ')') return phraseEnding(tokens, openingBracket(tokens, end) - 1, words);
  if (last === undefined || !isPause(last)) return phraseEnding(tokens, end, words);
  const opening = pauseBefore(tokens, end - 1);
  const inserted = phraseEnding(tokens, end - 1, words);
  if (opening < 0) return inserted?.from === 0 ? inserted : null;
  const before = tokens[opening - 1]?.text === ')' ? openingBracket(tokens, opening - 1) - 1 : opening - 1;
  const outer = phraseEnding(tokens, before, words);
  return outer !== null && isNominal(tokens, outer, words) ? outer : inserted;
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

function isAdverb(lower: string, words: SpeechWords): boolean {
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
  return trimmed(tokens, { from, to: end + 1 }, words);
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
    words.organisations.has(lower)
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
  if (words.prepositions.has(first) || words.joining.has(first)) from = innerStart(tokens, from + 1, to, words);
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
function isNominal(tokens: readonly Token[], { from, to }: Phrase, words: SpeechWords): boolean {
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
    (first.capital && !words.conjunctions.has(first.lower))
  );
}

/**
 * The subject that follows a verb ("a déclaré Kirby à Tapper"): adverbs, days and "à la presse" before it are passed over.
 * `next` is the token behind it.
 */
export function subjectAfter(
  tokens: readonly Token[],
  from: number,
  words: SpeechWords,
  plural: boolean,
): { readonly phrase: Phrase; readonly next: number } | null {
  let at = from;
  for (let steps = 0; steps < 6; steps += 1) {
    const passed = passCircumstance(tokens, at, words);
    if (passed === at) break;
    at = passed;
  }
  const to = phraseFrom(tokens, at, words, plural);
  const phrase = { from: at, to };
  return to > at && isNominal(tokens, phrase, words) ? { phrase, next: to } : null;
}

/** Past an adverb, a day, a comma'd insertion or "à la presse"; `at` itself when none stands there. */
function passCircumstance(tokens: readonly Token[], at: number, words: SpeechWords): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (token.text === ',') {
    const closing = tokens.slice(at + 1, at + 14).findIndex(({ text }) => text === ',');
    const isInserted =
      words.prepositions.has(tokens[at + 1]?.lower ?? '') ||
      words.sources.some(([first]) => first === tokens[at + 1]?.lower);
    return closing > 0 && isInserted ? at + 1 + closing + 1 : at;
  }
  if (token.kind !== 'word' || (token.capital && !words.timeWords.has(token.lower))) return at;
  if (isAdverb(token.lower, words) || words.timeWords.has(token.lower)) return passDay(tokens, at + 1, words);
  if (words.determiners.has(token.lower) && words.timeWords.has(tokens[at + 1]?.lower ?? ''))
    return passDay(tokens, at + 2, words);
  if (!words.prepositions.has(token.lower)) return at;
  const past = pastCircumstance(tokens, at + 1, words);
  return past;
}

function passDay(tokens: readonly Token[], from: number, words: SpeechWords): number {
  let at = from;
  while (words.timeWords.has(tokens[at]?.lower ?? '') || /^\d{1,4}$|^1er$/.test(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** Past the noun of a circumstance: "(à) la presse", "(sur) France 2", "(à l’issue) de la réunion". */
function pastCircumstance(tokens: readonly Token[], from: number, words: SpeechWords): number {
  let at = from;
  while (words.determiners.has(tokens[at]?.lower ?? '')) at += 1;
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return from - 1;
  at += 1;
  if (first.capital) {
    while (tokens[at]?.kind === 'word' && /^\d|^\p{Lu}+\d*$/u.test(tokens[at]?.text ?? '')) at += 1;
    return at;
  }
  for (let steps = 0; steps < 3 && words.joining.has(tokens[at]?.lower ?? ''); steps += 1) {
    at += 1;
    while (words.determiners.has(tokens[at]?.lower ?? '')) at += 1;
    at += 1;
  }
  return at;
}

/** Where the name or role that begins at `from` ends; `from` itself when none begins there. */
export function phraseFrom(tokens: readonly Token[], from: number, words: SpeechWords, plural: boolean): number {
  const first = tokens[from];
  if (first === undefined || first.kind !== 'word') return from;
  if (words.pronouns.has(first.lower) && !words.determiners.has(first.lower)) return from + 1;
  if (
    words.neverSpeakers.has(first.lower) ||
    words.prepositions.has(first.lower) ||
    words.conjunctions.has(first.lower)
  )
    return from;
  const state = { described: !first.capital, named: false, office: false };
  let at = from;
  while (at < from + REACH) {
    const step = stepOn(tokens, at, from, words, plural, state);
    if (step === at) break;
    for (const token of tokens.slice(at, step)) {
      if (token.capital) state.named = true;
      if (OFFICES_WITH_A.test(token.lower)) state.office = true;
    }
    at = step;
  }
  while (
    at > from + 1 &&
    (words.joining.has(tokens[at - 1]?.lower ?? '') || words.determiners.has(tokens[at - 1]?.lower ?? ''))
  )
    at -= 1;
  return at;
}

interface Growing {
  readonly described: boolean;
  named: boolean;
  office: boolean;
}

/** One step on within a name or role; `at` where it ends. */
function stepOn(
  tokens: readonly Token[],
  at: number,
  from: number,
  words: SpeechWords,
  plural: boolean,
  { described, named, office }: Growing,
): number {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return at;
  const { lower } = token;
  const next = tokens[at + 1];
  if (words.timeWords.has(lower) && at > from) return at;
  if (token.capital) return at + 1;
  if (at === from) return at + 1;
  if (words.joining.has(lower))
    return next?.kind === 'word' && !words.verbs.get(next.lower)?.some(({ kinds }) => kinds.has('infinitive'))
      ? at + 1
      : at;
  if (words.determiners.has(lower)) return words.joining.has(tokens[at - 1]?.lower ?? '') || at === from ? at + 1 : at;
  if (words.and.has(lower)) {
    const isMore = plural && next !== undefined && (next.capital || words.determiners.has(next.lower));
    return isMore ? at + 1 : at;
  }
  if (office && !named && /^(?:à|au|aux)$/.test(lower)) {
    const subject = words.determiners.has(next?.lower ?? '') ? tokens[at + 2] : next;
    return subject !== undefined && (subject.capital || PORTFOLIOS.has(subject.lower)) ? at + 1 : at;
  }
  if (/^(?:la|l')$/.test(lower) && /^(?:à)$/.test(tokens[at - 1]?.lower ?? '')) return at + 1;
  if (!named && described && /^(?:with|at|in|from|inside|close)$/.test(lower)) return at + 1;
  if (isFunction(lower, words) || isAdverb(lower, words)) return at;
  return described && !isVerbForm(lower, words) ? at + 1 : at;
}

function isFunction(lower: string, words: SpeechWords): boolean {
  return (
    words.prepositions.has(lower) ||
    words.conjunctions.has(lower) ||
    words.relatives.has(lower) ||
    words.that.has(lower) ||
    words.finite.has(lower) ||
    words.auxiliaries.has(lower) ||
    words.pronouns.has(lower)
  );
}

function isVerbForm(lower: string, words: SpeechWords): boolean {
  return (
    words.verbs.get(lower)?.some(({ kinds }) => kinds.has('gerund') || kinds.has('finite')) === true &&
    !words.roles.has(lower) &&
    !words.organisations.has(lower)
  );
}
