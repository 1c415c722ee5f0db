/** What is said of claims that contradict each other, of outlets' own wordings, of those who are named, and of other languages. */
import type { Citation } from '../article/citation.ts';
import type { Answer, Divergence, DivergentSide, Wording } from '../briefing/answer.ts';
import { bilingual, type UserLanguage } from './bilingual.ts';
import { counted } from './counted.ts';

export const versionTexts = bilingual({
  en: {
    versions: '≠ Versions differ',
    people: 'Who is who:',
    wording: (p: { form: string; whom: string; whose: string; count: number }) =>
      `“${p.form}”${p.whom}: wording of ${p.whose} (${counted('en', p.count, 'article', 'articles')})`,
    whose: (p: { outlets: readonly string[] }) => inRow(p.outlets, 'and'),
    unnamed: 'an unnamed outlet',
    inFrench: 'in French',
    inEnglish: 'in English',
  },
  fr: {
    versions: '≠ Versions divergentes',
    people: 'Qui est qui\u00a0:',
    wording: (p: { form: string; whom: string; whose: string; count: number }) =>
      `«\u00a0${p.form}\u00a0»${p.whom}\u00a0: formulation ${p.whose} (${counted('fr', p.count, 'article', 'articles')})`,
    whose: (p: { outlets: readonly string[] }) => inRow(p.outlets.map(ofOutlet), 'et'),
    unnamed: 'd’un média non précisé',
    inFrench: 'en français',
    inEnglish: 'en anglais',
  },
});

/** Outlets that are named of those that use a wording. */
const MOST_OUTLETS = 4;

/**
 * "« Entité sioniste » (Israël) : formulation de La Gazette (1 article)".
 *
 * @param show how the door prints words of an article and names.
 * @param whom false where it is plain whom it means.
 */
export function wordingInWords(
  { form, of, outlets, articles }: Wording,
  language: UserLanguage,
  show: (words: string) => string,
  whom = true,
): string {
  const texts = versionTexts[language];
  const named = outlets.slice(0, MOST_OUTLETS).map(show);
  if (outlets.length > named.length) named.push('…');
  return texts.wording({
    form: show(form),
    whom: whom ? ` (${show(of)})` : '',
    whose: named.length === 0 ? texts.unnamed : texts.whose({ outlets: named }),
    count: articles,
  });
}

/** "en anglais" where the words of an article are in the other language than the answer; quotations are never translated. */
export function languageMark(citation: Citation | undefined, language: UserLanguage): string | null {
  const own = citation?.language;
  if (own === undefined || own === 'other' || own === language) return null;
  return versionTexts[language][own === 'fr' ? 'inFrench' : 'inEnglish'];
}

/** One of two claims as it is shown: its number, whose it is, and its words. */
export interface ShownSide {
  readonly n: number;
  /** Null where neither speaker nor outlet is known. */
  readonly claimant: string | null;
  readonly words: string;
}

/** Divergences that are told together: more of them are no note any more. */
const MOST_DIVERGENCES = 3;

/** The divergences of which the last point is one of those from `from` up to `to`, not included, each as its two sides. */
export function shownDivergences(answer: Answer, from: number, to: number): readonly (readonly ShownSide[])[] {
  return answer.divergences
    .filter(({ points }) => {
      const last = Math.max(-1, ...points);
      return from <= last && last < to;
    })
    .map((divergence) => sidesOf(divergence, answer))
    .filter((sides) => sides.length > 1)
    .slice(0, MOST_DIVERGENCES);
}

function sidesOf({ sides }: Divergence, answer: Answer): readonly ShownSide[] {
  return sides.flatMap((side) => sideOf(side, answer) ?? []);
}

function sideOf({ point: place, speaker, start, end }: DivergentSide, answer: Answer): ShownSide | null {
  const point = answer.points[place];
  const words = point?.text.slice(start, end).trim() ?? '';
  const [n] = point?.citations ?? [];
  if (n === undefined || words === '') return null;
  return { n, claimant: speaker ?? answer.citations.find((citation) => citation.n === n)?.source ?? null, words };
}

/** The wordings of which the point at `place` is the first, of those from `from` on, that holds them. */
export function wordingsAt(answer: Answer, place: number, from: number): readonly Wording[] {
  return answer.wordings.filter(({ points }) => points.filter((point) => point >= from)[0] === place);
}

/** "de La Gazette", "du Monde", "d’onemedia.fr". */
function ofOutlet(outlet: string): string {
  const masculine = /^Le(s?) (?=\S)/.exec(outlet);
  if (masculine !== null) return `${masculine[1] === 's' ? 'des' : 'du'} ${outlet.slice(masculine[0].length)}`;
  return /^[aeiouàâéèêëîïôöùûü]/i.test(outlet) ? `d’${outlet}` : `de ${outlet}`;
}

function inRow(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
