/** Dates with the name of a month or a day of the month: “samedi 13 avril 2024”, “April 13th”, “le 16”, “mai dernier”. */
import type { DateMeaning, Shift } from '../meaning.ts';
import { type Found, find, type Reader, says, shiftBefore, skip, skipMark } from '../reader.ts';
import { cardinal, digits, fourDigitYear, fullYear, ordinal } from './numbers.ts';
import { countsSomething, endsClause, type Reading, reading, type Strength } from './reading.ts';

interface Day {
  readonly day: number;
  readonly ordinal: boolean;
}

/** A day of the month; a cardinal may be in digits or words. */
export function dayOfMonth(reader: Reader, index: number): Found<Day> | null {
  const ranked = ordinal(reader, index);
  const found = ranked ?? cardinal(reader, index);
  if (found === null || !Number.isInteger(found.value) || found.value < 1 || found.value > 31) return null;
  return { value: { day: found.value, ordinal: ranked !== null }, next: found.next };
}

interface Month {
  readonly month: number;
  readonly sure: boolean;
  readonly short: boolean;
}

/** A month by name; an abbreviation may close with a full stop. */
function monthName(reader: Reader, index: number): Found<Month> | null {
  const found = find(reader, index, 'month');
  if (found === null) return null;
  const { month, sureness } = found.value;
  const capital = reader.tokens[index]?.capital === true;
  const { capitalMonths } = reader.lexicon;
  const doubtful = sureness === 'doubtful' && capital !== capitalMonths;
  const sure = sureness === 'sure' || (sureness === 'doubtful' && !capitalMonths && !capital);
  const short = sureness === 'short' || doubtful;
  return { value: { month, sure, short }, next: sureness === 'short' ? skipMark(reader, found.next, '.') : found.next };
}

function separator(reader: Reader, index: number): number {
  const of = skip(reader, skipMark(reader, index, ',', '-', '/', '.'), 'of', 'in');
  return skip(reader, of, 'the');
}

/** A year after a month, with what may stand between; two digits count after an apostrophe or from 32 on. */
export function yearAfter(reader: Reader, index: number): Found<number> | null {
  const apostrophe = skipMark(reader, index, "'");
  const short = reader.tokens[apostrophe];
  if (short?.kind === 'number' && short.text.length === 2 && short.value !== null) {
    const counts = countsSomething(reader, apostrophe + 1);
    if ((apostrophe > index || short.value > 31) && !counts)
      return { value: fullYear(short.value), next: apostrophe + 1 };
  }
  for (const at of [index, separator(reader, index), yearLead(reader, separator(reader, index))]) {
    const year = fourDigitYear(reader, at);
    if (year !== null && !(at === index && isBigNumber(reader, at))) return year;
  }
  return null;
}

function yearLead(reader: Reader, index: number): number {
  const unit = find(reader, index, 'unit');
  return unit?.value === 'year' ? unit.next : index;
}

/** “15 000”: groups of three digits make one number. */
function isBigNumber(reader: Reader, index: number): boolean {
  const after = reader.tokens[index + 1];
  return after?.kind === 'number' && after.text.length === 3;
}

/** “dernier”, “prochain”, “de l’année dernière”, “next year”, “de cette année” after a month. */
function shiftAfter(reader: Reader, index: number): Found<Partial<DateMeaning>> | null {
  const direct = find(reader, index, 'shift');
  if (direct !== null && reader.lexicon.language === 'fr' && direct.value !== 0) {
    return { value: { shift: direct.value }, next: direct.next };
  }
  const at = skip(reader, skip(reader, skipMark(reader, index, ','), 'of', 'in'), 'the');
  const before = find(reader, at, 'shift');
  const unit = find(reader, before?.next ?? at, 'unit');
  if (unit === null || unit.value !== 'year') return null;
  const shift = before ?? find(reader, unit.next, 'shift');
  if (shift === null) return null;
  return { value: { yearShift: shift.value }, next: Math.max(unit.next, shift.next) };
}

function withYear(reader: Reader, index: number, date: DateMeaning): Found<DateMeaning> {
  const year = yearAfter(reader, index);
  if (year !== null) return { value: { ...date, year: year.value }, next: year.next };
  const shift = shiftAfter(reader, index);
  return shift === null ? { value: date, next: index } : { value: { ...date, ...shift.value }, next: shift.next };
}

