/** Days with their times and parts, and what is counted from them: “dimanche matin”, “plus tard samedi”, “il y a un an”. */
import type { Meaning } from '../meaning.ts';
import { type Found, find, type Reader, says, shiftBefore, skip, skipAll } from '../reader.ts';
import { at, clock, dayPart, type Part } from './clock.ts';
import { ago, ahead, later, within } from './distances.ts';
import { bestOf, countsSomething, type Reading, type ReadingRule, reading, remembered } from './reading.ts';
import { single } from './single.ts';

/** Only days, weekdays and holidays take a part of the day or a time. */
export function takesTime(meaning: Meaning): boolean {
  if (meaning.is === 'date') return meaning.day !== undefined || meaning.weekday !== undefined;
  return (
    meaning.is === 'day' ||
    meaning.is === 'holiday' ||
    meaning.is === 'weekday-in' ||
    meaning.is === 'part' ||
    meaning.is === 'nth'
  );
}

/** The day behind “plus tard”, “late”: only a day can be early or late in itself. */
function movedDay(reader: Reader, moved: number): Reading | null {
  const day = single(reader, skip(reader, moved, 'on', 'the'));
  return day !== null && takesTime(day.meaning) ? day : null;
}

/** “dimanche matin”, “demain à 11h”, “le 12 février en fin de matinée”, “plus tard samedi”. */
export const dayAndTime: ReadingRule = remembered((reader, index) => {
  const moved = skip(reader, index, 'moved');
  const day = moved > index ? (movedDay(reader, moved) ?? single(reader, index)) : single(reader, index);
  if (day === null || !takesTime(day.meaning)) return day;
  const glue = says(reader, day.next, ',') ? day.next + 1 : day.next;
  const part = dayPart(reader, skip(reader, glue, 'moved')) ?? dayPart(reader, glue);
  const usable =
    part !== null &&
    !(part.next > glue + 2 && find(reader, glue, 'the') !== null && part.value.edge !== undefined && false);
  const afterPart = part !== null && usable ? part.next : day.next;
  const time = timeAfter(reader, afterPart, day.meaning.is === 'date' && day.meaning.day !== undefined);
  const strength = day.strength === 'alone' && (part !== null || time !== null) ? 'sure' : day.strength;
  return reading(at(day.meaning, part?.value ?? null, time?.clock ?? null), time?.next ?? afterPart, strength);
});

function timeAfter(reader: Reader, index: number, explicit: boolean) {
  const comma = says(reader, index, ',', '-') ? index + 1 : index;
  const lead = skip(reader, skip(reader, comma, 'at', 'in'), 'about');
  const iso = says(reader, index, 't') && reader.tokens[index]?.glued === true ? index + 1 : lead;
  const found = clock(reader, iso);
  if (found === null) return null;
  if (iso === index && !found.value.sure && !explicit && found.value.minute === null && index > 0)
    return { clock: found.value, next: found.next };
  return { clock: found.value, next: found.next };
}

const LEADS_TO_TIME = ['at', 'until', 'since', 'before', 'after', 'between'] as const;

function leadsTo(reader: Reader, index: number, tag: (typeof LEADS_TO_TIME)[number]): boolean {
  return [1, 2, 3].some((back) => find(reader, index - back, tag)?.next === index);
}

const TODAY: Meaning = { is: 'day', offset: 0, base: 'reference' };

const ANY_DAY: Meaning = { is: 'day', offset: 0, base: 'chain' };

/** A time or part of a day before its day, or with none: “ce matin”, “le soir de Noël”, “à 14h30”, “in the evening”. */
const timeFirst: ReadingRule = (reader, index) => {
  const this_ = find(reader, index, 'shift');
  const part = dayPart(reader, this_?.next ?? index);
  const time = part === null || this_ !== null ? null : clock(reader, index);
  if (part !== null && time === null) return partFirst(reader, index, this_?.value ?? null, part);
  const found = time ?? clock(reader, index);
  if (found === null) return null;
  const of = skip(reader, skip(reader, skipAll(reader, found.next, 'of', 'on'), 'the'), 'moved');
  const day = single(reader, of);
  if (day !== null && takesTime(day.meaning) && day.strength !== 'alone') {
    return reading(at(day.meaning, null, found.value), day.next);
  }
  const present = shiftBefore(reader, found.next);
  const half = present?.value === 0 ? dayPart(reader, present.next) : null;
  if (half !== null) return reading(at(TODAY, half.value, found.value), half.next);
  const led = LEADS_TO_TIME.some((tag) => leadsTo(reader, index, tag));
  const plausible = !countsSomething(reader, found.next) && find(reader, found.next, 'of') === null;
  const strength = found.value.sure && plausible ? 'sure' : led && plausible ? 'sure' : 'alone';
  return reading(at(ANY_DAY, null, found.value), found.next, strength);
};

function partFirst(reader: Reader, index: number, shift: -1 | 0 | 1 | null, part: Found<Part>): Reading | null {
  if (shift !== null) {
    const offset = shift === 0 ? 0 : shift;
    return reading(at({ ...TODAY, offset } as Meaning, part.value, null), part.next);
  }
  const of = skip(reader, skip(reader, skip(reader, part.next, 'of'), 'on'), 'the');
  const day = of > part.next || reader.lexicon.language === 'en' ? single(reader, of) : null;
  if (day !== null && takesTime(day.meaning)) return reading(at(day.meaning, part.value, null), day.next);
  const behind = reader.lexicon.language === 'fr' ? find(reader, part.next, 'shift') : null;
  if (behind !== null && behind.value === -1) {
    return reading(at({ is: 'day', offset: -1, base: 'reference' }, part.value, null), behind.next);
  }
  const edged = part.value.edge !== undefined || says(reader, index - 2, 'dans') || says(reader, index, 'dans');
  return reading(at(ANY_DAY, part.value, null), part.next, edged ? 'sure' : 'alone');
}

const BASE: readonly ReadingRule[] = [ago, ahead, within, later(dayAndTime), timeFirst, dayAndTime];

const base: ReadingRule = remembered((reader, index) => bestOf(reader, index, BASE));

/** A point in time or a period, whatever way it is said. */
export const point: ReadingRule = (reader, index) => {
  const found = base(reader, index);
  if (found !== null) return found;
  const moved = skip(reader, index, 'moved');
  return moved > index ? base(reader, moved) : null;
};
