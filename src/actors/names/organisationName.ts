import { editDistance } from '../../language/editDistance.ts';
import { wordSet } from '../../language/grammar.ts';
import { type LegalForm, legalFormAt, longForms } from './legalForms.ts';
import { type NameWord, nameWords } from './nameWords.ts';

export interface OrganisationName {
  /** What tells organisations apart, in order. */
  readonly words: readonly NameWord[];
  /** All its words but the legal form in one. */
  readonly squeezed: string;
  /** Its legal form by its usual short name, null where the name tells none. */
  readonly form: string | null;
  /** The first letters of its words, as acronyms are made: with and without the small words. */
  readonly initials: readonly string[];
  /** The name itself when it can only be an acronym. */
  readonly acronym: string | null;
}

const SMALL = wordSet(
  'the of for and le la les l de du des d et pour en a au aux a dell della del do da fur und der die das na im am s',
);

/** Ways of saying the same in names; folded. */
const SHORTENED: Readonly<Record<string, string>> = {
  intl: 'international',
  natl: 'national',
  bros: 'brothers',
  mfg: 'manufacturing',
  univ: 'university',
  dept: 'department',
  assn: 'association',
  assoc: 'association',
  grp: 'group',
  percent: '%',
  pct: '%',
};

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat(
      'un:1 deux:2 trois:3 quatre:4 cinq:5 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 vingt:20 trente:30 quarante:40 twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 first:1 second:2 third:3'
        .split(' ')
        .map((pair) => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])] as const),
    ),
);

export function readOrganisationName(name: string): OrganisationName {
  const all = nameWords(
    name
      .slice(0, 300)
      .replace(/\([^()]*\)/g, ' ')
      .replace(/%/g, ' percent '),
  );
  const spelt = withNumbers(joinInitials(all)).map((word) => ({ ...word, text: SHORTENED[word.text] ?? word.text }));
  const texts = spelt.map(({ text }) => text);
  const words: NameWord[] = [];
  let squeezed = '';
  let form: string | null = null;
  for (let at = 0; at < spelt.length; at += 1) {
    const word = spelt[at];
    if (word === undefined) break;
    const legal = spelt.length > 1 ? (legalFormAt(texts, at) ?? misspeltForm(texts, at)) : null;
    if (legal !== null && (words.length > 0 || legal.end < spelt.length)) {
      if (form === null || form === 'co' || form === 'corp') form = legal.form;
      at = legal.end - 1;
    } else {
      squeezed += word.text;
      if (!SMALL.has(word.text) || spelt.length === 1) words.push(word);
    }
  }
  if (words.length === 0) words.push(...spelt.filter(({ text }) => !SMALL.has(text)));
  const [only] = words;
  const compact = name.replace(/[.\s]/g, '');
  return {
    words,
    squeezed,
    form,
    initials: [initialsOf(words), initialsOf(all)],
    acronym: only !== undefined && words.length === 1 && /^\p{Lu}{2,8}$/u.test(compact) ? only.text : null,
  };
}

function initialsOf(words: readonly NameWord[]): string {
  return words.map(({ text }) => text.charAt(0)).join('');
}

/** "A. B. C." and "A.B.C." are "ABC". */
function joinInitials(words: readonly NameWord[]): readonly NameWord[] {
  const found: NameWord[] = [];
  let run: NameWord[] = [];
  const close = () => {
    const [first] = run;
    if (first !== undefined && run.length > 1)
      found.push({ ...first, text: run.map(({ text }) => text).join(''), initial: false });
    else found.push(...run);
    run = [];
  };
  for (const word of words) {
    if (!word.initial) close();
    if (word.initial) run.push(word);
    else found.push(word);
  }
  close();
  return found;
}

/** "Forty-Four" is 44. */
function withNumbers(words: readonly NameWord[]): readonly NameWord[] {
  const found: NameWord[] = [];
  let tens = false;
  for (const word of words) {
    const value: number | undefined =
      NUMBERS.get(word.text) ?? (/^\d$/.test(word.text) && tens ? Number(word.text) : undefined);
    const before = found.at(-1);
    if (value !== undefined && value < 10 && tens && before !== undefined) {
      found[found.length - 1] = { ...before, text: String(Number(before.text) + value) };
      tens = false;
    } else {
      found.push(value === undefined ? word : { ...word, text: String(value), initial: false });
      tens = value !== undefined && value >= 20;
    }
  }
  return found;
}

/** "Aktiengeselschaft", "joynt stock company". */
function misspeltForm(texts: readonly string[], at: number): LegalForm | null {
  for (const length of [3, 2, 1, 4]) {
    if (at + length > texts.length) continue;
    const written = texts.slice(at, at + length).join('');
    if (written.length < 12 || written.length > 50) continue;
    for (const [full, form] of longForms)
      if (Math.abs(full.length - written.length) < 2 && editDistance(full, written, 1) <= 1)
        return { form, end: at + length };
  }
  return null;
}
