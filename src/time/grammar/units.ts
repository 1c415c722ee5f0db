/** Weeks, months and years that count from the moment of writing or from the expression before: la semaine dernière. */
import type { Amount, Base, Unit } from '../meaning.ts';
import { type Found, find, type Reader, says, shiftBefore } from '../reader.ts';
import { cardinal } from './numbers.ts';
import { type Reading, reading } from './reading.ts';

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