/** “13 avril”, “1er mars 2024”, “the 4th of July”, “23-Sep-2020”. */
function dayMonth(reader: Reader, index: number): Reading | null {
  const day = dayOfMonth(reader, index);
  if (day === null) return null;
  // “Un avril pluvieux” is no first of April.
  const spelled = reader.tokens[index]?.kind === 'word' && !day.value.ordinal;
  if (spelled && day.value.day === 1) return null;
  const between = separator(reader, day.next);
  const afterDay = day.value.ordinal ? skip(reader, between, 'day-word') : between;
  const month = monthName(reader, skip(reader, skip(reader, afterDay, 'of'), 'the')) ?? monthOfWord(reader, afterDay);
  if (month === null) return null;
  const dated = withYear(reader, month.next, { is: 'date', month: month.value.month, day: day.value.day });
  const verb = month.value.short && !day.value.ordinal && dated.value.year === undefined;
  const doubtful = verb && find(reader, skip(reader, afterDay, 'of'), 'month')?.value.sureness === 'doubtful';
  return reading(dated.value, dated.next, doubtful && reader.lexicon.capitalMonths ? 'alone' : 'sure');
}

/** “du mois d’avril”. */
function monthOfWord(reader: Reader, index: number): Found<Month> | null {
  const unit = find(reader, skip(reader, skip(reader, index, 'of'), 'the'), 'unit');
  if (unit?.value !== 'month') return null;
  return monthName(reader, skip(reader, unit.next, 'of'));
}

/** “April 13th, 2024”, “Oct. 2”, “novembre 19”. */
function monthDay(reader: Reader, index: number): Reading | null {
  const month = monthName(reader, index);
  if (month === null) return null;
  const at = skip(reader, skipMark(reader, month.next, ',', '-', '/', '.'), 'the');
  const day = dayOfMonth(reader, at) ?? gluedDay(reader, at);
  if (day === null || isBigNumber(reader, day.next - 1)) return null;
  const dated = withYear(reader, day.next, { is: 'date', month: month.value.month, day: day.value.day });
  // “The September 11 attacks” is a day, “in May 5 people” a number.
  const counted = !reader.lexicon.capitalMonths || says(reader, index - 1, 'in');
  const counting = counted && dated.value.year === undefined && countsSomething(reader, dated.next);
  if (counting && !day.value.ordinal && !says(reader, dated.next, '-', '/')) return null;
  return reading(dated.value, dated.next);
}

/** “October2”. */
function gluedDay(reader: Reader, index: number): Found<Day> | null {
  const token = reader.tokens[index];
  if (token?.value == null || !token.glued || token.value < 1 || token.value > 31) return null;
  return { value: { day: token.value, ordinal: false }, next: index + 1 };
}

/** “2024 April 13”, “2019-sep-1”, “2020/23/Sep”, “2016, nov”. */
function yearMonth(reader: Reader, index: number): Reading | null {
  const year = digits(reader, index);
  if (year === null || reader.tokens[index]?.text.length !== 4 || year.value < 1000 || year.value > 2199) return null;
  const at = skipMark(reader, year.next, ',', '-', '/', '.');
  const month = monthName(reader, at);
  if (month !== null) {
    const day = dayOfMonth(reader, skipMark(reader, month.next, '-', '/', '.'));
    const withDay = day !== null && !countsSomething(reader, day.next);
    const date = { is: 'date', year: year.value, month: month.value.month } as const;
    return withDay ? reading({ ...date, day: day.value.day }, day.next) : reading(date, month.next);
  }
  const day = dayOfMonth(reader, at);
  const last = day === null ? null : monthName(reader, skipMark(reader, day.next, '-', '/', '.'));
  if (day === null || last === null) return null;
  return reading({ is: 'date', year: year.value, month: last.value.month, day: day.value.day }, last.next);
}

/** “avril 2024”, “mai dernier”, “au mois de mars”, “last January”, “cet avril”, “septembre”. */
export function monthAlone(reader: Reader, index: number): Reading | null {
  const before = shiftBefore(reader, index);
  let at = before?.next ?? index;
  const word = find(reader, skip(reader, at, 'the'), 'unit');
  const named = word?.value === 'month' ? skip(reader, word.next, 'of') : null;
  if (named !== null) at = named;
  const month = monthName(reader, at);
  if (month === null) return null;
  const dated = withYear(reader, month.next, { is: 'date', month: month.value.month });
  const told = dated.next > month.next;
  if (before !== null && !told) {
    if (month.value.short && named === null) return null;
    return reading({ is: 'date', month: month.value.month, shift: before.value }, dated.next);
  }
  if (told)
    return reading(
      dated.value,
      dated.next,
      month.value.short && dated.value.year === undefined && dated.value.yearShift === undefined ? 'alone' : 'sure',
    );
  const strength: Strength = named !== null || month.value.sure ? 'sure' : month.value.short ? 'alone' : 'led';
  return reading(dated.value, dated.next, strength);
}

