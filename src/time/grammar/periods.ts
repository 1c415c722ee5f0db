/** Years, decades, seasons, quarters, numbered weeks, and holidays. */
import type { Meaning, Shift } from '../meaning.ts';
import { type Found, find, type Reader, says, shiftBefore, skip } from '../reader.ts';
import { cardinal, digits, fourDigitYear, ordinal } from './numbers.ts';
import { countsSomething, isLed, type Reading, reading } from './reading.ts';

/** A bare year: led by “en”, “in”, “since”, in brackets, or behind a plain word and before the end of a clause. */
export function yearAlone(reader: Reader, index: number): Reading | null {
  const token = reader.tokens[index];
  const word = find(reader, index, 'unit');
  if (word?.value === 'year') {
    const year = fourDigitYear(reader, word.next) ?? smallYear(reader, word.next);
    return year === null ? null : reading({ is: 'date', year: year.value }, year.next);
  }
  const year = fourDigitYear(reader, index);
  if (year === null || token === undefined) return null;
  if (token.kind === 'word')
    return reading({ is: 'date', year: year.value }, year.next, year.value > 1500 ? 'led' : 'alone');
  const before = reader.tokens[index - 1];
  if (token.glued && before !== undefined && !/[('"«\-[/~=>]/.test(before.text)) return null;
  if (
    token.glued &&
    before?.text === '-' &&
    reader.tokens[index - 2]?.kind === 'word' &&
    !find(reader, index - 2, 'edge')
  )
    return null;
  if (
    countsSomething(reader, year.next) ||
    (reader.tokens[year.next]?.glued && reader.tokens[year.next]?.kind === 'word')
  )
    return null;
  return reading({ is: 'date', year: year.value }, year.next, followsPlainWord(reader, index) ? 'sure' : 'led');
}

function smallYear(reader: Reader, index: number): Found<number> | null {
  const found = cardinal(reader, index);
  const small = found !== null && found.value >= 100 && found.value < 1000;
  return small && !countsSomething(reader, found.next) ? found : null;
}

/** “la présidentielle 2017,”: a recent year behind a word in small letters; round numbers are rather counts. */
function followsPlainWord(reader: Reader, index: number): boolean {
  const value = reader.tokens[index]?.value ?? 0;
  if (value < 1950 || value > 2050 || value % 100 === 0) return false;
  const before = reader.tokens[index - 1];
  if (before?.kind !== 'word' || before.capital || before.text.length < 4) return false;
  return (['about', 'number', 'numbered'] as const).every((tag) => find(reader, index - 1, tag) === null);
}

/** “les années 1990”, “the 1980s”, “70's”, “the next decade” is a unit. */
export function decade(reader: Reader, index: number): Reading | null {
  const unit = find(reader, index, 'unit');
  const plural = unit?.value === 'year' && reader.tokens[index]?.text.endsWith('s') === true;
  const at = plural ? unit.next : index;
  const number = digits(reader, at);
  if (number === null || number.value % 10 !== 0) return null;
  const length = reader.tokens[at]?.text.length;
  const from = length === 4 && number.value >= 1000 && number.value < 2200 ? number.value : null;
  const short = length === 2 && number.value >= 20 ? 1900 + number.value : null;
  const start = from ?? short;
  if (start === null) return null;
  const s = says(reader, number.next, "'") ? number.next + 1 : number.next;
  const marked = says(reader, s, 's') && reader.tokens[s]?.glued === true;
  if (!plural && !(marked && reader.lexicon.language === 'en')) return null;
  return reading({ is: 'decade', from: start, years: 10 }, marked ? s + 1 : number.next);
}

interface YearPart {
  readonly year?: number;
  readonly yearShift?: number;
}

/** “2023”, “de 2023”, “de l’année dernière”, “of this year” behind a season, quarter or holiday. */
function yearBeside(reader: Reader, index: number): Found<YearPart> | null {
  const comma = says(reader, index, ',') ? index + 1 : index;
  const at = skip(reader, skip(reader, comma, 'of', 'in'), 'the');
  const unit = find(reader, at, 'unit');
  for (const place of [comma, at, unit?.value === 'year' ? unit.next : at]) {
    const year = fourDigitYear(reader, place);
    const weekend = year !== null && ['week', 'weekend'].includes(find(reader, year.next, 'unit')?.value ?? '');
    if (year !== null && (weekend || !(place === comma && countsSomething(reader, year.next)))) {
      return { value: { year: year.value }, next: year.next };
    }
  }
  const before = find(reader, at, 'shift');
  const noun = find(reader, before?.next ?? at, 'unit');
  if (noun?.value !== 'year') return null;
  const shift = before ?? find(reader, noun.next, 'shift');
  if (shift === null) return null;
  return { value: { yearShift: shift.value }, next: Math.max(noun.next, shift.next) };
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** “l’été 2023”, “last summer”, “cet hiver”, “au printemps prochain”. */
export function season(reader: Reader, index: number): Reading | null {
  const before = shiftBefore(reader, index);
  const found = find(reader, before?.next ?? index, 'season');
  if (found === null) return null;
  const name = { is: 'section', unit: 'season', index: SEASONS.indexOf(found.value.season) } as const;
  const year = yearBeside(reader, found.next);
  if (year !== null) return reading({ ...name, ...year.value }, year.next);
  const shift = before ?? shiftBehind(reader, found.next);
  if (shift !== null) return reading({ ...name, shift: shift.value }, Math.max(found.next, shift.next));
  const article =
    find(reader, index - 2, 'the')?.next === index ||
    find(reader, index - 1, 'the') !== null ||
    says(reader, index - 1, 'au');
  if (found.value.doubtful)
    return reading(name, found.next, article && reader.lexicon.language === 'fr' ? 'led' : 'alone');
  return reading(name, found.next, article || isLed(reader, index) ? 'led' : 'alone');
}

/** A shift that stands behind its noun, as it does in French. */
function shiftBehind(reader: Reader, index: number): Found<Shift> | null {
  const found = find(reader, index, 'shift');
  if (found === null) return null;
  // “This” before another word belongs to that word.
  return found.value === 0 && reader.tokens[index]?.text.startsWith('ce') ? null : found;
}

/** “le premier trimestre 2017”, “third quarter of 2016”, “la 3e semaine de 2018”, “week 31”, “2e semestre”. */
export function numberedSection(reader: Reader, index: number): Reading | null {
  const rank = ordinal(reader, index);
  const unit = find(reader, rank?.next ?? index, 'unit');
  if (unit === null || (unit.value !== 'quarter' && unit.value !== 'half' && unit.value !== 'week')) return null;
  const number = rank ?? digits(reader, unit.next) ?? gluedNumber(reader, unit.next);
  const most = unit.value === 'quarter' ? 4 : unit.value === 'half' ? 2 : 53;
  if (number === null || number.value < 1 || number.value > most) return null;
  const next = Math.max(unit.next, number.next);
  const section = { is: 'section', unit: unit.value, index: number.value } as const;
  const year = yearBeside(reader, says(reader, next, '-') ? next + 1 : next);
  if (unit.value === 'week' && rank !== null) {
    // “The first week of 2015” counts weeks as ISO 8601 does; of a month it is read elsewhere.
    return year === null ? null : reading({ ...section, ...year.value }, year.next);
  }
  if (year !== null) return reading({ ...section, ...year.value }, year.next);
  return rank === null || unit.value === 'week' ? reading(section, next) : reading(section, next, 'led');
}

function gluedNumber(reader: Reader, index: number): Found<number> | null {
  const token = reader.tokens[index];
  return token?.value == null || token.text.length > 2 ? null : { value: token.value, next: index + 1 };
}

/** “2017-trimestre1”, “2019 trimestre1”. */
export function yearThenSection(reader: Reader, index: number): Reading | null {
  const year = digits(reader, index);
  if (year === null || reader.tokens[index]?.text.length !== 4) return null;
  const at = says(reader, year.next, '-') ? year.next + 1 : year.next;
  const found = numberedSection(reader, at);
  if (found === null || found.meaning.is !== 'section' || found.meaning.year !== undefined) return null;
  return reading({ ...found.meaning, year: year.value }, found.next);
}

/** “Noël”, “Pâques 2018”, “last Thanksgiving”, “new year’s day of next year”. */
export function holiday(reader: Reader, index: number): Reading | null {
  const before = shiftBefore(reader, index);
  const found = find(reader, before?.next ?? index, 'holiday');
  if (found === null) return null;
  const name = { is: 'holiday', name: found.value.name } as const;
  const small = found.value.doubtful && reader.tokens[before?.next ?? index]?.capital !== true;
  const year = yearBeside(reader, found.next);
  if (year !== null) return reading({ ...name, ...year.value }, year.next);
  const shift = before ?? shiftBehind(reader, found.next);
  if (shift !== null && !small)
    return reading({ ...name, shift: shift.value } satisfies Meaning, Math.max(found.next, shift.next));
  return reading(name, found.next, small ? 'alone' : 'sure');
}
