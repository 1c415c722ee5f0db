/** The whole grammar: the longest expression of time that starts at a word. */
import type { Meaning } from '../meaning.ts';
import { find, type Reader, says, skipAll } from '../reader.ts';
import { point } from './moment.ts';
import { monthThenRange, range, timesOfDay } from './ranges.ts';
import { isLed, type Reading, type ReadingRule, reading } from './reading.ts';

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
    if (each.strength === 'sure' || each.strength === 'never' || alone(each.next)) return each;
    if (each.strength === 'led' && isLed(reader, index) && !isBracketed(reader, index, each)) return each;
  }
  return null;
}

/** “7-6 (7/4)” is a score where “(2015)” is a year. */
function isBracketed(reader: Reader, index: number, found: Reading): boolean {
  return says(reader, index - 1, '(') && found.meaning.is === 'date' && found.meaning.day !== undefined;
}
