import type { UserLanguage } from '../texts/bilingual.ts';
import type { Network } from './network.ts';
import { oneLine } from './plainText.ts';
import { chartTexts } from './texts.ts';

/** Characters of a name, and ties that are told: all of it stays under Discord's 1024. */
const longestName = 32;
const mostTies = 5;

/** What the picture of a network shows: who stands with the one in the middle, and who of them with each other. */
export function networkWords({ name, others, ties }: Network, language: UserLanguage): string {
  const texts = chartTexts[language];
  const nameOf = (at: number): string => oneLine(others[at]?.name ?? '', longestName);
  const named = others.map(({ sentences }, at) => `${nameOf(at)} (${sentences})`).join(', ');
  const strongest = ties.toSorted((a, b) => b.sentences - a.sentences);
  const pairs = strongest
    .slice(0, mostTies)
    .map(({ between: [a, b], sentences }) => texts.pair({ a: nameOf(a), b: nameOf(b), sentences }));
  const shown = texts.network({ name: oneLine(name, longestName), others: named });
  return pairs.length === 0 ? shown : `${shown} ${texts.ties(pairs.join(', ') + (ties.length > mostTies ? '…' : '.'))}`;
}
