/** By what words are held against each other: as written, by their stems, and by the things that they say in either language. */
import { fold } from '../../language/fold.ts';
import { stem } from '../../language/stem.ts';
import { sameThings, verbForms } from '../words/sameThings.ts';

const MOST_REMEMBERED = 20_000;

/** The lines of the tables by the stems of their words. */
const lines: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  const add = (words: string, language: 'fr' | 'en', line: string) => {
    for (const word of words.split(/\s+/).filter((each) => each !== '')) {
      const key = `${language} ${stem(fold(word).replaceAll('-', ''), language)}`;
      found.set(key, [...(found.get(key) ?? []), line]);
    }
  };
  for (const [index, line] of sameThings.entries()) {
    const [french = '', english = ''] = line.split('|');
    add(french, 'fr', `= ${index}`);
    add(english, 'en', `= ${index}`);
  }
  for (const [index, line] of verbForms.entries()) add(line, 'en', `~ ${index}`);
  return found;
})();

const remembered = new Map<string, ReadonlySet<string>>();

/** The keys of a folded word of `language`; two words say one thing where they share a key. */
export function keysOf(folded: string, language: 'fr' | 'en'): ReadonlySet<string> {
  const name = `${language} ${folded}`;
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const stemmed = stem(folded, language);
  const keys = new Set([folded, `${language} ${stemmed}`, ...(lines.get(`${language} ${stemmed}`) ?? [])]);
  remembered.set(name, keys);
  return keys;
}

/** Letters that two words of one family begin with at least, and the share of the shorter one that these are. */
const FAMILY_LETTERS = 5;
const FAMILY_SHARE = 0.75;

/** Whether two folded words are built on one ("suspendre" and "suspension" by the table, "coopération" and "cooperation" by this). */
export function areOfOneFamily(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return (
    same >= FAMILY_LETTERS && same >= FAMILY_SHARE * Math.min(a.length, b.length) && Math.abs(a.length - b.length) <= 6
  );
}
