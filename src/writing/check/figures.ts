/** The figures of a text: digits and words alike, with what they count and what bounds them. */
import type { Token } from './tokens.ts';

export interface Figure {
  readonly value: number;
  readonly kind: 'plain' | 'share' | 'ordinal';
  /** Half-open range of tokens. */
  readonly start: number;
  readonly end: number;
  /** "at least" is `lower`, "at most" `upper`. */
  readonly bound: 'lower' | 'upper' | null;
  /** The word that leads to it where that tells figures apart ("from 3 to 5"). */
  readonly lead: 'from' | 'to' | 'against' | null;
}

const named = (text: string): readonly (readonly [string, number])[] =>
  text.split(' ').map((pair) => {
    const [word = '', value = ''] = pair.split(':');
    return [word, Number(value)] as const;
  });

const UNITS: ReadonlyMap<string, number> = new Map([
  ...named(
    'zero:0 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14',
  ),
  ...named(
    'quinze:15 seize:16 vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 octante:80 nonante:90',
  ),
  ...named(
    'two:2 three:3 four:4 five:5 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15',
  ),
  ...named(
    'sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
  ),
]);
const HUNDREDS = new Set(['cent', 'cents', 'hundred']);
const SCALES: ReadonlyMap<string, number> = new Map(
  named(
    'mille:1e3 thousand:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9 billion:1e9 billions:1e9 trillion:1e12',
  ),
);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...named(
    'deuxieme:2 troisieme:3 quatrieme:4 cinquieme:5 sixieme:6 septieme:7 huitieme:8 neuvieme:9 dixieme:10 onzieme:11 douzieme:12',
  ),
  ...named('second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12'),
  ...named(
    'tiers:3 quart:4 quarts:4 quarter:4 quarters:4 thirds:3 cinquiemes:5 moitie:0.5 half:0.5 demi:0.5 double:-2 twice:-2 triple:-3',
  ),
]);
const LOWER =
  /(?:^| )(?:plus d e|plus de|plus d|au moins|au minimum|more than|at least|over|no fewer than|upwards of|depasse|exceeding)$/;
const UPPER =
  /(?:^| )(?:moins de|moins d|au plus|au maximum|jusqu a|jusqu|less than|fewer than|at most|up to|under|below|no more than)$/;
const LEADS: ReadonlyMap<string, Figure['lead']> = new Map([
  ['de', 'from'],
  ['from', 'from'],
  ['a', 'to'],
  ['to', 'to'],
  ['contre', 'against'],
  ['against', 'against'],
]);

/** In order, without overlaps. A lone "un" or "one" is none: it is an article too often. */
export function figuresOf(tokens: readonly Token[]): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = ordinalAt(tokens, at) ?? cardinalAt(tokens, at);
    if (read === null) {
      at += 1;
      continue;
    }
    const share = read.kind === 'plain' && tokens[read.end]?.text === '%';
    found.push({
      value: read.value,
      kind: share ? 'share' : read.kind,
      start: at,
      end: share ? read.end + 1 : read.end,
      bound: boundBefore(tokens, at),
      lead: LEADS.get(tokens[at - 1]?.folded ?? '') ?? null,
    });
    at = share ? read.end + 1 : read.end;
  }
  return found;
}

type Read = Pick<Figure, 'value' | 'kind' | 'end'>;

function ordinalAt(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number' && /^(?:e|eme|er|ere|nd|rd|st|th)$/.test(tokens[at + 1]?.folded ?? ''))
    return { value: Number(token.text), kind: 'ordinal', end: at + 2 };
  const value = ORDINALS.get(token.folded);
  // A "seconde" may be a moment; a number before it makes it no rank.
  return value === undefined ? null : { value, kind: 'ordinal', end: at + 1 };
}

function cardinalAt(tokens: readonly Token[], at: number): Read | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const start = first.kind === 'number' ? { value: numberIn(first.text), end: at + 1 } : wordsAt(tokens, at);
  if (start === null) return null;
  let { value, end } = start;
  for (let scale = scaleAt(tokens, end); scale !== null; scale = scaleAt(tokens, end)) {
    value *= scale;
    end += 1;
  }
  return { value, kind: 'plain', end };
}

/** "1.500" and "1,500" are one number, "1.5" and "1,5" another. */
function numberIn(digits: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replaceAll(/[.,]/g, ''));
  return Number(digits.replaceAll(',', '.'));
}

function scaleAt(tokens: readonly Token[], at: number): number | null {
  return SCALES.get(tokens[at]?.folded ?? '') ?? null;
}

/** What was said of a number so far. */
interface Said {
  readonly total: number;
  /** Below the last thousand. */
  readonly group: number;
  readonly last: number;
}

/** "trois cent cinquante", "quatre-vingt-dix-neuf", "two thousand and eighteen": sixteen tokens at most. */
function wordsAt(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | null {
  let said: Said = { total: 0, group: 0, last: 0 };
  let end = at;
  for (let next = at; next < Math.min(tokens.length, at + 16); next += 1) {
    const word = tokens[next]?.folded ?? '';
    const more = following(said, word);
    if (more !== null) {
      said = more;
      end = next + 1;
    } else if (end === at || !/^(?:-|et|and)$/.test(word)) break;
  }
  return end === at ? null : { value: said.total + said.group, end };
}

/** The number when `word` comes next; null where it is none or begins another. */
function following({ total, group, last }: Said, word: string): Said | null {
  const unit = UNITS.get(word);
  if (unit !== undefined) {
    if (!joins(group, last, unit)) return null;
    return { total, group: last === 4 && unit === 20 ? group + 76 : group + unit, last: unit };
  }
  const low = group % 1000;
  if (HUNDREDS.has(word)) return low > 99 ? null : { total, group: low === 0 ? 100 : low * 100, last: 100 };
  if (word === 'mille' || (word === 'thousand' && group > 0))
    return { total: total + (group === 0 ? 1 : group) * 1000, group: 0, last: 1000 };
  if (/^(?:une?|one)$/.test(word)) return group < 20 || group % 10 !== 0 ? null : { total, group: group + 1, last: 1 };
  return null;
}

/** Whether `unit` may follow what was said: "vingt deux" is one number, "deux trois" are two. */
function joins(group: number, last: number, unit: number): boolean {
  if (group === 0 || last === 100) return true;
  if (last === 4 && unit === 20) return true;
  if (unit < 10) return last >= 20 || (last === 10 && unit >= 6);
  return unit < 20 && (last === 60 || last === 20) && group % 100 >= 60;
}

function boundBefore(tokens: readonly Token[], at: number): Figure['bound'] {
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ folded }) => folded)
    .filter((word) => /[a-z]/.test(word))
    .join(' ');
  return LOWER.test(before) ? 'lower' : UPPER.test(before) ? 'upper' : null;
}
