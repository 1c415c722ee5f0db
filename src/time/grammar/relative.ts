/** What counts from the moment of writing or from the expression before: hier, la semaine dernière, two weeks ago, plus tard. */
import type { Amount, Base, Meaning, Unit } from '../meaning.ts';
import { type Found, find, type Reader, says, shiftBefore, skip, skipAll } from '../reader.ts';
import { amount, cardinal, ordinal } from './numbers.ts';
import { type Reading, type ReadingRule, reading } from './reading.ts';

export function namedDay(reader: Reader, index: number): Reading | null {
  const chained = find(reader, index, 'chained-day');
  const day = find(reader, index, 'day');
  if (chained !== null && (day === null || day.next <= chained.next)) {
    const event = find(reader, chained.next, 'of') !== null;
    return reading({ is: 'day', offset: chained.value, base: event ? 'event' : 'chain' }, chained.next);
  }
  const part = find(reader, index, 'part-of-day');
  if (part !== null) {
    const [name, offset] = part.value;
    return reading({ is: 'part', part: name, of: { is: 'day', offset, base: 'reference' } }, part.next);
  }
  if (day !== null) return reading({ is: 'day', offset: day.value, base: 'reference' }, day.next);
  const short = find(reader, index, 'shorthand');
  if (short !== null) {
    const [edge, unit] = short.value;
    const of = { is: 'unit', unit, shift: 0, base: 'reference' } as const;
    return reading({ is: 'edge', edge, of }, short.next, 'alone');
  }
  const now = find(reader, index, 'now');
  return now === null ? null : reading({ is: 'now' }, now.next, 'alone');
}

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

