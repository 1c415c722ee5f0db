import type { Span } from '../../article/span.ts';
import type { Speaker } from './quote.ts';
import type { SpeechWords } from './speechWords.ts';
import type { Token } from './tokens.ts';

/**
 * What the words of a speaker are: a name, a pronoun, a role, an organisation.
 *
 * @param own the tokens of the speaker; none for a pronoun that hangs on its verb ("dit-il").
 */
export function kindOfSpeaker(
  own: readonly Token[],
  span: Span,
  words: SpeechWords,
  people: readonly Span[],
): Speaker['kind'] {
  const first = own[0];
  if (first === undefined || (own.length === 1 && words.pronouns.has(first.lower))) return 'pronoun';
  if (people.some(({ start, end }) => start >= span.start && end <= span.end)) return 'name';
  const plain = own.filter(({ lower }) => !words.determiners.has(lower) && !isTitle(lower, words));
  const head = plain.find(({ kind }) => kind === 'word');
  const lower = head?.lower.replace(/'s$/, '') ?? '';
  const names = trailingNames(own, words);
  if (words.roles.has(lower))
    return names >= (head?.capital ? 1 : 2) || (names === 1 && own.length <= 3) ? 'name' : 'role';
  if (isOrganisation(own, lower, names, words)) return 'organisation';
  if (plain.length < own.length && own.some((token) => isTitle(token.lower, words)) && head?.capital) return 'name';
  if (words.determiners.has(first.lower)) return determinedKind(own, head, names, words);
  if (names > 0) return 'name';
  return own.some(({ capital }, at) => capital && at > 0) ? 'organisation' : 'role';
}

function isTitle(lower: string, words: SpeechWords): boolean {
  return words.titles.has(lower.replace(/\.$/, ''));
}

/** "le ministère", "Agence France Presse", "the Justice Department", "AFP", "Europe 1". */
function isOrganisation(own: readonly Token[], head: string, names: number, words: SpeechWords): boolean {
  const last = own.at(-1);
  if (words.organisations.has(head)) return true;
  if (words.that.has('that') && last !== undefined && words.organisations.has(last.lower)) return true;
  if (own.some(({ capital }) => capital) && /^\d+$/.test(last?.text ?? '')) return true;
  return names === 1 && own.length <= 2 && /^\p{Lu}{2,}$/u.test(last?.text ?? '');
}

/** Behind an article: "Le Parisien" is an outlet, "la jeune Malala Yousafzai" a name, "les enquêteurs" a role. */
function determinedKind(
  own: readonly Token[],
  head: Token | undefined,
  names: number,
  words: SpeechWords,
): Speaker['kind'] {
  if (head?.capital === true) return 'organisation';
  if (names >= 2) return own.some(({ lower }) => words.organisations.has(lower)) ? 'organisation' : 'name';
  return 'role';
}

/** How many capitalised words end the phrase, without a place or body that "de" joins ("le procureur de Nanterre": none). */
function trailingNames(own: readonly Token[], words: SpeechWords): number {
  let count = 0;
  for (let at = own.length - 1; at >= 0 && own[at]?.capital === true && !words.roles.has(own[at]?.lower ?? ''); at -= 1)
    count += 1;
  const before = own[own.length - 1 - count]?.lower ?? '';
  return count > 0 && (words.joining.has(before) || /^(?:la|l'|le|les|the|à|au|aux)$/.test(before)) ? 0 : count;
}