/** “le 16”, “le 16 du mois dernier”, “on the 15th”: a day of the month alone. */
export function dayAlone(reader: Reader, index: number): Reading | null {
  const day = dayOfMonth(reader, index);
  if (day === null) return null;
  const month = shiftedMonth(reader, day.next);
  if (month !== null) return reading({ is: 'date', day: day.value.day, monthShift: month.value }, month.next);
  const preceded = find(reader, index - 1, 'the') !== null || find(reader, index - 1, 'on') !== null;
  if (!endsClause(reader, day.next) || reader.tokens[day.next - 1]?.kind !== 'number') {
    if (!(preceded && day.value.ordinal && reader.tokens[index]?.kind === 'number' && endsClause(reader, day.next)))
      return null;
  }
  return preceded ? reading({ is: 'date', day: day.value.day }, day.next, 'sure') : null;
}

/** “of next month”, “du mois dernier”, “cette mois”. */
function shiftedMonth(reader: Reader, index: number): Found<Shift> | null {
  const at = skip(reader, skip(reader, index, 'of'), 'the');
  const before = find(reader, at, 'shift');
  const unit = find(reader, before?.next ?? at, 'unit');
  if (unit === null || unit.value !== 'month') return null;
  const shift = before ?? find(reader, unit.next, 'shift');
  if (shift !== null) return { value: shift.value, next: Math.max(unit.next, shift.next) };
  const chained = find(reader, unit.next, 'chained');
  if (chained !== null) return { value: chained.value, next: chained.next };
  return at > index ? { value: 0, next: unit.next } : null;
}

const DATES = [dayMonth, monthDay, yearMonth] as const;

/** A date with a month, weekday before or after it: “samedi 13 avril”, “Sun 14th”, “le 25 mardi”, “vendredi 2018-7-6”. */
export function explicitDate(numeric: (reader: Reader, index: number) => Reading | null) {
  return (reader: Reader, index: number): Reading | null => {
    const present = shiftBefore(reader, index);
    const weekday = find(reader, present?.value === 0 ? present.next : index, 'weekday');
    const at = weekday === null ? index : afterWeekday(reader, weekday.next);
    const dated = [...DATES, numeric]
      .map((rule) => rule(reader, at))
      .filter((found) => found !== null)
      .sort((a, b) => b.next - a.next)[0];
    if (dated === undefined) return weekday === null ? null : weekdayWithDay(reader, at, weekday.value.weekday);
    if (dated.meaning.is !== 'date' || dated.meaning.day === undefined) return weekday === null ? dated : null;
    if (weekday !== null) return reading({ ...dated.meaning, weekday: weekday.value.weekday }, dated.next);
    return dated;
  };
}

function afterWeekday(reader: Reader, index: number): number {
  return skip(reader, skip(reader, skipMark(reader, index, '.', ','), 'on'), 'the');
}

/** “mercredi 13”, “Friday the 22nd”. */
function weekdayWithDay(reader: Reader, index: number, weekday: number): Reading | null {
  const day = dayOfMonth(reader, index);
  const spelled = reader.tokens[index]?.kind !== 'number';
  if (day === null || (spelled && !(day.value.ordinal && find(reader, index - 1, 'the') !== null))) return null;
  if (countsSomething(reader, day.next) || find(reader, day.next, 'hour-word') !== null) return null;
  if (says(reader, day.next, ':')) return null;
  return reading({ is: 'date', day: day.value.day, weekday }, day.next);
}

/** “le 25 mardi”, “the 5th Monday”: a day and the weekday after it. */
export function dayThenWeekday(reader: Reader, index: number): Reading | null {
  const day = dayOfMonth(reader, index);
  if (day === null) return null;
  const weekday = find(reader, day.next, 'weekday');
  if (weekday === null || weekday.value.sureness === 'short') return null;
  const preceded = find(reader, index - 1, 'the') !== null;
  return preceded ? reading({ is: 'date', day: day.value.day, weekday: weekday.value.weekday }, weekday.next) : null;
}
