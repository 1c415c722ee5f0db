/** Parts of a longer period, by their place in it or a day in them: le premier lundi de mai, la semaine du 6 octobre. */
import type { Unit } from '../meaning.ts';
import { type Found, find, type Reader, says, skip } from '../reader.ts';
import { cardinal, ordinal } from './numbers.ts';
import { type ReadingRule, reading } from './reading.ts';

/** “dernier jour d’octobre 2015”, “the first Monday of May”, “the last week of 2016”, “the last four months of 2021”. */
export function nth(container: ReadingRule): ReadingRule {
  return (reader, index) => {
    const rank = ordinal(reader, index) ?? lastAsRank(reader, index);
    if (rank === null) return null;
    const fromEnd = find(reader, rank.next, 'ordinal')?.value === -1 ? find(reader, rank.next, 'ordinal') : null;
    const at = fromEnd?.next ?? rank.next;
    const count = cardinal(reader, at);
    const place = count === null ? at : count.next;
    const weekday = find(reader, place, 'weekday');
    const unit = find(reader, place, 'unit');
    const what = weekday?.value.weekday ?? unit?.value;
    const next = weekday?.next ?? unit?.next;
    if (what === undefined || next === undefined) return null;
    const of = skip(reader, skip(reader, next, 'of'), 'the');
    if (of === next) return null;
    const whole = container(reader, of);
    if (whole === null || whole.strength === 'alone') return null;
    const n = fromEnd === null ? rank.value : -Math.abs(rank.value);
    const counted_ = count === null ? {} : { count: count.value };
    return reading({ is: 'nth', n, what, ...counted_, of: whole.meaning }, whole.next);
  };
}

function lastAsRank(reader: Reader, index: number): Found<number> | null {
  const shift = find(reader, index, 'shift');
  return shift !== null && shift.value === -1 ? { value: -1, next: shift.next } : null;
}

/** “la semaine du 6 octobre”, “the week of July 23”, “labor day weekend” is read by the phrase. */
export function weekOf(point: ReadingRule): ReadingRule {
  return (reader, index) => {
    const unit = find(reader, index, 'unit') ?? weekCommencing(reader, index);
    if (unit === null || (unit.value !== 'week' && unit.value !== 'weekend')) return null;
    const of = skip(reader, skip(reader, unit.next, 'of', 'since'), 'the');
    if (of === unit.next && !says(reader, unit.next - 1, 'c')) return null;
    const day = point(reader, of);
    if (day === null || day.strength === 'alone') return null;
    if (day.meaning.is !== 'date' && day.meaning.is !== 'holiday') return null;
    if (day.meaning.is === 'date' && day.meaning.day === undefined) return null;
    return reading({ is: 'week-of', unit: unit.value, of: day.meaning }, day.next);
  };
}

/** “w/c”: week commencing. */
function weekCommencing(reader: Reader, index: number): Found<Unit> | null {
  const stands = says(reader, index, 'w') && says(reader, index + 1, '/') && says(reader, index + 2, 'c');
  return stands ? { value: 'week', next: index + 3 } : null;
}
