/** What a word of a text is to the words of a question. */
import type { Form } from './lexicon.ts';
import type { QueryWord } from './queryWords.ts';

export interface Likeness {
  /** The place of the question's word. */
  readonly word: number;
  /** Written alike, accents aside. */
  readonly exact: boolean;
  /** With the same accents, too. */
  readonly accented: boolean;
  /** 1 for another form of the word, less for a part of a compound or something related to it; 0 for none of these. */
  readonly degree: number;
  /** The share of letters that the two begin with alike ("fondateur", "fondation"), where they are nothing else to each other. */
  readonly kin: number;
}

const PART = 0.5;
/** Shorter beginnings are shared by chance. */
const FEWEST_KIN_LETTERS = 5;
const LEAST_KIN = 0.5;

/** Empty for most words. */
export function likenesses(form: Form, words: readonly QueryWord[]): readonly Likeness[] {
  return words.flatMap((word, index) => {
    const exact = form.folded === word.folded;
    const accented = exact && form.surface === (word.accented ?? word.folded);
    if (word.stop || form.stop) return exact ? [{ word: index, exact, accented, degree: 0, kin: 0 }] : [];
    const degree = degreeOf(form, word);
    const kin = exact || degree > 0 ? 0 : kinship(form.folded, word.folded);
    return exact || degree > 0 || kin > 0 ? [{ word: index, exact, accented, degree, kin }] : [];
  });
}

function degreeOf({ term, parts }: Form, word: QueryWord): number {
  const holds = (asked: string) => asked === term || parts.includes(asked);
  if (word.terms.some(holds)) return 1;
  const related = word.related.map(({ terms, weight }) => {
    if (!terms.some(holds)) return 0;
    return terms.length === 1 ? weight : weight * PART;
  });
  return Math.max(0, ...related, word.parts.some((each) => each.some(holds)) ? PART : 0);
}

function kinship(a: string, b: string): number {
  if (a.length < FEWEST_KIN_LETTERS || b.length < FEWEST_KIN_LETTERS || /\d/.test(b)) return 0;
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike += 1;
  if (alike < FEWEST_KIN_LETTERS) return 0;
  const share = alike / Math.max(a.length, b.length);
  return share >= LEAST_KIN ? share : 0;
}
