/** Where a name begins and ends among titles, teams and heads. */
import { givenNames } from '../names/givenNames.ts';
import { capitalTitles, neverNames, placeHeads, portfolios, roleWords } from './cues.ts';
import type { MentionTables } from './mentionTables.ts';
import type { Step } from './namesOfSentence.ts';
import { knownAt, runEnd } from './runs.ts';
import type { SentenceReading } from './sentenceReading.ts';
import type { Guess } from './weights.ts';

/** Where a person's name begins within the run, when what stands before it belongs to the title ("Intérieur Gérald Darmanin"). */
export function personWithin(
  reading: SentenceReading,
  tables: MentionTables,
  start: number,
  end: number,
): number | null {
  const { words } = reading;
  if (end - start < 3 || givenNames.has(words[start]?.folded ?? '')) return null;
  const entitled = portfolios.has(words[start]?.folded ?? '') || isTitled(reading, start);
  for (let at = start + 1; at < end - 1; at += 1) {
    if (words[at]?.gap !== ' ' || words[at]?.upper !== true) continue;
    const known = knownAt(reading, tables.names, at);
    if (known !== null && known.end - at > 1 && known.values.some(({ kind, whole }) => kind === 'person' && whole))
      return at;
    if (entitled && givenNames.has(words[at]?.folded ?? '')) return at;
  }
  return null;
}

/** "le maire de X", "la ministre de la X": a role right before, joined by small words. */
export function isTitled({ words }: SentenceReading, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 5); at -= 1) {
    const folded = words[at]?.folded ?? '';
    if (roleWords.has(folded)) return true;
    if (!/^(?:de|du|des|d|la|le|les|l|a|au|aux|et|of|for|the|delegue|deleguee|etat|charge|chargee)$/.test(folded))
      return false;
  }
  return false;
}

/** Past titles written with capitals: "President", "Israeli Prime Minister", "Secretary of State". */
export function titlesAhead(reading: SentenceReading, tables: MentionTables, start: number, end: number): number {
  const { words } = reading;
  let at = start;
  let seen = false;
  while (at < end) {
    const word = words[at];
    if (word === undefined) break;
    const demonym = knownAt(reading, tables.names, at)?.values.some(({ kind }) => kind === 'demonym') === true;
    const title = capitalTitles.has(word.folded) && !givenNames.has(word.folded);
    if (!title && !demonym && !(at > start && /^(?:of|de|for|the|la|des|du)$/.test(word.folded))) break;
    seen = seen || title;
    at += 1;
  }
  if (!seen || (at === end && end - start > 1)) return seen ? end : start;
  return at;
}

/** Days, months and roman numbers at the end of a run are none of its name. */
export function withoutEdges({ words }: SentenceReading, start: number, end: number): number {
  let last = end;
  while (last - start > 1 && isEdge(words[last - 1]?.folded ?? '', last - start)) last -= 1;
  return last;
}

function isEdge(folded: string, length: number): boolean {
  return (
    (neverNames.has(folded) &&
      !/^[ivx]+$/.test(folded) &&
      !/^(?:jeux|coupe|guerre|revolution|tour|open|masters|ligue|prix|islam)$/.test(folded)) ||
    (length > 1 && /^(?:le|la|les|the|a|il|elle|et|de)$/.test(folded))
  );
}

/** "les Canadiens de Montréal", "des Red Wings de Détroit". */
export function teamEnd(reading: SentenceReading, tables: MentionTables, start: number, end: number): number | null {
  const { words } = reading;
  if (!/^(?:les|des|aux|ces|the)$/.test(words[start - 1]?.folded ?? '')) return null;
  if (!/s$/.test(words[end - 1]?.folded ?? '')) return null;
  const link = words[end]?.folded ?? '';
  const at = /^(?:de|du|of)$/.test(link) ? end + 1 : end;
  const place = words[at];
  if (
    place?.upper !== true ||
    (at === end && !/^[ ]d['’ʼ]$/.test(place.gap)) ||
    (at > end && !/^ (?:la |l['’])?$/.test(place.gap) && place.gap !== ' ')
  ) {
    const article = words[end + 1];
    if (link === 'de' && article?.folded === 'la' && words[end + 2]?.upper === true)
      return runEnd(reading, tables, end + 2);
    return null;
  }
  return runEnd(reading, tables, at);
}

/** "l'île d'Oléron", "la mer d'Arabie": the small noun before is part of the place. */
export function withHead(reading: SentenceReading, start: number, end: number, guess: Exclude<Guess, 'work'>): Step {
  const { words } = reading;
  let at = start - 1;
  while (at > start - 4 && /^(?:de|du|des|la|le|les)$/.test(words[at]?.folded ?? '')) at -= 1;
  const linked = at < start - 1 || words[start]?.gap === ' ' || /d['’ʼ]$/.test(words[start]?.gap ?? '');
  if (
    linked &&
    at >= 0 &&
    placeHeads.has(words[at]?.folded ?? '') &&
    words[at]?.upper === false &&
    guess !== 'organisation'
  )
    return { end, name: { start: at, end, kind: 'place', known: null } };
  return { end, name: { start, end, kind: guess, known: null } };
}

/** Words in quotation marks that are a title: short, without an end of their own. By first word, with the word behind. */
export function titledWorks({ words, text }: SentenceReading): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [at, word] of words.entries()) {
    if (!word.upper || !/["«“]\s?$/.test(word.gap)) continue;
    for (let end = at + 1; end <= Math.min(at + 9, words.length); end += 1) {
      const behind = text.slice(words[end - 1]?.end ?? 0, words[end]?.start ?? (words[end - 1]?.end ?? 0) + 3);
      if (/^\s?["»”]/.test(behind)) {
        found.set(at, end);
        break;
      }
      if (/[.!?;]/.test(behind)) break;
    }
  }
  return found;
}
