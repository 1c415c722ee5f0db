/** Whether a word is a verb of saying where it stands: its form, its auxiliary, what is beside it. */
import type { SpeechWords } from './speechWords.ts';
import type { Token } from './tokens.ts';
import type { VerbForm } from './verbTable.ts';

export function isReflexive(tokens: readonly Token[], at: number): boolean {
  return /^(?:s'|se|m'|me)$/.test(tokens[at - 1]?.lower ?? '');
}

export function formAt(
  words: SpeechWords,
  form: string,
  reflexive: boolean,
  kind: 'finite' | 'participle',
): VerbForm | null {
  const forms = words.verbs
    .get(form)
    ?.filter(
      ({ entry, kinds }) => (kinds.has(kind) || (kind === 'finite' && kinds.has('plural'))) && entry.particle === null,
    );
  const own = forms?.find(({ entry }) => entry.reflexive === reflexive) ?? (reflexive ? forms?.[0] : undefined);
  return own === undefined || (own.entry.reflexive && !reflexive) ? null : own;
}

/** The verb that the word at `at` is here, its particle and se looked at. */
export function bestForm(tokens: readonly Token[], at: number, words: SpeechWords): VerbForm | null {
  const forms = words.verbs.get(tokens[at]?.lower ?? '');
  if (forms === undefined) return null;
  const next = tokens[at + 1]?.lower ?? '';
  const joined = forms.find(({ entry }) => entry.particle !== null && entry.particle === next);
  if (joined !== undefined) return joined;
  const auxiliary = auxiliaryBefore(tokens, at, words);
  const reflexive = isReflexive(tokens, at) || (auxiliary >= 0 && isReflexive(tokens, auxiliary));
  const plain = forms.filter(({ entry }) => entry.particle === null);
  return plain.find(({ entry }) => entry.reflexive === reflexive) ?? (reflexive ? (plain[0] ?? null) : null);
}

/** The auxiliary before a participle, over adverbs and an insertion between commas; −1 when there is none. */
export function auxiliaryBefore(tokens: readonly Token[], at: number, words: SpeechWords): number {
  let index = at - 1;
  if (tokens[index]?.text === ',') {
    for (let opening = index - 1; opening > index - 9 && opening > 0; opening -= 1) {
      if (tokens[opening]?.text !== ',') continue;
      return words.auxiliaries.has(tokens[opening - 1]?.lower ?? '') ? opening - 1 : -1;
    }
    return -1;
  }
  for (; index >= 0 && index > at - 5; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return -1;
    if (words.auxiliaries.has(token.lower)) return index;
    if (words.determiners.has(token.lower) || words.prepositions.has(token.lower) || token.capital) return -1;
    if (!words.adverbs.has(token.lower) && !/(?:ment|ly)$|^(?:été|been)$/.test(token.lower)) return -1;
  }
  return -1;
}

export function isFiniteHere(
  tokens: readonly Token[],
  at: number,
  kinds: ReadonlySet<string>,
  words: SpeechWords,
): boolean {
  if (!kinds.has('finite') && !kinds.has('plural')) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (words.joining.has(before) || (words.prepositions.has(before) && !words.timeWords.has(before))) return false;
  if (before === 'to' || /^(?:être|be|been|being)$/.test(before)) return false;
  return true;
}

/** "the United States", "its reports": a form that is a noun too is a verb only before that, a colon, a quotation, or behind a pronoun. */
export function isNounHere(
  tokens: readonly Token[],
  at: number,
  to: number,
  kinds: ReadonlySet<string>,
  words: SpeechWords,
): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token === undefined) return true;
  if (token.capital && at > 0 && !(previous?.capital && tokens[at + 1]?.capital)) return previous?.kind === 'word';
  if (!words.nounsToo.has(token.lower) || kinds.has('participle'))
    return token.capital && previous?.kind === 'word' && words.nounsToo.has(token.lower);
  if (previous !== undefined && (words.pronouns.has(previous.lower) || words.adverbs.has(previous.lower))) return false;
  if (previous === undefined || previous.kind !== 'word') return words.that.has('that');
  const next = tokens[to];
  if (next === undefined) return true;
  if (next.kind === 'quoted' || next.text === ':' || words.that.has(next.lower) || next.lower === 'to') return false;
  return !(previous?.capital === true && at > 1 && words.determiners.has(next.lower));
}

/** "is supported by", "a été annoncé": who is told of does not speak. */
export function isPassive(tokens: readonly Token[], auxiliary: number, at: number, words: SpeechWords): boolean {
  for (let index = auxiliary; index < at; index += 1)
    if (words.passives.has(tokens[index]?.lower ?? '')) return !isReflexive(tokens, auxiliary);
  return false;
}
