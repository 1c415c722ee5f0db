/** Words of a topic that name somebody, or an office that somebody held: what is looked for then is who is meant. */
import type { DayRange } from '../article/dating.ts';
import { analyse } from '../language/analyse.ts';
import { fold } from '../language/fold.ts';
import { words as wordsOf } from '../language/words.ts';
import type { NamedWords, Reach } from '../search/passageIndex.ts';
import type { QueryWord, RelatedTerm } from '../search/queryWords.ts';
import type { NamedActor } from '../store/store.ts';

/** An office that a topic names, with those who held it. */
export interface NamedOffice {
  /** The topic's words for it, folded, compounds in parts. */
  readonly words: readonly string[];
  readonly holders: readonly { readonly actor: string; readonly during: readonly DayRange[] }[];
}

/** The offices that a topic names in place of their holders. */
export type OfficesIn = (topic: string) => Promise<readonly NamedOffice[]>;

/** Who a topic names, and how else the articles write it. */
export interface WhoIsNamed {
  readonly named: readonly NamedWords[];
  /** By place of the word: what a sentence may say in its stead. */
  readonly instead: ReadonlyMap<number, readonly RelatedTerm[]>;
  /** By place of the first word of an office: who held it, as the articles name them. */
  readonly holders: ReadonlyMap<number, readonly string[]>;
}

/** A name in another wording is as good as certain, who held an office is the reader's to check. */
const OTHER_NAME = 0.9;
const HOLDER = 0.8;
/** Wordings of one name, and holders of one office, at most; the most frequent ones. */
const MOST_OTHERS = 4;

/** @param words of the topic in its order, stop words too. */
export function whoIsNamed(
  words: readonly QueryWord[],
  actors: readonly NamedActor[],
  offices: readonly NamedOffice[],
  { days }: Pick<Reach, 'days'>,
): WhoIsNamed {
  const named: NamedWords[] = [];
  const instead = new Map<number, readonly RelatedTerm[]>();
  const holders = new Map<number, readonly string[]>();
  for (const { places, actor } of namesIn(words, actors)) {
    const telling = places.filter((place) => words[place]?.stop === false);
    named.push({ words: telling, actors: [{ actor: actor.actor, during: null }] });
    if (actor.kind !== 'organisation') continue;
    const others = otherForms(actor, places.map((place) => words[place]?.folded ?? '').join(' '));
    for (const place of telling) instead.set(place, others);
  }
  for (const office of offices) {
    const places = placesOf(office.words, words);
    const [first] = places;
    const held = office.holders.filter(({ during }) => days === null || during.some((range) => overlaps(range, days)));
    const present = actors.filter(({ actor }) => held.some((each) => each.actor === actor)).slice(0, MOST_OTHERS);
    if (first === undefined || present.length === 0) continue;
    named.push({ words: places, actors: held });
    holders.set(
      first,
      present.map(({ name }) => name),
    );
    const others = present.flatMap(({ forms }) =>
      forms.slice(0, MOST_OTHERS).flatMap(({ form }) => related(lastWord(form), HOLDER)),
    );
    for (const place of places) instead.set(place, [...(instead.get(place) ?? []), ...others]);
  }
  return { named, instead, holders };
}

interface NameFound {
  readonly places: readonly number[];
  readonly actor: NamedActor;
}

/** The longest names of people and organisations that stand in the topic word for word; what several go by is none's. */
function namesIn(words: readonly QueryWord[], actors: readonly NamedActor[]): readonly NameFound[] {
  const byFirst = namesByFirstWord(actors);
  const found: NameFound[] = [];
  for (let at = 0; at < words.length; ) {
    const here = (byFirst.get(words[at]?.folded ?? '') ?? []).filter(({ name }) =>
      name.every((word, offset) => words[at + offset]?.folded === word),
    );
    const longest = Math.max(0, ...here.map(({ name }) => name.length));
    const [meant, another] = [...new Set(here.filter(({ name }) => name.length === longest).map(({ actor }) => actor))];
    const places = Array.from({ length: longest }, (_, offset) => at + offset);
    const tells = places.some((place) => words[place]?.stop === false);
    if (meant !== undefined && another === undefined && tells) found.push({ places, actor: meant });
    at += Math.max(1, longest);
  }
  return found;
}

interface NameOf {
  readonly name: readonly string[];
  readonly actor: NamedActor;
}

/** Kept by the list, which stays the same while nothing changes. */
const kept = new WeakMap<readonly NamedActor[], ReadonlyMap<string, readonly NameOf[]>>();

function namesByFirstWord(actors: readonly NamedActor[]): ReadonlyMap<string, readonly NameOf[]> {
  const known = kept.get(actors);
  if (known !== undefined) return known;
  const names = actors
    .filter(({ kind }) => kind === 'person' || kind === 'organisation')
    .flatMap((actor) =>
      actor.forms.flatMap(({ form, certain }) => {
        const name = wordsOf(form).map(({ text }) => fold(text).replaceAll('.', ''));
        return certain && name.length > 0 ? [{ name, actor }] : [];
      }),
    );
  const byFirst = Map.groupBy(names, ({ name }) => name[0] ?? '');
  kept.set(actors, byFirst);
  return byFirst;
}

function otherForms({ forms }: NamedActor, typed: string): readonly RelatedTerm[] {
  return forms
    .filter(({ form, certain }) => certain && fold(form) !== typed)
    .slice(0, MOST_OTHERS)
    .flatMap(({ form }) => related(form, OTHER_NAME));
}

function related(wording: string, weight: number): readonly RelatedTerm[] {
  return (['fr', 'en'] as const).flatMap((language) => {
    const terms = analyse(wording, language).flatMap(({ stop, term }) => (stop ? [] : [term]));
    return terms.length === 0 ? [] : [{ terms, wording, language, kind: 'synonym' as const, weight }];
  });
}

function lastWord(name: string): string {
  return wordsOf(name).at(-1)?.text ?? name;
}

/** The places of the words of a phrase that tell something; a compound counts where all of its parts are in the phrase. */
function placesOf(phrase: readonly string[], words: readonly QueryWord[]): readonly number[] {
  const parts = new Set(phrase);
  return words.flatMap(({ folded, stop }, place) =>
    !stop && folded.split(/[-'\s]/).every((part) => parts.has(part)) ? [place] : [],
  );
}

function overlaps({ from, to }: DayRange, days: NonNullable<Reach['days']>): boolean {
  return (days.from === null || to >= days.from) && (days.to === null || from <= days.to);
}
