/** How the date of an article is explained, in sentences. */
import type { EvidenceKind } from '../article/dating.ts';
import { bilingual } from '../texts/bilingual.ts';
import { counted } from '../texts/counted.ts';

/** How sure a likeliest day is. */
export type Certainty = 'sure' | 'likely' | 'perhaps' | 'unsure';

interface Inferred {
  readonly certainty: Certainty;
  readonly day: string;
  /** No other day is probable. */
  readonly exact: boolean;
  /** The days between which it lies three times out of four, and 19 times out of 20; null where they say no more. */
  readonly probable: string | null;
  readonly between: string | null;
}

interface Reason {
  /** The words of the article, each in its quotation marks. */
  readonly words: string;
  /** The days that follow from them. */
  readonly days: string;
}

const certainties: Readonly<Record<'en' | 'fr', Readonly<Record<Certainty, string>>>> = {
  en: {
    sure: 'Published very probably',
    likely: 'Published probably',
    perhaps: 'Published perhaps',
    unsure: 'Its date is very uncertain, at best',
  },
  fr: {
    sure: 'Paru très probablement',
    likely: 'Paru sans doute',
    perhaps: 'Paru peut-être',
    unsure: 'Sa date est très incertaine, au mieux',
  },
};

const asIs = ({ words, days }: Reason): string => `${words}: ${days}`;
const telQuel = ({ words, days }: Reason): string => `${words}\u00a0: ${days}`;

type Reasons = Readonly<Record<Exclude<EvidenceKind, 'article'>, (reason: Reason) => string>>;

const reasons: Readonly<Record<'en' | 'fr', Reasons>> = {
  en: {
    'date-line': ({ words, days }) => `${words}, the date that the page gives: ${days}`,
    date: asIs,
    weekday: asIs,
    month: asIs,
    year: asIs,
    chain: ({ words, days }) => `${words}, counted one from the other: ${days}`,
    rights: ({ words, days }) => `${words}, the line of rights: ${days}`,
    office: ({ words, days }) => `${words}: in office ${days}`,
    first: ({ words, days }) => `${words}, a name that did not exist before: ${days}`,
    anniversary: ({ words, days }) => `${words}, an age of what was founded on a known day: ${days}`,
    scheduled: ({ words, days }) => `${words}, an event whose day is known: ${days}`,
    company: ({ words, days }) => `${words}, as in dated articles: ${days}`,
  },
  fr: {
    'date-line': ({ words, days }) => `${words}, la date que donne la page\u00a0: ${days}`,
    date: telQuel,
    weekday: telQuel,
    month: telQuel,
    year: telQuel,
    chain: ({ words, days }) => `${words}, compté l’un à partir de l’autre\u00a0: ${days}`,
    rights: ({ words, days }) => `${words}, la mention des droits\u00a0: ${days}`,
    office: ({ words, days }) => `${words}\u00a0: en fonction ${days}`,
    first: ({ words, days }) => `${words}, un nom qui n’existait pas auparavant\u00a0: ${days}`,
    anniversary: ({ words, days }) => `${words}, l’âge de ce qui fut fondé un jour connu\u00a0: ${days}`,
    scheduled: ({ words, days }) => `${words}, un événement dont le jour est connu\u00a0: ${days}`,
    company: ({ words, days }) => `${words}, comme dans des articles datés\u00a0: ${days}`,
  },
};

export const datingTexts = bilingual({
  en: {
    stated: (p: { day: string }) => `Published on ${p.day}: that is the date its source states.`,
    set: (p: { day: string }) => `Published on ${p.day}: that date was set by hand.`,
    inferred: ({ certainty, day, exact, probable, between }: Inferred) => {
      const ranges = [
        ...(probable === null ? [] : [`3 times out of 4 ${probable}`]),
        ...(between === null ? [] : [`19 times out of 20 ${between}`]),
      ];
      const about = exact ? 'on' : 'about';
      return `${certainties.en[certainty]} ${about} ${day}${ranges.length === 0 ? '' : ` (${ranges.join(', ')})`}.`;
    },
    received: (p: { day: string }) =>
      `Nothing says when it was published: all that is known is that it came in on ${p.day}.`,
    waiting: 'It has not been dated yet.',
    quoted: (p: { words: string }) => `“${p.words}”`,
    reason: (p: Reason & { kind: keyof Reasons }) => `${reasons.en[p.kind](p)}.`,
    article: (p: { words: string; day: string; title: string | null }) =>
      `${p.words === '' ? '' : `${p.words}: `}${p.title === null ? 'another article' : `the article “${p.title}”`} tells of the same event and dates it to ${p.day}.`,
    doubt: (p: { reason: string }) => `Against it: ${p.reason}`,
    further: (p: { count: number }) => `And ${counted('en', p.count, 'other sign', 'other signs')} of less weight.`,
    onDay: (p: { day: string }) => p.day,
    inYear: (p: { year: string }) => p.year,
    spanning: (p: { from: string; to: string }) => `from ${p.from} to ${p.to}`,
    notBefore: (p: { day: string }) => `from ${p.day} on`,
  },
  fr: {
    stated: (p: { day: string }) => `Paru le ${p.day}\u00a0: c’est la date que donne sa source.`,
    set: (p: { day: string }) => `Paru le ${p.day}\u00a0: cette date a été fixée à la main.`,
    inferred: ({ certainty, day, exact, probable, between }: Inferred) => {
      const ranges = [
        ...(probable === null ? [] : [`3 fois sur 4 ${probable}`]),
        ...(between === null ? [] : [`19 fois sur 20 ${between}`]),
      ];
      const about = exact ? 'le' : 'vers le';
      return `${certainties.fr[certainty]} ${about} ${day}${ranges.length === 0 ? '' : ` (${ranges.join(', ')})`}.`;
    },
    received: (p: { day: string }) =>
      `Rien ne dit quand il a paru\u00a0: on sait seulement qu’il a été reçu le ${p.day}.`,
    waiting: 'Il n’a pas encore été daté.',
    quoted: (p: { words: string }) => `«\u00a0${p.words}\u00a0»`,
    reason: (p: Reason & { kind: keyof Reasons }) => `${reasons.fr[p.kind](p)}.`,
    article: (p: { words: string; day: string; title: string | null }) =>
      `${p.words === '' ? '' : `${p.words}\u00a0: `}${p.title === null ? 'un autre article' : `l’article «\u00a0${p.title}\u00a0»`} raconte le même événement et le date du ${p.day}.`,
    doubt: (p: { reason: string }) => `Contre cette date\u00a0: ${p.reason}`,
    further: (p: { count: number }) =>
      `Et ${counted('fr', p.count, 'autre indice', 'autres indices')} de moindre poids.`,
    onDay: (p: { day: string }) => `le ${p.day}`,
    inYear: (p: { year: string }) => p.year,
    spanning: (p: { from: string; to: string }) => `du ${p.from} au ${p.to}`,
    notBefore: (p: { day: string }) => `à partir du ${p.day}`,
  },
});
