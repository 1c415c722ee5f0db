import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/span.ts';
import { passagesOf, sentencesOf } from '../../src/search/passages.ts';
import { bundledArticles } from '../bundledArticles.ts';
import { writtenArticle } from '../writtenArticle.ts';
import { arbitraryCorpus } from '../writtenCorpus.ts';

describe('passages', () => {
  it('hold four to six sentences, unless the article or what was cut ends one before', () => {
    const text = [...Array(20).keys()].map((n) => `Voici la phrase numéro ${n} de ce texte.`).join(' ');
    expect(passagesOf(writtenArticle(text)).map(({ pieces }) => pieces.length)).toEqual([6, 6, 6, 2]);
  });

  it('end with a paragraph from the fourth sentence on', () => {
    const four = 'Un chat dort. Deux chats jouent. Trois chats rôdent. Quatre chats mangent.';
    expect(passagesOf(writtenArticle(`${four}\n\n${four} Cinq chats.`)).map(({ pieces }) => pieces.length)).toEqual([
      4, 5,
    ]);
  });

  it('are short however long the text goes without an end of a sentence', () => {
    const endless = Array(40).fill('mot et encore un mot sans aucune fin '.repeat(10).trim()).join('\n\n');
    for (const { span } of passagesOf(writtenArticle(endless))) expect(span.end - span.start).toBeLessThan(3_000);
  });

  it('take a label along with the sentence that it announces', () => {
    const article = writtenArticle('en quoi est-ce important: Le président a parlé de l’accord.');
    expect(passagesOf(article).map(({ span }) => slice(article.text, span))).toEqual([article.text]);
    expect(sentencesOf(article).map(({ span }) => slice(article.text, span))).toEqual([
      'Le président a parlé de l’accord.',
    ]);
  });

  it('hold nothing of what was cut', () => {
    for (const article of bundledArticles) {
      for (const { span } of passagesOf(article))
        for (const cut of article.cuts) expect(cut.span.end <= span.start || cut.span.start >= span.end).toBe(true);
    }
  });

  it('hold every sentence once, in order, for any article', () => {
    fc.assert(
      fc.property(arbitraryCorpus, (articles) => {
        for (const article of [...articles, ...bundledArticles]) {
          const pieces = passagesOf(article).flatMap((passage) => passage.pieces);
          const sentences = sentencesOf(article);
          expect(pieces).toHaveLength(sentences.length);
          for (const [at, { span, paragraph }] of sentences.entries()) {
            const piece = pieces[at] ?? { start: -1, end: -1 };
            const own = article.paragraphs[paragraph]?.span ?? { start: 0, end: 0 };
            expect(piece.end).toBe(span.end);
            expect(piece.start).toBeLessThanOrEqual(span.start);
            expect(span.start).toBeGreaterThanOrEqual(own.start);
            expect(span.end).toBeLessThanOrEqual(own.end);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
