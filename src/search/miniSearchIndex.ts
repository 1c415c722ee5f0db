import MiniSearch, { type SearchResult } from 'minisearch';
import type { Article, ArticleId, Language } from '../article/article.ts';
import { type ArticleDates, datesOf } from '../article/datesOf.ts';
import type { Day, DayRange } from '../article/dating.ts';
import type { Scope } from '../article/scope.ts';
import { type Span, slice } from '../article/span.ts';
import { type AnalysedWord, analyse } from '../language/analyse.ts';
import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { partsOf } from '../language/words.ts';
import { byNearness, type Entry, type Form, Lexicon } from './lexicon.ts';
import type {
  Census,
  DatedArticle,
  FoundPassage,
  FoundPassages,
  PassageIndex,
  PassageQuery,
  Reach,
} from './passageIndex.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { QueryWord } from './queryWords.ts';
import { type Tallied, Tally } from './tally.ts';
import { topicsOf } from './topics.ts';

/** A passage as MiniSearch sees it: our own analysed words, joined by blanks. */
interface Row {
  readonly id: number;
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
}

/** What is remembered of an indexed article, so that it can be filtered and taken out without its text. */
interface Indexed {
  readonly id: ArticleId;
  readonly scope: Scope;
  readonly outlet: string | null;
  readonly outletFolded: string;
  readonly dates: ArticleDates | null;
  readonly passages: readonly number[];
  readonly forms: readonly Entry[];
  readonly topics: readonly string[];
}

interface ScopeWords {
  readonly lexicon: Lexicon;
  readonly topics: Tally;
  readonly outlets: Tally;
}

/** An article must hold this share of what the words of a question weigh; the weight of a word is its rarity. */
const ENOUGH = 0.6;

/** A headline tells what all of its article is about, yet a passage that says so itself comes first. */
const BOOST = { title: 0.6, text: 1, outlet: 0.3 };
/** Parts of a compound tell less than the compound, an exact accent is a tie-break. */
const PART_BOOST = 0.5;
const ACCENT_BOOST = 0.3;

/** The most articles' worth of analysing done in one turn of the event loop. */
const ARTICLES_A_TURN = 20;

/** Words looked through in one turn of the event loop, and milliseconds between two turns. */
const VACUUM = { batchSize: 1_000, batchWait: 0 };

