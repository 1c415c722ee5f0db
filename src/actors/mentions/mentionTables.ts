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

type Add = (phrase: string, kind: MentionKind, id: string | null, whole?: boolean) => void;

function makeTables(gazetteer: Gazetteer): MentionTables {
  const names = emptyNode<Known>();
  const add: Add = (phrase, kind, id, whole = true) =>
    addPhrase(names, phrase, {
      kind,
      id,
      whole,
      capitals: /^[\p{Lu}\d.&]{2,6}$/u.test(phrase),
      endsSmall: /[\s-]\p{Ll}[^\s-]*$/u.test(phrase),
    });
  addPeople(gazetteer, add);
  addBodies(gazetteer, add);
  for (const name of placeNames) if (name.trim() !== '') add(name.trim(), 'place', null);
  for (const name of organisationNames) if (name.trim() !== '') add(name.trim(), 'organisation', null);
  for (const name of mononyms) add(name, 'person', null);
  const seats = [...gazetteer.states.values()].flatMap(({ capital, id }) =>
    capital === null ? [] : [[capital, id] as const],
  );
  const media = [...gazetteer.organisations.values()].filter(({ kind }) => kind === 'media').map(({ id }) => id);
  return { names, wordings: wordingsOf(gazetteer), seats: new Map(seats), media: new Set(media) };
}

function addPeople(gazetteer: Gazetteer, add: Add): void {
  for (const { id, names, variants, surnames } of gazetteer.people.values()) {
    for (const name of new Set([names.fr, names.en, ...variants])) add(name, 'person', id);
    for (const surname of surnames) add(surname, 'person', id, false);
  }
}

function addBodies(gazetteer: Gazetteer, add: Add): void {
  for (const { id, names, variants, metonyms, demonyms } of gazetteer.states.values()) {
    for (const name of new Set([names.fr, names.en, ...variants])) add(name, 'state', id);
    for (const name of metonyms) add(name, 'metonym', id);
    for (const name of new Set([...demonyms.fr, ...demonyms.en])) add(name, 'demonym', id);
  }
  for (const { id, names, variants } of gazetteer.places.values())
    for (const name of new Set([names.fr, names.en, ...variants])) add(name, 'place', id);
  for (const { id, names, acronyms, variants } of gazetteer.organisations.values())
    for (const name of new Set([names.fr, names.en, ...acronyms, ...variants])) add(name, 'organisation', id);
}

function wordingsOf(gazetteer: Gazetteer): PhraseNode<Known> {
  const root = emptyNode<Known>();
  for (const [wording, id] of wordings)
    if (gazetteer.states.has(id))
      addPhrase(root, wording, { kind: 'metonym', id, whole: true, capitals: false, endsSmall: true });
  return root;
}
