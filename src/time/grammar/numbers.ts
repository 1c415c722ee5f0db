/** Numbers, ordinals and amounts of time, in digits and in words. */
import type { Amount } from '../meaning.ts';
import { type Found, find, type Reader, says, skip, skipAll, skipMark } from '../reader.ts';

/** A token of digits that belongs to no longer number (1,234 or 12.5 or S-300), else null. */
export function digits(reader: Reader, index: number): Found<number> | null {
  const token = reader.tokens[index];
  if (token === undefined || token.value === null) return null;
  const before = reader.tokens[index - 1];
  if (token.glued && before?.kind === 'word') return null;
  const inNumber = before?.glued === true && /[.,:]/.test(before.text) && reader.tokens[index - 2]?.kind === 'number';
  if (token.glued && inNumber) return null;
  return { value: token.value, next: index + 1 };
}

/** Whether `word` may follow what has been said of the number: “vingt deux” is one, “deux trois” is two numbers. */
function combine(total: number, last: number, word: number): number | null {
  if (word === 1000) return total === 0 ? 1000 : total < 1000 ? total * 1000 : null;
  if (word === 100) {
    const low = total % 1000;
    if (low === 0) return total + 100;
    return low < 100 ? total - low + low * 100 : null;
  }
  if (total === 0) return word;
  if (last === 4 && word === 20 && total % 100 === 4) return total + 76;
  const low = total % 100;
  if (low === 0) return total + word;
  if (word < 10 && low >= 20 && low % 10 === 0) return total + word;
  if (word >= 10 && word < 20 && (low === 60 || low === 80)) return total + word;
  // Dix-sept, soixante-dix-huit, quatre-vingt-dix-neuf.
  if (word >= 7 && word < 10 && (low === 10 || low === 70 || low === 90) && last === 10) return total + word;
  return null;
}

/** A number in words, from one to some thousands. */
export function numberWords(reader: Reader, index: number): Found<number> | null {
  let total = 0;
  let last = -1;
  let next = index;
  let at = index;
  for (let turn = 0; turn < 8; turn += 1) {
    const word = find(reader, at, 'number');
    if (word === null) break;
    const joined = combine(total, last, word.value);
    if (joined === null) break;
    total = joined;
    last = word.value;
    next = word.next;
    const hyphen = says(reader, next, '-') && reader.tokens[next]?.glued === true ? next + 1 : next;
    at = total >= 20 ? skip(reader, hyphen, 'and') : hyphen;
  }
  return next === index ? null : { value: total, next };
}

/** A whole number or one with a decimal, in digits or words. */
export function cardinal(reader: Reader, index: number): Found<number> | null {
  const whole = digits(reader, index);
  if (whole === null) return numberWords(reader, index);
  const mark = reader.tokens[index + 1];
  const fraction = reader.tokens[index + 2];
  const decimal = mark?.glued && fraction?.glued && (mark.text === ',' || mark.text === '.') && fraction.value !== null;
  if (decimal && fraction.text.length <= 2) {
    return { value: Number(`${whole.value}.${fraction.text}`), next: index + 3 };
  }
  return whole;
}

/** First, 1er, 3rd, twenty-first; -1 for last. */
export function ordinal(reader: Reader, index: number): Found<number> | null {
  const number = digits(reader, index);
  if (number !== null) {
    const suffix = reader.tokens[number.next]?.glued ? find(reader, number.next, 'ordinal-suffix') : null;
    return suffix === null ? null : { value: number.value, next: suffix.next };
  }
  const word = find(reader, index, 'ordinal');
  if (word !== null) return word;
  const tens = find(reader, index, 'number');
  if (tens === null || tens.value < 20 || tens.value > 30) return null;
  const unit = find(reader, skipMark(reader, tens.next, '-'), 'ordinal');
  if (unit === null || unit.value < 1 || unit.value > 9) return null;
  return { value: tens.value + unit.value, next: unit.next };
}

/** “Presque deux semaines”, “3 months”, “quelques jours”, “un an et demi”. */
export function amount(reader: Reader, index: number): Found<Amount> | null {
  const start = skipAll(reader, index, 'about');
  const vague = find(reader, start, 'vague');
  const number = vague ?? cardinal(reader, start);
  if (number === null) return null;
  const halfBefore = find(reader, number.next, 'half-more');
  const unitAt = skip(reader, halfBefore?.next ?? number.next, 'of');
  const unit =
    find(reader, halfBefore?.next ?? number.next, 'unit') ??
    (vague === null ? null : find(reader, unitAt, 'unit')) ??
    find(reader, number.next, 'short-unit');
  if (unit === null) return null;
  const halfAfter = halfBefore === null ? find(reader, unit.next, 'half-more') : null;
  const half = halfBefore === null && halfAfter === null ? 0 : 0.5;
  const value = number.value + half;
  if (value > 5000) return null;
  return {
    value: { value, unit: unit.value, approximate: vague !== null || start > index },
    next: halfAfter?.next ?? unit.next,
  };
}

const YEARS_FROM = 1000;
const YEARS_TO = 2199;

/** A year of four digits or in words (“two thousand ten”, “seventeen hundred thirty three”). */
export function fourDigitYear(reader: Reader, index: number): Found<number> | null {
  const token = reader.tokens[index];
  if (token?.kind === 'number') {
    const year = token.text.length === 4 ? token.value : null;
    if (year === null || year < YEARS_FROM || year > YEARS_TO) return null;
    return { value: year, next: index + 1 };
  }
  const words = yearInWords(reader, index);
  return words !== null && words.value >= YEARS_FROM && words.value <= YEARS_TO ? words : null;
}

function yearInWords(reader: Reader, index: number): Found<number> | null {
  const words = numberWords(reader, index);
  if (words === null) return null;
  // “Twenty eighteen”, “nineteen ninety-five”: two numbers of two digits.
  if (words.value >= 11 && words.value <= 21) {
    const rest = numberWords(reader, words.next);
    if (rest !== null && rest.value >= 10 && rest.value < 100) {
      return { value: words.value * 100 + rest.value, next: rest.next };
    }
  }
  // “Two thousand and eighteen”.
  if (words.value % 1000 === 0) {
    const rest = numberWords(reader, skip(reader, words.next, 'and'));
    if (rest !== null && rest.value < 100) return { value: words.value + rest.value, next: rest.next };
  }
  return words;
}

/** The century of a year of two digits: as the nearest of the last eighty years and the coming twenty, seen from 2020. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
}
