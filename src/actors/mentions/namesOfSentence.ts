import type { Span } from '../../article/span.ts';
import { classify } from './classify.ts';
import { eventHeads, neverNames, openers, portfolios } from './cues.ts';
import { institutionEnd } from './institutions.ts';
import { isDoubtful, isOnlyOf, isSure, kindOfKnown, splitsAt } from './knownNames.ts';
import type { Mention, MentionKind } from './mention.ts';
import type { MentionTables } from './mentionTables.ts';
import { isTitled, personWithin, teamEnd, titledWorks, titlesAhead, withHead, withoutEdges } from './nameEdges.ts';
import { headOf, knownAt, runEnd } from './runs.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { titleBeside } from './titles.ts';
import type { Usage } from './usage.ts';

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
      wordingAt(reading, tables, at) ??
      (reading.words[at]?.upper === true
        ? nameAt(reading, tables, at, names, usage, works)
        : { end: at + 1, name: null });
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

/** What an outlet calls a party, in small letters too ("l'entité sioniste"). */
function wordingAt(reading: SentenceReading, tables: MentionTables, start: number): Step | null {
  const wording = knownAt(reading, tables.wordings, start);
  if (wording === null) return null;
  return { end: wording.end, name: { start, end: wording.end, kind: 'metonym', known: wording.values[0]?.id ?? null } };
}

/** A name, or none, and the word behind what was looked at. */
export interface Step {
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
  const known = atLeastTwoLetters(reading, start, knownAt(reading, tables.names, start));
  const work = works.get(start);
  if (work !== undefined && (known === null || known.end < work)) return { end: work, name: null };
  const run = extent(reading, tables, start, known?.end ?? start);
  if (
    known !== null &&
    (known.end >= run.institution || isOnlyOf(reading, tables, known, run.institution)) &&
    (known.end >= run.end || isSure(known, tables, reading, start, run.end)) &&
    !(known.end - start === 1 && isDoubtful(reading, start, known.values, usage))
  )
    return knownName(reading, tables, start, known);
  return (
    noNameAt(reading, tables, start, run) ?? newName(reading, tables, start, run, before.at(-1)?.kind ?? null, usage)
  );
}

type KnownFound = NonNullable<ReturnType<typeof knownAt>>;

function atLeastTwoLetters({ words }: SentenceReading, start: number, found: KnownFound | null): KnownFound | null {
  return found !== null && found.end === start + 1 && words[start]?.folded.length === 1 ? null : found;
}

/** How far the run from `start` goes, and how far if it is an institution's name. */
interface Extent {
  readonly end: number;
  readonly institution: number;
  /** Whether a person's name begins where it ends. */
  readonly beforePerson: boolean;
}

function extent(reading: SentenceReading, tables: MentionTables, start: number, knownEnd: number): Extent {
  const longest = runEnd(reading, tables, start);
  const person = personWithin(reading, tables, start, longest);
  const end = person ?? longest;
  const isHead = headOf(reading, start, start + 1) === 'organisation';
  const institution = isHead ? institutionEnd(reading, tables, start, Math.max(end, start + 1)) : start;
  const splits = knownEnd > start && knownEnd < end && splitsAt(reading, tables, start, knownEnd, end);
  return { end: splits ? knownEnd : end, institution, beforePerson: person !== null };
}

function knownName(reading: SentenceReading, tables: MentionTables, start: number, known: KnownFound): Step {
  const { end } = known;
  const kind = kindOfKnown(reading, tables, known.values, start, end);
  if (kind === null) return { end, name: null };
  const team = kind.kind === 'demonym' ? teamEnd(reading, tables, start, end) : null;
  if (team !== null) return { end: team, name: { start, end: team, kind: 'organisation', known: null } };
  if (kind.kind === 'place' || kind.kind === 'demonym') {
    const headed = withHead(reading, start, end, 'place');
    if (headed.name !== null && headed.name.start < start) return headed;
  }
  return { end, name: { start, end, ...kind } };
}

/** Past what has a capital and is no name: small words, days, titles, events; null when a name may begin here. */
function noNameAt(
  reading: SentenceReading,
  tables: MentionTables,
  start: number,
  { end, beforePerson }: Extent,
): Step | null {
  const word = reading.words[start];
  const past = { end: start + 1, name: null };
  if (word === undefined || reading.shouted) return past;
  if (beforePerson && portfolios.has(word.folded)) return { end, name: null };
  if ((word.opening && openers.has(word.folded)) || neverNames.has(word.folded)) return past;
  if (isShouted(reading, start, end)) return { end, name: null };
  // "le ministre des Comptes publics", "procureur de la République": part of the title.
  if ((portfolios.has(word.folded) || word.folded === 'republique') && isTitled(reading, start)) return past;
  const skipped = titlesAhead(reading, tables, start, end);
  if (skipped > start) return { end: skipped, name: null };
  return eventHeads.has(word.folded) ? { end: institutionEnd(reading, tables, start, end), name: null } : null;
}

/** Four words of capitals or more, with small ones among them: somebody raises their voice. */
function isShouted({ words }: SentenceReading, start: number, end: number): boolean {
  const run = words.slice(start, end);
  return (
    run.length > 3 &&
    run.every(({ capitals, folded }) => capitals || folded.length === 1) &&
    run.some(({ folded }) => openers.has(folded))
  );
}

const REALMS = /^(?:empire|royaume|republique|kingdom|republic)$/;

function newName(
  reading: SentenceReading,
  tables: MentionTables,
  start: number,
  run: Extent,
  before: MentionKind | null,
  usage: Usage,
): Step {
  const { words } = reading;
  const word = words[start];
  if (REALMS.test(word?.folded ?? '')) {
    const end = institutionEnd(reading, tables, start, run.end);
    return { end, name: end - start > 1 ? { start, end, kind: 'place', known: null } : null };
  }
  const isInstitution = run.institution > start;
  const end = withoutEdges(reading, start, isInstitution ? run.institution : run.end);
  if (isInstitution && end - start > 1) {
    const capitals = words.slice(start + 1, end).some(({ upper }) => upper);
    if (capitals || word?.opening === false) return { end, name: { start, end, kind: 'organisation', known: null } };
  }
  const team = teamEnd(reading, tables, start, end);
  if (team !== null) return { end: team, name: { start, end: team, kind: 'organisation', known: null } };
  const guess = classify(reading, tables, start, end, before, usage);
  return guess === null || guess === 'work' ? { end, name: null } : withHead(reading, start, end, guess);
}
