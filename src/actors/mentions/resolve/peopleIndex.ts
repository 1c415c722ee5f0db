import type { Gazetteer, Person } from '../../gazetteer/gazetteer.ts';
import { type PersonName, readPersonName } from '../../names/personName.ts';
import { skeletonKey, transliterationKey } from '../../names/spellingKeys.ts';

/** The gazetteer's people by how the words of their names sound. */
export interface PeopleIndex {
  /** Those with a word like this one in their name, at most `MOST`. */
  readonly near: (word: string) => readonly ListedPerson[];
  /** Those whose surname is spelt so, or as a transliteration of it. */
  readonly bySurname: (word: string) => readonly ListedPerson[];
}

export interface ListedPerson {
  readonly person: Person;
  readonly names: readonly PersonName[];
}

const MOST = 40;

const made = new WeakMap<Gazetteer, PeopleIndex>();

/** Made once for each gazetteer, as it never changes. */
export function peopleIndex(gazetteer: Gazetteer): PeopleIndex {
  let index = made.get(gazetteer);
  if (index === undefined) {
    index = makeIndex(gazetteer);
    made.set(gazetteer, index);
  }
  return index;
}

function makeIndex(gazetteer: Gazetteer): PeopleIndex {
  const sounds = new Map<string, ListedPerson[]>();
  const surnames = new Map<string, ListedPerson[]>();
  const add = (map: Map<string, ListedPerson[]>, key: string, listed: ListedPerson) => {
    const own = map.get(key) ?? [];
    if (!own.includes(listed)) own.push(listed);
    map.set(key, own);
  };
  for (const person of gazetteer.people.values()) {
    const written = new Set([person.names.fr, person.names.en, ...person.variants]);
    const listed = { person, names: [...written].map(readPersonName) };
    for (const { words } of listed.names) {
      const last = words.at(-1)?.text ?? '';
      add(surnames, transliterationKey(last), listed);
      for (const { text } of words) if (text.length > 2) add(sounds, skeletonKey(text), listed);
    }
    for (const surname of person.surnames)
      add(surnames, transliterationKey(readPersonName(surname).words.at(-1)?.text ?? ''), listed);
  }
  return {
    near: (word) => (sounds.get(skeletonKey(word)) ?? []).slice(0, MOST),
    bySurname: (word) => (surnames.get(transliterationKey(word)) ?? []).slice(0, MOST),
  };
}
