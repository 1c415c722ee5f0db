/**
 * Paragraphs that stand in several articles of one outlet are its pages', not its stories': menus that no vocabulary knows,
 * calls to follow, author boxes. Found by counting alone, in any language.
 */
import type { Article, Cut, Paragraph } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { type Block, block } from './block.ts';

/** A line without a sentence's end repeats sooner by being furniture than a sentence does, which may recall a story's background. */
const ENOUGH_ARTICLES = { line: 3, sentence: 5 };
/** Longer paragraphs are agency copy or background, not furniture. */
const MOST_WORDS = 60;
/** Keys remembered; beyond it nothing new is counted. At about 100 bytes each. */
const MOST_KEYS = 500_000;

/** Counts in how many articles of an outlet each paragraph stands. */
export class ParagraphTally {
  readonly #counts = new Map<string, number>();

  /** Counts the paragraphs of an article not counted before; true when one of them has just become widespread. */
  add(article: Article): boolean {
    let crossed = false;
    for (const { key, own } of countable(article)) {
      const count = this.#counts.get(key) ?? 0;
      if (count === 0 && this.#counts.size >= MOST_KEYS) continue;
      this.#counts.set(key, count + 1);
      crossed ||= count + 1 === enough(own);
    }
    return crossed;
  }

  /** `article` with its widespread paragraphs cut; the same object when it has none. */
  cut(article: Article): Article {
    const widespread = new Set<Span>();
    for (const { key, own } of countable(article))
      if ((this.#counts.get(key) ?? 0) >= enough(own)) widespread.add(own.span);
    const gone = article.paragraphs.filter(({ span }) => widespread.has(span));
    if (gone.length === 0 || gone.length === article.paragraphs.length) return article;
    const cuts: readonly Cut[] = [...article.cuts, ...gone.map(({ span }): Cut => ({ span, reason: 'repeated' }))];
    return {
      ...article,
      paragraphs: article.paragraphs.filter(({ span }) => !widespread.has(span)),
      cuts: [...cuts].sort((a, b) => a.span.start - b.span.start),
    };
  }
}

function enough(own: Block): number {
  return own.ends ? ENOUGH_ARTICLES.sentence : ENOUGH_ARTICLES.line;
}

/** Each paragraph once, those already cut as repeated among them; never the headline. */
function countable(article: Article): readonly { readonly key: string; readonly own: Block }[] {
  const repeated = article.cuts.filter(({ reason }) => reason === 'repeated');
  const seen = new Set<string>();
  return [...article.paragraphs.filter(isNoTitle), ...repeated].flatMap(({ span }) => {
    const own = block(article.text, span);
    const key = `${article.scope}\0${article.outlet ?? ''}\0${own.key}`;
    if (own.wordCount > MOST_WORDS || own.key === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ key, own }];
  });
}

function isNoTitle(paragraph: Paragraph): boolean {
  return paragraph.kind !== 'title';
}
