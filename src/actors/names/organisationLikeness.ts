import { legalFormsAgree } from './legalForms.ts';
import type { NameWord } from './nameWords.ts';
import { type OrganisationName, readOrganisationName } from './organisationName.ts';
import { alikePairs } from './pairWords.ts';
import type { Likeness, Reason } from './reason.ts';
import { transliterationKey } from './spellingKeys.ts';
import { nearLetters, type WordLikeness } from './wordLikeness.ts';

export function organisationLikeness(a: string, b: string): Likeness {
  return likenessOfOrganisations(readOrganisationName(a), readOrganisationName(b));
}

/** As `nameLikeness`, of names that were read before. */
export function likenessOfOrganisations(a: OrganisationName, b: OrganisationName): Likeness {
  if (a.words.length === 0 || b.words.length === 0) return { score: 0, reasons: [] };
  const joined = squeezed(a.words);
  if (joined === squeezed(b.words) || a.squeezed === b.squeezed)
    return withForms(1, [a.words.length === b.words.length ? { kind: 'same' } : { kind: 'joined-words' }], a, b);
  const acronym = acronymOf(a, b) ?? acronymOf(b, a);
  if (acronym !== null) return withForms(0.85, [{ kind: 'acronym', word: acronym }], a, b);
  const { pairs, left, right } = alikePairs(a.words, b.words, wordLikeness);
  if (pairs.length === 0) return { score: 0, reasons: [] };
  const reasons: Reason[] = pairs.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  const sure = pairs.reduce((sum, { score }) => sum + score, 0) / pairs.length;
  const least = Math.min(...pairs.map(({ score }) => score));
  const share = pairs.length / Math.max(a.words.length, b.words.length);
  if (left.length > 0 && right.length > 0)
    return {
      score: 0.6 * share * sure,
      reasons: [...reasons, { kind: 'different', words: [left[0]?.text ?? '', right[0]?.text ?? ''] }],
    };
  const extra = [...left, ...right];
  if (pairs.some((pair, at) => at > 0 && pair.right < (pairs[at - 1]?.right ?? -1)))
    reasons.push({ kind: 'same-words-other-order' });
  reasons.push(...extra.map(({ text }): Reason => ({ kind: 'extra-word', word: text })));
  const telling = extra.some(({ text }) => /^\d+$/.test(text)) ? 0.6 : 0.8;
  return withForms(((sure + least) / 2) * (extra.length === 0 ? 1 : telling), reasons, a, b);
}

function withForms(score: number, reasons: readonly Reason[], a: OrganisationName, b: OrganisationName): Likeness {
  if (a.form === b.form) return { score, reasons };
  if (a.form === null || b.form === null)
    return { score: score * 0.97, reasons: [...reasons, { kind: 'legal-form', words: [a.form ?? '', b.form ?? ''] }] };
  const agree = legalFormsAgree(a.form, b.form);
  return {
    score: score * (agree ? 0.97 : 0.7),
    reasons: [...reasons, { kind: 'legal-form', words: [a.form, b.form] }],
  };
}

/** Numbers and words of two or three letters are only themselves. */
function wordLikeness(a: NameWord, b: NameWord): WordLikeness | null {
  if (a.text === b.text) return { score: 1, reason: null };
  if (/\d/.test(a.text + b.text) || Math.min(a.text.length, b.text.length) < 4) return null;
  if (a.foreign !== b.foreign && transliterationKey(a.text) === transliterationKey(b.text))
    return { score: 0.95, reason: { kind: 'transliteration', words: [a.text, b.text] } };
  const near = nearLetters(a, b);
  return near !== null && near.score >= 0.62 ? near : null;
}

function acronymOf(short: OrganisationName, long: OrganisationName): string | null {
  if (short.acronym === null || long.words.length < 2) return null;
  return long.initials.includes(short.acronym) ? short.acronym.toUpperCase() : null;
}

function squeezed(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join('');
}