/** A `PassageIndex` in memory. It stores no text and can be thrown away and rebuilt from the store. */
export class MiniSearchIndex implements PassageIndex {
  readonly #search = new MiniSearch<Row>({
    fields: ['text', 'title', 'outlet'],
    storeFields: [],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    autoVacuum: false,
  });
  readonly #articles = new Map<ArticleId, Indexed>();
  readonly #passages = new Map<number, { readonly article: Indexed; readonly span: Span }>();
  readonly #scopes = new Map<Scope, ScopeWords>();
  #nextId = 0;

  async add(articles: readonly Article[]): Promise<void> {
    for (const [index, article] of articles.entries()) {
      if (index > 0 && index % ARTICLES_A_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
      this.#removeOne(article.id);
      this.#addOne(article);
    }
    await this.#forget();
  }

  async remove(ids: readonly ArticleId[]): Promise<void> {
    for (const id of ids) this.#removeOne(id);
    await this.#forget();
  }

  async clear(): Promise<void> {
    this.#search.removeAll();
    this.#articles.clear();
    this.#passages.clear();
    this.#scopes.clear();
  }

  async search({ words, reach, limit }: PassageQuery): Promise<FoundPassages> {
    const asked = new AskedTerms(words);
    const results = this.#search.search(asked.text, {
      combineWith: 'OR',
      boost: BOOST,
      boostTerm: (term) => asked.boostOf(term),
      filter: ({ id }) => isReached(this.#passages.get(id)?.article, reach),
    });
    const coverage = new Coverage(words.length);
    const found: { readonly passage: FoundPassage; readonly owner: Indexed }[] = [];
    for (const result of results) {
      const passage = this.#passages.get(result.id);
      if (passage === undefined) continue;
      coverage.add(passage.article.id, asked.wordsMatched(result));
      found.push({
        passage: { article: passage.article.id, span: passage.span, score: result.score },
        owner: passage.article,
      });
    }
    const total = [...this.#articles.values()].filter((article) => reach.scopes.includes(article.scope)).length;
    const enough = coverage.articlesWithEnough(total);
    return {
      passages: found.flatMap(({ passage }) => (enough.has(passage.article) ? [passage] : [])).slice(0, limit),
      matching: enough.size,
      articlesWithWord: coverage.counts,
    };
  }

  async census(reach: Reach): Promise<Census> {
    let total = 0;
    let searched = 0;
    let undated = 0;
    let days: DayRange | null = null;
    const unplaced: ArticleId[] = [];
    for (const article of this.#articles.values()) {
      if (!reach.scopes.includes(article.scope)) continue;
      total += 1;
      if (article.dates === null) undated += 1;
      else days = spanning(days, article.dates.likely);
      if (isReached(article, reach)) searched += 1;
      else if (couldBeReached(article, reach)) unplaced.push(article.id);
    }
    return { total, searched, days, undated, unplaced };
  }

  async articlesIn(reach: Reach, limit: number): Promise<readonly DatedArticle[]> {
    const dated = [...this.#articles.values()].flatMap((article) =>
      article.dates !== null && isReached(article, reach)
        ? [{ article: article.id, likely: article.dates.likely }]
        : [],
    );
    dated.sort((a, b) => (a.likely === b.likely ? (a.article < b.article ? -1 : 1) : a.likely < b.likely ? -1 : 1));
    return dated.slice(-limit);
  }

  async surfaces(terms: readonly string[], scopes: readonly Scope[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, readonly string[]>();
    for (const term of terms) {
      const forms = this.#reached(scopes).flatMap(({ lexicon }) => lexicon.surfacesOf(term));
      const distinct = [...new Set(forms.sort((a, b) => b.articles - a.articles).map(({ surface }) => surface))];
      if (distinct.length > 0) found.set(term, distinct);
    }
    return found;
  }

  async nearestTerm(
    folded: string,
    scopes: readonly Scope[],
  ): Promise<{ readonly term: string; readonly surface: string } | null> {
    const near = this.#reached(scopes).flatMap(({ lexicon }) => lexicon.nearest(folded) ?? []);
    return near.sort(byNearness)[0] ?? null;
  }

  async topics(typed: string, scopes: readonly Scope[], limit: number): Promise<readonly string[]> {
    return heaviest(
      this.#reached(scopes).flatMap(({ topics }) => topics.beginning(typed)),
      limit,
    );
  }

  async outlets(typed: string, scopes: readonly Scope[], limit: number): Promise<readonly string[]> {
    return heaviest(
      this.#reached(scopes).flatMap(({ outlets }) => outlets.beginning(typed)),
      limit,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.clear();
  }

  /**
   * Takes the words of what was removed out of MiniSearch. It would do so by and by itself; until then it counts them
   * among the articles that hold a word, so that in a small corpus a frequent word weighs less than nothing.
   */
  async #forget(): Promise<void> {
    if (this.#search.dirtCount > 0) await this.#search.vacuum(VACUUM);
  }

  #addOne(article: Article): void {
    const forms = new Map<string, Form>();
    const title = termsOf(analyse(article.title.text, article.language)).join(' ');
    const outlet = article.outlet === null ? '' : termsOf(analyse(article.outlet, article.language)).join(' ');
    const passages = passagesOf(article);
    const rows = passages.map((passage) => ({
      id: this.#nextId++,
      text: termsOfPassage(article, passage, forms),
      title,
      outlet,
    }));
    this.#search.addAll(rows);
    const scope = this.#scopeWords(article.scope);
    const indexed: Indexed = {
      id: article.id,
      scope: article.scope,
      outlet: article.outlet,
      outletFolded: fold(article.outlet ?? ''),
      dates: datesOf(article),
      passages: rows.map(({ id }) => id),
      forms: scope.lexicon.add(forms.values()),
      topics: topicsOf(article),
    };
    this.#articles.set(article.id, indexed);
    for (const [index, { id }] of rows.entries()) {
      const span = passages[index]?.span;
      if (span !== undefined) this.#passages.set(id, { article: indexed, span });
    }
    scope.topics.add(indexed.topics);
    if (indexed.outlet !== null) scope.outlets.add([indexed.outlet]);
  }

  #removeOne(id: ArticleId): void {
    const indexed = this.#articles.get(id);
    if (indexed === undefined) return;
    this.#articles.delete(id);
    for (const passage of indexed.passages) {
      this.#search.discard(passage);
      this.#passages.delete(passage);
    }
    const scope = this.#scopeWords(indexed.scope);
    scope.lexicon.remove(indexed.forms);
    scope.topics.remove(indexed.topics);
    if (indexed.outlet !== null) scope.outlets.remove([indexed.outlet]);
  }

  #scopeWords(scope: Scope): ScopeWords {
    const known = this.#scopes.get(scope);
    if (known !== undefined) return known;
    const made = { lexicon: new Lexicon(), topics: new Tally(), outlets: new Tally() };
    this.#scopes.set(scope, made);
    return made;
  }

  #reached(scopes: readonly Scope[]): readonly ScopeWords[] {
    return scopes.flatMap((scope) => this.#scopes.get(scope) ?? []);
  }
}

