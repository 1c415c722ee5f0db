/** Days with a name of their own, seen from the moment of writing or from the expression before: hier, la veille, ce soir. */
import { find, type Reader } from '../reader.ts';
import { type Reading, reading } from './reading.ts';

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
