import { type Reading, SAYING } from './reading.ts';
import { isSame } from './same.ts';
import { pivotsOf } from './subjects.ts';

/** Words of a speaker's name and role at most. */
const MOST = 6;
/** Tokens between a speaker and the verb at most. */
const NEAR = 7;

/**
 * Whether "according to …" names somebody who says nothing in the source. Where the source has no speaker at all, its own
 * words or its outlet are meant, and the names are held against it as all others are.
 */
export function isMisattributed(claim: Reading, source: Reading, beside: readonly Reading[]): boolean {
  const named = claim.tokens.flatMap((_, at) => (tellsBy(claim, at) ? phraseFrom(claim, at + 1) : []));
  if (named.length === 0) return false;
  const speakers = speakersIn(source);
  if (speakers.length === 0) return false;
  const isIn = (reading: Reading, places: readonly number[]) =>
    named.some((at) => places.some((place) => isSame(claim, at, reading, place)));
  return !isIn(source, speakers) && !beside.some((each) => isIn(each, each.content));
}

/** The words of all who may be speaking: before or behind a verb of saying, and behind "according to". */
function speakersIn(reading: Reading): readonly number[] {
  const behind = reading.tokens.flatMap((_, at) =>
    tellsBy(reading, at) || reading.keys[at]?.has(SAYING) === true ? phraseFrom(reading, at + 1) : [],
  );
  const before = pivotsOf(reading).flatMap(({ at, subject }) =>
    reading.keys[at]?.has(SAYING) === true ? (subject ?? []) : [],
  );
  // "The museum's director, Ilse Brandt, told reporters": role and name in front, commas between.
  const plain = reading.content.filter((at) => {
    const far = reading.tokens.slice(at + 1, at + 1 + NEAR);
    const verb = far.findIndex((_, place) => reading.keys[at + 1 + place]?.has(SAYING) === true);
    return verb !== -1 && !far.slice(0, verb).some(({ folded }) => /^(?:que|qu|that|[.;:!?«»“”])$/.test(folded));
  });
  return [...behind, ...before, ...plain];
}

function tellsBy({ tokens }: Reading, at: number): boolean {
  const folded = tokens[at]?.folded;
  if (folded === 'selon') return true;
  if (folded === 'to') return tokens[at - 1]?.folded === 'according';
  return folded === 'apres' && tokens[at - 1]?.text === "'" && tokens[at - 2]?.folded === 'd';
}

/** The content words from `start` up to a mark or another clause. */
function phraseFrom({ tokens, content }: Reading, start: number): readonly number[] {
  const end = tokens.findIndex(
    ({ text, folded }, at) =>
      at >= start && (/^[.,;:!?«»“”"()]$/.test(text) || /^(?:que|qu|that|qui|who)$/.test(folded)),
  );
  return content.filter((at) => at >= start && (end === -1 || at < end)).slice(0, MOST);
}
