/** "un partenariat vieux de 75 ans" beside Israel: an age counted from a founding day that is known dates a text. */
import type { Article } from '../article/article.ts';
import { type Span, slice } from '../article/span.ts';
import { fold } from '../language/fold.ts';
import { sentences } from '../language/sentences.ts';
import { words } from '../language/words.ts';
import type { Fact } from '../time/dating/dateText.ts';
import type { Gazetteer, State } from './gazetteer/gazetteer.ts';

/** Ages of something that began, not of people: what is old is an alliance, a state, a relation. */
const AGES: Readonly<Record<'fr' | 'en', readonly RegExp[]>> = {
  fr: [
    /\bvieill?e?s? (?:de|d['’])\s?(?:plus de |près de |quelque )?(?<years>\d{1,3}) ans\b/giu,
    /\bvieux (?:de|d['’])\s?(?:plus de |près de |quelque )?(?<years>\d{1,3}) ans\b/giu,
    /\b(?<years>\d{1,3}) ans d['’](?:existence|indépendance|alliance|amitié|histoire commune)/giu,
    /\b(?<years>\d{1,3})\s?(?:e|è|ème|ᵉ) anniversaire (?:de (?:la (?:création|fondation|naissance|république)|l['’](?:indépendance|état))|d['’]\p{Lu})/gu,
    /\b(?:ses|leurs) (?<years>\d{1,3}) ans (?:d['’]existence|d['’]indépendance)/giu,
  ],
  en: [
    /\b(?<years>\d{1,3})[- ]years?[- ]old (?:alliance|partnership|relationship|friendship|state|republic|country|nation)\b/giu,
    /\b(?<years>\d{1,3})(?:st|nd|rd|th) anniversary of (?:its |the )?(?:independence|founding|creation|establishment|state|republic)\b/giu,
    /\b(?<years>\d{1,3}) years of (?:independence|statehood|existence|partnership)\b/giu,
  ],
};

/** An anniversary year begins before its day in what people say, and lasts until the next. */
const EARLY_DAYS = 183;
const DAY = 86_400_000;
/** How much likelier the anniversary year is than any other. */
const ODDS = 15;

/** News older than this is not dated by ages. */
const EARLIEST = '1990-01-01';

/** Facts from ages in sentences that name a state of which the founding day is known. */
export function anniversaries(article: Article, language: 'fr' | 'en', gazetteer: Gazetteer): readonly Fact[] {
  return article.paragraphs.flatMap(({ span }) =>
    sentences(article.text, span, language).flatMap((sentence) => factsOf(article, sentence, language, gazetteer)),
  );
}

function factsOf(article: Article, sentence: Span, language: 'fr' | 'en', gazetteer: Gazetteer): readonly Fact[] {
  const text = slice(article.text, sentence);
  const ages = AGES[language].flatMap((pattern) => [...text.matchAll(pattern)]);
  if (ages.length === 0) return [];
  const founded = statesIn(text, gazetteer).flatMap((state) => (state.founded === null ? [] : [state.founded.from]));
  return ages.flatMap((age): readonly Fact[] => {
    // Of several states named, the age fits the one of which the anniversary lies in the days of news.
    const ranges = founded.map((day) => ({ day, range: yearOfAge(day, Number(age.groups?.['years'])) }));
    const possible = ranges.filter(({ range }) => range.to >= EARLIEST && range.from <= article.received.slice(0, 10));
    const [only] = possible;
    if (only === undefined || possible.length > 1) return [];
    const start = sentence.start + age.index;
    const spans = [{ start, end: start + age[0].length }];
    return [{ kind: 'anniversary', ranges: [only.range], spans, subject: only.day, odds: ODDS }];
  });
}

function statesIn(text: string, gazetteer: Gazetteer): readonly State[] {
  const own = new Set(words(text).flatMap(({ text: word }) => [fold(word)]));
  return [...gazetteer.states.values()].filter(({ names, variants }) =>
    [names.fr, names.en, ...variants].some((name) => own.has(fold(name))),
  );
}

function yearOfAge(founded: string, years: number) {
  const [year = 0, month = 1, day = 1] = founded.split('-').map(Number);
  const anniversary = Date.UTC(year + years, month - 1, day);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { from: iso(anniversary - EARLY_DAYS * DAY), to: iso(Date.UTC(year + years + 1, month - 1, day) - DAY) };
}