/** “2 upcoming weeks”: the second week to come, as far as what is announced reaches. */
export function upcomingUnit(reader: Reader, index: number): Reading | null {
  const first = find(reader, index, 'upcoming');
  const number = cardinal(reader, first?.next ?? index);
  const word = number === null ? null : (first ?? find(reader, number.next, 'upcoming'));
  if (number === null || word === null || number.value > 500 || !Number.isInteger(number.value)) return null;
  const unit = find(reader, Math.max(number.next, word.next), 'unit');
  if (unit === null) return null;
  return reading({ is: 'unit', unit: unit.value, shift: number.value, base: 'reference' }, unit.next);
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

const PERIODS: ReadonlySet<Unit> = new Set([
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'fortnight',
]);

interface Shifted {
  readonly shift: -1 | 0 | 1;
  readonly base: Base;
}

function shiftAt(reader: Reader, index: number): Found<Shifted> | null {
  const shift = find(reader, index, 'shift');
  if (shift !== null) return { value: { shift: shift.value, base: 'reference' }, next: shift.next };
  const same = find(reader, index, 'same');
  if (same !== null) return { value: { shift: 0, base: 'chain' }, next: same.next };
  const chained = find(reader, index, 'chained');
  return chained === null ? null : { value: { shift: chained.value, base: 'chain' }, next: chained.next };
}

/** What stands around a unit: “ces trois derniers [jours]”, “[semaine] dernière”. */
interface UnitWords {
  readonly unit: Unit;
  readonly unitEnd: number;
  readonly present: boolean;
  readonly number: { readonly value: number; readonly vague: boolean } | null;
  readonly shift: Found<Shifted> | null;
  readonly next: number;
}

function unitWords(reader: Reader, index: number): UnitWords | null {
  const these = shiftBefore(reader, index);
  const present = these?.value === 0;
  const start = present ? (these?.next ?? index) : index;
  const numberBefore = cardinalOrVague(reader, start);
  const beforeAt = numberBefore?.next ?? start;
  const before = find(reader, beforeAt, 'behind-only') === null ? shiftAt(reader, beforeAt) : null;
  const numberAfter = numberBefore === null && before !== null ? cardinalOrVague(reader, before.next) : null;
  const unit = find(reader, numberAfter?.next ?? before?.next ?? beforeAt, 'unit');
  if (unit === null) return null;
  const behind = before === null && reader.lexicon.language === 'fr' ? behindUnit(reader, unit.next) : null;
  const shift = before ?? behind;
  const next = Math.max(unit.next, shift?.next ?? 0);
  return { unit: unit.value, unitEnd: unit.next, present, number: numberBefore ?? numberAfter, shift, next };
}

/** “la semaine dernière”, “last month”, “ces trois derniers jours”, “the next two weeks”, “l’an prochain”, “dans l’année”. */
export function unitPhrase(reader: Reader, index: number): Reading | null {
  const words = unitWords(reader, index);
  if (words === null) return null;
  const { unit, unitEnd, number, shift, next } = words;
  if (shift === null) {
    if (number !== null) return null;
    return words.present
      ? unitReading(unit, { shift: 0, base: 'reference' }, unitEnd)
      : unitWithArticle(reader, index, unit, unitEnd);
  }
  const plural = /[sx]$/.test(reader.tokens[unitEnd - 1]?.text ?? '') && unit !== 'month';
  const counts = number !== null || (plural && shift.value.shift !== 0) || isPluralMonth(reader, index, shift);
  // “Le 23 du mois prochain” in short: one month, of which the number is a day.
  const singular =
    unit === 'month' &&
    number !== null &&
    number.value > 1 &&
    /^(prochain|dernier)$/.test(reader.tokens[next - 1]?.text ?? '');
  if (singular) return null;
  if (!counts) return unitReading(unit, shift.value, next);
  if (shift.value.shift === 0) return null;
  const counted: Amount = { value: number?.value ?? 3, unit, approximate: number === null || number.vague };
  return reading({ is: 'span', amount: counted, shift: shift.value.shift }, next);
}

function isPluralMonth(reader: Reader, index: number, shift: Found<Shifted>): boolean {
  const word = reader.tokens[shift.next - 1]?.text ?? '';
  const before = reader.tokens[index]?.text ?? '';
  return shift.value.shift !== 0 && (/^(derniers|prochains)$/.test(word) || /^(derniers|prochains)$/.test(before));
}

function unitReading(unit: Unit, shifted: Shifted, next: number): Reading | null {
  if (!PERIODS.has(unit)) return null;
  if (unit === 'day')
    return shifted.shift === 0 && shifted.base === 'reference'
      ? null
      : reading({ is: 'day', offset: shifted.shift, base: shifted.base }, next);
  return reading({ is: 'unit', unit, shift: shifted.shift, base: shifted.base }, next);
}

function behindUnit(reader: Reader, index: number): Found<Shifted> | null {
  if (says(reader, index, 'ce', 'cet', 'cette', 'ces', 'avant', 'apres')) return null;
  return shiftAt(reader, index);
}

/** “dans la semaine”, “the weekend”, “in the year”, “the week”: a unit with its article is the present one, when so led. */
function unitWithArticle(reader: Reader, index: number, unit: Unit, next: number): Reading | null {
  if (next !== index + 1 && unit !== 'weekend') return null;
  if (find(reader, index - 1, 'the') === null) return null;
  const led = says(reader, index - 2, 'dans', 'in', 'during');
  if (unit === 'weekend')
    return find(reader, index - 2, 'each') === null
      ? reading({ is: 'unit', unit, shift: 0, base: 'reference' }, next)
      : null;
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'quarter') return null;
  return reading(
    { is: 'unit', unit, shift: 0, base: 'reference' },
    next,
    led && find(reader, next, 'of') === null && unit !== 'quarter' ? 'sure' : 'alone',
  );
}

function cardinalOrVague(reader: Reader, index: number): (Found<number> & { vague: boolean }) | null {
  const vague = find(reader, index, 'vague');
  if (vague !== null) return { ...vague, vague: true };
  const found = cardinal(reader, index);
  return found === null || found.value > 500 || !Number.isInteger(found.value) ? null : { ...found, vague: false };
}

