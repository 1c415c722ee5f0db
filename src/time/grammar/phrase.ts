/** Puts the small readings together: edges of periods, parts of days, times, ranges and open periods. */
import type { DateMeaning, Meaning, Unit } from '../meaning.ts';
import { find, type Reader, says, skip, skipAll } from '../reader.ts';
import { at, clock, dayPart } from './clock.ts';
import { dayAlone, dayOfMonth, dayThenWeekday, explicitDate, monthAlone } from './dates.ts';
import { numericDate, numericDay } from './numeric.ts';
import { decade, holiday, numberedSection, season, yearAlone, yearThenSection } from './periods.ts';
import { bestOf, countsSomething, endsClause, isLed, type Reading, type ReadingRule, reading } from './reading.ts';
import {
  ago,
  ahead,
  later,
  namedDay,
  nth,
  unitPhrase,
  weekdayPhrase,
  weekdaysAway,
  weekOf,
  within,
} from './relative.ts';

const PLAIN: readonly ReadingRule[] = [
  explicitDate(numericDay),
  dayThenWeekday,
  numericDate,
  yearThenSection,
  numberedSection,
  season,
  holiday,
  decade,
  monthAlone,
  yearAlone,
  namedDay,
  weekdaysAway,
  weekdayPhrase,
  unitPhrase,
  dayAlone,
];

/** A date, period or day that needs no other reading inside it. */
const plain: ReadingRule = (reader, index) => bestOf(reader, index, PLAIN);

/** What an edge or an ordinal can be part of: a month, year, season, week and so on, or a bare “month” with its article. */
const period: ReadingRule = (reader, index) => {
  const at_ = skip(reader, index, 'the');
  const found = bestOf(reader, at_, [
    monthAlone,
    numericDate,
    yearAlone,
    season,
    numberedSection,
    decade,
    holiday,
    unitPhrase,
  ]);
  if (found !== null && !(found.strength === 'alone' && isUnit(found.meaning))) return { ...found, strength: 'sure' };
  const unit = find(reader, at_, 'unit');
  const units: readonly Unit[] = ['week', 'month', 'quarter', 'half', 'year', 'decade', 'century'];
  if (unit === null || !units.includes(unit.value) || unit.next !== at_ + 1) return null;
  return reading({ is: 'unit', unit: unit.value, shift: 0, base: 'reference' }, unit.next);
};

function isUnit(meaning: Meaning): boolean {
  return meaning.is === 'unit';
}

/** “début mai”, “mi-février”, “fin 2003”, “au milieu de l’année 2000”, “early this month”, “late last year”. */
const edge: ReadingRule = (reader, index) => {
  const found = find(reader, index, 'edge');
  if (found === null) return null;
  const hyphen = says(reader, found.next, '-') ? found.next + 1 : found.next;
  const about = skipAll(reader, hyphen, 'about');
  const of = skipAll(reader, skip(reader, skip(reader, about, 'of'), 'of'), 'about');
  const joined = of === found.next;
  // “It will end in 2150”: a verb.
  if (says(reader, found.next, 'in') && /^(end|start)$/.test(reader.tokens[index]?.text ?? '')) return null;
  const whole = period(reader, of);
  if (whole === null || whole.meaning.is === 'day' || whole.meaning.is === 'span') return null;
  if (whole.meaning.is === 'date' && whole.meaning.day !== undefined) return null;
  const bareUnit = whole.meaning.is === 'unit' && whole.meaning.shift === 0 && find(reader, of, 'shift') === null;
  // “Fin mois” is no French, and “end week” no English: a bare unit wants its article.
  if (bareUnit && find(reader, of, 'the') === null && joined && !isShiftedUnit(reader, whole.next)) return null;
  const edge_ = reader.lexicon.language === 'fr' && says(reader, index, 'courant') ? null : found.value;
  if (edge_ === null) return whole;
  return reading({ is: 'edge', edge: edge_, of: whole.meaning }, whole.next);
};

function isShiftedUnit(reader: Reader, next: number): boolean {
  return find(reader, next - 1, 'shift') !== null || find(reader, next - 1, 'chained') !== null;
}

const innerNth = nth(period);

