/** What the words of an expression state by themselves, before it is known when they were written. */
import type { Stated, TimeExpression } from './expression.ts';
import type { Meaning } from './meaning.ts';

/** The meaning that carries the fields: the day behind a time, the month behind an edge, the start of a range. */
export function inner(meaning: Meaning): Meaning {
  switch (meaning.is) {
    case 'part':
    case 'clock':
    case 'edge':
    case 'open':
    case 'week-of':
    case 'nth':
      return inner(meaning.of);
    case 'range':
      return inner(meaning.from);
    default:
      return meaning;
  }
}

export function statedBy(meaning: Meaning): Stated {
  const told = inner(meaning);
  if (told.is === 'date') {
    const { year, month, day, weekday } = told;
    return {
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
      ...(weekday === undefined ? {} : { weekday }),
    };
  }
  if (told.is === 'offset') return { offset: { value: told.sign * told.amount.value, unit: told.amount.unit } };
  if (told.is === 'span') return { offset: { value: told.shift * told.amount.value, unit: told.amount.unit } };
  if (told.is === 'day') return { offset: { value: told.offset, unit: 'day' } };
  if (told.is === 'unit') return { offset: { value: told.shift, unit: told.unit } };
  if (told.is === 'weekday-in') return { weekday: told.weekday };
  if ((told.is === 'section' || told.is === 'holiday') && told.year !== undefined) return { year: told.year };
  return {};
}

export function statedPrecision(meaning: Meaning): TimeExpression['precision'] {
  if (meaning.is === 'part') return 'part-of-day';
  if (meaning.is === 'clock') return meaning.minute === null ? 'hour' : 'minute';
  const told = inner(meaning);
  if (told.is === 'unit' || told.is === 'section') return told.unit === 'fortnight' ? 'week' : told.unit;
  if (told.is === 'offset' || told.is === 'span') return told.amount.unit === 'fortnight' ? 'week' : told.amount.unit;
  if (told.is === 'date' && told.day === undefined && told.weekday === undefined) {
    return told.month === undefined ? 'year' : 'month';
  }
  return 'day';
}

export function isApproximate(meaning: Meaning): boolean {
  const told = inner(meaning);
  return (told.is === 'offset' || told.is === 'span') && told.amount.approximate;
}

export function directionOf(meaning: Meaning): 'past' | 'future' | null {
  const told = inner(meaning);
  const sign =
    told.is === 'offset' ? told.sign : told.is === 'day' ? told.offset : 'shift' in told ? (told.shift ?? 0) : 0;
  return sign < 0 ? 'past' : sign > 0 ? 'future' : null;
}
