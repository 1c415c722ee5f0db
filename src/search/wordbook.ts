/** Translations and synonyms, as they are looked up for the words of a question. */
import { analyse } from '../language/analyse.ts';
import { fold } from '../language/fold.ts';

export type BookLanguage = 'fr' | 'en';

/** One meaning in both languages: any wording of one side may stand for any of the other, the best first. */
export interface Translation {
  readonly kind: 'translation';
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

/** Words of one language: those of `same` stand for each other; those of `near` for each of `same`, and tell less. */
export interface Synonyms {
  readonly kind: 'synonyms';
  readonly language: BookLanguage;
  readonly same: readonly string[];
  readonly near: readonly string[];
}

export type BookEntry = Translation | Synonyms;

/** Entries in lines, of which one is read only when a word of it is looked for: there are thousands. */
export interface BookPage {
  /** The lines, folded: what is looked through for the words of an entry. */
  readonly folded: string;
  /** What line `line`, from 0, holds; null for one that holds no entry. */
  entryAt(line: number): BookEntry | null;
}

/** A wording with what may stand for it, by one entry. */
export interface BookWording {
  readonly text: string;
  readonly language: BookLanguage;
  /** The terms of its words in order, compounds in parts, without those that tell nothing. */
  readonly steps: readonly string[];
  /** The same with compounds whole, as an index holds them. */
  readonly terms: readonly string[];
  readonly counterparts: readonly Counterpart[];
}

export interface Counterpart {
  readonly wording: BookWording;
  readonly kind: 'synonym' | 'translation';
  readonly weight: number;
}

/**
 * What another wording is worth beside the word itself. A translation is nearly the word, further ones of an entry are of
 * some special sense. A sentence that holds but a synonym of the only word asked for is no answer to it (`OWN_SHARE` of
 * scoreSentence.ts), so that a frequent synonym cannot drown a rare word.
 */
const WEIGHTS = { translation: 0.9, furtherTranslation: 0.75, same: 0.3, near: 0.2 };

/** Stemming leaves the first letters of a word as they are, so that entries are found by them without being stemmed. */
const FIRST_LETTERS = 3;
/** Beginnings of words of which the entries are remembered: there are hardly more in two languages. */
const MOST_REMEMBERED = 4_000;

export class Wordbook {
  readonly #pages: readonly Page[];
  readonly #byLetters = new Map<string, readonly BookWording[]>();

  constructor(pages: readonly BookPage[] = []) {
    this.#pages = pages.map((page) => new Page(page));
  }

  /** Wordings of entries that may hold a word of the term `term`: more than those that really do. */
  withWordLike(term: string): readonly BookWording[] {
    const letters = term.slice(0, FIRST_LETTERS);
    const known = this.#byLetters.get(letters);
    if (known !== undefined) return known;
    if (this.#byLetters.size >= MOST_REMEMBERED) this.#byLetters.clear();
    const found = this.#pages.flatMap((page) => page.withWordBeginning(letters));
    this.#byLetters.set(letters, found);
    return found;
  }

  /** Synonyms of a wording, by all entries. */
  synonymsOf({ language, steps }: BookWording): readonly Counterpart[] {
    const key = steps.join(' ');
    return this.withWordLike(steps[0] ?? '')
      .filter((other) => other.language === language && other.steps.join(' ') === key)
      .flatMap(({ counterparts }) => counterparts.filter(({ kind }) => kind === 'synonym'));
  }
}

/** A page, and what was read of it. */
class Page {
  readonly #page: BookPage;
  readonly #starts: readonly number[];
  readonly #read = new Map<number, readonly BookWording[]>();

  constructor(page: BookPage) {
    this.#page = page;
    const starts = [0];
    for (let at = page.folded.indexOf('\n'); at !== -1; at = page.folded.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  withWordBeginning(letters: string): readonly BookWording[] {
    const { folded } = this.#page;
    const lines = new Set<number>();
    let line = 0;
    for (let at = folded.indexOf(letters); at !== -1; at = folded.indexOf(letters, at + 1)) {
      if (at > 0 && /[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) continue;
      while ((this.#starts[line + 1] ?? Number.POSITIVE_INFINITY) <= at) line += 1;
      lines.add(line);
    }
    return [...lines].flatMap((each) => this.#wordingsAt(each).filter(({ text }) => hasWordBeginning(text, letters)));
  }

  #wordingsAt(line: number): readonly BookWording[] {
    const known = this.#read.get(line);
    if (known !== undefined) return known;
    const entry = this.#page.entryAt(line);
    const wordings = entry === null ? [] : wordingsOf(entry);
    this.#read.set(line, wordings);
    return wordings;
  }
}

function hasWordBeginning(text: string, letters: string): boolean {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.startsWith(letters));
}

function wordingsOf(entry: BookEntry): readonly BookWording[] {
  switch (entry.kind) {
    case 'translation': {
      const [french, english] = [wordingsIn(entry.fr, 'fr'), wordingsIn(entry.en, 'en')];
      join(french, english, ['translation', WEIGHTS.translation, WEIGHTS.furtherTranslation]);
      join(english, french, ['translation', WEIGHTS.translation, WEIGHTS.furtherTranslation]);
      return [...french, ...english];
    }
    case 'synonyms': {
      const [same, near] = [wordingsIn(entry.same, entry.language), wordingsIn(entry.near, entry.language)];
      join(same, same, ['synonym', WEIGHTS.same, WEIGHTS.same]);
      join(same, near, ['synonym', WEIGHTS.near, WEIGHTS.near]);
      join(near, same, ['synonym', WEIGHTS.near, WEIGHTS.near]);
      return [...same, ...near];
    }
  }
}

interface Made extends BookWording {
  readonly counterparts: Counterpart[];
}

/** Makes each of `others` stand for each of `wordings`: the first with the first weight. */
function join(
  wordings: readonly Made[],
  others: readonly BookWording[],
  [kind, first, further]: readonly [Counterpart['kind'], number, number],
): void {
  for (const { text, counterparts } of wordings)
    for (const [place, wording] of others.entries())
      if (wording.text !== text || kind === 'translation')
        counterparts.push({ wording, kind, weight: place === 0 ? first : further });
}

function wordingsIn(texts: readonly string[], language: BookLanguage): readonly Made[] {
  return texts.map((text) => wordingOf(text, language));
}

/** Its words are only read when somebody asks for them: most of what stands on a line is only looked at. */
function wordingOf(text: string, language: BookLanguage): Made {
  let terms: readonly string[] | null = null;
  let steps: readonly string[] | null = null;
  return {
    text,
    language,
    counterparts: [],
    get terms() {
      terms ??= termsOfWording(text, language);
      return terms;
    },
    get steps() {
      steps ??= /[-‐‑]/.test(text) ? termsOfWording(text.replaceAll(/[-‐‑]/g, ' '), language) : this.terms;
      return steps;
    },
  };
}

/** "US", "U.S", "OTAN". */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word.replaceAll('.', ''));
}

/** The terms that a wording is looked for by; capitals alone are an acronym here ("US"), not a small word that is shouted. */
export function termsOfWording(text: string, language: BookLanguage): readonly string[] {
  return analyse(text, language).flatMap((word) => (word.stop && !isAcronym(word.text) ? [] : [word.term]));
}
