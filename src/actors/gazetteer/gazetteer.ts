/** Who holds what, where and since when: the facts that Vigie knows before it has read an article. */
import type { DayRange } from '../../article/dating.ts';
import type { UserError } from '../../errors.ts';
import type { Phrases } from './phrases.ts';

export interface Names {
  readonly fr: string;
  readonly en: string;
}

/** Wordings of one thing in each language, as news writes them. */
export interface Wordings {
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

/** An office of a state or organisation that one person after another holds. */
export interface Office {
  readonly id: string;
  readonly wikidata: string | null;
  readonly names: Names;
  /** What stands beside the holder's name, without the name; the country may be left out or added by its demonym. */
  readonly titles: Wordings;
  /** The state or organisation. */
  readonly of: string;
  /** A public page with the list of those who held it. */
  readonly source: string;
}

/** What a person was, and from when to when. */
export interface Role {
  readonly held:
    | { readonly kind: 'office'; readonly office: Office }
    | { readonly kind: 'title'; readonly titles: Wordings; readonly at: string | null };
  /** Every day on which the role may have been held: a partial date counts whole, an open end is `openEnd`. */
  readonly range: DayRange;
  /** The day it began, as sure as it is known. */
  readonly from: DayRange;
  /** The day it ended; null while it is not known to have. */
  readonly to: DayRange | null;
  /** A public page where it can be checked. */
  readonly source: string;
}

export interface Person {
  readonly id: string;
  readonly wikidata: string | null;
  readonly names: Names;
  /** Other spellings of the whole name, or names that mean this person alone. */
  readonly variants: readonly string[];
  /** What the person is called behind a title ("Macron", "ben Salmane"). */
  readonly surnames: readonly string[];
  readonly born: DayRange | null;
  readonly roles: readonly Role[];
}

export interface Organisation {
  readonly id: string;
  readonly wikidata: string | null;
  readonly kind: OrganisationKind;
  readonly names: Names;
  readonly acronyms: readonly string[];
  readonly variants: readonly string[];
  readonly founded: DayRange | null;
  /** The state or organisation that it belongs to. */
  readonly of: string | null;
}

export const organisationKinds = [
  'international',
  'government',
  'agency',
  'military',
  'militia',
  'party',
  'media',
  'company',
  'association',
  'court',
  'parliament',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export interface State {
  readonly id: string;
  readonly wikidata: string | null;
  readonly names: Names;
  readonly variants: readonly string[];
  /** Adjectives and nouns for its people, every form. */
  readonly demonyms: Wordings;
  /** A place. */
  readonly capital: string | null;
  /** What stands for its government beside its capital. */
  readonly metonyms: readonly string[];
  /** The day from which news counts its anniversaries. */
  readonly founded: DayRange | null;
}

export interface Place {
  readonly id: string;
  readonly wikidata: string | null;
  readonly names: Names;
  readonly variants: readonly string[];
  /** The state it lies in; null for seas and straits between states. */
  readonly in: string | null;
}

/** Days known beforehand on which something named in advance took place. */
export interface ScheduledEvent {
  readonly kind: 'scheduled';
  readonly id: string;
  readonly names: Wordings;
  readonly of: string | null;
  /** True when its names mean it only beside its state's ("élections" beside "israéliennes"). */
  readonly generic: boolean;
  /** When it took place, each time, in order. */
  readonly held: readonly DayRange[];
  readonly source: string;
}

/** A name that no text can hold before its day. */
export interface FirstEvent {
  readonly kind: 'first';
  readonly id: string;
  readonly names: Wordings;
  /** Only as written, capitals and accents included ("Meta" is not "méta"). */
  readonly exact: boolean;
  /** The first day that a text could hold it: of a partial date the first. */
  readonly since: DayRange;
  readonly source: string;
}

/** All files together, checked against each other. */
export interface Gazetteer {
  readonly people: ReadonlyMap<string, Person>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly states: ReadonlyMap<string, State>;
  readonly places: ReadonlyMap<string, Place>;
  readonly scheduled: ReadonlyMap<string, ScheduledEvent>;
  readonly firsts: ReadonlyMap<string, FirstEvent>;
  /** Files left out whole, each with its fault. */
  readonly refused: readonly UserError[];
  /** Tables for finding its names in text, made when first asked for. */
  readonly phrases: () => Phrases;
}
