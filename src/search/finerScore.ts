/**
 * A finer score for the passages that MiniSearch finds best, over their words in a row: MiniSearch sees a bag of stems, this
 * also sees how a word is written, what stands beside it and what the rest of the article says.
 */
import type { Day, DayRange } from '../article/dating.ts';
import type { Lexicon } from './lexicon.ts';
import { Likenesses } from './likeness.ts';
import { type FieldsOfPassage, type NamedHere, tellsOf } from './passageFields.ts';
import { type Asked, type AskedHere, type PassageTraits, readTraits } from './passageTraits.ts';
import type { QueryWord } from './queryWords.ts';
import { rarity } from './rarity.ts';

/**
 * What each trait weighs. Fitted by a softmax over the passages found, on half of the questions and titles of two public sets
 * (told apart by page and article), and confirmed on the other half (`npm run eval`, retrieval).
 */
const WEIGHTS = {
  exact: 0.17,
  sentence: 0.14,
  article: 0.21,
  beside: 0.23,
  kin: 0.49,
  title: 0.4,
  number: 0.42,
  pair: 0.1,
};

/** A passage that tells of the days asked about comes before one that does not and holds a word more. */
const TOLD = 1;

/** Of two words that differ by their accents the one as typed comes first, no more. */
const ACCENT = 0.02;

/** BM25+ (Lv and Zhai 2011): saturation, length, and what any occurrence is worth. */
const SATURATION = 1.2;
const LENGTH = 0.7;
const ANY = 0.5;

/** The words of an article, as numbers of `lexicon`. */
export interface ScoredArticle {
  readonly lexicon: Lexicon;
  readonly title: Uint32Array;
  readonly passages: readonly Uint32Array[];
  /** The likeliest day on which it appeared. */
  readonly day: () => Day | null;
  /** What else is known of each passage. */
  readonly fields: (place: number) => FieldsOfPassage;
}

/** What a question names beside its words. */
export interface AskedFields {
  /** The words that name an actor in an article of some day. */
  readonly wordsNaming: (actor: string, day: Day | null) => readonly number[];
  /** Whether any do. */
  readonly isNaming: boolean;
  readonly told: DayRange | null;
}

/** Of the articles in reach. */
export interface Reached {
  readonly articles: number;
  readonly passages: number;
  readonly words: number;
  /** In how many articles each word of the question stands. */
  readonly articlesWithWord: readonly number[];
  /** The same, written as in the question; of stop words too. */
  readonly articlesWithForm: readonly number[];
}

export class FinerScore {
  readonly #words: readonly QueryWord[];
  readonly #reached: Reached;
  readonly #asked: AskedFields;
  readonly #rarity: readonly number[];
  readonly #rarityOfForm: readonly number[];
  readonly #likenesses: Likenesses;
  readonly #known = new Map<Lexicon, Asked>();
  readonly #articles = new Map<ScoredArticle, ArticleTraits>();
  /** Where the question comes without its stop words, those of a text stand between no two words. */
  readonly #skipsStopWords: boolean;

  /** @param words of the question in its order, best with its stop words. */
  constructor(words: readonly QueryWord[], reached: Reached, asked: AskedFields) {
    this.#asked = asked;
    this.#words = words;
    this.#reached = reached;
    this.#likenesses = new Likenesses(words);
    this.#skipsStopWords = !words.some(({ stop }) => stop);
    this.#rarity = reached.articlesWithWord.map((count) => rarity(count, reached.articles));
    this.#rarityOfForm = reached.articlesWithForm.map((count) => rarity(count, reached.articles));
  }

  /** How well passage `at` of `article` answers to the question; 0 or more. */
  of(article: ScoredArticle, at: number): number {
    const traits = this.#traitsOf(article);
    const passage = traits.passages[at];
    if (passage === undefined) return 0;
    let exact = 0;
    let beside = 0;
    let kin = 0;
    let number = 0;
    let pair = 0;
    let accent = 0;
    for (const [word, { folded, stop }] of this.#words.entries()) {
      const ofForm = this.#rarityOfForm[word] ?? 0;
      exact += ofForm * this.#weigh(passage.exact[word] ?? 0, passage.length, this.#reached.passages);
      if (passage.accented.has(word)) accent += ofForm;
      if (passage.pairs.has(word)) pair += Math.max(ofForm, this.#rarityOfForm[word + 1] ?? 0);
      if (stop) continue;
      const rare = this.#rarity[word] ?? 0;
      const stands = (passage.degrees[word] ?? 0) > 0;
      if (!stands && (traits.degrees[word] ?? 0) > 0) beside += rare;
      if (!stands) kin += rare * (passage.kin[word] ?? 0);
      if (stands && /\d/.test(folded)) number += rare;
    }
    return (
      WEIGHTS.exact * exact +
      WEIGHTS.sentence * passage.sentence +
      WEIGHTS.article * traits.score +
      WEIGHTS.beside * beside +
      WEIGHTS.kin * kin +
      WEIGHTS.title * traits.title +
      WEIGHTS.number * number +
      WEIGHTS.pair * pair +
      ACCENT * accent +
      (this.#asked.told !== null && tellsOf(article.fields(at), this.#asked.told) ? TOLD : 0)
    );
  }

  /** What `count` occurrences are worth in a text of `length` words, of which there are `texts` in reach. */
  #weigh(count: number, length: number, texts: number): number {
    if (count === 0) return 0;
    const usual = Math.max(1, this.#reached.words / Math.max(1, texts));
    return ANY + (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH + (LENGTH * length) / usual));
  }

  #traitsOf(article: ScoredArticle): ArticleTraits {
    const known = this.#articles.get(article);
    if (known !== undefined) return known;
    const { lexicon, fields, day } = article;
    const asked = this.#askedOf(lexicon);
    const namedAt = (place: number) => (this.#asked.isNaming ? this.#namedHere(fields(place).named, day()) : NOBODY);
    const passages = article.passages.map((words, place) => readTraits(words, namedAt(place), asked));
    const title = readTraits(article.title, NOBODY, asked);
    const length = passages.reduce((sum, passage) => sum + passage.length, 0);
    const degrees = this.#words.map((_, word) => passages.reduce((sum, each) => sum + (each.degrees[word] ?? 0), 0));
    let score = 0;
    for (const [word, degree] of degrees.entries())
      score += (this.#rarity[word] ?? 0) * this.#weigh(degree, length, this.#reached.articles);
    const traits = { passages, title: title.sentence, degrees, score };
    this.#articles.set(article, traits);
    return traits;
  }

  #askedOf(lexicon: Lexicon): Asked {
    const known = this.#known.get(lexicon) ?? {
      weights: this.#rarity,
      like: this.#likenesses.within(lexicon),
      isBetween: (number) => this.#skipsStopWords && lexicon.isStop(number),
    };
    this.#known.set(lexicon, known);
    return known;
  }

  #namedHere(named: readonly NamedHere[], day: Day | null): readonly AskedHere[] {
    return named.flatMap(({ actor, sentence }) =>
      this.#asked.wordsNaming(actor, day).map((word) => ({ word, sentence })),
    );
  }
}

const NOBODY: readonly AskedHere[] = [];

interface ArticleTraits {
  readonly passages: readonly PassageTraits[];
  /** What the words weigh that stand in the title. */
  readonly title: number;
  readonly degrees: readonly number[];
  readonly score: number;
}
