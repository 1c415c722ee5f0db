import type { Language } from '../../../article/article.ts';
import type { Day } from '../../../article/dating.ts';
import { fold } from '../../../language/fold.ts';
import type { Gazetteer, Person } from '../../gazetteer/gazetteer.ts';
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

function fits(
  person: Person,
  title: string,
  language: Language,
  day: Day | null,
  gazetteer: Gazetteer,
): boolean | null {
  if (language === 'other') return null;
  const reading = readTokens(title.slice(0, 200));
  let held: boolean | null = null;
  const titles = gazetteer.phrases().titles[language];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const found = longestAt(reading, titles, at);
    for (const meaning of found?.values ?? [])
      for (const role of person.roles) {
        const own =
          meaning.kind === 'office'
            ? role.held.kind === 'office' && role.held.office === meaning.office
            : meaning.person === person && role.held.kind === 'title';
        if (own) held = held === true || isWithin(day, role.range);
      }
    if (found !== null) at = found.end - 1;
  }
  if (held !== null) return held;
  const content = contentWords(title);
  for (const role of person.roles) {
    const { fr, en } = role.held.kind === 'office' ? role.held.office.titles : role.held.titles;
    if ([...fr, ...en].some((each) => shareWords(content, contentWords(each))))
      held = held === true || isWithin(day, role.range);
  }
  return held;
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
