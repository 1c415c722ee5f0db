import { givenNames } from '../../names/givenNames.ts';
import { type PersonName, readPersonName } from '../../names/personName.ts';
import { transliterationKey } from '../../names/spellingKeys.ts';
import type { Mention } from '../mention.ts';
import type { ActorReason, ArticleMentions } from './actor.ts';

/** A mention with its name read once. */
export interface NamedPerson {
  readonly mention: Mention;
  readonly name: PersonName;
  /** Why it belongs to its group. */
  readonly reasons: readonly ActorReason[];
}

/** The mentions of one article that mean one person, as far as the article alone tells. */
export interface LocalPerson {
  /** The fullest name. */
  readonly fullest: NamedPerson;
  readonly all: readonly NamedPerson[];
  /** The identifiers that the gazetteer offers for the fullest name; none when it knows nobody or several. */
  readonly known: string | null;
  /** The words of their titles. */
  readonly titles: readonly string[];
  readonly makes: boolean;
}

/** Groups the people of one article: "Netanyahu" and "M. Netanyahu" mean the Netanyahu named whole before them. */
export function peopleOf(article: ArticleMentions): readonly LocalPerson[] {
  const groups: NamedPerson[][] = [];
  const byWord = new Map<string, Set<NamedPerson[]>>();
  const people = article.mentions
    .filter(({ kind }) => kind === 'person')
    .map((mention): NamedPerson => ({ mention, name: readPersonName(mention.name), reasons: [] }))
    .filter(({ name }) => name.words.length > 0);
  const enter = (group: NamedPerson[], person: NamedPerson) => {
    group.push(person);
    for (const { text } of person.name.words) {
      const key = transliterationKey(text);
      byWord.set(key, (byWord.get(key) ?? new Set()).add(group));
    }
  };
  for (const whole of [true, false])
    for (const person of people) {
      if (isWhole(person) !== whole) continue;
      const group = whole ? groupOfWhole(person, byWord) : groupOfPart(person, byWord);
      if (group !== null) enter(group, whole ? person : { ...person, reasons: introducedBy(person, group) });
      else {
        const own: NamedPerson[] = [];
        groups.push(own);
        enter(own, person);
      }
    }
  return groups.map((group) => localPerson(group, article));
}

/** Two names, and not just a compound given name ("Jean-Michel"). */
function isWhole({ name, mention }: NamedPerson): boolean {
  return name.words.length > 1 && (/\s/.test(mention.name) || !name.words.every(({ text }) => givenNames.has(text)));
}

function introducedBy(person: NamedPerson, group: readonly NamedPerson[]): readonly ActorReason[] {
  const [first] = group;
  return first === undefined || first.mention.name === person.mention.name || !isWhole(first)
    ? []
    : [{ kind: 'introduced', name: first.mention.name }];
}

function groupOfWhole(
  person: NamedPerson,
  byWord: ReadonlyMap<string, ReadonlySet<NamedPerson[]>>,
): NamedPerson[] | null {
  for (const group of candidates(person, byWord)) {
    const [first] = group;
    if (first === undefined) continue;
    if (person.mention.known !== null && person.mention.known === first.mention.known) return group;
    if (squeezed(person) === squeezed(first)) return group;
  }
  return null;
}

/** How many of a person's last mentions are looked at to tell who was named last. */
const RECENT = 64;

/** A part of a name means who bears it as surname, else as given name; of several, who was named last before it. */
function groupOfPart(
  person: NamedPerson,
  byWord: ReadonlyMap<string, ReadonlySet<NamedPerson[]>>,
): NamedPerson[] | null {
  const key = keyOf(person);
  const all = [...candidates(person, byWord)];
  const bySurname = all.filter(
    ([first]) => first !== undefined && transliterationKey(first.name.words.at(-1)?.text ?? '') === key,
  );
  const meant = bySurname.length > 0 ? bySurname : all;
  const [only, another] = meant;
  if (another === undefined) return only ?? null;
  const before = (group: readonly NamedPerson[]) =>
    Math.max(
      -1,
      ...group
        .slice(-RECENT)
        .map(({ mention }) => mention.span.start)
        .filter((start) => start < person.mention.span.start),
    );
  return meant.toSorted((a, b) => before(b) - before(a))[0] ?? null;
}

function candidates(
  person: NamedPerson,
  byWord: ReadonlyMap<string, ReadonlySet<NamedPerson[]>>,
): ReadonlySet<NamedPerson[]> {
  return byWord.get(keyOf(person)) ?? new Set();
}

function keyOf({ name }: NamedPerson): string {
  return transliterationKey(name.words.at(-1)?.text ?? '');
}

export function squeezed({ name }: NamedPerson): string {
  return name.words.map(({ text }) => text).join(' ');
}

function localPerson(group: readonly NamedPerson[], { text, bylines }: ArticleMentions): LocalPerson {
  const fullest = group.reduce((a, b) => (b.name.words.length > a.name.words.length ? b : a));
  const titles = group.flatMap(({ mention }) =>
    mention.titleSpan === null ? [] : [text.slice(mention.titleSpan.start, mention.titleSpan.end)],
  );
  const names = new Set(
    bylines.map((name) =>
      readPersonName(name)
        .words.map((word) => word.text)
        .join(' '),
    ),
  );
  return {
    fullest,
    all: group,
    known: fullest.mention.known ?? group.find(({ mention }) => mention.known !== null)?.mention.known ?? null,
    titles: [...new Set(titles)],
    makes: group.some(({ mention }) => mention.makes !== null) || names.has(squeezed(fullest)),
  };
}
