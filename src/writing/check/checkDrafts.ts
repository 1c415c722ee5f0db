/**
 * Holds what a language model wrote against the sentences that it cites. Whatever is not plainly borne by them is left out:
 * a sentence lost costs little, as the cited sentences stand below in full.
 */
import type { Language } from '../../article/article.ts';
import { fold } from '../../language/fold.ts';
import { grammarOf } from '../../language/grammars.ts';
import { quotations } from '../../language/quotations.ts';
import { isMisattributed } from './attribution.ts';
import type { Fault } from './fault.ts';
import { hasFigureFault } from './figureFault.ts';
import { joinsApart } from './joinsApart.ts';
import { hasCertaintyFault, hasNegationFault } from './polarityFault.ts';
import { type Aids, type Reading, readText } from './reading.ts';
import { areRolesTurned } from './rolesFault.ts';
import { speaksToMachine } from './speaksToMachine.ts';
import { tokensOf } from './tokens.ts';
import { wordFault } from './wordFault.ts';

/** A sentence as the model gave it. */
export interface Draft {
  readonly text: string;
  readonly citations: readonly number[];
}

/** Cited words, by their number in the answer. */
export interface Source {
  readonly n: number;
  readonly text: string;
  readonly language: Language;
  readonly outlet: string | null;
  /** Who says it, where that stands beside it; null where the words tell themselves, or nobody is known to say them. */
  readonly speaker: string | null;
}

export interface Checked {
  /** In the order of the drafts, each with the citations that bear it. */
  readonly kept: readonly Draft[];
  readonly dropped: readonly { readonly draft: Draft; readonly fault: Fault }[];
}

interface ReadSource {
  readonly n: number;
  readonly reading: Reading;
  readonly beside: readonly Reading[];
  readonly told: boolean;
  /** In another language than the drafts. */
  readonly abroad: boolean;
  /** Its words, folded, with a blank around each. */
  readonly running: string;
}

const LONGEST = 500;
/** Code units of a source that are read: what stands behind them bears nothing. */
const LONGEST_SOURCE = 6_000;
const FEWEST_WORDS = 3;

/** @param language of the drafts. */
export function checkDrafts(
  drafts: readonly Draft[],
  sources: readonly Source[],
  language: 'fr' | 'en',
  aids: Aids,
): Checked {
  const read = new Map<number, ReadSource | null>();
  const sourceOf = (n: number): ReadSource | null | undefined => {
    const source = sources.find((each) => each.n === n);
    if (source === undefined) return undefined;
    let found = read.get(n);
    if (found === undefined) {
      found = speaksToMachine(source.text) ? null : readSource(source, language, aids);
      read.set(n, found);
    }
    return found;
  };
  const kept: Draft[] = [];
  const dropped: { draft: Draft; fault: Fault }[] = [];
  let before: Draft | null = null;
  for (const draft of drafts) {
    const checked = checkDraft(draft, sourceOf, language, aids, before);
    before = typeof checked === 'string' ? null : checked;
    if (typeof checked === 'string') dropped.push({ draft, fault: checked });
    else kept.push(checked);
  }
  return { kept, dropped };
}

function readSource(source: Source, language: 'fr' | 'en', aids: Aids): ReadSource {
  const abroad = source.language !== language;
  const text = source.text.slice(0, LONGEST_SOURCE);
  const reading = readText(text, source.language, aids, abroad);
  const beside = [source.outlet, source.speaker].flatMap((text) =>
    text === null ? [] : [readText(text, source.language, aids, abroad)],
  );
  return {
    n: source.n,
    reading,
    beside,
    abroad,
    told: reading.told || source.speaker !== null,
    running: runningWords(text),
  };
}

