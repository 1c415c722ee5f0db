/** Names that are known: where they end, and which of their meanings is meant. */
import { givenNames } from '../names/givenNames.ts';
import { neverNames, openers } from './cues.ts';
import type { MentionKind } from './mention.ts';
import type { Known, MentionTables } from './mentionTables.ts';
import { standsForState } from './metonyms.ts';
import { knownAt } from './runs.ts';
import type { SentenceReading } from './sentenceReading.ts';
import type { Usage } from './usage.ts';

/** A known name that ends within the run stands by itself when it cannot be the beginning of another. */
export function isSure(
  known: { readonly end: number; readonly values: readonly Known[] },
  tables: MentionTables,
  reading: SentenceReading,
  start: number,
  end: number,
): boolean {
  const first = known.values[0];
  if (first === undefined) return false;
  if (first.kind === 'person') return first.whole && known.end - start > 1;
  if (first.kind === 'demonym') return true;
  if (known.end - start > 2) return true;
  return knownAt(reading, tables.names, known.end)?.end === end && first.kind !== 'place';
}

/** Whether one name ends and another begins behind what is known: "pour le Moyen-Orient Brett McGurk", "Netanyahu Inquiétude". */
export function splitsAt(
  reading: SentenceReading,
  tables: MentionTables,
  start: number,
  at: number,
  end: number,
): boolean {
  const { words } = reading;
  const next = words[at];
  if (next === undefined || next.gap !== ' ') return false;
  const known = knownAt(reading, tables.names, start)?.values[0];
  if (known === undefined) return false;
  if (known.kind === 'person')
    return !known.whole && known.id !== null && at - start === 1 && !givenNames.has(words[start]?.folded ?? '');
  return at < end - 1 && givenNames.has(next.folded) && (known.kind !== 'place' || at - start > 1);
}

/** Whether only a people's adjective follows what is known ("Gardiens de la Révolution iraniens"). */
export function isOnlyOf(
  reading: SentenceReading,
  tables: MentionTables,
  known: { readonly end: number; readonly values: readonly Known[] },
  end: number,
): boolean {
  if (!known.values.some(({ id }) => id !== null)) return false;
  const states = reading.words
    .slice(known.end, end)
    .every(({ folded }) => tables.names.next.get(folded)?.values.some(({ kind }) => kind === 'demonym') === true);
  return states;
}

/** Whether a known single word may be an ordinary one here: at a sentence's beginning, or a surname as a given name. */
export function isDoubtful(reading: SentenceReading, start: number, values: readonly Known[], usage: Usage): boolean {
  const word = reading.words[start];
  if (word === undefined) return true;
  if (word.opening && (openers.has(word.folded) || usage.small.has(word.folded)))
    return !values.some(({ id, kind }) => id !== null && kind !== 'demonym');
  return neverNames.has(word.folded) && !values.some(({ id }) => id !== null);
}

/** Which of several meanings the words around speak for. */
export function kindOfKnown(
  reading: SentenceReading,
  tables: MentionTables,
  values: readonly Known[],
  start: number,
  end: number,
): { readonly kind: MentionKind; readonly known: string | null } | null {
  const owned = values.filter(({ id }) => id !== null);
  const [first] = owned.length > 0 ? owned : values;
  if (first === undefined) return null;
  const same = (owned.length > 0 ? owned : values).filter(({ kind }) => kind === first.kind);
  const known = new Set(same.map(({ id }) => id)).size === 1 ? first.id : null;
  const place = values.find(({ kind }) => kind === 'place' || kind === 'state');
  if (first.kind === 'demonym' && !isPeople(reading, start, end)) {
    if (place === undefined) return { kind: 'demonym', known };
  }
  const state = tables.seats.get(place?.id ?? '');
  if (first.kind !== 'person' && state !== undefined && standsForState(reading, start, end))
    return { kind: 'metonym', known: state };
  return { kind: first.kind, known };
}

function isPeople({ words }: SentenceReading, start: number, end: number): boolean {
  return words[start - 1]?.folded === 'les' && end - start === 1;
}
