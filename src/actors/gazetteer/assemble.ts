import { UserError } from '../../errors.ts';
import { fold } from '../../language/fold.ts';
import type { Path } from '../../yaml/readYaml.ts';
import { faults } from './faults.ts';
import type { Gazetteer, Office, Person, Role, Wordings } from './gazetteer.ts';
import { openEnd } from './partialDate.ts';
import { makePhrases, type Phrases } from './phrases.ts';
import type { GazetteerFile } from './readFile.ts';
import type { FileContents, PersonRecord, RoleRecord } from './schema.ts';
import { surnameOf } from './surnames.ts';

/**
 * Joins files into one gazetteer. A file that contradicts those before it, or refers to what none has, is left out
 * whole; so is then what refers to it.
 *
 * @param refused faults of files that could not be read at all.
 */
export function assembleGazetteer(files: readonly GazetteerFile[], refused: readonly UserError[] = []): Gazetteer {
  const faulty = [...refused];
  let sound = files.filter((file, index) => keep(() => checkIds(file, files.slice(0, index)), faulty));
  for (let before = -1; before !== sound.length; ) {
    before = sound.length;
    const known = idsOf(sound);
    sound = sound.filter((file) => keep(() => checkReferences(file, known), faulty));
  }
  const names = new Map<string, PersonRecord>();
  sound = sound.filter((file) => keep(() => checkNames(file, names), faulty));
  return join(
    sound.map((file) => file.contents),
    faulty,
  );
}

function keep(check: () => void, faulty: UserError[]): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    faulty.push(error);
    return false;
  }
}

const kinds = ['titles', 'people', 'offices', 'organisations', 'states', 'places', 'events'] as const;

/** Every record's identifier is its own, over all kinds and files. */
function checkIds(file: GazetteerFile, before: readonly GazetteerFile[]): void {
  const taken = new Set(before.flatMap((each) => kinds.flatMap((kind) => each.contents[kind].map(({ id }) => id))));
  for (const kind of kinds) {
    for (const [index, { id }] of file.contents[kind].entries()) {
      if (taken.has(id)) throw file.fault([kind, index, 'id'], faults.repeated(id));
      taken.add(id);
    }
  }
}

type Ids = Readonly<Record<(typeof kinds)[number], ReadonlySet<string>>>;

function idsOf(files: readonly GazetteerFile[]): Ids {
  const of = (kind: (typeof kinds)[number]) =>
    new Set(files.flatMap((file) => file.contents[kind].map(({ id }) => id)));
  return {
    titles: of('titles'),
    people: of('people'),
    offices: of('offices'),
    organisations: of('organisations'),
    states: of('states'),
    places: of('places'),
    events: of('events'),
  };
}

function checkReferences(file: GazetteerFile, known: Ids): void {
  const must = (id: string | undefined, path: Path, ...sets: readonly ReadonlySet<string>[]) => {
    if (id !== undefined && !sets.some((set) => set.has(id))) throw file.fault(path, faults.unknown(id));
  };
  const { people, offices, organisations, states, places, events } = file.contents;
  for (const [i, person] of people.entries()) {
    for (const [j, each] of person.namesakes.entries()) must(each, ['people', i, 'namesakes', j], known.people);
    for (const [j, role] of person.roles.entries()) {
      must(role.office, ['people', i, 'roles', j, 'office'], known.offices);
      must(role.at, ['people', i, 'roles', j, 'at'], known.organisations, known.states);
      if (role.office === undefined && role.source === undefined && person.source === undefined)
        throw file.fault(['people', i, 'roles', j], faults['no-source']());
    }
  }
  for (const [i, office] of offices.entries()) {
    must(office.of, ['offices', i, 'of'], known.states, known.organisations);
    must(office.like, ['offices', i, 'like'], known.titles);
  }
  for (const [i, each] of organisations.entries())
    must(each.of, ['organisations', i, 'of'], known.states, known.organisations);
  for (const [i, state] of states.entries()) must(state.capital, ['states', i, 'capital'], known.places);
  for (const [i, place] of places.entries()) must(place.in, ['places', i, 'in'], known.states);
  for (const [i, event] of events.entries())
    if (event.kind === 'scheduled') must(event.of, ['events', i, 'of'], known.states, known.organisations);
}