/** “il y a presque deux semaines”, “two weeks ago”, “voici trois jours”. */
export function ago(reader: Reader, index: number): Reading | null {
  const lead = find(reader, index, 'ago-before');
  if (lead !== null) {
    const found = amount(reader, lead.next);
    return found === null
      ? null
      : reading({ is: 'offset', sign: -1, amount: found.value, base: 'reference' }, found.next);
  }
  const found = amount(reader, index);
  const tail = found === null ? null : find(reader, found.next, 'ago-after');
  return found === null || tail === null
    ? null
    : reading({ is: 'offset', sign: -1, amount: found.value, base: 'reference' }, tail.next);
}

/** “dans deux mois”, “in five days”, “three weeks from now”, “d’ici dix jours”. */
export function ahead(reader: Reader, index: number): Reading | null {
  const lead = find(reader, index, 'ahead-before');
  const found = amount(reader, lead?.next ?? index);
  if (found === null) return null;
  const tail = find(reader, found.next, 'ahead-after');
  if (lead === null && tail === null) return null;
  if (tail === null && (isSuperlative(reader, index) || !Number.isInteger(found.value.value * 2))) return null;
  return reading({ is: 'offset', sign: 1, amount: found.value, base: 'reference' }, tail?.next ?? found.next);
}

/** “for the first time in two years”, “down 20% in a month”: how long, not when. */
function isSuperlative(reader: Reader, index: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const token = reader.tokens[index - back];
    if (token === undefined) return false;
    if (
      /^(time|times|once|twice|percent|%|first|last|only|record|worst|best|most|least|fois|points|[a-z]{2,}est)$/.test(
        token.text,
      )
    )
      return true;
    if (/[.!?;:]/.test(token.text)) return false;
  }
  return false;
}

/** “within 2 weeks”, “dans les trois jours”, “dans les prochains jours” is a span. */
export function within(reader: Reader, index: number): Reading | null {
  const lead = find(reader, index, 'within');
  const found = lead === null ? null : amount(reader, lead.next);
  if (found === null) return null;
  return reading(
    { is: 'range', from: { is: 'now' }, to: { is: 'offset', sign: 1, amount: found.value, base: 'reference' } },
    found.next,
  );
}

/** “deux mois plus tard”, “three days earlier”, “un mois après l’attaque”, “2 semaines avant” and what it counts from. */
export function later(point: ReadingRule): ReadingRule {
  return (reader, index) => {
    const found = amount(reader, index);
    if (found === null) return null;
    for (const [tag, sign] of [
      ['later', 1],
      ['earlier', -1],
    ] as const) {
      const word = find(reader, found.next, tag);
      if (word !== null) return counted(reader, found.value, sign, word.next, point);
    }
    return null;
  };
}

/** Words that open a noun or a clause, so that “après” before them counts from an event. */
function namesEvent(reader: Reader, index: number): boolean {
  const token = reader.tokens[index];
  return token?.kind === 'word' && find(reader, index, 'and') === null;
}

function counted(reader: Reader, found: Amount, sign: -1 | 1, next: number, point: ReadingRule): Reading {
  const says_ = reader.tokens[next - 1]?.text ?? '';
  if (says_ === 'tard' || says_ === 'tot' || says_ === 'auparavant' || says_ === 'later' || says_ === 'earlier') {
    return reading({ is: 'offset', sign, amount: found, base: 'chain' }, next);
  }
  const at = skipAll(reader, next, 'on', 'the');
  const base = point(reader, at);
  if (base !== null && base.strength !== 'alone') {
    return reading({ is: 'offset', sign, amount: found, base: base.meaning }, base.next);
  }
  return reading({ is: 'offset', sign, amount: found, base: namesEvent(reader, next) ? 'event' : 'chain' }, next);
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
