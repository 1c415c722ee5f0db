import type { FirstEvent, Gazetteer, Names, Office, Person, ScheduledEvent, State, Wordings } from './gazetteer.ts';
import { addPhrase, emptyNode, type PhraseNode } from './phraseTable.ts';

type NewsLanguage = keyof Names;

/** A title as an office's, or as one person's own. */
export type TitleMeaning =
  | { readonly kind: 'office'; readonly office: Office }
  | { readonly kind: 'title'; readonly person: Person; readonly role: number; readonly of: string | null };

export interface NameMeaning {
  readonly person: Person;
  /** False for the surname alone. */
  readonly whole: boolean;
}

/** Everything that is looked for in text, as trees of folded words. */
export interface Phrases {
  readonly titles: Readonly<Record<NewsLanguage, PhraseNode<TitleMeaning>>>;
  readonly people: PhraseNode<NameMeaning>;
  /** Demonyms of states. */
  readonly demonyms: Readonly<Record<NewsLanguage, PhraseNode<State>>>;
  readonly states: PhraseNode<State>;
  readonly firsts: PhraseNode<FirstEvent>;
  readonly scheduled: Readonly<Record<NewsLanguage, PhraseNode<ScheduledEvent>>>;
}

/** Makes the tables; some milliseconds for the bundled gazetteer, so once for each. */
export function makePhrases(gazetteer: Gazetteer): Phrases {
  return {
    titles: { fr: titlesOf(gazetteer, 'fr'), en: titlesOf(gazetteer, 'en') },
    people: peopleOf(gazetteer),
    demonyms: { fr: demonymsOf(gazetteer, 'fr'), en: demonymsOf(gazetteer, 'en') },
    states: statesOf(gazetteer),
    firsts: wordingsOf(gazetteer.firsts.values(), ['fr', 'en']),
    scheduled: {
      fr: wordingsOf(gazetteer.scheduled.values(), ['fr']),
      en: wordingsOf(gazetteer.scheduled.values(), ['en']),
    },
  };
}

function titlesOf(gazetteer: Gazetteer, language: NewsLanguage): PhraseNode<TitleMeaning> {
  const root = emptyNode<TitleMeaning>();
  for (const office of gazetteer.offices.values()) {
    const meaning: TitleMeaning = { kind: 'office', office };
    for (const title of [office.names[language], ...office.titles[language]]) addPhrase(root, title, meaning);
  }
  for (const person of gazetteer.people.values()) {
    for (const [index, { held }] of person.roles.entries()) {
      if (held.kind !== 'title') continue;
      const meaning: TitleMeaning = { kind: 'title', person, role: index, of: stateOf(held.at, gazetteer) };
      for (const title of held.titles[language]) addPhrase(root, title, meaning);
    }
  }
  return root;
}

/** The state that `id` is or belongs to. */
export function stateOf(id: string | null, gazetteer: Gazetteer): string | null {
  let at = id;
  for (let steps = 0; at !== null && steps < 8; steps += 1) {
    if (gazetteer.states.has(at)) return at;
    at = gazetteer.organisations.get(at)?.of ?? null;
  }
  return null;
}

function peopleOf(gazetteer: Gazetteer): PhraseNode<NameMeaning> {
  const root = emptyNode<NameMeaning>();
  for (const person of gazetteer.people.values()) {
    const whole: NameMeaning = { person, whole: true };
    for (const name of [person.names.fr, person.names.en, ...person.variants]) addPhrase(root, name, whole);
    const surname: NameMeaning = { person, whole: false };
    for (const name of person.surnames) addPhrase(root, name, surname);
  }
  return root;
}

function demonymsOf(gazetteer: Gazetteer, language: NewsLanguage): PhraseNode<State> {
  const root = emptyNode<State>();
  for (const state of gazetteer.states.values())
    for (const demonym of state.demonyms[language]) addPhrase(root, demonym, state);
  return root;
}

function statesOf(gazetteer: Gazetteer): PhraseNode<State> {
  const root = emptyNode<State>();
  for (const state of gazetteer.states.values())
    for (const name of [state.names.fr, state.names.en, ...state.variants]) addPhrase(root, name, state);
  return root;
}

function wordingsOf<T extends { readonly names: Wordings }>(
  records: Iterable<T>,
  languages: readonly NewsLanguage[],
): PhraseNode<T> {
  const root = emptyNode<T>();
  for (const record of records)
    for (const language of languages) for (const name of record.names[language]) addPhrase(root, name, record);
  return root;
}
