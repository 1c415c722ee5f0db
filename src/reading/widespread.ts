/**
 * Paragraphs that stand in several articles of one outlet are its pages', not its stories': menus that no vocabulary knows,
 * calls to follow, small print. Found by counting alone, in any language.
 */
import type { Article, Cut, Paragraph } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { type Block, block } from './block.ts';
import { firstWords } from './firstWords.ts';
import { headlineOf } from './headline.ts';

/** A line without a sentence's end repeats sooner by being furniture than a sentence does, which may recall a story's background. */
const ENOUGH_ARTICLES = { line: 3, sentence: 5 };
/** Longer paragraphs are agency copy or background, not furniture. */
const MOST_WORDS = 60;
/** An article of which so much, in letters, stands in others is a copy of one story: its paragraphs repeat by being news. */
const COPY = 0.4;
/** Keys remembered; beyond it nothing new is counted. At about 40 bytes each. */
const MOST_KEYS = 2_000_000;
/**
 * What the furniture of pages speaks of and background does not: the reader, and itself. A sentence without any of these
 * is kept however often it comes, for it would be gone from every article.
 */
const OF_THE_PAGE =
  /(?:^|[^\p{L}])(?:vous|votre|vos|notre|nos|nous|cliquez|abonne|newsletter|site|article|articles|journal|redaction|licence|you|your|our|us|subscribe|click|here|website|page|story|newsroom|license|copyright)(?=$|[^\p{L}])|@|https?:|www\.|©/u;

/** Counts in how many articles of an outlet each paragraph stands. */
export class ParagraphTally {
  readonly #counts = new Map<number, number>();

  /** Counts the paragraphs of an article not counted before; true when one of them has just become widespread. */
  add(article: Article): boolean {
    let crossed = false;
    for (const key of new Set(countable(article).map((own) => own.key))) {
      const count = this.#counts.get(key) ?? 0;
      if (count === 0 && this.#counts.size >= MOST_KEYS) continue;
      this.#counts.set(key, count + 1);
      crossed ||= count + 1 === ENOUGH_ARTICLES.line || count + 1 === ENOUGH_ARTICLES.sentence;
    }
    return crossed;
  }

  /** `article` with its widespread paragraphs cut; the same object when it has none, and when it is a copy of a story. */
  cut(article: Article): Article {
    const counted = countable(article);
    if (this.#isCopy(counted)) return article;
    const widespread = new Set<Span>();
    for (const own of counted) if (this.#isFurniture(own)) widespread.add(own.block.span);
    const kept = article.paragraphs.filter(({ span }) => !widespread.has(span));
    if (kept.length === article.paragraphs.length || kept.length === 0) return article;
    const gone = article.paragraphs.filter(({ span }) => widespread.has(span));
    const cuts = [...article.cuts, ...gone.map(({ span }): Cut => ({ span, reason: 'repeated' }))];
    return retitled({ ...article, paragraphs: kept, cuts: cuts.sort((a, b) => a.span.start - b.span.start) }, gone);
  }

  #isFurniture({ key, block: own }: Counted): boolean {
    const count = this.#counts.get(key) ?? 0;
    if (!own.ends) return count >= ENOUGH_ARTICLES.line && own.wordCount <= MOST_WORDS;
    return count >= ENOUGH_ARTICLES.sentence && own.wordCount <= MOST_WORDS && OF_THE_PAGE.test(own.folded);
  }

  #isCopy(counted: readonly Counted[]): boolean {
    let all = 0;
    let shared = 0;
    for (const { key, block: own } of counted) {
      if (!own.prose || OF_THE_PAGE.test(own.folded)) continue;
      all += own.key.length;
      if ((this.#counts.get(key) ?? 0) >= ENOUGH_ARTICLES.line) shared += own.key.length;
    }
    return shared > all * COPY;
  }
}

/** A paragraph with the key that it has in common with others of its scope, outlet and words. */
interface Counted {
  readonly key: number;
  readonly block: Block;
}

/** What is kept of an article, and what was cut as repeated, so that counting a stored article anew gives the same. */
function countable({ text, scope, outlet, paragraphs, cuts }: Article): readonly Counted[] {
  const repeated = cuts.filter(({ reason }) => reason === 'repeated');
  return [...paragraphs, ...repeated]
    .map(({ span }) => block(text, span))
    .filter(({ key }) => key !== '')
    .map((own) => ({ key: hash(`${scope}\0${outlet ?? ''}\0${own.key}`), block: own }));
}

/** A headline that is the site's own line, or first words of one, gives way to what stands below it. */
function retitled(article: Article, gone: readonly Paragraph[]): Article {
  const { title, text, paragraphs, language, outlet } = article;
  if (title.kind === 'stated' || !gone.some(({ span }) => span.start <= title.span.start && title.span.end <= span.end))
    return article;
  const [first] = paragraphs;
  const own = first === undefined ? null : block(text, first.span);
  if (first === undefined || own === null || !own.headline || own.wordCount < 3 || paragraphs.length === 1)
    return { ...article, title: firstWords(text, paragraphs, language) };
  return {
    ...article,
    title: headlineOf(own, outlet),
    paragraphs: [{ span: first.span, kind: 'title' }, ...paragraphs.slice(1)],
  };
}

/** Two multiplicative hashes side by side as one number of 53 bits, for a tenth of the memory that the texts would take. */
function hash(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 13), 0x5bd1e995);
  }
  return (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
}
