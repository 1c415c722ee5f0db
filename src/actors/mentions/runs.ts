import { wordSet } from '../../language/grammar.ts';
import type { PhraseNode } from '../gazetteer/phraseTable.ts';
import { givenNames } from '../names/givenNames.ts';
import { epithets, eventHeads, openers, organisationHeads, placeHeads } from './cues.ts';
import type { Known, MentionTables } from './mentionTables.ts';
import type { SentenceReading, Word } from './sentenceReading.ts';

/** Between the words of one name: a blank, a hyphen, the point of an initial. */
const CLOSE = /^(?:[ \u00a0\u202f]?[-‐‑][ \u00a0]?|[ \u00a0\u202f\n]|\. ?|[’'])$/;
const ELIDED = /^[ \u00a0\u202f\n]?(?:[dl]|[Dd]e l)['’ʼ]$/;
/** Belong to a person's name whoever bears it. */
const FOREIGN_PARTICLES = wordSet(
  'van von der den ter ten bin ben ibn bint al el di da dos del della zu zum af dello degli ould abu',
);
const FRENCH_PARTICLES = wordSet('de du des la le les d');
export const OF = wordSet('de du des d of for the la le les pour and et in y e und fur der di del da dos');

/** A run longer than this is no one name; the bound keeps reading linear. */
const MOST_WORDS = 20;
/** Initials between given name and surname. */
const MOST_INITIALS = 2;

/** Whether a name goes on from the word before `at` to this one with nothing between. */
export function isClose({ words }: SentenceReading, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !CLOSE.test(word.gap)) return false;
  return !word.gap.startsWith('.') || (before.end - before.start <= 2 && before.upper);
}

/** The longest known phrase that begins with the word at `start`. */
export function knownAt(
  reading: SentenceReading,
  names: PhraseNode<Known>,
  start: number,
): { readonly end: number; readonly values: readonly Known[] } | null {
  const { words } = reading;
  let node = names.next.get(words[start]?.folded ?? '');
  let found: { end: number; values: readonly Known[] } | null = null;
  let initials = 0;
  for (let at = start + 1; node !== undefined; at += 1) {
    const capitals = words[start]?.capitals === true && at === start + 1;
    const values = node.values.filter((each) => !each.capitals || capitals || at > start + 1);
    const last = words[at - 1];
    const fits = values.filter(
      ({ kind, endsSmall }) => last?.upper === true || endsSmall || (kind === 'organisation' && at > start + 1),
    );
    if (fits.length > 0) found = { end: at, values: fits };
    const next = words[at];
    if (next === undefined || !(CLOSE.test(next.gap) || ELIDED.test(next.gap)) || node.next.size === 0) break;
    const follows: PhraseNode<Known> | undefined = node.next.get(next.folded);
    // Past middle initials ("Donald J. Trump").
    const isInitial = follows === undefined && next.folded.length === 1 && next.upper && at > start;
    if (isInitial) initials += 1;
    node = isInitial && initials <= MOST_INITIALS ? node : follows;
  }
  return found;
}

/** Where the capitalised run from `start` ends: words with capitals, what joins them, and numbers behind them. */
export function runEnd(reading: SentenceReading, tables: MentionTables, start: number): number {
  const { words } = reading;
  let end = start + 1;
  while (end - start < MOST_WORDS) {
    const next = words[end];
    if (next === undefined) return end;
    const before = words[end - 1];
    if (
      isClose(reading, end) &&
      (next.upper ||
        (next.number &&
          next.end - next.start <= 2 &&
          next.gap === ' ' &&
          before?.number !== true &&
          !isDate(words, end)))
    ) {
      if (next.opening || (next.upper && isOpener(next))) return end;
      end += 1;
      continue;
    }
    const joined = joinedEnd(reading, tables, start, end);
    if (joined === null) return end;
    end = joined;
  }
  return end;
}

/** A small word with a capital begins something new ("États-Unis et Israël Un groupe"); articles may belong to a name. */
function isOpener({ folded, capitals }: Word): boolean {
  return (
    !capitals &&
    folded.length > 1 &&
    openers.has(folded) &&
    !/^(?:l[eao]s?|d[eu]s?|the|new|old|high|first|second|one|two|seven|police|people|world|sud|nord|est|ouest|justice|sport|opinion|etat|football|rugby|basket|tennis)$/.test(
      folded,
    )
  );
}

/** "Austin 3 avril", "Kirby 12 %": a number that counts something else. */
function isDate(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return after !== undefined && !after.upper && after.gap.length <= 2;
}

/** The end of the run once what follows the small words at `end` is taken in; null when it is another name. */
function joinedEnd(reading: SentenceReading, tables: MentionTables, start: number, end: number): number | null {
  const { words } = reading;
  const small: string[] = [];
  let at = end;
  while (
    at < words.length &&
    small.length < 3 &&
    words[at]?.upper === false &&
    OF_OR_PARTICLE(words[at]?.folded ?? '')
  ) {
    if (!/^[ \u00a0\u202f\n-]$/.test(words[at]?.gap ?? '') && !(small.length > 0 && ELIDED.test(words[at]?.gap ?? '')))
      return null;
    small.push(words[at]?.folded ?? '');
    at += 1;
  }
  const next = words[at];
  if (next === undefined || !next.upper || next.opening) return null;
  const elided = ELIDED.test(next.gap);
  if (elided) small.push(/d['’ʼ]$/i.test(next.gap) ? 'd' : 'l');
  else if (!/^[ \u00a0\u202f\n-]$/.test(next.gap)) return null;
  if (small.length === 0) return null;
  return joins(reading, tables, start, end, small, at) ? at + 1 : null;
}

function OF_OR_PARTICLE(folded: string): boolean {
  return OF.has(folded) || FOREIGN_PARTICLES.has(folded) || folded === '&';
}

function joins(
  reading: SentenceReading,
  tables: MentionTables,
  start: number,
  end: number,
  small: readonly string[],
  at: number,
): boolean {
  const { words } = reading;
  const first = words[start]?.folded ?? '';
  const next = words[at];
  if (next === undefined) return false;
  if (small.every((each) => FOREIGN_PARTICLES.has(each))) return true;
  if (small.length === 1 && /^(?:le|l|la|the)$/.test(small[0] ?? '') && epithets.has(next.folded)) return true;
  const head = headOf(reading, start, end);
  if (head !== null) return small.some((each) => each !== 'et' && each !== 'and' && each !== 'le' && each !== 'la');
  if (next.capitals && next.folded.length < 6) return false;
  const mononym =
    knownAt(reading, tables.names, start)?.values.some(({ kind, id }) => kind === 'person' && id === null) === true;
  if (mononym && end - start === 1 && (small[0] === 'd' || small[0] === 'de') && small.length === 1) return true;
  const isName = givenNames.has(first) && !words[start]?.opening ? true : givenNames.has(first) && end - start === 1;
  if (small.every((each) => FRENCH_PARTICLES.has(each) || each === 'l')) {
    if (!isName || end - start > 2) return false;
    if (end - start === 2) return small[0] === 'd' && !isPlace(reading, tables, at);
    return small[0] !== 'la' && small[0] !== 'les' && small[0] !== 'le' ? true : small[0] === 'le';
  }
  return false;
}

function isPlace(reading: SentenceReading, tables: MentionTables, at: number): boolean {
  return knownAt(reading, tables.names, at)?.values.some(({ kind }) => kind === 'place' || kind === 'state') === true;
}

/** The word that makes the run from `start` an institution, null when none does. */
export function headOf({ words }: SentenceReading, start: number, end: number): 'organisation' | 'place' | null {
  for (let at = start; at < end; at += 1) {
    const folded = words[at]?.folded ?? '';
    if (organisationHeads.has(folded)) return 'organisation';
    if (at === start && eventHeads.has(folded)) return null;
    if (at === start && (placeHeads.has(folded) || folded === 'empire' || folded === 'republique')) return 'place';
  }
  return null;
}
