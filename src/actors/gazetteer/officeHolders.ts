import type { Language } from '../../article/article.ts';
import type { DayRange } from '../../article/dating.ts';
import type { Span } from '../../article/span.ts';
import { findNames, type NamesFound } from './findNames.ts';
import { findTitle, type TitleFound } from './findTitles.ts';
import type { Gazetteer, Office, Person, Role, Wordings } from './gazetteer.ts';
import { type HolderWords, holderWords } from './holderWords.ts';
import { looksBack } from './looksBack.ts';
import { type NameMeaning, type Phrases, stateOf } from './phrases.ts';
import { type Found, gapBefore, type Reading, readTokens, spanOf } from './reading.ts';

/** A person named beside a title that they are known to have had. */
export interface OfficeHolder {
  readonly person: Person;
  readonly held:
    | { readonly kind: 'office'; readonly office: Office }
    | { readonly kind: 'title'; readonly titles: Wordings };
  /** Every term of theirs under that title, in order. */
  readonly ranges: readonly DayRange[];
  /** The title and the name, in the order of the text. */
  readonly spans: readonly Span[];
  /**
   * The text says that they had it once ("l’ancien président"), or its sentence tells of a year ("en 2004, le président
   * Bush"): it was written after a term began, and perhaps after it ended.
   */
  readonly former: boolean;
}

/**
 * Finds titles beside the names of those who are known to have held them: "le secrétaire d’État Tony Blinken", "Vedant
 * Patel, porte-parole adjoint du département d’État". A surname that several holders share is only taken when the
 * text names one of them whole.
 *
 * @param article its text, or the text already read by `readTokens` where several questions are asked of it.
 * @returns in the order of the text; of other languages than French and English nothing.
 */
export function officeHolders(
  article: string | Reading,
  language: Language,
  gazetteer: Gazetteer,
): readonly OfficeHolder[] {
  if (language === 'other') return [];
  const reading = typeof article === 'string' ? readTokens(article) : article;
  const phrases = gazetteer.phrases();
  const names = findNames(reading, phrases);
  if (names.from.size === 0) return [];
  const context = { reading, phrases, names, words: holderWords[language], gazetteer };
  const holders: OfficeHolder[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const title = findTitle(reading, phrases.titles[language], phrases, context.words, language, at);
    if (title === null) continue;
    const holder = nameBehind(title, context) ?? nameBefore(title, context);
    if (holder !== null) holders.push(holder);
    at = title.core - 1;
  }
  return holders;
}

interface Context {
  readonly reading: Reading;
  readonly phrases: Phrases;
  readonly names: NamesFound;
  readonly words: HolderWords;
  readonly gazetteer: Gazetteer;
}

/** "le président américain Joe Biden", "le guide suprême, l’ayatollah Ali Khamenei,". */
function nameBehind(title: TitleFound, context: Context): OfficeHolder | null {
  const { reading, names, words } = context;
  if (gapBefore(reading, title.end) === 'apart') return null;
  for (let at = title.end; at <= title.end + 2; at += 1) {
    const name = names.from.get(at);
    if (name !== undefined) return holderOf(title, name, context);
    const folded = reading.tokens[at]?.folded ?? '';
    if (!words.articles.has(folded) && !words.fillers.has(folded)) return null;
    if (gapBefore(reading, at + 1) !== 'joined') return null;
  }
  return null;
}

/** "Joe Biden, le président américain,": only where the title ends there, and belongs to no name behind it. */
function nameBefore(title: TitleFound, context: Context): OfficeHolder | null {
  const { reading, names, words } = context;
  const name = names.upTo.get(title.before);
  if (name === undefined || gapBefore(reading, title.before) !== 'comma') return null;
  const follows = reading.tokens[title.end];
  if (follows !== undefined && gapBefore(reading, title.end) === 'joined' && !words.closers.has(follows.folded))
    return null;
  if (!name.values.some((each) => each.whole) && isContinued(reading, name.start)) return null;
  return holderOf(title, name, context);
}

/** Whether the word before may be a first name that is not known here ("Priti Patel"). */
function isContinued(reading: Reading, start: number): boolean {
  return reading.tokens[start - 1]?.capital === true && gapBefore(reading, start) === 'joined';
}

function holderOf(title: TitleFound, name: Found<NameMeaning>, context: Context): OfficeHolder | null {
  const { reading, names, words, gazetteer } = context;
  const found = [...new Set(name.values.map(({ person }) => person))]
    .map((person) => ({ person, roles: rolesUnder(title, person, gazetteer) }))
    .filter(({ roles }) => roles.length > 0);
  const meant = found.length > 1 ? found.filter(({ person }) => names.introduced.has(person)) : found;
  const [only, another] = meant;
  const held = only?.roles[0]?.held;
  if (only === undefined || another !== undefined || held === undefined) return null;
  const spans = [spanOf(reading, title.start, title.end), spanOf(reading, name.start, name.end)];
  return {
    person: only.person,
    held,
    ranges: only.roles.map(({ range }) => range),
    spans: spans.toSorted((a, b) => a.start - b.start),
    former: title.former || looksBack(reading, title.start, words),
  };
}

/** The roles of `person` that `title` may mean; a country beside the title must be the role's. */
function rolesUnder(title: TitleFound, person: Person, gazetteer: Gazetteer): readonly Role[] {
  const fits = (of: string | null) => title.country === null || of === title.country.id;
  return person.roles.filter((role, index) =>
    title.values.some((meaning) => {
      if (meaning.kind === 'title') return meaning.person === person && meaning.role === index && fits(meaning.of);
      return (
        role.held.kind === 'office' &&
        role.held.office === meaning.office &&
        fits(stateOf(meaning.office.of, gazetteer))
      );
    }),
  );
}
