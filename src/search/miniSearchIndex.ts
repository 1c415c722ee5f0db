import MiniSearch from 'minisearch';
import type { Article, ArticleId } from '../article/article.ts';
import { datesOf } from '../article/datesOf.ts';
import type { DayRange } from '../article/dating.ts';
import type { Scope } from '../article/scope.ts';
import { analyse } from '../language/analyse.ts';
import { fold } from '../language/fold.ts';
import { AskedTerms } from './askedTerms.ts';
import { commonWords } from './commonWords.ts';
import { Coverage } from './coverage.ts';
import { FinerScore } from './finerScore.ts';
import { numbersOf } from './heldWords.ts';
import { couldBeReached, type IndexedArticle, type IndexedPassage, isReached, spanning } from './indexedArticle.ts';
import { type Forms, indexPassage, indexText, termsOf } from './indexedTerms.ts';
import { byNearness, Lexicon } from './lexicon.ts';
import { joinNamed, wordsNaming } from './namedPassages.ts';
import { type ArticleFields, PassageFields } from './passageFields.ts';
import type { Census, DatedArticle, FoundPassages, PassageIndex, PassageQuery, Reach } from './passageIndex.ts';
import { passagesOf } from './passages.ts';
import type { QueryWord } from './queryWords.ts';
import { type RoughlyScored, rankPassages } from './rankPassages.ts';
import { type Tallied, Tally } from './tally.ts';
import { topicsOf } from './topics.ts';

/** A passage as MiniSearch sees it: our own analysed words, joined by blanks. */
interface Row {
  readonly id: number;
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
}

interface ScopeWords {
  readonly lexicon: Lexicon;
  readonly topics: Tally;
  readonly outlets: Tally;
  /** How many there are. */
  articles: number;
  passages: number;
  words: number;
}

