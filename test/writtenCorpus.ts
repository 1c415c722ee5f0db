/** Corpora of real sentences in new orders, and topics of their words: for laws that hold whatever the articles say. */
import fc from 'fast-check';
import type { Article } from '../src/article/article.ts';
import { slice } from '../src/article/span.ts';
import { sentences } from '../src/language/sentences.ts';
import { words } from '../src/language/words.ts';
import { bundledParagraphs } from './bundledArticles.ts';
import { writtenArticle } from './writtenArticle.ts';

const awkward = [
  'Il a dit : « Nous partons. Nous reviendrons. » Puis il sortit.',
  'Cette décision est contestée par l’Iran.',
  'M. Macron a rencontré Mme Meloni à Rome, le 3 mai.',
  'The U.S. Navy said on Friday that Iran had agreed. It denied that.',
  'Le S-300, l’A.I.E.A. et le G7 : 2,5 % de hausse à Łódź.',
  'Николай Андреев приехал в Киев. Иран согласился.',
  '- L’accord nucléaire tient toujours.',
  'Pourquoi c’est important: Le président américain a parlé de l’Iran.',
  '👩‍🚀 Zo\u0308e\u0301 va bien 𝒳.',
];

const bundledSentences = bundledParagraphs.flatMap((paragraph) =>
  sentences(paragraph, { start: 0, end: paragraph.length }, 'fr').map((span) => slice(paragraph, span)),
);

const arbitraryText = fc
  .array(
    fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...bundledSentences) }, fc.constantFrom(...awkward)), {
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((paragraphs) => paragraphs.map((own) => own.join(' ')).join('\n\n'));

const arbitraryArticle = fc
  .record(
    {
      text: arbitraryText,
      language: fc.constantFrom('fr' as const, 'en' as const, 'other' as const),
      published: fc.constantFrom('2023-06-01', '2024-01-10', '2024-04-13T22:10:00+02:00', '2025-12-31'),
      source: fc.constantFrom('Le Monde', 'Reuters', 'Gazette'),
      scope: fc.constantFrom('shared' as const, 'shared' as const, 'guild:100000000000000001' as const),
    },
    { requiredKeys: ['text', 'scope'] },
  )
  .map(({ text, ...rest }) => ({ text, written: rest }));

/** One to eight articles of distinct ids, some of one server's. */
export const arbitraryCorpus: fc.Arbitrary<readonly Article[]> = fc
  .array(arbitraryArticle, { minLength: 1, maxLength: 8 })
  .map((all) => {
    const articles = all.map(({ text, written }, n) => writtenArticle(text, { ...written, file: `${n}.txt` }));
    return [...new Map(articles.map((article) => [article.id, article])).values()];
  });

const vocabulary = [...bundledSentences, ...awkward].flatMap((text) => words(text).map((word) => word.text));

/** One to four words, of the sentences or misspelt or of nothing. */
export const arbitraryTopic: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...vocabulary) },
      { weight: 1, arbitrary: fc.constantFrom('Netanyaou', 'rugby', 'etats', 'unis', 'le', 'pêche', 'ИРАН', '300') },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((own) => own.join(' '));
