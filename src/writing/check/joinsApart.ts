import type { Reading } from './reading.ts';
import { isSame } from './same.ts';

/** Content words that two neighbours of a retelling may stand apart in the source. */
const APART = 6;

const TIMES =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|matin|soir|nuit|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|morning|evening|night|week|semaine|mois|month|annee|year)s?$/;

const PARTING = /^(?:[,;:«»“”"()–—]|que|qu|that)$/;

/** A comma or the beginning of another clause stands between them. */
function isParted({ tokens }: Reading, a: number, b: number): boolean {
  return tokens.slice(Math.min(a, b) + 1, Math.max(a, b)).some(({ folded }) => PARTING.test(folded));
}

/** Names of places and days stand at either end of a sentence. */
function movesFreely({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.upper === true || TIMES.test(tokens[at]?.folded ?? '');
}

/**
 * Whether a word of `claim` has beside it only words that are far from it in the source: words of two clauses put together
 * say what neither does.
 */
export function joinsApart(claim: Reading, source: Reading): boolean {
  const places = claim.content.map((at) =>
    source.content.flatMap((own, place) => (isSame(claim, at, source, own) ? [place] : [])),
  );
  return places.some((own, index) => {
    const at = claim.content[index] ?? 0;
    if (own.length === 0 || movesFreely(claim, at)) return false;
    const beside = [index - 1, index + 1].flatMap((each) => {
      const [neighbour, found] = [claim.content[each], places[each]];
      return neighbour === undefined ||
        found === undefined ||
        found.length === 0 ||
        movesFreely(claim, neighbour) ||
        isParted(claim, at, neighbour)
        ? []
        : [found];
    });
    return beside.length > 0 && beside.every((each) => each.every((a) => own.every((b) => Math.abs(a - b) > APART)));
  });
}
