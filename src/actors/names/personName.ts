import { wordSet } from '../../language/grammar.ts';
import { legalFormAt } from './legalForms.ts';
import { readNameParts } from './nameOrder.ts';
import { type NameWord, nameWords } from './nameWords.ts';

/** A person's name in the words that count, with those that do not beside them. */
export interface PersonName {
  /** What tells people apart, in order. */
  readonly words: readonly NameWord[];
  readonly particles: readonly string[];
  /** "jr", "sr": they tell a father from his son, who goes without. */
  readonly generation: string | null;
  /** "ii", "iii": kings and grandsons often go without it. */
  readonly ordinal: string | null;
}

/** Between names without telling people apart; folded. */
export const particles: ReadonlySet<string> = wordSet(
  'de du des d la le les l von van der den ter ten zu zur di da dal della do dos das y e i bin ben ibn bint al el ul ad as ash at ar an abu abou umm um',
  'ould oglu st saint sainte af av zum vom san santa',
);

/** In front of names, and no part of them; folded. */
export const titles: ReadonlySet<string> = wordSet(
  'm mm mr mrs ms mme mmes mlle mlles dr drs pr prof me mgr sir lord lady dame don dona monsieur madame mademoiselle miss sieur citoyen honorable sheikh shaikh cheikh cheik sheik haji hajj',
  'hadji hojatoleslam ayatollah mollah mullah imam general gen gal marechal marshal amiral admiral adm colonel col commandant capitaine captain capt lieutenant lt major maj sergent sgt brigadier',
  'president presidente ministre minister senateur senator sen depute representative rep gouverneur governor gov maire mayor roi king reine queen prince princesse princess empereur emperor imperatrice empress',
  'duc duke duchesse comte count comtesse baron baronne marquis vicomte emir sultan chancelier chancellor pape pope cardinal archeveque archbishop eveque bishop abbe pere frere soeur father rabbi rabbin reverend rev',
  'docteur doctor professeur professor maitre juge judge ambassadeur ambassador secretaire secretary conseiller conseillere premier conseillers actrice acteur exc eminence majeste maestro dj saint',
);

const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['fils', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);

/**
 * Reads `name` as a person's: what describes ("le président américain", ", préfet de Fribourg") is left out, "Frost,
 * William" is turned round.
 */
export function readPersonName(name: string): PersonName {
  const own = undescribed(readNameParts(name).flatMap(nameWords));
  const words: NameWord[] = [];
  const found: string[] = [];
  let generation: string | null = null;
  let ordinal: string | null = null;
  for (let at = 0; at < own.length; at += 1) {
    const word = own[at];
    if (word === undefined) break;
    const grade = words.length > 0 ? GENERATIONS.get(word.text) : undefined;
    const legal =
      words.length > 1 && at > 0
        ? legalFormAt(
            own.map(({ text }) => text),
            at,
          )
        : null;
    if (grade === 'jr' || grade === 'sr') generation = grade;
    else if (grade !== undefined) ordinal = grade;
    else if (legal !== null) at = legal.end - 1;
    else if (particles.has(word.text) && own.length > 1 && !isLastHope(own, at, words)) found.push(word.text);
    else if (!words.some(({ text }) => text === word.text && text.length > 1)) words.push(ofArabicServant(word));
  }
  return { words, particles: found, generation, ordinal };
}

/** A particle that is all there is left. */
function isLastHope(own: readonly NameWord[], at: number, words: readonly NameWord[]): boolean {
  return at === own.length - 1 && words.length === 0;
}

/** "Abdul Aziz", "Abd al-Aziz": the article belongs to neither. */
function ofArabicServant(word: NameWord): NameWord {
  return /^abd[aeu]l$/.test(word.text) ? { ...word, text: 'abd' } : word;
}

/** Without titles and what describes: words before the first that may be a name. */
function undescribed(words: readonly NameWord[]): readonly NameWord[] {
  const hasCapital = words.some(({ capital, text }) => capital && !titles.has(text));
  let start = 0;
  while (start < words.length - 1) {
    const word = words[start];
    const next = words[start + 1];
    if (word === undefined || next === undefined) break;
    const describes =
      titles.has(word.text) ||
      (hasCapital && !word.capital && (!particles.has(word.text) || !next.capital)) ||
      (word.capital &&
        !next.capital &&
        !particles.has(next.text) &&
        words.slice(start + 2).some(({ capital }) => capital));
    if (!describes || !words.slice(start + 1).some(({ text }) => !particles.has(text))) break;
    start += 1;
  }
  return withoutDescription(words.slice(start));
}

/** Letters behind a name that are none of it. */
const HONOURS = /^(?:dr|prof|esq|phd|md|mr|mrs)$/;

/** Up to what describes behind the name: a small letter or a role goes on to the end ("Laquai soprano à Zurich"). */
function withoutDescription(words: readonly NameWord[]): readonly NameWord[] {
  if (!words.some(({ capital }) => capital)) return words;
  const isOwn = ({ capital, text }: NameWord) => capital || particles.has(text);
  const behind = words.findIndex((word, at) => {
    const next = words[at + 1];
    if (at === 0) return false;
    return !isOwn(word) || HONOURS.test(word.text) || (titles.has(word.text) && next !== undefined && !isOwn(next));
  });
  let end = behind > 0 ? behind : words.length;
  while (end > 1 && words[end - 1]?.capital === false) end -= 1;
  return words.slice(0, end);
}
