/** The terms of an article by which its company is known. */
import type { Language } from '../../article/article.ts';
import { type Span, slice } from '../../article/span.ts';
import { analyse } from '../../language/analyse.ts';
import type { Term, TermKind } from './company.ts';

/** Terms that a long article is known by: its first ones. */
const MOST_TERMS = 800;

/** The names, words and pairs of words of the paragraphs of `text`, each once, where it first stands. */
export function termsOf(text: string, paragraphs: readonly Span[], language: Language): readonly Term[] {
  const terms = new Map<string, Term>();
  const names = new Set<string>();
  const keep = (kind: TermKind, term: string, span: Span) => {
    const key = `${kind === 'pair' ? ' ' : ''}${term}`;
    if (kind === 'name') names.add(key);
    if (!terms.has(key) && terms.size < MOST_TERMS) terms.set(key, { kind, text: term, span });
  };
  for (const paragraph of paragraphs) {
    let before: { readonly term: string; readonly start: number } | null = null;
    for (const { text: word, term, stop, start, end } of analyse(slice(text, paragraph), language)) {
      if (stop) continue;
      const span = { start: paragraph.start + start, end: paragraph.start + end };
      keep(/^\p{Lu}/u.test(word) ? 'name' : 'word', term, span);
      if (before !== null) keep('pair', `${before.term} ${term}`, { start: before.start, end: span.end });
      before = { term, start: span.start };
    }
  }
  // A word that has a capital anywhere is known as a name wherever it first stood.
  return [...terms].map(([key, term]) => (names.has(key) ? { ...term, kind: 'name' } : term));
}
