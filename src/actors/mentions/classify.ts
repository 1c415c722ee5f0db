import { givenNames, ordinaryGivenNames } from '../names/givenNames.ts';
import * as cues from './cues.ts';
import type { MentionKind } from './mention.ts';
import type { MentionTables } from './mentionTables.ts';
import { knownAt } from './runs.ts';
import type { SentenceReading, Word } from './sentenceReading.ts';
import type { Usage } from './usage.ts';
import type { Guess, Weights } from './weights.ts';
import * as tables from './weights.ts';
import { nudge } from './weights.ts';

/** The kind of the run of words from `start` to `end`, by its own words and those around it; null when it is no name. */
export function classify(
  reading: SentenceReading,
  known: MentionTables,
  start: number,
  end: number,
  before: MentionKind | null,
  usage: Usage,
): Guess | null {
  const run = reading.words.slice(start, end);
  const [first] = run;
  if (first === undefined) return null;
  const single = run.length === 1;
  if (single && !isPlausible(reading, start, usage)) return null;
  const weights: Weights = { person: 0, organisation: 0, place: 0, work: 0 };
  if (single) weighOne(first, weights);
  else weighSeveral(run, weights);
  for (const [at, word] of run.entries()) weighWord(word, at, run.length, weights);
  weighWordsBefore(reading, start, single, weights);
  weighWordsBehind(reading, end, weights);
  weighCompany(reading, start, before, weights);
  const innerKind = single ? undefined : knownAt(reading, known.names, start)?.values[0]?.kind;
  if (innerKind === 'place' || innerKind === 'state') weights.person -= 1;
  const guesses: readonly Guess[] = ['person', 'organisation', 'place', 'work'];
  const best = guesses.reduce((a, b) => (weights[b] > weights[a] ? b : a));
  return weights[best] > leastWeight(single, first.opening) ? best : null;
}

/** A lone word needs more, one whose capital says nothing the most. */
function leastWeight(single: boolean, opening: boolean): number {
  if (single) return opening ? 0.9 : 0.5;
  return opening ? 0.5 : 0;
}

const ABSTRACT = /(?:tions?|ments?|ismes?|ites|ances?|ences?|ures?|ages|tudes?|eurs|euses|isms?|ings?|ness|ships?|ly)$/;
/** Words that are no name whatever else stands with a capital beside them: "inquiétude", "négociations". */
const QUALITY = /(?:tudes?|[ts]ions?|ismes?|ments|ness)$/;
const LIKE_PARTICIPLE = /(?:e?es|ee|s|ant|er|ir)$/;
const AUXILIARY = /^(?:a|avait|has|had|said|says|told|warned|est|was|is|dit)$/;

/** Whether a lone capital can begin a name. */
function isPlausible({ words }: SentenceReading, at: number, usage: Usage): boolean {
  const word = words[at];
  if (word === undefined || word.folded.length < 2 || cues.neverNames.has(word.folded)) return false;
  const { folded } = word;
  if (word.capitals) return !cues.openers.has(folded) || folded.length <= 4;
  if (usage.small.has(folded) && !givenNames.has(folded)) return false;
  if (cues.openers.has(folded) || cues.roleWords.has(folded) || cues.forms.has(folded)) return false;
  if (cues.organisationHeads.has(folded)) return false;
  if (QUALITY.test(folded)) return false;
  if (usage.named.has(folded)) return true;
  if (ABSTRACT.test(folded)) return false;
  const next = words[at + 1];
  // "Kelant a prévenu": before one person's verb, what looks like a participle is none.
  return !word.opening || (next?.gap === ' ' && AUXILIARY.test(next.folded)) || !LIKE_PARTICIPLE.test(folded);
}

function weighOne({ folded }: Word, weights: Weights): void {
  if (givenNames.has(folded)) weights.person += ordinaryGivenNames.has(folded) ? 0.4 : 1.6;
  for (const [ending, by] of tables.endings) if (ending.test(folded)) nudge(weights, by);
  if (/^(?:the|les)$/.test(folded)) return;
  nudge(weights, pick(tables.firstOfSeveral.get(folded)));
  nudge(weights, tables.lastOfSeveral.get(folded));
}

/** Of a lone word only that it may be an event counts. */
function pick(by: tables.Nudge | undefined): tables.Nudge | undefined {
  return by?.work === undefined ? undefined : by;
}

function weighSeveral(run: readonly Word[], weights: Weights): void {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return;
  weights.person += run.length <= 4 ? 1 : 0.2;
  const given = givenNames.has(first.folded);
  if (given) weights.person += ordinaryGivenNames.has(first.folded) ? 1.6 : 3;
  else if (run.slice(1, -1).some(({ folded }) => givenNames.has(folded))) weights.person += 1.5;
  if (run.slice(0, -1).some(({ folded, number }) => folded.length === 1 && !number)) weights.person += 1.8;
  if (run.some(({ upper, folded }) => !upper && /^(?:van|von|bin|ben|ibn|al|el|der|di|da|de)$/.test(folded)))
    weights.person += 1;
  if (/^[xvi]{2,5}$/.test(last.folded) && last.capitals) weights.person += 2;
  if (!given && run.every(({ gap }, at) => at === 0 || /^[-‐‑]$/.test(gap)))
    nudge(weights, { place: 1.2, person: -0.6 });
  nudge(weights, tables.firstOfSeveral.get(first.folded));
  nudge(weights, tables.lastOfSeveral.get(last.folded));
  if (cues.placeHeads.has(first.folded)) weights.place += 3.5;
}

