import type { Language } from '../../../article/article.ts';
import type { Day } from '../../../article/dating.ts';
import { fold } from '../../../language/fold.ts';
import type { Gazetteer, Names, Person, Role } from '../../gazetteer/gazetteer.ts';
import type { TitleMeaning } from '../../gazetteer/phrases.ts';
import { longestAt, readTokens } from '../../gazetteer/reading.ts';

/** Whether `person` bore the role that a title's words name. */
export interface RoleFit {
  /** The title's words. */
  readonly role: string;
  /** On the article's day, or on a day nobody knows. */
  readonly held: boolean;
}

/** How far from its term, in days, a role is still written beside a name: outgoing, elect, or a date a little off. */
const MARGIN = 120;

/** The first of `titles` that names a role of `person`'s, one held on `day` before others. */
export function roleOf(
  person: Person,
  titles: readonly string[],
  language: Language,
  day: Day | null,
  gazetteer: Gazetteer,
): RoleFit | null {
  let best: RoleFit | null = null;
  for (const role of titles) {
    const fit = fits(person, role, language, day, gazetteer);
    if (fit !== null && (best === null || (fit && !best.held))) best = { role, held: fit };
  }
  return best;
}

/** Whether `title` names a role of `person`'s, and one held on `day`; null when it names none. */
function fits(
  person: Person,
  title: string,
  language: Language,
  day: Day | null,
  gazetteer: Gazetteer,
): boolean | null {
  if (language === 'other') return null;
  const meanings = meaningsOf(title, language, gazetteer);
  const named = person.roles.filter((role) => meanings.some((meaning) => isMeant(meaning, role, person)));
  if (named.length > 0) return named.some(({ range }) => isWithin(day, range));
  const content = contentWords(title);
  const alike = person.roles.filter(({ held }) => {
    const { fr, en } = held.kind === 'office' ? held.office.titles : held.titles;
    return [...fr, ...en].some((each) => shareWords(content, contentWords(each)));
  });
  return alike.length === 0 ? null : alike.some(({ range }) => isWithin(day, range));
}

function isMeant(meaning: TitleMeaning, { held }: Role, person: Person): boolean {
  if (meaning.kind === 'office') return held.kind === 'office' && held.office === meaning.office;
  return meaning.person === person && held.kind === 'title';
}

/** What the phrases of a title mean, none beginning within another. */
function meaningsOf(title: string, language: keyof Names, gazetteer: Gazetteer): readonly TitleMeaning[] {
  const reading = readTokens(title.slice(0, 200));
  const titles = gazetteer.phrases().titles[language];
  const meanings: TitleMeaning[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const found = longestAt(reading, titles, at);
    if (found === null) continue;
    meanings.push(...found.values);
    at = found.end - 1;
  }
  return meanings;
}

function isWithin(day: Day | null, { from, to }: { readonly from: Day; readonly to: Day }): boolean {
  if (day === null) return true;
  const at = Date.parse(day);
  const end = to.startsWith('9999') ? Number.POSITIVE_INFINITY : Date.parse(to) + MARGIN * 86_400_000;
  return at >= Date.parse(from) - MARGIN * 86_400_000 && at <= end;
}

export function contentWords(title: string): ReadonlySet<string> {
  return new Set(
    readTokens(title.slice(0, 200))
      .tokens.map(({ folded }) => stemOf(fold(folded)))
      .filter((word) => word.length > 3),
  );
}

/** "conseillère" and "conseiller", "adjointe" and "adjoint". */
function stemOf(word: string): string {
  return word.replace(/(?:ere|er|rice|eur|euse|ee|es|e|s)$/, '');
}

/** Two content words in common, and most of the shorter title. */
export function shareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= 2 && common >= 0.6 * Math.min(a.size, b.size);
}
