import type { Reading } from './reading.ts';
import { isSame } from './same.ts';

const AUXILIARIES =
  /^(?:a|ont|avait|avaient|aurait|auraient|est|sont|etait|etaient|fut|furent|sera|seront|serait|ete|etre|has|have|had|was|were|is|are|been|be|being|will|would|could|may|might|can|va|vont|pourrait|pourraient|peut|peuvent)$/;
const PASSIVE = /^(?:est|sont|etait|etaient|fut|furent|sera|seront|serait|ete|etre|was|were|is|are|been|be|being)$/;
/** French verbs that are never passive behind "être". */
const GOING =
  /^(?:arriv|parti|mort|morte|rendu|all|venu|rest|deven|entr|sorti|tomb|retourn|n[ée]|revenu|parven|interven|survenu)/;

interface Pivot {
  readonly at: number;
  readonly passive: boolean;
}

/**
 * Whether somebody or something that stands before a verb in the source stands behind it in the claim while another one
 * has come the other way, or stays where it is while the verb became passive.
 */
export function areRolesTurned(claim: Reading, source: Reading): boolean {
  const ours = pivotsOf(claim);
  const theirs = pivotsOf(source);
  return ours.some((own) =>
    theirs.some((other) => isSame(claim, own.at, source, other.at) && isTurned(claim, own, source, other)),
  );
}

function isTurned(claim: Reading, own: Pivot, source: Reading, other: Pivot): boolean {
  const before = sharedPlaces(claim, own.at, source);
  const subject = nearestBefore(source, other.at);
  const ourSubject = nearestBefore(claim, own.at);
  if (subject === null || ourSubject === null) return false;
  const subjectIn = before.find(({ there }) => there === subject)?.here ?? null;
  const ourSubjectIn = before.find(({ here }) => here === ourSubject)?.there ?? null;
  if (own.passive === other.passive)
    return subjectIn !== null && subjectIn > own.at && ourSubjectIn !== null && ourSubjectIn > other.at;
  return subjectIn === ourSubject;
}

/** Content words of both, by their places here and there. */
function sharedPlaces(claim: Reading, _at: number, source: Reading): readonly { here: number; there: number }[] {
  return claim.content.flatMap((here) =>
    source.content.filter((there) => isSame(claim, here, source, there)).map((there) => ({ here, there })),
  );
}

const PREPOSITIONS = /^(?:de|du|des|d|of|in|on|at|a|au|aux|en|dans|par|by|from|pour|for|sur|with|avec|to|near)$/;

/** The nearest content word before a verb that no preposition leads in; its subject most likely. */
function nearestBefore(reading: Reading, at: number): number | null {
  const before = reading.content.filter((place) => place < at);
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const place = before[index] ?? 0;
    if (isTime(reading, place)) continue;
    let lead = place - 1;
    while (/^(?:le|la|les|l|the|un|une|an|son|sa|ses|leur|leurs|'|-)$/.test(reading.tokens[lead]?.folded ?? ''))
      lead -= 1;
    const word = reading.tokens[lead]?.folded ?? '';
    if (/^[,;:]$/.test(word) || !PREPOSITIONS.test(word)) return place;
  }
  return null;
}

function isTime({ tokens }: Reading, at: number): boolean {
  return /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hier|yesterday|week|semaine)$/.test(
    tokens[at]?.folded ?? '',
  );
}

function pivotsOf(reading: Reading): readonly Pivot[] {
  const { tokens, content } = reading;
  return content.flatMap((at) => {
    const token = tokens[at];
    if (token === undefined || token.upper) return [];
    const before = [tokens[at - 1], tokens[at - 2], tokens[at - 3]].map((each) => each?.folded ?? '');
    const near = before.findIndex((word) => AUXILIARIES.test(word));
    const close = near === 0 || (near > 0 && !content.includes(at - 1) && (near === 1 || !content.includes(at - 2)));
    // "…, a déclaré le chef", "Rotterdam-based": what stands before is not who does it.
    let first = close ? at - 1 - near : at;
    while (AUXILIARIES.test(tokens[first - 1]?.folded ?? '')) first -= 1;
    if (tokens[first - 1]?.kind === 'mark' && tokens[first - 1]?.text !== "'") return [];
    const passive = close && PASSIVE.test(before[near] ?? '') && !GOING.test(token.folded);
    const isVerb = close || (reading.language === 'en' && /ed$/.test(token.folded)) || tokens[at - 1]?.upper === true;
    return isVerb ? [{ at, passive }] : [];
  });
}
