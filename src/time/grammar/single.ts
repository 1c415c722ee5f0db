/** Days and periods said in one piece, with their edges: “13 avril”, “fin 2003”, “le premier lundi de mai”. */
import type { Meaning, Unit } from '../meaning.ts';
import { find, type Reader, says, skip, skipAll } from '../reader.ts';
import { dayAlone, dayThenWeekday, explicitDate, monthAlone } from './dates.ts';
import { namedDay } from './namedDay.ts';
import { numericDate, numericDay } from './numeric.ts';
import { nth, weekOf } from './partsOf.ts';
import { decade, holiday, numberedSection, season, yearAlone, yearThenSection } from './periods.ts';
import { bestOf, type Reading, type ReadingRule, reading, remembered } from './reading.ts';
import { unitPhrase, upcomingUnit } from './units.ts';
import { weekdayPhrase, weekdaysAway, weekThenWeekday } from './weekdays.ts';

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
  upcomingUnit,
  unitPhrase,
  weekThenWeekday,
  dayAlone,
];

/** A date, period or day that needs no other reading inside it. */
const plain: ReadingRule = remembered((reader, index) => bestOf(reader, index, PLAIN));

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

/** Everything that stands for one day or one period. */
const SINGLE: readonly ReadingRule[] = [plain, edge, nth(period), weekOf(plain), festiveWeekend];

export const single: ReadingRule = remembered((reader, index) => bestOf(reader, index, SINGLE));

/** “labor day weekend”, “Thanksgiving week”. */
function festiveWeekend(reader: Reader, index: number): Reading | null {
  const day = holiday(reader, index);
  const unit = day === null ? null : find(reader, day.next, 'unit');
  if (day === null || unit === null || (unit.value !== 'week' && unit.value !== 'weekend')) return null;
  return reading({ is: 'week-of', unit: unit.value, of: day.meaning }, unit.next);
}
