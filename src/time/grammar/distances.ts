/** Moments at a stated distance from another: il y a deux semaines, dans deux mois, three days earlier. */
import type { Amount } from '../meaning.ts';
import { find, type Reader, skipAll } from '../reader.ts';
import { amount } from './numbers.ts';
import { type Reading, type ReadingRule, reading } from './reading.ts';

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
