import type { Span } from '../../article/span.ts';
import { givenNames } from '../names/givenNames.ts';
import { classify, type Guess, type Usage } from './classify.ts';
import { capitalTitles, eventHeads, neverNames, openers, placeHeads, portfolios, roleWords } from './cues.ts';
import type { Mention, MentionKind } from './mention.ts';
import type { Known, MentionTables } from './mentionTables.ts';
import { standsForState } from './metonyms.ts';
import { headOf, institutionEnd, knownAt, runEnd } from './runs.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { titleBeside } from './titles.ts';

/** A name by its words, from `start` up to `end`. */
export interface NameFound {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly known: string | null;
}

/** A name and where it stands among the words. */
export interface PlacedMention extends Mention {
  readonly start: number;
  readonly end: number;
}

/** The names of one sentence, in order. */
export function namesOfSentence(
  reading: SentenceReading,
  tables: MentionTables,
  usage: Usage,
): readonly PlacedMention[] {
  const names: NameFound[] = [];
  const works = titledWorks(reading);
  for (let at = 0; at < reading.words.length; ) {
    const name =
      reading.words[at]?.upper === true
        ? nameAt(reading, tables, at, names, usage, works)
        : { end: at + 1, name: null };
    if (name.name !== null) names.push(name.name);
    at = Math.max(name.end, at + 1);
  }
  return names.map((name, index) => {
    const span = spanOf(reading, name);
    return {
      ...name,
      span,
      name: reading.text.slice(span.start, span.end),
      titleSpan: name.kind === 'person' ? titleBeside(reading, names, index) : null,
      makes: null,
    };
  });
}

function spanOf({ words }: SentenceReading, { start, end }: NameFound): Span {
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

interface Step {
  readonly end: number;
  readonly name: NameFound | null;
}

function nameAt(
  reading: SentenceReading,
  tables: MentionTables,
  start: number,
  before: readonly NameFound[],
  usage: Usage,
  works: ReadonlyMap<number, number>,
): Step {
  const { words, shouted } = reading;
  const found = knownAt(reading, tables.names, start);
  const known = found !== null && found.end === start + 1 && words[start]?.folded.length === 1 ? null : found;
  const work = works.get(start);
  if (work !== undefined && (known === null || known.end < work)) return { end: work, name: null };
  const word = words[start];
  if (word === undefined) return { end: start + 1, name: null };
  const head = headOf(reading, start, start + 1);
  let end = runEnd(reading, tables, start);
  const person = personWithin(reading, tables, start, end);
  if (person !== null) end = person;
  const institution =
    head === 'organisation' ? institutionEnd(reading, tables, start, Math.max(end, start + 1)) : start;
  if (known !== null && known.end < end && splitsAt(reading, tables, start, known.end, end)) end = known.end;
  const isKnown =
    known !== null &&
    (known.end >= institution || isOnlyOf(reading, tables, known, institution)) &&
    (known.end >= end || isSure(known, tables, reading, start, end));
  if (isKnown && !(known.end - start === 1 && isDoubtful(reading, start, known.values, usage))) {
    const kind = kindOfKnown(reading, tables, known.values, start, known.end);
    const team = kind?.kind === 'demonym' ? teamEnd(reading, tables, start, known.end) : null;
    if (team !== null) return { end: team, name: { start, end: team, kind: 'organisation', known: null } };
    if (kind !== null && (kind.kind === 'place' || kind.kind === 'demonym')) {
      const headed = withHead(reading, start, known.end, 'place');
      if (headed.name !== null && headed.name.start < start) return headed;
    }
    if (kind !== null) return { end: known.end, name: { start, end: known.end, ...kind } };
    return { end: known.end, name: null };
  }
  if (shouted) return { end: start + 1, name: null };
  if (person !== null && portfolios.has(word.folded)) return { end, name: null };
  if (word.opening && openers.has(word.folded)) return { end: start + 1, name: null };
  if (neverNames.has(word.folded)) return { end: start + 1, name: null };
  const skipped = titlesAhead(reading, tables, start, end);
  if (skipped > start) return { end: skipped, name: null };
  if (eventHeads.has(word.folded)) return { end: institutionEnd(reading, tables, start, end), name: null };
  if (/^(?:empire|royaume|republique|kingdom|republic)$/.test(word.folded)) {
    end = institutionEnd(reading, tables, start, end);
    return { end, name: end - start > 1 ? { start, end, kind: 'place', known: null } : null };
  }
  if (head === 'organisation') end = institution;
  end = withoutEdges(reading, start, end);
  if (head === 'organisation' && end - start > 1) {
    const only = words.slice(start + 1, end).every(({ upper }) => !upper);
    if (!(word.opening && only)) return { end, name: { start, end, kind: 'organisation', known: null } };
  }
  const team = teamEnd(reading, tables, start, end);
  if (team !== null) return { end: team, name: { start, end: team, kind: 'organisation', known: null } };
  const last = before.at(-1);
  const guess = classify(reading, tables, start, end, last?.kind ?? null, usage);
  if (guess === null || guess === 'work') return { end, name: null };
  return withHead(reading, start, end, guess);
}

/** Where a person's name begins within the run, when what stands before it belongs to the title ("Intérieur Gérald Darmanin"). */
function personWithin(reading: SentenceReading, tables: MentionTables, start: number, end: number): number | null {
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
function isTitled({ words }: SentenceReading, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 5); at -= 1) {
    const folded = words[at]?.folded ?? '';
    if (roleWords.has(folded)) return true;
    if (!/^(?:de|du|des|d|la|le|les|l|a|au|aux|et|of|for|the|delegue|deleguee|etat|charge|chargee)$/.test(folded))
      return false;
  }
  return false;
}