function isReached(article: Indexed | undefined, reach: Reach): boolean {
  if (article === undefined || !reach.scopes.includes(article.scope)) return false;
  if (reach.source !== null && article.outletFolded !== fold(reach.source)) return false;
  if (reach.days === null) return true;
  return article.dates !== null && isWithin({ from: article.dates.likely, to: article.dates.likely }, reach.days);
}

/** In reach but for its day, which is unknown or could also be another. */
function couldBeReached(article: Indexed, reach: Reach): boolean {
  if (reach.days === null || !isReached(article, { ...reach, days: null })) return false;
  return article.dates === null || isWithin(article.dates, reach.days);
}

/** The two ranges share a day. */
function isWithin({ from, to }: DayRange, days: NonNullable<Reach['days']>): boolean {
  return (days.from === null || to >= days.from) && (days.to === null || from <= days.to);
}

function spanning(days: DayRange | null, day: Day): DayRange {
  if (days === null) return { from: day, to: day };
  return { from: days.from < day ? days.from : day, to: days.to > day ? days.to : day };
}

function heaviest(found: readonly Tallied[], limit: number): readonly string[] {
  const sorted = [...found].sort((a, b) => b.weight - a.weight || a.key.localeCompare(b.key, 'fr'));
  const seen = new Set<string>();
  return sorted
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .map(({ text }) => text)
    .slice(0, limit);
}

/** The terms of a passage; the forms behind them are added to `forms`. */
function termsOfPassage(article: Article, passage: Passage, forms: Map<string, Form>): string {
  const terms: string[] = [];
  for (const piece of passage.pieces) {
    const words = analyse(slice(article.text, piece), article.language);
    terms.push(...termsOf(words));
    for (const word of words) if (!word.stop) addForms(word, article.language, forms);
  }
  return terms.join(' ');
}

/** The word as written, and the parts of a compound: "unis" alone must be known to stand in "États-Unis". */
function addForms(word: AnalysedWord, language: Language, forms: Map<string, Form>): void {
  const { surface, folded: whole, term } = word;
  if (!forms.has(surface)) forms.set(surface, { surface, folded: whole, term });
  for (const part of partsOf(surface)) {
    const folded = fold(part);
    if (part.length > 1 && !forms.has(part)) forms.set(part, { surface: part, folded, term: stem(folded, language) });
  }
}

function termsOf(words: readonly AnalysedWord[]): readonly string[] {
  return words.flatMap((word) =>
    word.stop ? [] : [word.term, ...word.parts, ...(word.accented === null ? [] : [exact(word.accented)])],
  );
}

/** The term of a word with its accents; the sign keeps it apart from stems. */
function exact(accented: string): string {
  return `=${accented}`;
}

/** The terms that a query's words stand for, and back from terms to words. */
class AskedTerms {
  readonly text: string;
  readonly #words: readonly QueryWord[];
  readonly #boosts = new Map<string, number>();

  constructor(words: readonly QueryWord[]) {
    this.#words = words;
    for (const word of words) {
      for (const term of word.terms) this.#boosts.set(term, 1);
      for (const part of word.parts.flat()) if (!this.#boosts.has(part)) this.#boosts.set(part, PART_BOOST);
      if (word.accented !== null) this.#boosts.set(exact(word.accented), ACCENT_BOOST);
    }
    this.text = [...this.#boosts.keys()].join(' ');
  }

  boostOf(term: string): number {
    return this.#boosts.get(term) ?? 1;
  }

  /** Indexes of the words that stand in a result: one of the terms, or all the parts of a compound. */
  wordsMatched({ match }: SearchResult): readonly number[] {
    const holds = (term: string) => match[term] !== undefined;
    return [...this.#words.keys()].filter((index) => {
      const word = this.#words[index];
      return word !== undefined && (word.terms.some(holds) || word.parts.some((parts) => parts.every(holds)));
    });
  }
}

/** Which words stand in which articles. */
class Coverage {
  readonly counts: number[];
  readonly #words = new Map<ArticleId, Set<number>>();

  constructor(words: number) {
    this.counts = Array.from({ length: words }, () => 0);
  }

  add(article: ArticleId, matched: readonly number[]): void {
    const known = this.#words.get(article) ?? new Set<number>();
    this.#words.set(article, known);
    for (const word of matched) {
      if (known.has(word)) continue;
      known.add(word);
      this.counts[word] = (this.counts[word] ?? 0) + 1;
    }
  }

  /** Articles that hold enough of the words, each weighed by its rarity among `total` articles (inverse document frequency). */
  articlesWithEnough(total: number): ReadonlySet<ArticleId> {
    const weights = this.counts.map((count) => Math.log(1 + (total + 0.5) / (count + 0.5)));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const enough = new Set<ArticleId>();
    for (const [article, words] of this.#words) {
      let covered = 0;
      for (const word of words) covered += weights[word] ?? 0;
      if (covered >= whole * ENOUGH) enough.add(article);
    }
    return enough;
  }
}
