import { givenNames } from './givenNames.ts';
import type { NameWord } from './nameWords.ts';
import { alikePairs, type WordMatch } from './pairWords.ts';
import { type PersonName, readPersonName } from './personName.ts';
import type { Likeness, Reason } from './reason.ts';
import { personWordLikeness } from './wordLikeness.ts';

/** Below this two names are of two people, whatever else they share. */
const DIFFERENT = 0.5;

export function personLikeness(a: string, b: string, loose = false): Likeness {
  return likenessOfPeople(readPersonName(a), readPersonName(b), loose);
}

/** As `nameLikeness`, of names that were read before. */
export function likenessOfPeople(a: PersonName, b: PersonName, loose = false): Likeness {
  if (a.words.length === 0 || b.words.length === 0) return { score: 0, reasons: [] };
  const joined = squeezed(a.words);
  if (joined === squeezed(b.words) && joined.length > 3)
    return finish(1, a.words.length === b.words.length ? [{ kind: 'same' }] : [{ kind: 'joined-words' }], a, b);
  const { pairs, left, right } = alikePairs(a.words, b.words, (word, other) => personWordLikeness(word, other, loose));
  if (pairs.length === 0) return { score: 0, reasons: [differ(a.words[0], b.words[0])] };
  const reasons: Reason[] = pairs.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  const sure = pairs.reduce((sum, { score }) => sum + score, 0) / pairs.length;
  const least = Math.min(...pairs.map(({ score }) => score));
  if (left.length > 0 && right.length > 0) {
    const share = pairs.length / Math.max(a.words.length, b.words.length);
    return { score: DIFFERENT * share * sure, reasons: [...reasons, differ(left[0], right[0])] };
  }
  if (pairs.every(({ reason }) => reason?.kind === 'initials')) return { score: 0.3, reasons };
  const isOrdered = pairs.every((pair, at) => at === 0 || pair.right > (pairs[at - 1]?.right ?? -1));
  if (!isOrdered) reasons.push({ kind: 'same-words-other-order' });
  const [longer, shorter, extra] = left.length > 0 ? [a, b, left] : [b, a, right];
  const rest =
    left.length + right.length === 0 ? FULL : leftOut(pairs, longer.words, shorter.words, extra, left.length > 0);
  if (rest === null) return { score: 0.42, reasons };
  return finish(((sure + least) / 2) * rest.factor, [...reasons, ...rest.reasons], a, b);
}

interface Rest {
  readonly factor: number;
  readonly reasons: readonly Reason[];
}

const FULL: Rest = { factor: 1, reasons: [] };

/** What the words take off that only the longer name has; null when without them it is no name of that person. */
function leftOut(
  pairs: readonly WordMatch[],
  longer: readonly NameWord[],
  shorter: readonly NameWord[],
  extra: readonly NameWord[],
  isLeft: boolean,
): Rest | null {
  const [pair, another] = pairs;
  if (pair !== undefined && another === undefined) return oneWordOf(longer, pair, isLeft ? pair.left : pair.right);
  // "Jean-Paul" is no short form of "Jean-Paul Gaultier": what is left out must not be the surname.
  const last = longer.at(-1);
  const isSurname = last !== undefined && extra.includes(last) && !last.initial && !givenNames.has(last.text);
  if (isSurname && shorter.every(({ text }) => givenNames.has(text))) return null;
  const reasons = extra.map(({ text }): Reason => ({ kind: 'extra-given-name', word: text }));
  if (!extra.every(({ initial }) => initial)) return { factor: 0.93, reasons };
  // "George W. Bush" and "George H. W. Bush" each tell all of their initials.
  return { factor: shorter.some(({ initial }) => initial) ? 0.66 : 0.97, reasons };
}

/** A single word is a person's by being the first or last of the name. */
function oneWordOf(longer: readonly NameWord[], { score, reason }: WordMatch, at: number): Rest | null {
  const end = at + (reason?.kind === 'joined-words' ? 1 : 0);
  if (longer[at]?.initial === true || (end !== longer.length - 1 && at !== 0)) return null;
  const guessed = score < 0.88 || reason?.kind === 'sound-alike';
  return { factor: guessed ? 0.7 : 0.86, reasons: [{ kind: 'surname-alone', word: longer[at]?.text ?? '' }] };
}

function finish(score: number, reasons: readonly Reason[], a: PersonName, b: PersonName): Likeness {
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal)
    return {
      score: Math.min(score, 0.45),
      reasons: [...reasons, { kind: 'different', words: [a.ordinal, b.ordinal] }],
    };
  if (a.generation !== b.generation)
    return {
      score: score * 0.68,
      reasons: [...reasons, { kind: 'different', words: [a.generation ?? '', b.generation ?? ''] }],
    };
  const odd = [
    ...a.particles.filter((each) => !b.particles.includes(each)),
    ...b.particles.filter((each) => !a.particles.includes(each)),
  ];
  const particle = odd[0];
  return particle === undefined
    ? { score, reasons }
    : { score: score * 0.99, reasons: [...reasons, { kind: 'particle', word: particle }] };
}

function differ(a: NameWord | undefined, b: NameWord | undefined): Reason {
  return { kind: 'different', words: [a?.text ?? '', b?.text ?? ''] };
}

function squeezed(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join('');
}
