/** Other words for those of a question: synonyms, and translations for articles of the other language. */
import { fold } from '../language/fold.ts';
import { wordSet } from '../language/grammar.ts';
import { grammarOf } from '../language/grammars.ts';
import { type QueryWord, queryWords, type RelatedTerm } from './queryWords.ts';
import { type BookLanguage, type BookWording, type Counterpart, isAcronym, type Wordbook } from './wordbook.ts';

/** Of a compound that a text writes apart, the words tell less than the compound. */
const WRITTEN_APART = 0.9;
/** Of a word within a longer wording ("house" in "White House"), its own counterparts tell less than those of the whole. */
const WITHIN_WORDING = 0.6;
/** More make a search slower than better. */
const MOST_RELATED = 16;

const LONGEST_SHORT = 5;

/** Words that French and English share tell nothing of the language. */
const SHARED_STOP_WORDS = wordSet('a as on or me ma son ont en pour car sans sur dans est he do of the to in');

/** A word of the query as it is compared with wordings: compounds in parts. */
interface Step {
  /** Its place among the words. */
  readonly word: number;
  readonly terms: readonly string[];
  readonly folded: string;
  /** Its letters are its own: "US" is no form of "use". */
  readonly acronym: boolean;
}

/** A wording found in the query, from one step up to, not including, another. */
interface Match {
  readonly wording: BookWording;
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each word its related terms. A wording of several words ("White House") is recognised where its telling words follow
 * each other, and then stands for each of them. Words that could be of both languages are read as the rest is.
 */
export function withRelated(words: readonly QueryWord[], book: Wordbook): readonly QueryWord[] {
  const steps = stepsOf(words);
  const all = steps.flatMap((_, from) => matchesAt(steps, from, book)).filter((match) => isWhole(match, steps));
  const language = languageOf(words, all);
  const matches = all.filter(({ wording }) => language === null || wording.language === language);
  const found = words.map(() => new Map<string, RelatedTerm>());
  for (const match of matches) {
    const isWithin = matches.some((other) => holds(other, match));
    const terms = counterpartsOf(match.wording, book).flatMap((each) => termsFor(each, isWithin ? WITHIN_WORDING : 1));
    for (const place of new Set(steps.slice(match.from, match.to).map(({ word }) => word)))
      for (const term of terms) keepHeaviest(found[place], term);
  }
  return words.map((word, at) => {
    const own = new Set(word.terms);
    const related = [...(found[at]?.values() ?? [])]
      .filter(({ terms }) => terms.length > 1 || !own.has(terms[0] ?? ''))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_RELATED);
    return related.length === 0 ? word : { ...word, related };
  });
}

function stepsOf(words: readonly QueryWord[]): readonly Step[] {
  return words.flatMap((word, place) => {
    if (word.stop) return [];
    const { terms, folded, typed } = word;
    if (word.parts.length === 0) return [{ word: place, terms, folded, acronym: isAcronym(typed) }];
    return queryWords(word.typed.replaceAll(/[-‐‑]/g, ' ')).flatMap((part) =>
      part.stop ? [] : [{ word: place, terms: part.terms, folded: part.folded, acronym: false }],
    );
  });
}

/** Every wording whose words begin at a step. */
function matchesAt(steps: readonly Step[], from: number, book: Wordbook): readonly Match[] {
  const first = steps[from]?.terms ?? [];
  const candidates = new Set(first.flatMap((term) => book.withWordLike(term)));
  return [...candidates].flatMap((wording) => {
    const own = wording.steps;
    const fits = own.length > 0 && own.every((term, at) => isWord(steps[from + at], term, wording));
    return fits ? [{ wording, from, to: from + own.length }] : [];
  });
}

/**
 * Short names and acronyms meet short words once stemmed ("Gaza", "gaz"; "US", "use"): what is taken off a short word may only
 * be a plural or feminine, and of an acronym nothing.
 */
function isWord(step: Step | undefined, term: string, { text }: BookWording): boolean {
  if (step?.terms.includes(term) !== true) return false;
  if (step.acronym || isAcronym(text))
    return fold(text)
      .replaceAll('.', '')
      .split(/[^\p{L}\p{N}]+/u)
      .includes(step.folded);
  return step.folded.length > LONGEST_SHORT || /^(?:s|es?|x)?$/.test(step.folded.slice(term.length));
}

/** No part of a compound: "États-Unis" is no state. */
function isWhole({ from, to }: Match, steps: readonly Step[]): boolean {
  const continues = (at: number) => at > 0 && steps[at]?.word === steps[at - 1]?.word;
  return !continues(from) && !(to < steps.length && continues(to));
}

function holds(outer: Match, inner: Match): boolean {
  return outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from;
}

/** The one that more of the words speak for; null where they do not tell. */
function languageOf(words: readonly QueryWord[], matches: readonly Match[]): BookLanguage | null {
  let french = 0;
  for (const { folded, stop } of words) {
    if (!stop || SHARED_STOP_WORDS.has(folded)) continue;
    french += Number(grammarOf('fr').stopWords.has(folded)) - Number(grammarOf('en').stopWords.has(folded));
  }
  const read = new Map<string, Set<BookLanguage>>();
  for (const { wording, from, to } of matches) {
    const key = `${from} ${to}`;
    read.set(key, (read.get(key) ?? new Set()).add(wording.language));
  }
  for (const languages of read.values()) if (languages.size === 1) french += languages.has('fr') ? 1 : -1;
  return french > 0 ? 'fr' : french < 0 ? 'en' : null;
}

/** What an entry says, and the synonyms of its translations: "strikes" is "frappes", and a little "attaques". */
function counterpartsOf({ counterparts }: BookWording, book: Wordbook): readonly Counterpart[] {
  return counterparts.flatMap((counterpart) =>
    counterpart.kind === 'synonym'
      ? [counterpart]
      : [
          counterpart,
          ...book.synonymsOf(counterpart.wording).map(({ wording, weight }) => ({
            wording,
            kind: 'translation' as const,
            weight: counterpart.weight * weight,
          })),
        ],
  );
}

function termsFor({ wording, kind, weight }: Counterpart, share: number): readonly RelatedTerm[] {
  const { text, language, terms, steps } = wording;
  if (terms.length === 0) return [];
  const whole = { terms, wording: text, language, kind, weight: weight * share };
  return terms === steps || steps.length === 0
    ? [whole]
    : [whole, { ...whole, terms: steps, weight: whole.weight * WRITTEN_APART }];
}

function keepHeaviest(found: Map<string, RelatedTerm> | undefined, term: RelatedTerm): void {
  const key = `${term.language} ${term.terms.join(' ')}`;
  const known = found?.get(key);
  if (known === undefined || known.weight < term.weight) found?.set(key, term);
}
