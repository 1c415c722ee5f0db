import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { addPhrase, emptyNode, type PhraseNode } from '../gazetteer/phraseTable.ts';
import { mononyms, organisationNames } from './knownBodies.ts';
import type { MentionKind } from './mention.ts';
import { placeNames } from './placeNames.ts';
import { wordings } from './wordings.ts';

/** What a phrase may stand for. */
export interface Known {
  readonly kind: MentionKind;
  /** Of the gazetteer; null for names that are only known to be places, organisations or people. */
  readonly id: string | null;
  /** False for a person's surname alone. */
  readonly whole: boolean;
  /** Only where it stands in capitals: short names that are words too. */
  readonly capitals: boolean;
  /** Its last word is written small ("Arabie saoudite"). */
  readonly endsSmall: boolean;
}

export interface MentionTables {
  readonly names: PhraseNode<Known>;
  /** What outlets call a party, found in small letters too. */
  readonly wordings: PhraseNode<Known>;
  /** Places that stand for the state whose capital they are. */
  readonly seats: ReadonlyMap<string, string>;
  /** Media, by identifier. */
  readonly media: ReadonlySet<string>;
}

const made = new WeakMap<Gazetteer, MentionTables>();

/** The names of `gazetteer` and those of the bundled tables as one tree. Made once for each gazetteer, as it never changes. */
export function mentionTables(gazetteer: Gazetteer): MentionTables {
  let tables = made.get(gazetteer);
  if (tables === undefined) {
    tables = makeTables(gazetteer);
    made.set(gazetteer, tables);
  }
  return tables;
}

function makeTables(gazetteer: Gazetteer): MentionTables {
  const names = emptyNode<Known>();
  const add = (phrase: string, kind: MentionKind, id: string | null, whole = true) =>
    addPhrase(names, phrase, {
      kind,
      id,
      whole,
      capitals: /^[\p{Lu}\d.&]{2,6}$/u.test(phrase),
      endsSmall: /[\s-]\p{Ll}[^\s-]*$/u.test(phrase),
    });
  const seats = new Map<string, string>();
  for (const person of gazetteer.people.values()) {
    for (const name of new Set([person.names.fr, person.names.en, ...person.variants])) add(name, 'person', person.id);
    for (const surname of person.surnames) add(surname, 'person', person.id, false);
  }
  for (const state of gazetteer.states.values()) {
    for (const name of new Set([state.names.fr, state.names.en, ...state.variants])) add(name, 'state', state.id);
    for (const name of state.metonyms) add(name, 'metonym', state.id);
    for (const name of new Set([...state.demonyms.fr, ...state.demonyms.en])) add(name, 'demonym', state.id);
    if (state.capital !== null) seats.set(state.capital, state.id);
  }
  for (const place of gazetteer.places.values())
    for (const name of new Set([place.names.fr, place.names.en, ...place.variants])) add(name, 'place', place.id);
  for (const each of gazetteer.organisations.values())
    for (const name of new Set([each.names.fr, each.names.en, ...each.acronyms, ...each.variants]))
      add(name, 'organisation', each.id);
  for (const name of placeNames) if (name.trim() !== '') add(name.trim(), 'place', null);
  for (const name of organisationNames) if (name.trim() !== '') add(name.trim(), 'organisation', null);
  for (const name of mononyms) add(name, 'person', null);
  const wordingNames = emptyNode<Known>();
  for (const [wording, id] of wordings)
    if (gazetteer.states.has(id))
      addPhrase(wordingNames, wording, { kind: 'metonym', id, whole: true, capitals: false, endsSmall: true });
  const media = [...gazetteer.organisations.values()].filter(({ kind }) => kind === 'media').map(({ id }) => id);
  return { names, wordings: wordingNames, seats, media: new Set(media) };
}