/** Two people may only be called the same when one of them says so. */
function checkNames(file: GazetteerFile, owners: Map<string, PersonRecord>): void {
  const own = new Map<string, PersonRecord>();
  for (const [index, person] of file.contents.people.entries()) {
    for (const name of new Set([person.names.fr, person.names.en, ...person.variants].map(fold))) {
      const other = own.get(name) ?? owners.get(name);
      if (other === undefined || other.id === person.id) own.set(name, person);
      else if (!person.namesakes.includes(other.id) && !other.namesakes.includes(person.id))
        throw file.fault(['people', index, 'id'], faults['shared-name'](name, other.id));
    }
  }
  for (const [name, person] of own) owners.set(name, person);
}

function join(contents: readonly FileContents[], refused: readonly UserError[]): Gazetteer {
  const shared = byId(contents.flatMap((each) => each.titles));
  const offices = byId(contents.flatMap((each) => each.offices).map((office) => toOffice(office, shared)));
  const people = contents.flatMap((each) => each.people).map((person) => toPerson(person, offices));
  const events = contents.flatMap((each) => each.events);
  let phrases: Phrases | undefined;
  const gazetteer: Gazetteer = {
    people: byId(people),
    offices,
    organisations: byId(
      contents
        .flatMap((each) => each.organisations)
        .map(({ wikidata = null, founded = null, of = null, ...rest }) => ({ ...rest, wikidata, founded, of })),
    ),
    states: byId(
      contents
        .flatMap((each) => each.states)
        .map(({ wikidata = null, capital = null, founded = null, ...rest }) => ({
          ...rest,
          wikidata,
          capital,
          founded,
        })),
    ),
    places: byId(
      contents
        .flatMap((each) => each.places)
        .map(({ wikidata = null, in: within = null, ...rest }) => ({ ...rest, wikidata, in: within })),
    ),
    scheduled: byId(
      events.filter((event) => event.kind === 'scheduled').map(({ of = null, ...rest }) => ({ ...rest, of })),
    ),
    firsts: byId(events.filter((event) => event.kind === 'first')),
    refused,
    phrases: () => {
      phrases ??= makePhrases(gazetteer);
      return phrases;
    },
  };
  return gazetteer;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function toOffice(record: FileContents['offices'][number], shared: ReadonlyMap<string, Wordings>): Office {
  const { like, titles, wikidata = null, ...rest } = record;
  const common = like === undefined ? undefined : shared.get(like);
  return {
    ...rest,
    wikidata,
    titles: { fr: [...(common?.fr ?? []), ...(titles?.fr ?? [])], en: [...(common?.en ?? []), ...(titles?.en ?? [])] },
  };
}

function toPerson(record: PersonRecord, offices: ReadonlyMap<string, Office>): Person {
  const { id, names, variants, born = null, wikidata = null } = record;
  const surnames = record.surnames ?? [names.fr, names.en, ...variants].map(surnameOf).filter((name) => name !== null);
  const roles = record.roles
    .map((role) => toRole(role, record.source, offices))
    .filter((role) => role !== null)
    .toSorted((a, b) => (a.range.from < b.range.from ? -1 : 1));
  return { id, wikidata, names, variants, surnames: [...new Set(surnames)], born, roles };
}

function toRole(record: RoleRecord, source: string | undefined, offices: ReadonlyMap<string, Office>): Role | null {
  const { from, to = null } = record;
  const office = record.office === undefined ? undefined : offices.get(record.office);
  const checkable = record.source ?? office?.source ?? source;
  if (checkable === undefined) return null;
  const dates = { from, to, range: { from: from.from, to: to?.to ?? openEnd }, source: checkable };
  if (office !== undefined) return { held: { kind: 'office', office }, ...dates };
  if (record.title === undefined) return null;
  return { held: { kind: 'title', titles: record.title, at: record.at ?? null }, ...dates };
}
