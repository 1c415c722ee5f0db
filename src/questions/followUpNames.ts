/** Who and what a question names, with the small words before each name. */
import type { ActorKind } from '../article/actorMention.ts';
import type { Span } from '../article/span.ts';
import { DATE } from './followUpWords.ts';

/** What a name is, as far as the articles tell. */
export type KindOf = (name: string) => ActorKind | null;

/** "de l’" is `de` and `l’`, "aux" is `à` and `les`. Empty where there is none. */
export interface NamedSlot extends Span {
  readonly preposition: string;
  readonly determiner: string;
  readonly name: string;
  readonly kind: 'person' | 'place' | null;
}

const NAME =
  /(?<![\p{L}\p{N}-])(?:(?:al|el|ben|bin)-)?\p{Lu}[\p{L}\p{N}.-]*(?:’\p{L}[\p{L}-]*)?(?:(?: (?:von|van|der|bin|ben|al|el|of)){0,2} (?:(?:al|el|ben|bin)-)?\p{Lu}[\p{L}\p{N}.-]*)*/gu;
const OPENERS =
  /^(?:qui|que|quoi|quand|où|pourquoi|comment|combien|quel|quelle|quels|quelles|est-ce|depuis|avec|contre|pour|par|dans|en|à|et|le|la|les|l|un|une|des|du|de|ce|cet|cette|il|elle|ils|elles|on|y|who|whom|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|had|will|can|could|should|would|the|a|an|and|in|on|at|with|trouve|dis|explique|tell|explain)$/iu;
/** The small words right before a name. */
const BEFORE =
  /(?:(?<![\p{L}’-])(de|d’|du|des|à|au|aux|en|dans|sur|contre|avec|par|pour|chez|vers|in|at|to|from|of|on|by|with|against|about) ?)?(?:(?<![\p{L}])(l’|le|la|les|the) ?)?$/iu;

const CONTRACTED: Readonly<Record<string, readonly [string, string]>> = {
  du: ['de', 'le'],
  des: ['de', 'les'],
  au: ['à', 'le'],
  aux: ['à', 'les'],
  'd’': ['de', ''],
};
/** Before a name they mean where it is. */
const OF_PLACES = /^(?:en|à|dans|in|at)$/iu;

/** The names of `text` in order, dates left out. */
export function namesIn(text: string, kindOf: KindOf): readonly NamedSlot[] {
  const taken = [...text.matchAll(DATE)].map(({ index, 0: date }) => ({ start: index, end: index + date.length }));
  const isFree = ({ start, end }: Span) => taken.every((date) => end <= date.start || date.end <= start);
  const capital = [...text.matchAll(NAME)].flatMap((match) => withoutOpener(match[0], match.index));
  const known = [...text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}[\p{L}-]+/gu)].flatMap(({ index, 0: word }) =>
    kindOf(word) === null ? [] : [{ name: word, start: index }],
  );
  return [...capital, ...known]
    .map(({ name, start }) => slotOf(text, name, start, kindOf))
    .filter(isFree)
    .sort((a, b) => a.start - b.start);
}

/** "Que", "L’Iran": the first word of a sentence has a capital whatever it is, and an elision is no part of the name. */
function withoutOpener(found: string, at: number): readonly { readonly name: string; readonly start: number }[] {
  const elided = /^(?:[LD]|Qu)’/u.exec(found)?.[0].length ?? 0;
  const name = found.slice(elided);
  if (elided > 0 || at > 0) return OPENERS.test(name) || name === '' ? [] : [{ name, start: at + elided }];
  const [first = '', ...more] = name.split(' ');
  if (!OPENERS.test(first) && !/-(?:t-)?(?:il|elle|ils|elles|on|ce)$/iu.test(first)) return [{ name, start: 0 }];
  return more.length === 0 ? [] : [{ name: more.join(' '), start: first.length + 1 }];
}

function slotOf(text: string, name: string, at: number, kindOf: KindOf): NamedSlot {
  const before = BEFORE.exec(text.slice(Math.max(0, at - 20), at));
  const typed = (before?.[1] ?? '').toLowerCase();
  const [preposition, contracted] = CONTRACTED[typed] ?? [typed, ''];
  const determiner = (before?.[2] ?? contracted).toLowerCase();
  const kind = kindOf(name) ?? kindOf(name.split(' ').at(-1) ?? name);
  return {
    start: at - (before?.[0].length ?? 0),
    end: at + name.length,
    preposition,
    determiner,
    name,
    kind:
      kind === 'person'
        ? 'person'
        : kind !== null || OF_PLACES.test(preposition) || isOfCountries(determiner)
          ? 'place'
          : null,
  };
}

/** French countries have an article, people have none. */
function isOfCountries(determiner: string): boolean {
  return /^(?:l’|le|la|les)$/.test(determiner);
}

/** A name with its small words, contracted as French does. */
export function written(preposition: string, determiner: string, name: string): string {
  const isVowel = /^[aeiouyhàâéèêëîïôûæœ]/iu.test(name);
  const article = determiner === '' || determiner === 'l’' ? determiner : `${determiner} `;
  switch (`${preposition} ${determiner}`.trim()) {
    case 'de':
      return isVowel ? `d’${name}` : `de ${name}`;
    case 'de le':
      return `du ${name}`;
    case 'de les':
      return `des ${name}`;
    case 'à le':
    case 'en le':
      return `au ${name}`;
    case 'à les':
    case 'en les':
      return `aux ${name}`;
    case 'en la':
    case 'en l’':
      return `en ${name}`;
    default:
      return `${preposition === '' ? '' : `${preposition} `}${article}${name}`;
  }
}
