/** Dates an article by its source or its own words, and by what is known of others. */
import type { Article, ArticleId, CutReason } from './article/article.ts';
import type { Dating } from './article/dating.ts';
import type { Clue } from './time/dating/clues.ts';
import { dateText, type Fact } from './time/dating/dateText.ts';
import type { ReadExpression } from './time/expression.ts';
import { readExpressions } from './time/expressions.ts';

/** What an article's names tell of when it was written. */
export type FactsOf = (article: Article) => readonly Fact[];

/** What is read of an article to date it. */
export interface DatingClues {
  readonly expressions: readonly ReadExpression[];
  readonly facts: readonly Fact[];
}

/** What other articles tell of an article's date. */
export interface Others {
  /** The event of another article that it most surely tells of. */
  readonly fact: Fact | null;
  /** What dated articles make of its names and words. */
  readonly company: Clue | null;
}

/** An article by itself. */
export const ALONE: Others = { fact: null, company: null };

/** Reads clues, and keeps the last ones: an unsure article is asked for them several times over. */
export function clueReader(factsOf: FactsOf): (article: Article) => DatingClues {
  const kept = new Map<ArticleId, DatingClues>();
  return (article) => {
    const { id, text, language } = article;
    const known = kept.get(id);
    if (known !== undefined) return known;
    if (kept.size >= MOST_CLUES) kept.clear();
    const clues =
      language === 'other' ? NO_CLUES : { expressions: readExpressions(text, { language }), facts: factsOf(article) };
    kept.set(id, clues);
    return clues;
  };
}

export type CluesOf = ReturnType<typeof clueReader>;

const NO_CLUES: DatingClues = { expressions: [], facts: [] };
/** Articles of which the clues are kept: some 20 kB each. */
const MOST_CLUES = 500;

/** Below it, other articles are asked: dated news that is less sure of its week gains by them. */
const SURE = 0.85;

/** Sure neither by its source nor by its own words. */
export function isUnsure(dating: Dating): boolean {
  return !isStated(dating) && (dating.confidence < SURE || isByOthers(dating));
}

/** By its source or by a person. */
function isStated({ basis }: Dating): boolean {
  return basis === 'stated' || basis === 'set';
}

/** Other articles had their say. */
export function isByOthers({ evidence, doubts }: Dating): boolean {
  return [...evidence, ...doubts].some(({ kind }) => kind === 'article' || kind === 'company');
}

/** By its source, else by its words, the gazetteer's facts and what `others` tell. */
export function dateArticle(article: Article, { expressions, facts }: DatingClues, others: Others): Dating {
  const { published, received, language, text, cuts } = article;
  const stated = article.dateSet ?? published?.slice(0, 10);
  if (stated !== undefined && stated !== null) {
    const basis = article.dateSet === null ? 'stated' : 'set';
    const day = { from: stated, to: stated };
    return { ...day, likely: stated, probable: day, basis, confidence: 1, evidence: [], doubts: [] };
  }
  if (language === 'other') {
    const day = received.slice(0, 10);
    const range = { from: '1990-01-01', to: day };
    return { ...range, likely: day, probable: range, basis: 'received', confidence: 0, evidence: [], doubts: [] };
  }
  const spansOf = (...reasons: readonly CutReason[]) =>
    cuts.flatMap((cut) => (reasons.includes(cut.reason) ? [cut.span] : []));
  return dateText({
    text,
    language,
    expressions,
    dateLines: spansOf('date-line'),
    rights: spansOf('copyright'),
    aside: spansOf('teaser', 'related', 'comment-form', 'navigation', 'share-bar', 'subscription', 'copyright'),
    received,
    facts: others.fact === null ? facts : [...facts, others.fact],
    company: others.company,
  });
}
