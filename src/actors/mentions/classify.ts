import { givenNames, ordinaryGivenNames } from '../names/givenNames.ts';
import * as cues from './cues.ts';
import type { MentionKind } from './mention.ts';
import type { MentionTables } from './mentionTables.ts';
import { knownAt } from './runs.ts';
import type { SentenceReading, Word } from './sentenceReading.ts';

/** What a capitalised run that nobody knows may be; `work` is a title or product, and no mention. */
export type Guess = 'person' | 'organisation' | 'place' | 'work';

type Weights = Record<Guess, number>;

/** What the text tells of words by how it writes them elsewhere. */
export interface Usage {
  /** Words that stand somewhere without a capital. */
  readonly small: ReadonlySet<string>;
  /** Words that stand somewhere with a capital that no sentence's beginning explains. */
  readonly named: ReadonlySet<string>;
}

/** The kind of the run of words from `start` to `end`, by its own words and those around it; null when it is no name. */
export function classify(
  reading: SentenceReading,
  tables: MentionTables,
  start: number,
  end: number,
  before: MentionKind | null,
  usage: Usage,
): Guess | null {
  const { words } = reading;
  const run = words.slice(start, end);
  const [first] = run;
  if (first === undefined) return null;
  const single = run.length === 1;
  if (single && !isPlausible(reading, start, usage)) return null;
  const weights: Weights = { person: 0, organisation: 0, place: 0, work: 0 };
  weighOwnWords(run, weights);
  weighWordsBefore(reading, start, single, weights);
  weighWordsBehind(reading, end, weights);
  weighCompany(reading, start, before, weights);
  if (single) weighEnding(first.folded, weights);
  const inner = single ? null : knownAt(reading, tables.names, start);
  const innerKind = inner?.values[0]?.kind;
  if (innerKind === 'place' || innerKind === 'state') weights.person -= 1;
  const best = (Object.keys(weights) as Guess[]).reduce((a, b) => (weights[b] > weights[a] ? b : a), 'person');
  const least = single ? (first.opening ? 0.9 : 0.5) : first.opening ? 0.5 : 0;
  return weights[best] > least ? best : null;
}

const ABSTRACT = /(?:tions?|ments?|ismes?|ites|ances?|ences?|ures?|ages|tudes?|eurs|euses|isms?|ings?|ness|ships?|ly)$/;

/** Whether a lone capital can begin a name. */
function isPlausible({ words }: SentenceReading, at: number, usage: Usage): boolean {
  const word = words[at];
  if (word === undefined || word.folded.length < 2 || cues.neverNames.has(word.folded)) return false;
  if (word.capitals) return !cues.openers.has(word.folded) || word.folded.length <= 4;
  if (usage.small.has(word.folded) && !givenNames.has(word.folded)) return false;
  if (cues.openers.has(word.folded)) return false;
  if (cues.roleWords.has(word.folded) || cues.forms.has(word.folded) || cues.organisationHeads.has(word.folded))
    return false;
  if (usage.named.has(word.folded) && !cues.openers.has(word.folded)) return true;
  if (!word.opening) return !ABSTRACT.test(word.folded);
  const next = words[at + 1];
  // "Kelant a prévenu": before a verb of one person's, what looks like a participle is none.
  if (next?.gap === ' ' && /^(?:a|avait|has|had|said|says|told|warned|est|was|is|dit)$/.test(next.folded))
    return !ABSTRACT.test(word.folded);
  return !ABSTRACT.test(word.folded) && !/(?:e?es|ee|s|ant|er|ir)$/.test(word.folded);
}

