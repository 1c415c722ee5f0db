/** Weekdays that count from the moment of writing or from the expression before: samedi, last Friday, lundi en huit. */
import type { Meaning } from '../meaning.ts';
import { type Found, find, type Reader, says, shiftBefore, skip } from '../reader.ts';
import { cardinal } from './numbers.ts';
import { type Reading, reading } from './reading.ts';
import { unitPhrase } from './units.ts';

/** “last Friday”, “vendredi dernier”, “ce samedi”, “lundi de la semaine prochaine”, “le lundi suivant”, “lundi en huit”. */
export function weekdayPhrase(reader: Reader, index: number): Reading | null {
  const before = shiftBefore(reader, index);
  const chainBefore =
    before === null && find(reader, index, 'behind-only') === null ? find(reader, index, 'chained') : null;
  const start = before?.next ?? chainBefore?.next ?? index;
  const day = find(reader, start, 'weekday');
  if (day === null) return null;
  const { weekday, sureness } = day.value;
  if (find(reader, index - 2, 'in-name')?.next === index) return null;
  const repeated = find(reader, index - 1, 'each')?.next === index || find(reader, index - 2, 'each')?.next === index;
  if (repeated && before === null) return reading({ is: 'date', weekday }, day.next, 'never');
  const next = sureness === 'short' && says(reader, day.next, '.') ? day.next + 1 : day.next;
  const strength = sureness === 'short' ? 'alone' : 'sure';
  if (before !== null) return reading({ is: 'date', weekday, shift: before.value }, next, strength);
  if (chainBefore !== null)
    return reading({ is: 'date', weekday, shift: chainBefore.value, chained: true }, next, strength);
  const eight = find(reader, next, 'eight-days') ?? find(reader, next, 'fifteen-days');
  if (eight !== null) {
    const count = find(reader, next, 'eight-days') === null ? 3 : 2;
    return reading({ is: 'weekdays-away', weekday, count, today: true }, eight.next);
  }
  const week = weekBehind(reader, next);
  if (week !== null) return reading({ is: 'weekday-in', weekday, week: week.value }, week.next);
  const shift = sureness === 'sure' ? shiftOf(reader, next) : null;
  if (shift !== null) return reading({ is: 'date', weekday, ...shift.value }, shift.next);
  if (sureness === 'sure' && isHabit(reader, index)) return reading({ is: 'date', weekday }, next, 'alone');
  return reading({ is: 'date', weekday }, next, strength);
}

function isHabit(reader: Reader, index: number): boolean {
  return reader.lexicon.language === 'fr' && says(reader, index - 1, 'le');
}

function shiftOf(reader: Reader, index: number): Found<{ shift: -1 | 0 | 1; chained?: boolean }> | null {
  if (reader.lexicon.language === 'en') return null;
  const shift = find(reader, index, 'shift');
  if (shift !== null && (shift.value !== 0 || !says(reader, index, 'ce', 'cet', 'cette', 'ces'))) {
    return { value: { shift: shift.value }, next: shift.next };
  }
  const chained = find(reader, index, 'chained');
  const preposition = chained !== null && chained.next === index + 1 && says(reader, index, 'avant', 'apres');
  return chained === null || preposition
    ? null
    : { value: { shift: chained.value, chained: true }, next: chained.next };
}

/** “de la semaine prochaine”, “next week”, “of this week”. */
function weekBehind(reader: Reader, index: number): Found<Meaning> | null {
  const at = skip(reader, skip(reader, skip(reader, index, 'of'), 'of'), 'the');
  const found = unitPhrase(reader, at);
  if (found === null || found.meaning.is !== 'unit' || found.meaning.unit !== 'week') return null;
  return { value: found.meaning, next: found.next };
}

/** “last week Sunday”: the weekday behind its week. */
export function weekThenWeekday(reader: Reader, index: number): Reading | null {
  const week = unitPhrase(reader, index);
  if (week === null || week.meaning.is !== 'unit' || week.meaning.unit !== 'week' || reader.lexicon.language !== 'en')
    return null;
  const day = find(reader, week.next, 'weekday');
  if (day === null || day.value.sureness === 'short') return null;
  return reading({ is: 'weekday-in', weekday: day.value.weekday, week: week.meaning }, day.next);
}

/** “3 Fridays from now”, “two Sundays ago”. */
export function weekdaysAway(reader: Reader, index: number): Reading | null {
  const number = cardinal(reader, index);
  const plural = number === null ? null : find(reader, number.next, 'weekdays');
  if (number === null || plural === null || number.value > 60) return null;
  const ahead_ = find(reader, plural.next, 'ahead-after');
  const back = find(reader, plural.next, 'ago-after');
  const tail = ahead_ ?? back;
  if (tail === null) return null;
  const count = ahead_ === null ? -number.value : number.value;
  return reading({ is: 'weekdays-away', weekday: plural.value, count }, tail.next);
}
