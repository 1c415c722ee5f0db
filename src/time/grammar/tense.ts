/** Whether the words around an expression look ahead: “se réunira mercredi”, “verdict prévu vendredi”, “will meet on Monday”. */
import { find, type Reader, says } from '../reader.ts';

/** How many tokens to each side are looked at; a verb further away belongs to another part of the sentence. */
const AROUND = 7;

/** French futures in the third persons, folded; the nouns that look like them are few. */
const FRENCH_FUTURE = /[^aeiou](?:er|ir|r)(?:a|ont)$/;
const NOT_FUTURE = new Set([
  'opera',
  'camera',
  'cholera',
  'tiara',
  'sierra',
  'libera',
  'contra',
  'extra',
  'ultra',
  'infra',
]);

/** Words between a verb and the judgement that it passes: “devrait [être] considéré comme”, “is to [be widely] seen as”. */
const TO_JUDGEMENT = 3;

function looksAhead(reader: Reader, index: number): boolean {
  const verb = find(reader, index, 'ahead-verb');
  if (verb !== null) return !passesJudgement(reader, verb.next);
  const token = reader.tokens[index];
  if (reader.lexicon.language !== 'fr' || token === undefined || token.capital || token.text.length < 4) return false;
  return FRENCH_FUTURE.test(token.text) && !NOT_FUTURE.has(token.text);
}

/** “Samedi devrait être considéré comme une victoire” says what to think of a day, not that it is to come. */
function passesJudgement(reader: Reader, index: number): boolean {
  for (let at = index; at <= index + TO_JUDGEMENT; at += 1) if (find(reader, at, 'judged-as') !== null) return true;
  return false;
}

function endsSentence(reader: Reader, index: number): boolean {
  const token = reader.tokens[index];
  return token === undefined || (token.kind === 'mark' && /[.!?;"«»“”]/.test(token.text));
}

/** The distance to the nearest word of one kind on one side, within the sentence. */
function distance(reader: Reader, from: number, step: -1 | 1, isOne: (index: number) => boolean): number {
  for (let away = 1; away <= AROUND; away += 1) {
    const index = from + away * step;
    if (endsSentence(reader, index)) return Number.POSITIVE_INFINITY;
    if (isOne(index)) return away;
  }
  return Number.POSITIVE_INFINITY;
}

/** True when the nearest verb form around tokens `start` to `next` looks ahead, and none as near looks back. */
export function isComing(reader: Reader, start: number, next: number): boolean {
  // “Depuis fin janvier” has been, whatever is to come of it.
  if (says(reader, start, 'depuis', 'since')) return false;
  const nearest = (isOne: (index: number) => boolean): number =>
    Math.min(distance(reader, start, -1, isOne), distance(reader, next - 1, 1, isOne));
  const ahead = nearest((index) => looksAhead(reader, index));
  return ahead < nearest((index) => find(reader, index, 'back-verb') !== null);
}
