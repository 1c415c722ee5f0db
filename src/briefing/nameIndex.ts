/** Actors by the words of their names, so that a name is found among many while it is typed. */
import { romanise } from '../actors/names/romanise.ts';
import { withoutVowels } from '../actors/names/spellingKeys.ts';
import { fold } from '../language/fold.ts';
import type { NamedActor } from '../store/store.ts';

/** An actor with the names that no article need hold, and by which they are found nevertheless. */
export interface FindableActor extends NamedActor {
  readonly otherNames?: readonly string[];
}

/** Words that a name is made of, folded. */
export type NameWords = readonly string[];

export interface NameIndex {
  /** Those who have one name in which each of `asked` fits some word, in the order of the actors. */
  readonly holding: (asked: NameWords, fits: (own: string, word: string) => boolean) => readonly NamedActor[];
  /** Those with words that begin to sound like `asked`, at most 100: first who has most such words, then in the order of the actors. */
  readonly sounding: (asked: NameWords) => readonly NamedActor[];
  /**
   * Those with a word that is near one of `asked`, nearest first, then in the order of the actors. `nearness` is from 0 to 1, and only
   * asked of words that begin or sound alike.
   */
  readonly near: (
    asked: NameWords,
    nearness: (own: string, word: string) => number,
  ) => readonly { readonly actor: NamedActor; readonly near: number }[];
}

/** Comparing whole names takes some 150 µs each. */
const MOST_SOUNDING = 100;
/** Consonants by which names that sound alike meet: of 20,000 actors one in some hundred is left. */
const CONSONANTS = 2;

const made = new WeakMap<readonly NamedActor[], NameIndex>();
/** Of each actor once: a list that follows the store holds most of those that it held before. */
const wordsOf = new WeakMap<NamedActor, readonly NameWords[]>();

/** Made once for each list of actors, as none ever changes. */
export function nameIndex(actors: readonly NamedActor[]): NameIndex {
  const known = made.get(actors) ?? makeIndex(actors);
  made.set(actors, known);
  return known;
}

/** Compounds by their parts: "etats unis" is "États-Unis". */
export function nameWords(name: string): NameWords {
  return fold(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The name, all its spellings, and the other names. */
export function namesOf({ name, forms, otherNames = [] }: FindableActor): readonly string[] {
  return [...new Set([name, ...forms.map(({ form }) => form), ...otherNames])];
}

function makeIndex(actors: readonly NamedActor[]): NameIndex {
  const names = actors.map(wordsOfNames);
  const byWord = new Map<string, Set<number>>();
  for (const [at, own] of names.entries()) for (const word of own.flat()) put(byWord, word, at);
  let bySound: ReadonlyMap<string, ReadonlySet<number>> | null = null;
  let wordsBySound: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  const pick = (places: Iterable<number>): readonly NamedActor[] =>
    [...places].sort((a, b) => a - b).flatMap((at) => actors[at] ?? []);
  return {
    holding(asked, fits) {
      const [first = new Set<number>(), ...rest] = asked.map((word) => {
        const found = new Set<number>();
        for (const [own, places] of byWord) if (fits(own, word)) for (const at of places) found.add(at);
        return found;
      });
      const all = [...first].filter((at) => rest.every((places) => places.has(at)));
      return pick(
        all.filter((at) => names[at]?.some((name) => asked.every((word) => name.some((own) => fits(own, word))))),
      );
    },
    sounding(asked) {
      bySound ??= soundsOf(byWord);
      const words = new Map<number, number>();
      for (const sound of new Set(asked.map(soundOf)))
        for (const at of bySound.get(sound) ?? []) words.set(at, (words.get(at) ?? 0) + 1);
      return [...words]
        .sort(([a, own], [b, other]) => other - own || a - b)
        .slice(0, MOST_SOUNDING)
        .flatMap(([at]) => actors[at] ?? []);
    },
    near(asked, nearness) {
      wordsBySound ??= groupBySound(byWord.keys());
      const sums = new Map<number, number>();
      for (const word of new Set(asked)) {
        const best = new Map<number, number>();
        const first = word.charAt(0);
        const alike = new Set(wordsBySound.get(soundOf(word)));
        for (const [own, places] of byWord) {
          if (!own.startsWith(first) && !alike.has(own)) continue;
          const near = nearness(own, word);
          if (near > 0) for (const at of places) best.set(at, Math.max(near, best.get(at) ?? 0));
        }
        for (const [at, near] of best) sums.set(at, (sums.get(at) ?? 0) + near);
      }
      return [...sums]
        .sort(([a, own], [b, other]) => other - own || a - b)
        .flatMap(([at, sum]) => {
          const actor = actors[at];
          return actor === undefined ? [] : [{ actor, near: sum }];
        });
    },
  };
}

function groupBySound(words: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const word of words) {
    const sound = soundOf(word);
    const known = groups.get(sound);
    if (known === undefined) groups.set(sound, new Set([word]));
    else known.add(word);
  }
  return groups;
}

function wordsOfNames(actor: NamedActor): readonly NameWords[] {
  const known = wordsOf.get(actor) ?? namesOf(actor).map(nameWords);
  wordsOf.set(actor, known);
  return known;
}

function soundsOf(byWord: ReadonlyMap<string, ReadonlySet<number>>): ReadonlyMap<string, ReadonlySet<number>> {
  const bySound = new Map<string, Set<number>>();
  for (const [word, places] of byWord) for (const at of places) put(bySound, soundOf(word), at);
  return bySound;
}

function soundOf(word: string): string {
  return withoutVowels(romanise(word).text).slice(0, CONSONANTS);
}

function put(map: Map<string, Set<number>>, key: string, at: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([at]));
  else known.add(at);
}