function checkDraft(
  draft: Draft,
  sourceOf: (n: number) => ReadSource | null | undefined,
  language: 'fr' | 'en',
  aids: Aids,
  before: Draft | null,
): Draft | Fault {
  const text = draft.text.trim();
  const numbers = [...new Set(draft.citations)];
  if (numbers.length === 0) return 'citation';
  const cited = numbers.map(sourceOf);
  if (cited.includes(undefined)) return 'citation';
  if (hasFormFault(text)) return 'form';
  if (cited.includes(null) || speaksToMachine(text)) return 'instruction';
  if (looksBack(text, language) && (before === null || !before.citations.some((n) => numbers.includes(n))))
    return 'looks-back';
  const sources = cited.filter((source) => source !== null && source !== undefined);
  const faults: Fault[] = [];
  const bearing = sources.filter((source) => {
    const fault = faultOf(text, source, language, aids);
    if (fault !== null) faults.push(fault);
    return fault === null;
  });
  if (bearing.length > 0) return { text, citations: bearing.map(({ n }) => n) };
  return inTwoParts(text, sources, language, aids) ?? faults[0] ?? 'word';
}

/** Where one sentence joins what two sources tell, each part must be borne by one of them whole. */
function inTwoParts(text: string, sources: readonly ReadSource[], language: 'fr' | 'en', aids: Aids): Draft | null {
  if (sources.length < 2) return null;
  for (const seam of text.matchAll(/[,;]?\s+(?:et|mais|tandis que|alors que|and|but|while|whereas)\s+|;\s+/g)) {
    const parts = [text.slice(0, seam.index), text.slice(seam.index + seam[0].length)];
    const bearers = parts.map((part) => sources.find((source) => faultOf(part, source, language, aids) === null));
    if (bearers.includes(undefined)) continue;
    const numbers = bearers.flatMap((source) => (source === undefined ? [] : [source.n]));
    return { text, citations: [...new Set(numbers)] };
  }
  return null;
}

function faultOf(text: string, source: ReadSource, language: 'fr' | 'en', aids: Aids): Fault | null {
  if (!quotations(text).every(({ start, end }) => source.running.includes(runningWords(text.slice(start, end)))))
    return 'quotation';
  const claim = readText(text, language, aids, source.abroad);
  if (claim.content.length + claim.figures.length < FEWEST_WORDS - 1) return 'form';
  const { reading } = source;
  if (hasFigureFault(claim, reading)) return 'figure';
  const word = wordFault(claim, source);
  if (word !== null) return word;
  if (hasNegationFault(claim, reading)) return 'negation';
  if (hasCertaintyFault(claim, reading)) return 'certainty';
  if ([...claim.links.keys()].some((link) => !reading.links.has(link))) return 'word';
  if ([...claim.shares.keys()].some((share) => !reading.shares.has(share))) return 'word';
  if (source.told && !(claim.told || claim.spoken)) return 'attribution';
  if (isMisattributed(claim, reading, source.beside)) return 'attribution';
  return areRolesTurned(claim, reading) || joinsApart(claim, reading) ? 'roles' : null;
}

/** Addresses, mentions, markup, or no sentence of a fair length. */
function hasFormFault(text: string): boolean {
  if (text.length > LONGEST || text.split(/\s+/).length < FEWEST_WORDS) return true;
  if (/https?:|www\.|\b[\w-]+\.(?:com|org|net|io|fr|gg|ru|info|example)\b/i.test(text)) return true;
  return /[@<>`|\\{}#*_~]|\]\(|\n|\p{Cc}/u.test(text);
}

function looksBack(text: string, language: 'fr' | 'en'): boolean {
  const lower = text.toLowerCase().replaceAll("'", '’');
  const { backReferences, impersonal } = grammarOf(language);
  const begins = (opening: string) => lower.startsWith(opening) && !/^[\p{L}-]/u.test(lower.slice(opening.length));
  return backReferences.some(begins) && !impersonal.some(begins);
}

/** The words alone, folded, in their order: what a quotation must have in common with its source. */
function runningWords(text: string): string {
  const words = tokensOf(text).filter(({ kind }) => kind !== 'mark');
  return ` ${words.map(({ folded }) => fold(folded)).join(' ')} `;
}
