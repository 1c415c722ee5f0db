/** Dates in digits: 13/04/2024, 2024-04-13, 20 02 2014, 3/2015, 2024-W15. */
import type { DateMeaning } from '../meaning.ts';
import { find, type Reader, says } from '../reader.ts';
import { fullYear } from './numbers.ts';
import { bestOf, type Reading, type ReadingRule, reading, type Strength } from './reading.ts';

interface Group {
  readonly value: number;
  readonly length: number;
  readonly index: number;
}

function group(reader: Reader, index: number): Group | null {
  const token = reader.tokens[index];
  if (token === undefined || token.value === null || token.text.length > 4) return null;
  return { value: token.value, length: token.text.length, index };
}

const SEPARATORS = ['/', '-', '.'];

interface Groups {
  readonly groups: readonly Group[];
  readonly separator: string;
}

/** Up to three numbers with one kind of separator (`/`, `-`, `.` or nothing but a space) between them. */
function groups(reader: Reader, index: number): Groups | null {
  const first = group(reader, index);
  const mark = reader.tokens[index + 1];
  if (first === null || mark === undefined) return null;
  const separator = SEPARATORS.includes(mark.text) ? mark.text : mark.kind === 'number' ? ' ' : null;
  if (separator === null || belongsToMore(reader, index, separator)) return null;
  const found: Group[] = [first];
  let at = index + 1;
  while (found.length < 3) {
    const next = nextGroup(reader, at, separator, found.length);
    if (next === null) break;
    if (separator === ' ' && next.length === 3) return null;
    found.push(next);
    at = next.index + 1;
  }
  return found.length < 2 || goesOn(reader, at, separator) ? null : { groups: found, separator };
}

/** True when what stands right before makes the number part of something longer: S-300, €12, 1.2. */
function belongsToMore(reader: Reader, index: number, separator: string): boolean {
  const before = reader.tokens[index - 1];
  if (reader.tokens[index]?.glued !== true || before === undefined) return false;
  if (before.kind === 'word' || /[.,:/€$£#+]/.test(before.text)) return true;
  return before.text === '-' && (separator === '-' || reader.tokens[index - 2]?.kind !== 'number');
}

function nextGroup(reader: Reader, at: number, separator: string, known: number): Group | null {
  if (separator === ' ') return group(reader, at);
  // “12/08,15”
  const comma = known === 2 && separator === '/' && says(reader, at, ',') && reader.tokens[at + 1]?.glued === true;
  if (!says(reader, at, separator) && !comma) return null;
  if (separator !== '/' && reader.tokens[at + 1]?.glued !== true) return null;
  return group(reader, at + 1);
}

/** A further number or letter right behind makes it an address, a telephone or a version number. */
function goesOn(reader: Reader, index: number, separator: string): boolean {
  const token = reader.tokens[index];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'word') return token.glued && token.text !== 't';
  const after = reader.tokens[index + 1];
  const inside =
    token.glued && after?.glued === true && after.kind === 'number' && (token.text !== '-' || separator === '-');
  return inside || '%€$£'.includes(token.text);
}

function validDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const longest = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  // A 29th of February of the wrong year is still a date, one that cannot be: the resolver says so.
  return day <= longest && (year === null || year > 0);
}

/** Day and month of two numbers, in the reader's order, or the other when only that can be. */
function dayAndMonth(reader: Reader, a: number, b: number, year: number | null): { month: number; day: number } | null {
  const preferred = reader.dayFirst ? { day: a, month: b } : { day: b, month: a };
  if (validDay(year, preferred.month, preferred.day)) return preferred;
  // Without a year “12/20” is a mark out of twenty where the day is written first.
  if (year === null && reader.dayFirst) return null;
  const other = { day: preferred.month, month: preferred.day };
  return validDay(year, other.month, other.day) ? other : null;
}

/** D/M/Y, M/D/Y or Y-M-D. */
function threeNumbers(reader: Reader, index: number): Reading | null {
  const found = groups(reader, index);
  const [a, b, c] = found?.groups ?? [];
  if (found === null || a === undefined || b === undefined || c === undefined) return null;
  const next = c.index + 1;
  if (a.length === 4) {
    if (b.length > 2 || c.length > 2 || !validDay(a.value, b.value, c.value)) return null;
    return reading({ is: 'date', year: a.value, month: b.value, day: c.value }, next);
  }
  if (a.length > 2 || b.length > 2 || (c.length !== 2 && c.length !== 4)) return null;
  const year = c.length === 4 ? c.value : fullYear(c.value);
  const date = dayAndMonth(reader, a.value, b.value, year);
  if (date === null) return null;
  const padded = (a.length === 2 && b.length === 2) || c.value > 31 || reader.tokens[c.index]?.text.startsWith('0');
  const strength: Strength =
    c.length === 4 ? 'sure' : found.separator === ' ' ? 'led' : found.separator === '/' || padded ? 'sure' : 'led';
  return reading({ is: 'date', year, ...date }, next, strength);
}

/** D/M, M/Y or Y-M. */
function twoNumbers(reader: Reader, index: number): Reading | null {
  const found = groups(reader, index);
  const [a, b, c] = found?.groups ?? [];
  if (found === null || a === undefined || b === undefined || c !== undefined) return null;
  if (a.length === 4 || b.length === 4) return found.separator === ' ' ? null : monthOfYear(a, b, found.separator);
  if (a.length > 2 || b.length > 2) return null;
  const date = dayAndMonth(reader, a.value, b.value, null);
  return date === null ? null : dayWithoutYear(reader, index, found, date);
}

