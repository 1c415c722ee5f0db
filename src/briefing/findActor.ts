/** Whom a typed name means among those whom the articles name. */
import { nameLikeness, sameName } from '../actors/names/nameLikeness.ts';
import { editDistance } from '../language/editDistance.ts';
import { fold } from '../language/fold.ts';
import { partsOf, words } from '../language/words.ts';
import type { NamedActor } from '../store/store.ts';

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

/**
 * The most mentioned of those whom `typed` fits best: by the whole name, by words of it, by their beginnings, else by
 * likeness (slips, sounds, other spellings and alphabets). Null when it is like nobody's name.
 */
export function findActor(typed: string, actors: readonly NamedActor[]): FoundActor | null {
  const asked = wordsOf(typed);
  if (asked.length === 0) return null;
  for (const fits of tiers(typed, asked)) {
    const [actor, ...others] = actors.filter(fits);
    if (actor === undefined) continue;
    const probable = others.filter((other) => isProbably(actor, other));
    return { actor, probable, others: others.filter((other) => !probable.includes(other)).slice(0, MOST_OTHERS) };
  }
  return null;
}

/** Names that begin like `typed`, or are like it, most mentioned first. */
export function suggestActors(typed: string, actors: readonly NamedActor[], limit: number): readonly string[] {
  const asked = wordsOf(typed);
  const fitting = asked.length === 0 ? actors : actors.filter((actor) => beginsSo(asked, actor));
  const near = fitting.length > 0 ? fitting : actors.filter((actor) => isAlike(typed, asked, actor));
  return [...new Set(near.map(({ name }) => name))].slice(0, limit);
}

function tiers(typed: string, asked: readonly string[]): readonly ((actor: NamedActor) => boolean)[] {
  const whole = asked.join(' ');
  return [
    // One word may be the surname of several people, also of those who are always named whole.
    (actor) =>
      (asked.length > 1 || actor.kind !== 'person') &&
      namesOf(actor).some((name) => wordsOf(name).join(' ') === whole),
    (actor) => namesOf(actor).some((name) => holdsAll(asked, wordsOf(name), (a, b) => a === b)),
    (actor) => asked.every((word) => word.length >= FEWEST_LETTERS_OF_PREFIX) && beginsSo(asked, actor),
    (actor) => isAlike(typed, asked, actor),
  ];
}

function beginsSo(asked: readonly string[], actor: NamedActor): boolean {
  return namesOf(actor).some((name) => holdsAll(asked, wordsOf(name), (own, word) => own.startsWith(word)));
}

function isAlike(typed: string, asked: readonly string[], actor: NamedActor): boolean {
  return namesOf(actor).some(
    (name) =>
      holdsAll(asked, wordsOf(name), (own, word) => editDistance(own, word, slips(word)) <= slips(word)) ||
      nameLikeness(typed, name, { schema: actor.kind === 'person' ? 'person' : 'organisation' }).score >= ALIKE,
  );
}

/** One slip from five letters on, two from eight. */
function slips(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
}

/** One person under two names: never where both have a given name and these differ. */
function isProbably(actor: NamedActor, other: NamedActor): boolean {
  return actor.kind === 'person' && other.kind === 'person' && sameName(actor.name, other.name, 'person');
}

function holdsAll(
  asked: readonly string[],
  own: readonly string[],
  fits: (own: string, word: string) => boolean,
): boolean {
  return asked.every((word) => own.some((each) => fits(each, word)));
}

function namesOf({ name, forms }: NamedActor): readonly string[] {
  return [name, ...forms.map(({ form }) => form)];
}

/** Folded, compounds by their parts: "etats unis" is "États-Unis". */
function wordsOf(name: string): readonly string[] {
  return words(name).flatMap(({ text }) => {
    const parts = partsOf(text);
    return (parts.length === 0 ? [text] : parts).map(fold);
  });
}