function weighWord({ folded, capitals, number }: Word, at: number, length: number, weights: Weights): void {
  if (number) weights.work += 2;
  nudge(weights, tables.within.get(folded));
  if (at > 0 || length > 2) {
    if (cues.organisationParts.has(folded)) weights.organisation += at === length - 1 ? 3.4 : 1.5;
    if (cues.placeParts.has(folded)) weights.place += at === length - 1 || at === 0 ? 3.4 : 1.5;
  }
  if (cues.organisationHeads.has(folded) && length > 1) weights.organisation += at === 0 ? 3.5 : 2;
  if (capitals && folded.length < 7) weights.organisation += length === 1 ? 3 : 0.8;
  if (capitals && folded.length >= 7) weights.person += 0.3;
}

function weighWordsBefore({ words, text }: SentenceReading, start: number, single: boolean, weights: Weights): void {
  const word = words[start];
  const before = words[start - 1];
  if (word === undefined || before === undefined) return;
  const { folded } = before;
  const apart = /[,;:()«»"“”]/.test(word.gap);
  const behind = endOfRun(words, start);
  if (/[«"“]\s*$/.test(word.gap) && /^\s*[»"”]/.test(text.slice(behind, behind + 3))) weights.work += 3;
  if (cues.roleWords.has(folded)) weights.person += apart ? 1.6 : 3.2;
  if (apart) return;
  if (cues.forms.has(folded) && before.upper) weights.person += 5;
  if (isDescribed(words, start)) weights.person += 2.8;
  if (cues.organisationNouns.has(folded)) weights.organisation += 2.6;
  weighPrepositions(words, start, word, single, weights);
}

/** "le footballeur français X": a role, and an adjective between it and the name. */
function isDescribed(words: readonly Word[], start: number): boolean {
  const before = words[start - 1];
  if (before === undefined || before.upper || cues.roleWords.has(before.folded)) return false;
  return cues.roleWords.has(words[start - 2]?.folded ?? '') && isDescription(before.folded);
}

function weighPrepositions(words: readonly Word[], start: number, word: Word, single: boolean, weights: Weights): void {
  const folded = words[start - 1]?.folded ?? '';
  const elided = /([ld])['’ʼ]$/i.exec(word.gap)?.[1]?.toLowerCase();
  const noun = elided !== undefined || LINK.test(folded) ? nounBefore(words, start) : '';
  if (cues.placeNouns.has(noun)) weights.place += 3;
  if (cues.placeHeads.has(folded) || cues.placeHeads.has(noun)) weights.place += 4;
  const alone = single || words[start + 1]?.gap === '-';
  for (const key of elided === undefined ? [folded] : [folded, `${elided}'`]) {
    nudge(weights, tables.rightBefore.get(key));
    if (single || (alone && key === 'a')) nudge(weights, tables.rightBeforeOne.get(key));
  }
}

function endOfRun(words: readonly Word[], start: number): number {
  let end = start;
  while (words[end + 1]?.upper === true && words[end + 1]?.gap === ' ') end += 1;
  return words[end]?.end ?? 0;
}

function isDescription(folded: string): boolean {
  return (
    folded.length > 3 &&
    !/^(?:dans|avec|pour|contre|sans|sous|chez|entre|vers|that|with|from|have|were|said|dont|elle|leur)$/.test(folded)
  );
}

const LINK = /^(?:de|du|des|la|le|les|l|of|the)$/;

/** "la ville de X", "au nord-est de la X": the noun before small words. */
function nounBefore(words: readonly Word[], start: number): string {
  let at = start - 1;
  for (let steps = 0; steps < 3 && LINK.test(words[at]?.folded ?? ''); steps += 1) at -= 1;
  return words[at]?.folded ?? '';
}

function weighWordsBehind({ words }: SentenceReading, end: number, weights: Weights): void {
  const next = words[end];
  if (next === undefined) return;
  if (/^[ \u00a0]$/.test(next.gap) && !next.upper) {
    if (cues.personVerbs.has(next.folded)) weights.person += 1.1;
    else if (/(?:a|it|ait|ent|aient|ut|int)$/.test(next.folded) && next.folded.length > 3) weights.person += 0.95;
    if (/^(?:fc|club|inc|corp)$/.test(next.folded)) weights.organisation += 2;
  }
  if (!/^, ?$/.test(next.gap)) return;
  const described = /^(?:le|la|l|un|une|the|a|an|son|sa|his|her)$/.test(next.folded) ? words[end + 1] : next;
  if (cues.roleWords.has(described?.folded ?? '')) weights.person += 2;
}

/** What stands in one row is of one kind: "Bouaké, Korhogo et Man". */
function weighCompany({ words }: SentenceReading, start: number, before: MentionKind | null, weights: Weights): void {
  const word = words[start];
  if (word === undefined || before === null) return;
  if (!/^, ?$|^ ?\($/.test(word.gap) && !/^(?:et|ou|and|or)$/.test(words[start - 1]?.folded ?? '')) return;
  if (before === 'person' || before === 'organisation') weights[before] += 1.2;
  else if (before !== 'demonym') weights.place += 1.2;
}
