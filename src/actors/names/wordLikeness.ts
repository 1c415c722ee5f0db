import { editDistance } from '../../language/editDistance.ts';
import { areFormsOfOneName, formsOf } from './diminutives.ts';
import { givenNames } from './givenNames.ts';
import type { NameWord } from './nameWords.ts';
import type { Reason } from './reason.ts';
import { shapeOf } from './scanned.ts';
import { skeletonKey, soundKey, transliterationKey, withoutVowels } from './spellingKeys.ts';

/** How alike two words of names are; null when they are two. */
export interface WordLikeness {
  readonly score: number;
  /** Null for words spelt alike. */
  readonly reason: Reason | null;
}

/** Letters of the shortest word that is known by its shape, and how many of them a scan may have misread. */
const FEWEST_OF_SHAPE = 6;
const MOST_MISREAD = 4;
const MISREAD = 0.82;

const SAME: WordLikeness = { score: 1, reason: null };

/**
 * Two words of people's names. Two given names are one only by their forms, never by how near their letters are; unless
 * `loose`, where something else vouches for the person.
 */
export function personWordLikeness(a: NameWord, b: NameWord, loose = false): WordLikeness | null {
  if (a.text === b.text) return SAME;
  const pair = [a.text, b.text] as const;
  if (a.initial || b.initial) {
    const alike =
      a.text.charAt(0) === b.text.charAt(0) ||
      transliterationKey(a.text).charAt(0) === transliterationKey(b.text).charAt(0);
    return alike && a.initial !== b.initial ? { score: 0.85, reason: { kind: 'initials', words: pair } } : null;
  }
  if (!a.vowels || !b.vowels) {
    const [bare, other] = a.vowels ? [b, a] : [a, b];
    const key = withoutVowels(bare.text);
    const alike = key.length > 1 && [other.text, ...formsOf(other.text)].some((form) => withoutVowels(form) === key);
    return alike ? { score: 0.9, reason: { kind: 'other-alphabet', words: pair } } : null;
  }
  const given = givenNames.has(a.text) && givenNames.has(b.text);
  const spelling =
    transliterationKey(a.text) === transliterationKey(b.text) && !(given && areOfTwoGenders(a.text, b.text));
  if (!spelling && areFormsOfOneName(a.text, b.text))
    return { score: 0.93, reason: { kind: 'diminutive', words: pair } };
  if (given && !spelling && !loose) return null;
  if (spelling) return { score: 0.96, reason: { kind: 'transliteration', words: pair } };
  return nearLetters(a, b, loose);
}

/** By letters and sound alone. */
export function nearLetters(a: NameWord, b: NameWord, loose = false): WordLikeness | null {
  const pair = [a.text, b.text] as const;
  const shorter = Math.min(a.text.length, b.text.length);
  const longer = Math.max(a.text.length, b.text.length);
  if (shorter < 2 || longer > 40) return null;
  if (isCut(a, b) || isCut(b, a)) return { score: shorter > 2 ? 0.9 : 0.8, reason: { kind: 'cut-off', words: pair } };
  const sound = soundsAlike(a.text, b.text, loose ? 2 : 3);
  const most = longer >= 11 ? 3 : longer >= 7 ? 2 : longer >= 4 ? 1 : 0;
  const edits = editDistance(a.text, b.text, most);
  const typo: WordLikeness | null =
    edits <= most
      ? {
          score: 1 - (1.15 * edits) / longer - (edits === most && edits > 1 ? 0.04 : 0),
          reason: { kind: 'typo', words: pair, edits },
        }
      : null;
  if (sound && (typo === null || typo.score < 0.88))
    return { score: 0.88, reason: { kind: 'sound-alike', words: pair } };
  if (typo !== null) return typo;
  const misread = misreadLetters(a.text, b.text);
  if (misread !== null) return { score: MISREAD, reason: { kind: 'typo', words: pair, edits: misread } };
  const skeleton = skeletonKey(a.text);
  if (skeleton.length > 2 && skeleton === skeletonKey(b.text))
    return { score: 0.6, reason: { kind: 'sound-alike', words: pair } };
  return null;
}

/** The letters in which two scans of one word differ: of the same shape, in a long word but for one letter. Null for two words. */
function misreadLetters(a: string, b: string): number | null {
  if (Math.min(a.length, b.length) < FEWEST_OF_SHAPE) return null;
  const edits = editDistance(a, b, MOST_MISREAD);
  const most = Math.max(a.length, b.length) >= 9 ? 1 : 0;
  return edits <= MOST_MISREAD && editDistance(shapeOf(a), shapeOf(b), most) <= most ? edits : null;
}

/** Heard alike and not too far apart in letters; a vowel at the beginning is heard clearly. */
function soundsAlike(a: string, b: string, least: number): boolean {
  const key = soundKey(a);
  if (key.length <= least || key !== soundKey(b)) return false;
  if (key.startsWith('a') && a.charAt(0) !== b.charAt(0)) return false;
  return editDistance(a, b, 3) <= 3;
}

/** Whether `a` is what a line's end left of `b`, or its other half at the next line's beginning ("Chat¬", "terton"). */
function isCut(a: NameWord, b: NameWord): boolean {
  if (a.text.length >= b.text.length) return false;
  if (a.cut) return b.text.startsWith(a.text);
  return !a.capital && b.capital && a.text.length > 2 && b.text.length - a.text.length > 1 && b.text.endsWith(a.text);
}

/** "Michel" and "Michelle", "Paul" and "Paula", "Gabriel" and "Gabrielle": two people's names that sound alike. */
function areOfTwoGenders(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:e|a|le|ne|te|ia|ina|ine|lla|tte|nne)$/.test(long.slice(short.length));
}