/** Everything that stands for one day or one period. */
const single: ReadingRule = (reader, index) =>
  bestOf(reader, index, [plain, edge, innerNth, weekOf(plain), festiveWeekend]);

/** “labor day weekend”, “Thanksgiving week”. */
function festiveWeekend(reader: Reader, index: number): Reading | null {
  const day = holiday(reader, index);
  const unit = day === null ? null : find(reader, day.next, 'unit');
  if (day === null || unit === null || (unit.value !== 'week' && unit.value !== 'weekend')) return null;
  return reading({ is: 'week-of', unit: unit.value, of: day.meaning }, unit.next);
}

/** Only days, weekdays and holidays take a part of the day or a time. */
function takesTime(meaning: Meaning): boolean {
  if (meaning.is === 'date') return meaning.day !== undefined || meaning.weekday !== undefined;
  return (
    meaning.is === 'day' ||
    meaning.is === 'holiday' ||
    meaning.is === 'weekday-in' ||
    meaning.is === 'part' ||
    meaning.is === 'nth'
  );
}

/** “dimanche matin”, “demain à 11h”, “le 12 février en fin de matinée”, “plus tard samedi”. */
const dayAndTime: ReadingRule = (reader, index) => {
  const moved = skip(reader, index, 'moved');
  const start = moved > index ? skip(reader, moved, 'on', 'the') : index;
  const day = single(reader, start);
  if (day === null || (moved > index && !takesTime(day.meaning))) return null;
  if (!takesTime(day.meaning)) return day;
  const glue = says(reader, day.next, ',') ? day.next + 1 : day.next;
  const part = dayPart(reader, skip(reader, glue, 'moved')) ?? dayPart(reader, glue);
  const usable =
    part !== null &&
    !(part.next > glue + 2 && find(reader, glue, 'the') !== null && part.value.edge !== undefined && false);
  const afterPart = part !== null && usable ? part.next : day.next;
  const time = timeAfter(reader, afterPart, day.meaning.is === 'date' && day.meaning.day !== undefined);
  const strength = day.strength === 'alone' && (part !== null || time !== null) ? 'sure' : day.strength;
  return reading(at(day.meaning, part?.value ?? null, time?.clock ?? null), time?.next ?? afterPart, strength);
};

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
  const led =
    find(reader, index - 1, 'at') !== null ||
    find(reader, index - 1, 'until') !== null ||
    find(reader, index - 1, 'since') !== null;
  const plausible = !countsSomething(reader, found.next) && find(reader, found.next, 'of') === null;
  const strength = found.value.sure && plausible ? 'sure' : led && plausible ? 'sure' : 'alone';
  return reading(at(ANY_DAY, null, found.value), found.next, strength);
};