function weighOwnWords(run: readonly Word[], weights: Weights): void {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return;
  const given = givenNames.has(first.folded);
  const initials = run.some((word, at) => word.folded.length === 1 && at < run.length - 1 && !word.number);
  if (run.length > 1) {
    weights.person += run.length <= 4 ? 1 : 0.2;
    if (given) weights.person += ordinaryGivenNames.has(first.folded) ? 1.6 : 3;
    else if (run.some(({ folded }, at) => at > 0 && at < run.length - 1 && givenNames.has(folded)))
      weights.person += 1.5;
    if (initials) weights.person += 1.8;
    if (run.slice(1).some((word) => !word.upper && /^(?:van|von|bin|ben|ibn|al|el|der|di|da|de)$/.test(word.folded)))
      weights.person += 1;
    if (/^[xvi]{2,5}$/.test(last.folded) && last.capitals) weights.person += 2;
  } else if (given) weights.person += ordinaryGivenNames.has(first.folded) ? 0.4 : 1.6;
  for (const [at, { folded, capitals, number }] of run.entries()) {
    if (number) weights.work += 2;
    if (at > 0 || run.length > 2) {
      if (cues.organisationParts.has(folded)) weights.organisation += at === run.length - 1 ? 3.4 : 1.5;
      if (cues.placeParts.has(folded)) weights.place += at === run.length - 1 || at === 0 ? 3.4 : 1.5;
    }
    if (at === 0 && run.length > 1 && cues.placeHeads.has(folded)) weights.place += 3.5;
    if (cues.organisationHeads.has(folded) && run.length > 1) weights.organisation += at === 0 ? 3.5 : 2;
    if (capitals && folded.length < 7) weights.organisation += run.length === 1 ? 3 : 0.8;
    if (capitals && folded.length >= 7) weights.person += 0.3;
  }
  if (run.length > 1 && !given && run.every((word, at) => at === 0 || /^[-‐‑]$/.test(word.gap))) {
    weights.place += 1.2;
    weights.person -= 0.6;
  }
  if (run.some(({ folded }) => /^(?:guerre|war|olympiques|olympics)$/.test(folded))) weights.work += 5;
  if (/^(?:the|les)$/.test(first.folded) && run.length > 1) weights.organisation += 1.5;
  if (/^(?:saint|sainte|san|santa|fort|new|nouvelle|port|la|le|los|las)$/.test(first.folded) && run.length > 1)
    weights.place += 1.6;
  if (
    /^(?:tournoi|coupe|championnat|jeux|guerre|prix|grand|festival|traite|open|trophee|ligue|operation|accord|accords|plan|loi|tour|bataille|revolution|journee)$/.test(
      first.folded,
    )
  )
    weights.work += 4;
  if (
    /^(?:cup|games|prize|award|awards|league|open|championship|war|act|tour|masters|series|festival|world)$/.test(
      last.folded,
    )
  )
    weights.work += 3.5;
}

