/** From one point to another: “du 3 au 5 mai”, “entre janvier 2019 et hier”, “2014-2018”, “jeudi de 9h à 11h”. */
import type { Meaning } from '../meaning.ts';
import { find, type Reader, says, skip, skipAll } from '../reader.ts';
import { dayOfMonth, monthAlone, yearAfter } from './dates.ts';
import { dayAndTime, point, takesTime } from './moment.ts';
import { countsSomething, endsClause, type Reading, type ReadingRule, reading } from './reading.ts';

/** A bare number that can be a day: “[3] au 5 mai”. */
const bareDay: ReadingRule = (reader, index) => {
  const start = skipAll(reader, index, 'the', 'on');
  const day = dayOfMonth(reader, start);
  return day === null ? null : reading({ is: 'date', day: day.value.day }, day.next, 'alone');
};

/** An end of a range: a point, else no more than a number. */
const rangeEnd: ReadingRule = (reader, index) => {
  const start = skipAll(reader, index, 'the', 'on');
  const whole = point(reader, start);
  const day = bareDay(reader, start);
  return day === null || (whole !== null && (whole.next > day.next || whole.meaning.is !== 'date')) ? whole : day;
};

/** “du 3 au 5 mai”, “entre janvier 2019 et hier”, “from 3 to 5 May”, “2014-2018”, “13 juillet - 15 juillet”. */
/** “July 13 through 15, 2023”: the year behind a bare day belongs to both. */
function withLateYear(reader: Reader, left: Reading, right: Reading): Reading {
  const monthBefore = left.meaning.is === 'date' && left.meaning.month !== undefined && left.meaning.year === undefined;
  if (!monthBefore || right.meaning.is !== 'date' || !isBareDay(right.meaning)) return right;
  const year = yearAfter(reader, right.next);
  return year === null ? right : { ...right, meaning: { ...right.meaning, year: year.value }, next: year.next };
}

/** The range that starts with the longest first end, else with a bare day. */
export const range: ReadingRule = (reader, index) =>
  rangeFrom(reader, index, rangeEnd) ?? rangeFrom(reader, index, bareDay);

function rangeFrom(reader: Reader, index: number, first: ReadingRule): Reading | null {
  const between = find(reader, index, 'between');
  const from = between ?? find(reader, index, 'from');
  const led = from !== null;
  const left = first(reader, from?.next ?? index);
  if (left === null) return null;
  const joint =
    between === null
      ? find(reader, left.next, 'to')
      : (find(reader, left.next, 'and') ?? find(reader, left.next, 'to'));
  if (joint === null) return null;
  if (between === null && says(reader, left.next, 'et', 'and') && !isListOfDays(reader, index, left, joint.next))
    return null;
  if (says(reader, left.next, '/') && !(reader.tokens[left.next]?.glued ?? false)) return null;
  const end = rangeEnd(reader, joint.next);
  if (end === null) return null;
  const right = withLateYear(reader, left, end);
  if (isBareDay(left.meaning) && isBareDay(right.meaning) && !(led && daysInRange(reader, from?.next ?? index, right)))
    return null;
  if (isOpeningDays(reader, from?.next ?? index, left, right)) return reading(right.meaning, right.next, 'never');
  const start = sameKind(left.meaning, right.meaning, led);
  if (start === null) return null;
  return reading({ is: 'range', from: start, to: right.meaning }, right.next, rangeStrength(reader, left, right, led));
}

/** Days that far apart joined by “and” are one event; further apart (“les 8 et 27 juillet”) they are two. */
const NEIGHBOURS = 3;

/** “les 21 et 22 août”, “May 3 and 4”: neighbours joined by “and”. */
function isListOfDays(reader: Reader, index: number, left: Reading, next: number): boolean {
  const right = rangeEnd(reader, next);
  if (right === null || right.meaning.is !== 'date' || right.meaning.day === undefined) return false;
  if (left.meaning.is !== 'date' || left.meaning.day === undefined || left.meaning.day >= right.meaning.day)
    return false;
  const near = right.meaning.monthShift !== undefined || right.meaning.day - left.meaning.day <= NEIGHBOURS;
  if (!near) return false;
  if (isBareDay(left.meaning)) {
    return (
      !isBareDay(right.meaning) &&
      right.strength === 'sure' &&
      (find(reader, index - 1, 'the') !== null || right.meaning.monthShift !== undefined)
    );
  }
  return isBareDay(right.meaning) && left.meaning.month !== undefined && endsClause(reader, right.next);
}

/** “du lundi au vendredi”: when something is open, not a date. */
function isOpeningDays(reader: Reader, start: number, left: Reading, right: Reading): boolean {
  const bare = (meaning: Meaning): boolean =>
    meaning.is === 'date' && meaning.weekday !== undefined && meaning.day === undefined && meaning.shift === undefined;
  if (!bare(left.meaning) || !bare(right.meaning)) return false;
  return says(reader, start - 1, 'du') || find(reader, start - 1, 'from') === null;
}