function partFirst(
  reader: Reader,
  index: number,
  shift: -1 | 0 | 1 | null,
  part: { value: { part: import('../meaning.ts').DayPart; edge?: import('../meaning.ts').Edge }; next: number },
): Reading | null {
  const today: Meaning = { is: 'day', offset: 0, base: 'reference' };
  if (shift !== null) {
    const offset = shift === 0 ? 0 : shift;
    return reading(at({ ...today, offset } as Meaning, part.value, null), part.next);
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

const base: ReadingRule = (reader, index) =>
  bestOf(reader, index, [ago, ahead, within, later(dayAndTime), timeFirst, dayAndTime]);

/** A point in time or a period, whatever way it is said. */
const point: ReadingRule = (reader, index) => {
  const found = base(reader, index);
  if (found !== null) return found;
  const moved = skip(reader, index, 'moved');
  return moved > index ? base(reader, moved) : null;
};

/** An end of a range, which may be no more than a number: “du 3 au 5 mai”. */
const rangeEnd: ReadingRule = (reader, index) => {
  const start = skipAll(reader, index, 'the', 'on');
  const whole = point(reader, start);
  const day = dayOfMonth(reader, start);
  if (day === null || (whole !== null && whole.next > day.next)) return whole;
  if (whole !== null && whole.meaning.is !== 'date') return whole;
  return reading({ is: 'date', day: day.value.day }, day.next, 'alone');
};

/** “du 3 au 5 mai”, “entre janvier 2019 et hier”, “from 3 to 5 May”, “2014-2018”, “13 juillet - 15 juillet”. */
const range: ReadingRule = (reader, index) => {
  const between = find(reader, index, 'between');
  const from = between ?? find(reader, index, 'from');
  const led = from !== null;
  const left = rangeEnd(reader, from?.next ?? index);
  if (left === null) return null;
  const joint =
    between === null
      ? find(reader, left.next, 'to')
      : (find(reader, left.next, 'and') ?? find(reader, left.next, 'to'));
  if (joint === null || (between === null && says(reader, left.next, 'et', 'and'))) return null;
  if (says(reader, left.next, '/') && !(reader.tokens[left.next]?.glued ?? false)) return null;
  const right = rangeEnd(reader, joint.next);
  if (right === null) return null;
  if (isBareDay(left.meaning) && isBareDay(right.meaning) && !(led && daysInRange(reader, from?.next ?? index, right)))
    return null;
  if (!isSameKind(left.meaning, right.meaning)) return null;
  return reading(
    { is: 'range', from: left.meaning, to: right.meaning },
    right.next,
    rangeStrength(reader, left, right, led),
  );
};

function rangeStrength(reader: Reader, left: Reading, right: Reading, led: boolean): Reading['strength'] {
  if (countsSomething(reader, right.next) && right.strength !== 'sure') return 'alone';
  if (isYear(left.meaning) && isYear(right.meaning)) return led || isPlainYears(reader, left, right) ? 'sure' : 'led';
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

function isBareDay(meaning: Meaning): meaning is DateMeaning {
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

function isSameKind(left: Meaning, right: Meaning): boolean {
  const timed = (meaning: Meaning): boolean => meaning.is === 'clock';
  if (left.is === 'now' || right.is === 'now') return true;
  return timed(left) === timed(right) || right.is === 'clock' || left.is === 'clock';
}

/** “novembre entre 19 et 20”: the month before its days. */
const monthThenRange: ReadingRule = (reader, index) => {
  const month = monthAlone(reader, index);
  if (month === null || month.meaning.is !== 'date' || find(reader, month.next, 'between') === null) return null;
  const days = range(reader, month.next) ?? bareDays(reader, month.next);
  if (days === null || days.meaning.is !== 'range' || !isBareDay(days.meaning.from) || !isBareDay(days.meaning.to))
    return null;
  const from = { ...month.meaning, day: days.meaning.from.day ?? 1 };
  const to = { ...month.meaning, day: days.meaning.to.day ?? 1 };
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
const timesOfDay: ReadingRule = (reader, index) => {
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

/** “depuis janvier dernier”, “since last January”, “après février 2018”, “jusqu’au 5 mai”, “2012 ou plus tard”. */
const open: ReadingRule = (reader, index) => {
  for (const side of ['since', 'after', 'until', 'before'] as const) {
    const lead = find(reader, index, side);
    if (lead === null) continue;
    const found = point(reader, skipAll(reader, lead.next, 'the', 'on'));
    if (found === null || found.strength === 'alone' || !canBeOpened(found.meaning)) continue;
    return reading({ is: 'open', side, of: found.meaning }, found.next);
  }
  const found = point(reader, index);
  if (found === null || found.strength === 'alone') return null;
  const later_ = find(reader, found.next, 'or-later');
  if (later_ !== null) return reading({ is: 'open', side: 'since', of: found.meaning }, later_.next);
  const earlier = find(reader, found.next, 'or-earlier');
  return earlier === null ? null : reading({ is: 'open', side: 'until', of: found.meaning }, earlier.next);
};

function canBeOpened(meaning: Meaning): boolean {
  return meaning.is !== 'offset' || meaning.base !== 'chain';
}

const RULES: readonly ReadingRule[] = [timesOfDay, monthThenRange, range, open, point];

/** The longest expression that starts at `index`, when its words suffice; `alone` tells that nothing else is in the text. */
export function phrase(reader: Reader, index: number, alone: (next: number) => boolean): Reading | null {
  const found = RULES.map((rule) => rule(reader, index)).filter((each) => each !== null);
  found.sort((a, b) => b.next - a.next);
  for (const each of found) {
    if (each.strength === 'sure' || alone(each.next)) return each;
    if (each.strength === 'led' && isLed(reader, index)) return each;
  }
  return null;
}