/** 3/2015, 2016-11. */
function monthOfYear(a: Group, b: Group, separator: string): Reading | null {
  const [year, month] = a.length === 4 ? [a, b] : [b, a];
  if (month.length > 2 || month.value < 1 || month.value > 12 || year.value < 1000 || year.value > 2199) return null;
  const sure = separator === '/' || (month.length === 2 && separator === '-');
  return reading({ is: 'date', year: year.value, month: month.value }, b.index + 1, sure ? 'sure' : 'led');
}

/** Round the clock, and the shapes of screens. */
const NOT_DAYS = new Set(['24/7', '16/9', '18/9', '21/9']);

/** 13/04; “5/7, 2020”; “17 2” where the day comes first. */
function dayWithoutYear(
  reader: Reader,
  index: number,
  { groups: [a, b], separator }: Groups,
  date: { month: number; day: number },
): Reading | null {
  if (a === undefined || b === undefined) return null;
  const next = b.index + 1;
  const year = says(reader, next, ',') && separator === '/' ? group(reader, next + 1) : null;
  if (year !== null && year.length === 4) return reading({ is: 'date', year: year.value, ...date }, next + 2);
  if (separator === ' ') {
    if (!reader.dayFirst) return null;
    return reading({ is: 'date', ...date }, next, find(reader, index - 1, 'the') === null ? 'alone' : 'sure');
  }
  const padded = a.length === 2 && b.length === 2 && a.value !== b.value;
  const plain = Math.max(a.value, b.value) > 12 && !NOT_DAYS.has(`${a.value}/${b.value}`);
  return reading({ is: 'date', ...date }, next, separator !== '/' ? 'alone' : padded || plain ? 'sure' : 'led');
}

/** 2024-W15, 2018Q4, 2024-H2, and the other way round: T1 2020, H2 2019. */
function yearSection(reader: Reader, index: number): Reading | null {
  const year = yearGroup(reader, index);
  if (year === null) return null;
  const at = says(reader, year.next, '-', '/') ? year.next + 1 : year.next;
  const section = sectionSign(reader, at);
  if (section === null) return null;
  const { unit, value } = section;
  return reading({ is: 'section', unit, index: value, year: year.value }, section.next);
}

function sectionYear(reader: Reader, index: number): Reading | null {
  const section = sectionSign(reader, index);
  if (section === null) return null;
  const at = says(reader, section.next, '-', '/', ',') ? section.next + 1 : section.next;
  const of = find(reader, at, 'of')?.next ?? at;
  const year = yearGroup(reader, of);
  const { unit, value } = section;
  if (year === null)
    return unit === 'week' ? null : reading({ is: 'section', unit, index: value }, section.next, 'alone');
  return reading({ is: 'section', unit, index: value, year: year.value }, year.next);
}

function yearGroup(reader: Reader, index: number): { value: number; next: number } | null {
  const found = group(reader, index);
  if (found === null || found.length !== 4 || found.value < 1000 || found.value > 2199) return null;
  return { value: found.value, next: index + 1 };
}

function sectionSign(reader: Reader, index: number) {
  const token = reader.tokens[index];
  const number = reader.tokens[index + 1];
  if (
    token?.kind !== 'word' ||
    !number?.glued ||
    number.value === null ||
    (reader.tokens[index + 2]?.glued && reader.tokens[index + 2]?.kind === 'word')
  )
    return null;
  const next = index + 2;
  const { value } = number;
  if (token.text === 'w' && value >= 1 && value <= 53) return { unit: 'week' as const, value, next };
  if (find(reader, index, 'quarter-sign') !== null && value >= 1 && value <= 4)
    return { unit: 'quarter' as const, value, next };
  if (find(reader, index, 'half-sign') !== null && value >= 1 && value <= 2)
    return { unit: 'half' as const, value, next };
  return null;
}

/** 20240413, as file names and addresses have it. */
function compactDate(reader: Reader, index: number): Reading | null {
  const token = reader.tokens[index];
  if (token?.value == null || token.text.length !== 8 || /[.,:+#€$£]/.test(reader.tokens[index - 1]?.text ?? ''))
    return null;
  const [year, month, day] = [Math.floor(token.value / 10_000), Math.floor(token.value / 100) % 100, token.value % 100];
  if (year < 1900 || year > 2099 || !validDay(year, month, day)) return null;
  if (reader.tokens[index + 1]?.kind === 'number') return null;
  return reading({ is: 'date', year, month, day }, index + 1);
}

const RULES: readonly ReadingRule[] = [compactDate, threeNumbers, twoNumbers, yearSection, sectionYear];

export function numericDate(reader: Reader, index: number): Reading | null {
  return bestOf(reader, index, RULES);
}

/** A numeric date that states its day, for a weekday to stand beside. */
export function numericDay(reader: Reader, index: number): Reading | null {
  const found = bestOf(reader, index, [threeNumbers, twoNumbers]);
  return found !== null && (found.meaning as DateMeaning).day !== undefined ? found : null;
}
