/** Offices that a question names instead of their holders: "premier ministre israélien", "the US secretary of state". */
import type { DayRange } from '../article/dating.ts';
import { findTitle, type TitleFound } from './gazetteer/findTitles.ts';
import type { Gazetteer, Names, Office, Person, State } from './gazetteer/gazetteer.ts';
import { holderWords } from './gazetteer/holderWords.ts';
import { stateOf } from './gazetteer/phrases.ts';
import { longestAt, type Reading, readTokens } from './gazetteer/reading.ts';

export interface AskedOffice {
  readonly office: Office;
  /** The words that name it, with its state; folded, compounds in parts. */
  readonly words: readonly string[];
  readonly holders: readonly Holder[];
}

/** Who held an office, and when. */
export interface Holder {
  readonly person: Person;
  readonly during: readonly DayRange[];
}

/** Of an office with its state, at most. */
const MOST_WORDS = 12;

const LANGUAGES = ['fr', 'en'] as const;

/**
 * The offices that `question`, of either language, names beside their state or in words that no other office goes by. Behind or
 * before its holder's name ("le premier ministre Netanyahu") an office is none: who is meant is said.
 *
 * @returns in the order of the question.
 */
export function askedOffices(question: string, gazetteer: Gazetteer): readonly AskedOffice[] {
  const reading = readTokens(question);
  const found: AskedOffice[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const title = longestTitle(reading, gazetteer, at);
    const office = title === null ? null : officeOf(title, gazetteer);
    if (title === null || office === null) {
      at += 1;
      continue;
    }
    if (!isNamed(reading, gazetteer, title)) {
      const words = reading.tokens.slice(title.from, title.end).map(({ folded }) => folded);
      found.push({ office, words, holders: holdersOf(office, gazetteer) });
    }
    at = title.end;
  }
  return found;
}

/** Everybody who held `office`, in the order of the gazetteer. */
export function holdersOf(office: Office, { people }: Gazetteer): readonly Holder[] {
  return [...people.values()].flatMap((person) => {
    const during = person.roles.flatMap(({ held, range }) =>
      held.kind === 'office' && held.office.id === office.id ? [range] : [],
    );
    return during.length === 0 ? [] : [{ person, during }];
  });
}

interface TitleWithState extends TitleFound {
  /** Where the state before it begins ("Israeli prime minister"). */
  readonly from: number;
  readonly state: State | null;
}

/** A title that nobody holds any longer or yet ("former", "next") names another office. */
function longestTitle(reading: Reading, gazetteer: Gazetteer, at: number): TitleWithState | null {
  const titles = LANGUAGES.flatMap((language) => {
    const title = titleAt(reading, gazetteer, language, at);
    return title === null || title.former ? [] : [withStateBefore(title, reading, gazetteer, language)];
  });
  return titles.sort((a, b) => b.end - b.from - (a.end - a.from))[0] ?? null;
}

/** A question may go on with another state: "que dit le premier ministre israélien de l’Iran ?" */
function titleAt(reading: Reading, gazetteer: Gazetteer, language: keyof Names, at: number): TitleFound | null {
  const phrases = gazetteer.phrases();
  const words = holderWords[language];
  if (!phrases.titles[language].next.has(reading.tokens[at]?.folded ?? '')) return null;
  for (let end = Math.min(reading.tokens.length, at + MOST_WORDS); end > at; end -= 1) {
    const cut = end === reading.tokens.length ? reading : { ...reading, tokens: reading.tokens.slice(0, end) };
    const title = findTitle(cut, phrases.titles[language], phrases, words, language, at);
    if (title === null) continue;
    const next = reading.tokens[title.end]?.folded ?? '';
    return words.coming.has(next) || words.former.has(next) ? null : title;
  }
  return null;
}

function withStateBefore(
  title: TitleFound,
  reading: Reading,
  gazetteer: Gazetteer,
  language: keyof Names,
): TitleWithState {
  const phrases = gazetteer.phrases();
  for (let from = title.before; from < title.start; from += 1) {
    const before = longestAt(reading, phrases.demonyms[language], from) ?? longestAt(reading, phrases.states, from);
    const state = before?.end === title.start ? before.values[0] : undefined;
    if (state !== undefined && title.country === null) return { ...title, from, state };
  }
  return { ...title, from: title.start, state: title.country };
}

/** The one office that is meant. */
function officeOf({ values, state }: TitleWithState, gazetteer: Gazetteer): Office | null {
  const offices = values.flatMap((meaning) => (meaning.kind === 'office' ? [meaning.office] : []));
  const meant = state === null ? offices : offices.filter(({ of }) => stateOf(of, gazetteer) === state.id);
  const [only, another] = [...new Set(meant)];
  return another === undefined ? (only ?? null) : null;
}

function isNamed(reading: Reading, gazetteer: Gazetteer, { from, end }: TitleWithState): boolean {
  const { people } = gazetteer.phrases();
  const behind = longestAt(reading, people, end);
  if (behind !== null) return true;
  for (let at = Math.max(0, from - 4); at < from; at += 1)
    if (longestAt(reading, people, at)?.end === from) return true;
  return false;
}