/** A headline tells what all of its article is about, yet a passage that says so itself comes first. */
const BOOST = { title: 0.6, text: 1, outlet: 0.3 };
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
  readonly #articles = new Map<ArticleId, IndexedArticle>();
  readonly #passages = new Map<number, IndexedPassage>();
  readonly #fields = new PassageFields();
  readonly #scopes = new Map<Scope, ScopeWords>();
  #nextId = 0;

  async add(articles: readonly Article[]): Promise<void> {
    for (const [index, article] of articles.entries()) {
      if (index > 0 && index % ARTICLES_A_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
      if (this.#isHeldAlike(article)) continue;
      this.#removeOne(article.id);
      this.#addOne(article);
    }
    await this.#forget();
  }

  async remove(ids: readonly ArticleId[]): Promise<void> {
    for (const id of ids) this.#removeOne(id);
    await this.#forget();
  }

  async describe(fields: readonly ArticleFields[]): Promise<void> {
    for (const each of fields) {
      const indexed = this.#articles.get(each.article);
      if (indexed !== undefined) this.#fields.set(indexed.passages, each);
    }
  }

  async clear(): Promise<void> {
    this.#search.removeAll();
    this.#articles.clear();
    this.#passages.clear();
    this.#fields.clear();
    this.#scopes.clear();
  }

  async search({ words, reach, limit, share, named = [], told = null }: PassageQuery): Promise<FoundPassages> {
    const known = this.#reached(reach.scopes);
    const total = sumOf(known, ({ articles }) => articles);
    const counts = words.map((word) => (word.stop ? null : articlesWith(word, known, total)));
    const common = commonWords(counts, total);
    const asked = new AskedTerms(words.map((word, place) => (word.stop || common.has(place) ? unasked(word) : word)));
    const results = this.#search.search(asked.text, {
      combineWith: 'OR',
      boost: BOOST,
      boostTerm: (term) => asked.boostOf(term),
      // Where nothing is out of reach nothing need be asked: a frequent word has tens of thousands of results.
      ...(this.#reachesAll(reach) ? {} : { filter: ({ id }) => isReached(this.#passages.get(id)?.article, reach) }),
    });
    const coverage = new Coverage(words.length);
    const found: RoughlyScored[] = [];
    for (const result of results) {
      const passage = this.#passages.get(result.id);
      if (passage === undefined) continue;
      coverage.add(passage.article.id, asked.wordsMatched(result));
      found.push({ passage, score: result.score });
    }
    const joined = joinNamed(
      found,
      { named, told },
      this.#fields,
      coverage,
      (number) => {
        const passage = this.#passages.get(number);
        return passage !== undefined && isReached(passage.article, reach) ? passage : null;
      },
      total,
    );
    const isCounted = words.map(({ stop }, place) => !stop && !common.has(place));
    const enough = coverage.articlesWithEnough(total, isCounted, share);
    const articlesWithWord = coverage.counts.map((count, place) => (common.has(place) ? (counts[place] ?? 0) : count));
    const finer = new FinerScore(
      words,
      {
        articles: total,
        passages: sumOf(known, ({ passages }) => passages),
        words: sumOf(known, (each) => each.words),
        articlesWithWord,
        articlesWithForm: words.map(({ folded, terms }) =>
          Math.min(
            total,
            sumOf(known, ({ lexicon }) => lexicon.articlesWithForm(folded, terms)),
          ),
        ),
      },
      { wordsNaming: wordsNaming(named), isNaming: named.length > 0, told },
    );
    const ranked = rankPassages(
      joined.filter(({ passage }) => enough.has(passage.article.id)),
      ({ article, place }) => finer.of(article.words, place),
      limit,
    );
    return { passages: ranked, matching: enough.size, articlesWithWord };
  }

  #reachesAll({ scopes, source, days }: Reach): boolean {
    return source === null && days === null && [...this.#scopes.keys()].every((scope) => scopes.includes(scope));
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
    const [nearest] = near.sort(byNearness);
    return nearest === undefined ? null : { term: nearest.term, surface: nearest.surface };
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

  /** Names and dates are read after an article is indexed: what it says is not read again for them. */
  #isHeldAlike(article: Article): boolean {
    const indexed = this.#articles.get(article.id);
    if (indexed === undefined || indexed.reading !== readingOf(article)) return false;
    indexed.dates = datesOf(article);
    return true;
  }

  #addOne(article: Article): void {
    const forms: Forms = new Map();
    const title = indexText(article.title.text, article.language, forms);
    const outlet = article.outlet === null ? '' : termsOf(analyse(article.outlet, article.language)).join(' ');
    const passages = passagesOf(article);
    const texts = passages.map((passage) => indexPassage(article, passage, forms));
    const rows = texts.map(({ terms }) => ({ id: this.#nextId++, text: terms, title: title.terms, outlet }));
    this.#search.addAll(rows);
    const scope = this.#scopeWords(article.scope);
    const entries = scope.lexicon.add(forms.values());
    const entryOf = new Map([...forms.values()].map((form, index) => [form, entries[index]]));
    const indexed: IndexedArticle = {
      id: article.id,
      scope: article.scope,
      outlet: article.outlet,
      outletFolded: fold(article.outlet ?? ''),
      dates: datesOf(article),
      reading: readingOf(article),
      passages: passages.map(({ span, pieces }, place) => ({
        number: rows[place]?.id ?? 0,
        span,
        starts: Uint32Array.from(pieces, ({ start }) => start),
      })),
      forms: entries,
      topics: topicsOf(article),
      words: {
        lexicon: scope.lexicon,
        title: numbersOf(title.words, entryOf),
        passages: texts.map(({ words }) => numbersOf(words, entryOf)),
        day: () => indexed.dates?.likely ?? null,
        fields: (place) => this.#fields.of(rows[place]?.id ?? 0),
      },
    };
    this.#articles.set(article.id, indexed);
    for (const [place, { id }] of rows.entries()) {
      const span = passages[place]?.span;
      if (span !== undefined) this.#passages.set(id, { number: id, article: indexed, place, span });
    }
    this.#count(indexed, 1);
    scope.topics.add(indexed.topics);
    if (indexed.outlet !== null) scope.outlets.add([indexed.outlet]);
  }

  #removeOne(id: ArticleId): void {
    const indexed = this.#articles.get(id);
    if (indexed === undefined) return;
    this.#articles.delete(id);
    for (const { number } of indexed.passages) {
      this.#search.discard(number);
      this.#passages.delete(number);
    }
    this.#fields.remove(indexed.passages.map(({ number }) => number));
    this.#count(indexed, -1);
    const scope = this.#scopeWords(indexed.scope);
    scope.lexicon.remove(indexed.forms);
    scope.topics.remove(indexed.topics);
    if (indexed.outlet !== null) scope.outlets.remove([indexed.outlet]);
  }

  #count({ scope, words: { passages } }: IndexedArticle, sign: 1 | -1): void {
    const counted = this.#scopeWords(scope);
    counted.articles += sign;
    counted.passages += sign * passages.length;
    counted.words += sign * sumOf(passages, ({ length }) => length);
  }

  #scopeWords(scope: Scope): ScopeWords {
    const known = this.#scopes.get(scope);
    if (known !== undefined) return known;
    const made = {
      lexicon: new Lexicon(),
      topics: new Tally(),
      outlets: new Tally(),
      articles: 0,
      passages: 0,
      words: 0,
    };
    this.#scopes.set(scope, made);
    return made;
  }

  #reached(scopes: readonly Scope[]): readonly ScopeWords[] {
    return scopes.flatMap((scope) => this.#scopes.get(scope) ?? []);
  }
}

function heaviest(found: readonly Tallied[], limit: number): readonly string[] {
  const sorted = [...found].sort((a, b) => b.weight - a.weight || a.key.localeCompare(b.key, 'fr'));
  const seen = new Set<string>();
  return sorted
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .map(({ text }) => text)
    .slice(0, limit);
}

/** In how many articles a word stands, at most. */
function articlesWith({ terms, parts }: QueryWord, scopes: readonly ScopeWords[], total: number): number {
  const ofTerm = (term: string) => sumOf(scopes, ({ lexicon }) => lexicon.articlesWith(term));
  const asParts = parts.map((each) => Math.min(...each.map(ofTerm)));
  return Math.min(total, sumOf([...new Set(terms)], ofTerm) + sumOf(asParts, (count) => count));
}

/** The word in its place, under no term. */
function unasked(word: QueryWord): QueryWord {
  return { ...word, terms: [], parts: [], accented: null, related: [] };
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

/** All that is indexed of an article but its date. */
function readingOf({ title, outlet, language, paragraphs }: Article): string {
  const spans = paragraphs.map(({ span, kind }) => `${span.start} ${span.end} ${kind[0]}`);
  return [title.text, outlet ?? '', language, ...spans].join('\n');
}
