/** Whom a typed name means among those whom the articles name. */
import { nameLikeness, sameName } from '../actors/names/nameLikeness.ts';
import { editDistance } from '../language/editDistance.ts';
import type { NamedActor } from '../store/store.ts';
import { type NameIndex, type NameWords, nameIndex, namesOf, nameWords } from './nameIndex.ts';

export interface FoundActor {
  readonly actor: NamedActor;
  /** Spelt so otherwise in some articles that it is probably the same one. */
  readonly probable: readonly NamedActor[];
  /** Others that the name fits as well. */
  readonly others: readonly NamedActor[];
}

/** A whole name is alike from here on; a slip of a surname is measured letter by letter. */
const ALIKE = 0.8;
const FEWEST_LETTERS_OF_PREFIX = 3;
const MOST_OTHERS = 5;
/** Likeness passes over what is longer, as an article's names may be run on; what was typed is meant. */
const LONGEST_WORD = 40;

/**
 * The most mentioned of those whom `typed` fits best: by the whole name, by words of it, by their beginnings, else by
 * likeness (slips, sounds, other spellings and alphabets). Null when it is like nobody's name. `actors` most mentioned first.
 */
export function findActor(typed: string, actors: readonly NamedActor[]): FoundActor | null {
  const asked = nameWords(typed);
  if (asked.length === 0) return null;
  const index = nameIndex(actors);
  for (const fitting of [wholly, byWords, byBeginnings, byLikeness]) {
    const [actor, ...others] = fitting(asked, index, typed);
    if (actor === undefined) continue;
    const probable = others.filter((other) => isProbably(actor, other));
    return { actor, probable, others: others.filter((other) => !probable.includes(other)).slice(0, MOST_OTHERS) };
  }
  return null;
}

/** Names that begin like `typed`, or are like it, most mentioned first. */
export function suggestActors(typed: string, actors: readonly NamedActor[], limit: number): readonly string[] {
  const asked = nameWords(typed);
  const index = nameIndex(actors);
  const fitting = asked.length === 0 ? actors : index.holding(asked, (own, word) => own.startsWith(word));
  const near = fitting.length > 0 ? fitting : byLikeness(asked, index, typed);
  return [...new Set(near.map(({ name }) => name))].slice(0, limit);
}

type Fitting = (asked: NameWords, index: NameIndex, typed: string) => readonly NamedActor[];

/** One word may be the surname of several people, also of those who are always named whole. */
const wholly: Fitting = (asked, index) => {
  const whole = asked.join(' ');
  return byWords(asked, index, whole).filter(
    (actor) =>
      (asked.length > 1 || actor.kind !== 'person') &&
      namesOf(actor).some((name) => nameWords(name).join(' ') === whole),
  );
};

const byWords: Fitting = (asked, index) => index.holding(asked, (own, word) => own === word);

const byBeginnings: Fitting = (asked, index) =>
  asked.every((word) => word.length >= FEWEST_LETTERS_OF_PREFIX)
    ? index.holding(asked, (own, word) => own.startsWith(word))
    : [];

const byLikeness: Fitting = (asked, index, typed) => {
  const slipped = index.holding(asked, (own, word) => editDistance(own, word, slips(word)) <= slips(word));
  if (slipped.length > 0 || asked.some((word) => word.length > LONGEST_WORD)) return slipped;
  return index
    .sounding(asked)
    .filter((actor) =>
      namesOf(actor).some(
        (name) =>
          nameLikeness(typed, name, { schema: actor.kind === 'person' ? 'person' : 'organisation' }).score >= ALIKE,
      ),
    );
};

/** One slip from five letters on, two from eight. */
function slips(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
}

/** One person under two names: never where both have a given name and these differ. */
function isProbably(actor: NamedActor, other: NamedActor): boolean {
  return actor.kind === 'person' && other.kind === 'person' && sameName(actor.name, other.name, 'person');
}
