/** Names that articles do hold, for one that they do not. */
import { romanise } from '../actors/names/romanise.ts';
import { soundKey, withoutVowels } from '../actors/names/spellingKeys.ts';
import { editDistance } from '../language/editDistance.ts';
import type { NamedActor } from '../store/store.ts';
import { nameIndex, nameWords } from './nameIndex.ts';

const MOST_WORDS = 6;
const LONGEST_WORD = 40;
/** Looked at for the name that is shown. */
const MOST_NEAR = 100;

/**
 * The names of those who have a word near one of `typed`: who shares most, and among equals the most mentioned, comes first.
 * Where none is near, the most mentioned of all. `actors` most mentioned first.
 */
export function nearestNames(typed: string, actors: readonly NamedActor[], limit: number): readonly string[] {
  const asked = nameWords(typed).slice(0, MOST_WORDS);
  const near = nameIndex(actors).near(
    asked.map((word) => word.slice(0, LONGEST_WORD)),
    nearness,
  );
  const shown = near
    .slice(0, MOST_NEAR)
    .map((one) => ({ ...one, near: one.near + (isShown(one.actor, asked) ? 0.1 : 0) }));
  const names = shown.sort((a, b) => b.near - a.near).map(({ actor }) => actor.name);
  return [...new Set(names.length > 0 ? names : actors.map(({ name }) => name))].slice(0, limit);
}

/** Whether the near word is in the name that will be read, and not only in another one. */
function isShown({ name }: NamedActor, asked: readonly string[]): boolean {
  return nameWords(name).some((own) => asked.some((word) => nearness(own, word) > 0));
}

/** From 0 (two words) to 1 (the same): farther apart than what a name is taken for, as these are only offered. */
function nearness(own: string, word: string): number {
  if (own === word) return 1;
  // Of a letter or two the rest tells nothing.
  if (own.startsWith(word)) return word.length < 3 ? 0.5 : 0.5 + (0.4 * word.length) / own.length;
  if (word.startsWith(own) && own.length >= 4) return 0.5 + (0.4 * own.length) / word.length;
  const [a, b] = [romanise(own), romanise(word)];
  if (!b.vowels) {
    const key = withoutVowels(b.text);
    return key.length > 1 && key === withoutVowels(a.text) ? 0.85 : 0;
  }
  if (!a.vowels) return 0;
  // One letter in three.
  const most = Math.floor(Math.min(a.text.length, b.text.length) / 3);
  const edits = editDistance(a.text, b.text, most);
  if (edits <= most) return 1 - edits / Math.max(a.text.length, b.text.length);
  const sound = soundKey(b.text);
  if (sound.length < 3 || sound !== soundKey(a.text)) return 0;
  // Vowels are all one in it ("Zidane", "saoudien"): half of the letters at least must be there.
  const half = Math.floor(Math.max(a.text.length, b.text.length) / 2);
  return editDistance(a.text, b.text, half) <= half ? 0.7 : 0;
}
