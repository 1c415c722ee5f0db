/**
 * Keys by which words that are spelt differently meet. All three read a folded Latin word once from left to right; the
 * first is strict (one name, written down in French, English or German), the others ever coarser.
 */

/** Groups of letters, longest first, with the sound they stand for: `S` sh and ch, the rest as in the phonetic alphabet. */
const GROUPS: readonly (readonly [letters: string, sound: string])[] = [
  ['tsch', 'S'],
  ['shch', 'S'],
  ['tch', 'S'],
  ['sch', 'S'],
  ['eaux', 'o'],
  ['eau', 'o'],
  ['dzh', 'j'],
  ['ch', 'S'],
  ['sh', 'S'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['dg', 'j'],
  ['ph', 'f'],
  ['th', 't'],
  ['dh', 'd'],
  ['kh', 'k'],
  ['gh', 'g'],
  ['rh', 'r'],
  ['ck', 'k'],
  ['qu', 'k'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['au', 'o'],
  ['ae', 'e'],
  ['oe', 'e'],
  ['ai', 'e'],
  ['ay', 'e'],
  ['ei', 'e'],
  ['ey', 'e'],
  ['ij', 'i'],
  ['ie', 'i'],
  ['iy', 'i'],
  ['yi', 'i'],
  ['ye', 'e'],
  ['x', 'ks'],
  ['w', 'v'],
  ['q', 'k'],
  ['y', 'i'],
];

const byFirst = new Map<string, (readonly [string, string])[]>();
for (const group of GROUPS) byFirst.set(group[0].charAt(0), [...(byFirst.get(group[0].charAt(0)) ?? []), group]);

function sounds(word: string): string {
  let heard = '';
  for (let at = 0; at < word.length; ) {
    const letter = word.charAt(at);
    const group = byFirst.get(letter)?.find(([letters]) => word.startsWith(letters, at));
    const sound = group?.[1] ?? single(letter, word.charAt(at + 1));
    // A letter written twice sounds once; h between vowels is heard, elsewhere it only colours what stands before it.
    if (sound !== '' && !(sound.length === 1 && heard.endsWith(sound))) heard += sound;
    at += group?.[0].length ?? 1;
  }
  return heard;
}

function single(letter: string, next: string): string {
  if (letter === 'c') return /[eiy]/.test(next) ? 's' : 'k';
  if (letter === 'h') return /[aeiouy]/.test(next) ? 'h' : '';
  return /[a-z0-9]/.test(letter) ? letter : letter > '\u007f' ? letter : '';
}

/** One name in several spellings: "Poutine" and "Putin", "Mohamed" and "Muhammad", "Aly" and "Ali". */
export function transliterationKey(word: string): string {
  const heard = sounds(word).replace(/([fvnlr])e$/, '$1');
  return heard
    .replace(/e/g, 'a')
    .replace(/u/g, 'o')
    .replace(/f$/, 'v')
    .replace(/([aoi])\1+/g, '$1');
}

/** What is heard alike in French or English: vowels are one another's, "g" before "e" is "j". */
export function soundKey(word: string): string {
  const soft = word.replace(/g(?=[eiy])/g, 'j');
  return transliterationKey(soft)
    .replace(/[aoi]+/g, 'a')
    .replace(/z/g, 's')
    .replace(/(?!^)h/g, '')
    .replace(/(?!^)a$/, '')
    .replace(/(.)\1+/g, '$1');
}

const VOICELESS: Readonly<Record<string, string>> = { g: 'k', d: 't', b: 'p', v: 'f', z: 's', S: 's', j: 's', m: 'n' };

/** Consonants alone, voiced as voiceless: what is left of a name in a bad translation ("Kelant", "Gallant"). */
export function skeletonKey(word: string): string {
  return soundKey(word)
    .replace(/(?!^)a/g, '')
    .replace(/[gdbvzSjm]/g, (letter) => VOICELESS[letter] ?? letter)
    .replace(/(.)\1+/g, '$1');
}

/** For alphabets that leave out short vowels: also without what may stand for a vowel or not. */
export function withoutVowels(word: string): string {
  const heard = sounds(word.replace(/ts/g, 's'));
  return (
    (/^[aeiouy]/.test(heard) ? 'a' : '') +
    heard
      .replace(/[aeiouyhv]|(?<=.)w/g, (letter, at: number) => (letter === 'v' && at === 0 ? 'f' : ''))
      .replace(/[gdbpzSjq]/g, (letter) => (letter === 'p' ? 'f' : letter === 'b' ? 'f' : (VOICELESS[letter] ?? letter)))
      .replace(/(.)\1+/g, '$1')
  );
}
