/** The dated articles of each scope, with which undated ones are compared. */
import type { Article, ArticleId } from './article/article.ts';
import type { Scope } from './article/scope.ts';
import { numberOf } from './time/dating/calendar.ts';
import type { Clue } from './time/dating/clues.ts';
import { Company, type Term } from './time/dating/company.ts';
import { termsOf } from './time/dating/terms.ts';

/** Dated articles, of one scope, that undated ones are compared with: those of the lowest identifiers, which is chance. */
const MOST_COMPANY = 3_000;

/** The dated articles of each scope that others are compared with. */
export interface Companies {
  /** Which articles of those that bear their date are compared with. */
  readonly chosen: ReadonlySet<ArticleId>;
  /** Takes an article in when it is one of them. */
  add(article: Article): void;
  /** Whether enough dated articles are known to compare `article` with. */
  isKnownFor(article: Article): boolean;
  /** By its own server's dated articles, else by what all share. */
  clueFor(article: Article): Clue | null;
}

/** @param stated the identifiers of the articles that bear their date, by scope. */
export function companiesOf(stated: ReadonlyMap<Scope, readonly ArticleId[]>): Companies {
  const chosen = new Set<ArticleId>();
  for (const ids of stated.values()) for (const id of [...ids].sort().slice(0, MOST_COMPANY)) chosen.add(id);
  const companies = new Map<Scope, Company>();
  const of = ({ scope }: Article) =>
    [companies.get(scope), companies.get('shared')].find((each) => each?.isEnough === true);
  return {
    chosen,
    add(article) {
      const { dateSet, published, scope, id } = article;
      const day = dateSet ?? published?.slice(0, 10);
      if (day == null || !chosen.has(id)) return;
      const company = companies.get(scope) ?? new Company();
      companies.set(scope, company);
      company.add(numberOf(day), companyTerms(article));
    },
    isKnownFor: (article) => of(article) !== undefined,
    clueFor: (article) => of(article)?.clueFor(companyTerms(article)) ?? null,
  };
}

/** The terms by which the company of an article is known. */
export function companyTerms({ text, paragraphs, language }: Article): readonly Term[] {
  return language === 'other'
    ? []
    : termsOf(
        text,
        paragraphs.map(({ span }) => span),
        language,
      );
}