function rangeStrength(reader: Reader, left: Reading, right: Reading, led: boolean): Reading['strength'] {
  if (countsSomething(reader, right.next) && right.strength !== 'sure') return 'alone';
  if (isYear(left.meaning) && isYear(right.meaning)) return led || isPlainYears(reader, left, right) ? 'sure' : 'led';
  const bare = isBareDay(left.meaning) || isBareDay(right.meaning);
  if (left.strength === 'alone' && right.strength === 'alone' && !(bare && left.meaning.is === right.meaning.is))
    return 'alone';
  if (left.strength === 'sure' || right.strength === 'sure') return 'sure';
  return led ? 'sure' : 'alone';
}

function isYear(meaning: Meaning): boolean {
  return meaning.is === 'date' && meaning.year !== undefined && meaning.month === undefined;
}

/** “2014-2018”, the second later than the first and both years of our time. */
function isPlainYears(reader: Reader, left: Reading, right: Reading): boolean {
  if (left.meaning.is !== 'date' || right.meaning.is !== 'date') return false;
  const from = left.meaning.year ?? 0;
  const to = right.meaning.year ?? 0;
  return from >= 1800 && to > from && to - from < 150 && reader.tokens[left.next]?.text === '-';
}

function isBareDay(meaning: Meaning): boolean {
  return (
    meaning.is === 'date' &&
    meaning.day !== undefined &&
    meaning.month === undefined &&
    meaning.weekday === undefined &&
    meaning.monthShift === undefined
  );
}

/** Two bare numbers are days only where the words say so: an article before the first, and no noun after the second. */
function daysInRange(reader: Reader, start: number, right: Reading): boolean {
  if (!endsClause(reader, right.next)) return false;
  const article =
    find(reader, start, 'the') !== null || find(reader, start, 'on') !== null || says(reader, start - 1, 'du');
  return article;
}

/** The first end as the second makes it: “de 9 à 11h” begins at nine o’clock; a day cannot run to an hour. */
function sameKind(left: Meaning, right: Meaning, led: boolean): Meaning | null {
  if (isBareDay(left) && right.is !== 'date' && right.is !== 'clock') return null;
  if (right.is !== 'clock' || left.is === 'clock') return left;
  if (led && left.is === 'date' && isBareDay(left) && left.day !== undefined && left.day <= 24) {
    return { is: 'clock', hour: left.day, minute: null, of: right.of };
  }
  return left.is === 'now' ? left : null;
}

/** “novembre entre 19 et 20”: the month before its days. */
export const monthThenRange: ReadingRule = (reader, index) => {
  const month = monthAlone(reader, index);
  if (month === null || month.meaning.is !== 'date' || find(reader, month.next, 'between') === null) return null;
  const days = range(reader, month.next) ?? bareDays(reader, month.next);
  if (days === null || days.meaning.is !== 'range') return null;
  const { from: first, to: last } = days.meaning;
  if (first.is !== 'date' || last.is !== 'date' || !isBareDay(first) || !isBareDay(last)) return null;
  const from = { ...month.meaning, day: first.day ?? 1 };
  const to = { ...month.meaning, day: last.day ?? 1 };
  return reading({ is: 'range', from, to }, days.next);
};

function bareDays(reader: Reader, index: number): Reading | null {
  const lead = find(reader, index, 'between');
  const left = lead === null ? null : dayOfMonth(reader, skip(reader, lead.next, 'the'));
  const joint = left === null ? null : find(reader, left.next, 'and');
  const right = joint === null ? null : dayOfMonth(reader, skip(reader, joint.next, 'the'));
  if (left === null || right === null) return null;
  return reading(
    { is: 'range', from: { is: 'date', day: left.value.day }, to: { is: 'date', day: right.value.day } },
    right.next,
  );
}

/** “jeudi de 9h à 11h”, “9h30 - 11h jeudi”: a range of times on one day. */
export const timesOfDay: ReadingRule = (reader, index) => {
  const day = dayAndTime(reader, index);
  if (day !== null && takesTime(day.meaning)) {
    const times = range(reader, day.next);
    if (
      times !== null &&
      times.meaning.is === 'range' &&
      times.meaning.from.is === 'clock' &&
      times.meaning.to.is === 'clock'
    ) {
      return onDay(day.meaning, times.meaning.from, times.meaning.to, times.next);
    }
    return null;
  }
  const times = range(reader, index);
  if (
    times === null ||
    times.meaning.is !== 'range' ||
    times.meaning.from.is !== 'clock' ||
    times.meaning.to.is !== 'clock'
  )
    return null;
  const later_ = dayAndTime(reader, skipAll(reader, times.next, 'on', 'the', 'of'));
  if (later_ === null || !takesTime(later_.meaning)) return null;
  return onDay(later_.meaning, times.meaning.from, times.meaning.to, later_.next);
};

function onDay(of: Meaning, from: Meaning & { is: 'clock' }, to: Meaning & { is: 'clock' }, next: number): Reading {
  return reading({ is: 'range', from: { ...from, of }, to: { ...to, of } }, next);
}