/** Whether only a people's adjective follows what is known ("Gardiens de la Révolution iraniens"). */
function isOnlyOf(
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

/** Whether one name ends and another begins behind what is known: "pour le Moyen-Orient Brett McGurk", "Netanyahu Inquiétude". */
function splitsAt(reading: SentenceReading, tables: MentionTables, start: number, at: number, end: number): boolean {
  const { words } = reading;
  const next = words[at];
  if (next === undefined || next.gap !== ' ') return false;
  const known = knownAt(reading, tables.names, start)?.values[0];
  if (known === undefined) return false;
  if (known.kind === 'person')
    return !known.whole && known.id !== null && at - start === 1 && !givenNames.has(words[start]?.folded ?? '');
  return at < end - 1 && givenNames.has(next.folded) && (known.kind !== 'place' || at - start > 1);
}

/** A known name that ends within the run stands by itself when it cannot be the beginning of another. */
function isSure(
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

/** Whether a known single word may be an ordinary one here: at a sentence's beginning, or a surname as a given name. */
function isDoubtful(reading: SentenceReading, start: number, values: readonly Known[], usage: Usage): boolean {
  const word = reading.words[start];
  if (word === undefined) return true;
  if (word.opening && (openers.has(word.folded) || usage.small.has(word.folded)))
    return !values.some(({ id, kind }) => id !== null && kind !== 'demonym');
  return neverNames.has(word.folded) && !values.some(({ id }) => id !== null);
}

/** Which of several meanings the words around speak for. */
function kindOfKnown(
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

/** Past titles written with capitals: "President", "Israeli Prime Minister", "Secretary of State". */
function titlesAhead(reading: SentenceReading, tables: MentionTables, start: number, end: number): number {
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
function withoutEdges({ words }: SentenceReading, start: number, end: number): number {
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
function teamEnd(reading: SentenceReading, tables: MentionTables, start: number, end: number): number | null {
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
function withHead(reading: SentenceReading, start: number, end: number, guess: Exclude<Guess, 'work'>): Step {
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
function titledWorks({ words, text }: SentenceReading): ReadonlyMap<number, number> {
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