function weighWordsBefore({ words, text }: SentenceReading, start: number, single: boolean, weights: Weights): void {
  const word = words[start];
  const before = words[start - 1];
  if (word === undefined || before === undefined) return;
  const folded = before.folded;
  const elided = /([ldLD])['’ʼ]$/.exec(word.gap)?.[1]?.toLowerCase();
  const apart = /[,;:()«»"“”]/.test(word.gap);
  if (/[«"“]\s*$/.test(word.gap) && /^\s*[»"”]/.test(text.slice(endOfRun(words, start), endOfRun(words, start) + 3)))
    weights.work += 3;
  if (apart && !cues.roleWords.has(folded)) return;
  if (cues.forms.has(folded) && before.upper) weights.person += 5;
  if (cues.roleWords.has(folded)) weights.person += apart ? 1.6 : 3.2;
  else if (cues.roleWords.has(words[start - 2]?.folded ?? '') && !apart && !before.upper && isDescription(folded))
    weights.person += 2.8;
  if (cues.organisationNouns.has(folded)) weights.organisation += 2.6;
  if (apart) return;
  const noun = /^(?:de|du|des|la|le|of|the)$/.test(folded) || elided !== undefined ? nounBefore(words, start) : '';
  if (cues.placeNouns.has(noun)) weights.place += 3;
  if (cues.placeHeads.has(folded) || cues.placeHeads.has(noun)) weights.place += 4;
  if (
    /^(?:album|film|serie|roman|chanson|single|titre|jeu|livre|piece|disque|episode|version|emission|console|logiciel|novel|song|show|movie|game|book)$/.test(
      folded,
    )
  )
    weights.work += 2.5;
  if (folded === 'a') weights.place += single || words[start + 1]?.gap === '-' ? 2.2 : 0.9;
  if (folded === 'en') weights.place += 4;
  if (cues.placePrepositions.has(folded)) weights.place += 2;
  if (folded === 'in' || folded === 'at') weights.place += 2.4;
  if (folded === 'au' || folded === 'aux') {
    weights.place += 0.9;
    weights.organisation += 0.8;
    weights.person -= 1;
  }
  if (/^(?:le|la|the)$/.test(folded) || elided === 'l') {
    weights.place += folded === 'le' || folded === 'the' ? 0.5 : 0.9;
    weights.organisation += 0.8;
    weights.person -= single ? 2 : 1.2;
  }
  if (folded === 'les' || folded === 'des') {
    weights.organisation += 1;
    weights.person -= 2;
  }
  if (folded === 'du') {
    weights.place += 0.9;
    weights.organisation += 0.7;
    weights.person -= 1;
  }
  if (folded === 'de' || elided === 'd' || folded === 'of') {
    weights.place += single ? 0.8 : 0.4;
    weights.person += single ? 0.6 : 0.5;
  }
  if (/^(?:par|by)$/.test(folded)) weights.person += 1.2;
  if (/^(?:avec|chez|contre|selon|et|and|with|against|que|qu|pour|face|sur|told|comme)$/.test(folded))
    weights.person += 0.6;
  if (folded === 'chez') weights.organisation += 0.7;
}

function endOfRun(words: readonly Word[], start: number): number {
  let end = start;
  while (words[end + 1]?.upper === true && words[end + 1]?.gap === ' ') end += 1;
  return words[end]?.end ?? 0;
}

/** An adjective between a role and a name ("le footballeur français X"). */
function isDescription(folded: string): boolean {
  return (
    folded.length > 3 &&
    !/^(?:dans|avec|pour|contre|sans|sous|chez|entre|vers|that|with|from|have|were|said|dont|elle|leur)$/.test(folded)
  );
}

/** "la ville de X", "au nord-est de la X": the noun before small words. */
function nounBefore(words: readonly Word[], start: number): string {
  let at = start - 1;
  for (let steps = 0; steps < 3 && /^(?:de|du|des|la|le|les|l|of|the)$/.test(words[at]?.folded ?? ''); steps += 1)
    at -= 1;
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
  if (/^, ?$/.test(next.gap) && cues.roleWords.has(next.folded)) weights.person += 2;
  const after = words[end + 1];
  if (
    /^, ?$/.test(next.gap) &&
    /^(?:le|la|l|un|une|the|a|an|son|sa|his|her)$/.test(next.folded) &&
    cues.roleWords.has(after?.folded ?? '')
  )
    weights.person += 2;
  if (/^ ?\($/.test(next.gap) && next.number) weights.person += 0.2;
}

/** What stands in one row is of one kind: "Bouaké, Korhogo et Man". */
function weighCompany({ words }: SentenceReading, start: number, before: MentionKind | null, weights: Weights): void {
  const word = words[start];
  if (word === undefined || before === null) return;
  const linked =
    /^, ?$/.test(word.gap) || /^(?:et|ou|and|or)$/.test(words[start - 1]?.folded ?? '') || /^ ?\($/.test(word.gap);
  if (!linked) return;
  if (before === 'person') weights.person += 1.2;
  else if (before === 'organisation') weights.organisation += 1.2;
  else if (before === 'place' || before === 'state' || before === 'metonym') weights.place += 1.2;
}

function weighEnding(folded: string, weights: Weights): void {
  if (
    /(?:land|lande|stan|ville|bourg|burg|grad|shire|polis|abad|istan|pour|chester|mouth|wick|heim|hausen|dorf|sk|evo|ovo|ac|argues|ieres|igny|acourt)$/.test(
      folded,
    )
  )
    weights.place += 1;
  if (/(?:ie|ia)$/.test(folded)) weights.place += 0.4;
  if (
    /(?:ov|ev|off|eff|vic|vitch|ovic|sson|sen|ez|escu|ian|yan|shvili|idis|opoulos|enko|tchouk|ski|sky|elli|etti|ini|ard|eau)$/.test(
      folded,
    )
  )
    weights.person += 0.8;
}
