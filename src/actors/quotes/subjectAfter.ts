/** The words that name a speaker from where they begin, and the subject that follows its verb. */
import type { SpeechWords } from './speechWords.ts';
import { isAdverb, isNominal, type Phrase } from './subjectBefore.ts';
import type { Token } from './tokens.ts';

/** A name is followed this many tokens on at most. */
const REACH = 40;

/** Portfolios that "à" joins to an office ("secrétaire à la Défense"). */
const OFFICES_WITH_A =
  /^(?:secrétaire|ministre|conseill|adjoint|délégué|candidat|commissaire|représentant|haut-commissaire|prétendant)/;
const PORTFOLIOS = new Set(
  'sécurité défense présidentielle élection élections santé justice lutte primaire mairie numérique transition présidence onu jeunesse culture logement ville'.split(
    ' ',
  ),
);

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
  if (
    /^(?:de|pour|quant)$/.test(token.lower) &&
    /^(?:côté|part|lui|elle|eux|elles)$/.test(tokens[at + 2]?.lower ?? tokens[at + 1]?.lower ?? '')
  )
    return at + 3;
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
    (words.joining.has(tokens[at - 1]?.lower ?? '') ||
      words.determiners.has(tokens[at - 1]?.lower ?? '') ||
      words.and.has(tokens[at - 1]?.lower ?? ''))
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
  growing: Growing,
): number {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return at;
  if (at === from) return at + 1;
  const { lower } = token;
  const isEnglish = words.that.has('that');
  if (words.timeWords.has(lower) && (!token.capital || isEnglish)) return at;
  const isChannel = !isEnglish && /^\d{1,2}$/.test(lower) && tokens[at - 1]?.capital === true;
  if (token.capital || isChannel) return at + 1;
  return joinsOn(tokens, at, words, plural, from, growing) ? at + 1 : at;
}

/** Whether a small or lower-case word goes on with the name or role. */
function joinsOn(
  tokens: readonly Token[],
  at: number,
  words: SpeechWords,
  plural: boolean,
  from: number,
  { described, named, office }: Growing,
): boolean {
  const lower = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1];
  if (words.joining.has(lower))
    return next?.kind === 'word' && !words.verbs.get(next.lower)?.some(({ kinds }) => kinds.has('infinitive'));
  if (words.determiners.has(lower) && (words.joining.has(before) || words.and.has(before) || before === 'à'))
    return true;
  if (words.determiners.has(lower)) return at === from + 1 && words.determiners.has(before);
  if (words.and.has(lower)) return plural && next !== undefined && (next.capital || words.determiners.has(next.lower));
  if (office && !named && /^(?:à|au|aux)$/.test(lower)) return isPortfolio(tokens, at + 1, words);
  if (!named && described && /^(?:with|at|in|from|inside|close)$/.test(lower)) return true;
  return described && !isFunction(lower, words) && !isAdverb(lower, words) && !isVerbForm(lower, words);
}

function isPortfolio(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const subject = words.determiners.has(tokens[at]?.lower ?? '') ? tokens[at + 1] : tokens[at];
  return subject !== undefined && (subject.capital || PORTFOLIOS.has(subject.lower));
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
