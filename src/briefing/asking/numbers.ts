/** Numbers in running text, with what they count. */
import type { Span } from '../../article/span.ts';
import { fold } from '../../language/fold.ts';
import type { Measure } from '../../questions/question.ts';

export interface FoundNumber {
  /** With its unit, where it has one. */
  readonly span: Span;
  /** Null where no unit tells. */
  readonly measure: Measure | null;
  /** Up to three words behind it, folded: what is counted is among them. */
  readonly behind: readonly string[];
  /** Four digits that may well be a year. */
  readonly looksLikeYear: boolean;
}

const WORDS =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille|milliers|dizaines?|douzaines?|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaines?|moitié|tiers|quart|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|half|third|quarter';
const DIGITS = String.raw`\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?:[.,]\d{1,3})?|\d{1,15}(?:[.,]\d{1,4})?`;
const MULTIPLES = String.raw`(?:[\s\u00a0-]{1,2}(?:millions?|milliards?|mille|billions?|thousand|hundred|milliers))?`;

const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\p{L}[-–])(?:${DIGITS}|(?:${WORDS})(?![\p{L}])(?:(?:[\s-]|\set\s)(?:${WORDS}|un|une|one|et-un)(?![\p{L}]))*)${MULTIPLES}(?!\p{N}|\p{L}{3}|(?:er|re|e|ème|st|nd|rd|th)(?!\p{L}))`,
  'giu',
);

/** What stands right behind a number and says what it measures. */
const UNITS: readonly (readonly [Measure, RegExp])[] = [
  ['percent', /^\s?(?:%|pour[ -]cent|percent|per cent|p\.\s?c\.)/iu],
  ['speed', /^\s?(?:km\/h|kilomètres?[ -]heure|kilomètres? (?:à l|par) ?['’]?heure|mph|nœuds|knots|m\/s)/iu],
  ['area', /^\s?(?:km2|km²|m2|m²|hectares?|ha(?![\p{L}])|(?:kilom|m)ètres? carrés?|square)/iu],
  [
    'length',
    /^\s?(?:km|cm|mm|m|mètres?|kilomètres?|centimètres?|millimètres?|miles?|meters?|metres?|kilometers?|kilometres?|feet|foot|pieds?|pouces?|inches|lieues?|yards?)(?![\p{L}\p{N}²])/iu,
  ],
  ['weight', /^\s?(?:kg|g|t|kilos?|kilogrammes?|grammes?|tonnes?|tons?|livres de|pounds of|quintaux)(?![\p{L}])/iu],
  ['temperature', /^\s?(?:°|degrés?|degrees?)/iu],
  [
    'money',
    /^\s?(?:d['’]|de |of )?(?:€|\$|£|euros?|dollars?|francs?|livres sterling|livres|roubles?|yens?|yuans?|pounds?|shekels?|rials?|dinars?|ducats?|écus?|florins?|marks?|eur|usd|centimes?)(?![\p{L}])/iu,
  ],
  [
    'duration',
    /^\s?(?:ans|an|années?|mois|semaines?|jours?|heures?|minutes?|secondes?|siècles?|décennies?|years?|months?|weeks?|days?|hours?|centuries|decades?|h)(?![\p{L}\p{N}])/iu,
  ],
];
const AGE = /^\s?(?:ans|years? old|years? of age|years)(?![\p{L}])/iu;
const MONEY_BEFORE = /[$€£]\s?$/;

/** The numbers of `text`, in order. Ordinals and numbers within words are none. */
export function findNumbers(text: string): readonly FoundNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const rest = text.slice(end, end + 60);
    const before = MONEY_BEFORE.exec(text.slice(Math.max(0, start - 2), start));
    const unit = UNITS.find(([, words]) => words.test(rest));
    const measure = before === null ? (unit?.[0] ?? null) : 'money';
    const length = unit?.[1].exec(rest)?.[0].length ?? 0;
    return {
      span: { start: start - (before?.[0].length ?? 0), end: end + length },
      measure: measure === 'duration' && AGE.test(rest) ? 'age' : measure,
      behind: (rest.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, 4).map(fold),
      looksLikeYear: /^(?:1\d{3}|20\d{2})$/.test(match[0]) && unit === undefined && before === null,
    };
  });
}

/** How well a number fits what is asked for, 0 to 1. */
export function fitOf(number: FoundNumber, measure: Measure | null, headTerms: (word: string) => boolean): number {
  if (number.looksLikeYear) return number.behind.some(headTerms) ? 0.5 : 0;
  if (measure === 'count' || measure === null) {
    if (number.behind.some(headTerms)) return 1;
    return number.measure === null ? 0.6 : 0.4;
  }
  if (number.measure === measure) return 1;
  // "a dix ans" is said of ages and of durations.
  if (measure === 'duration' && number.measure === 'age') return 1;
  return number.measure === null ? 0.3 : 0;
}
