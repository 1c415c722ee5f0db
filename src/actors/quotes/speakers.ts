/** Who a speaker is by the words, and the name that a pronoun or a bare role stands for. */
import type { Span } from '../../article/span.ts';
import type { Speaker } from './quote.ts';
import type { SpeechWords } from './speechWords.ts';
import type { Token } from './tokens.ts';

export function kindOfSpeaker(
  tokens: readonly Token[],
  span: Span,
  words: SpeechWords,
  people: readonly Span[],
): Speaker['kind'] {
  const own = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  const only = own.length <= 1;
  if (own.length === 0 || (only && words.pronouns.has(own[0]?.lower ?? ''))) return 'pronoun';
  if (people.some(({ start, end }) => start >= span.start && end <= span.end)) return 'name';
  const head = own.find(
    ({ lower, kind }) =>
      kind === 'word' && !words.determiners.has(lower) && !words.titles.has(lower.replace(/\.$/, '')),
  );
  const names = own.filter(({ capital, lower }) => capital && !words.determiners.has(lower) && !words.roles.has(lower));
  const lower = head?.lower.replace(/'s$/, '') ?? '';
  const isTitled = own.some((token) => words.titles.has(token.lower.replace(/\.$/, '')) && token.lower !== lower);
  const last = own.at(-1);
  const endsInOrganisation = last !== undefined && words.organisations.has(last.lower) && !words.that.has('que');
  if (words.organisations.has(lower) || endsInOrganisation)
    return names.length >= 2 && words.roles.has(lower) ? 'name' : 'organisation';
  const endsInName = last !== undefined && last.capital && !words.organisations.has(last.lower);
  if (words.determiners.has(own[0]?.lower ?? '') || words.roles.has(own[0]?.lower ?? '')) {
    const trailing = trailingNames(own, words);
    if (isTitled && names.length > 0) return 'name';
    if (words.roles.has(lower)) return trailing >= 2 ? 'name' : 'role';
    return names.length > 0 && trailing >= 1 && !/^\p{Ll}/u.test(head?.text ?? 'a') ? 'organisation' : 'role';
  }
  if (names.length === 0) return words.roles.has(lower) ? 'role' : 'role';
  if (own.length === 1 && /^\p{Lu}{2,}$/u.test(own[0]?.text ?? '')) return 'organisation';
  return endsInName || isTitled ? 'name' : 'organisation';
}

/** How many capitalised words end the phrase without "de" before them ("le procureur de Nanterre" has none). */
function trailingNames(own: readonly Token[], words: SpeechWords): number {
  let count = 0;
  for (let at = own.length - 1; at >= 0 && own[at]?.capital === true && !words.roles.has(own[at]?.lower ?? ''); at -= 1)
    count += 1;
  const before = own[own.length - 1 - count];
  return count > 0 &&
    before !== undefined &&
    (words.joining.has(before.lower) || /^(?:la|l'|le|les)$/.test(before.lower)) &&
    count < 3
    ? 0
    : count;
}
