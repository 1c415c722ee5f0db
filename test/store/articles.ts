/** Articles for the store's tests: small, and arbitrary ones that hold everything an article may hold. */
import fc from 'fast-check';
import type { Article } from '../../src/article/article.ts';
import { articleId } from '../../src/article/articleId.ts';

export function article(file: string, text: string, other: Partial<Article> = {}): Article {
  const scope = other.scope ?? 'shared';
  const span = { start: 0, end: text.length };
  return {
    id: articleId(scope, text),
    scope,
    file,
    title: { kind: 'first-words', text, span },
    bylines: [],
    outlet: null,
    url: null,
    language: 'fr',
    published: null,
    received: '2024-04-14T08:00:00Z',
    text,
    paragraphs: [{ span, kind: 'text' }],
    cuts: [],
    dateSet: null,
    dating: null,
    ...other,
  };
}

// Every code point, controls and NUL with them.
const words = fc.string({ unit: 'binary', maxLength: 40 });
// Slices of a text by offsets may split a surrogate pair.
const slices = fc.oneof(
  words,
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }),
);
const span = fc.tuple(fc.nat(1_000), fc.nat(1_000)).map(([start, length]) => ({ start, end: start + length }));

export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .record({
    scope: fc.oneof(
      fc.constant('shared' as const),
      fc.nat(3).map((n) => `guild:12345678901234567${n}` as const),
    ),
    file: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    title: fc.oneof(
      fc.record({ kind: fc.constant('stated' as const), text: slices }),
      fc.record({ kind: fc.constantFrom('headline' as const, 'first-words' as const), text: slices, span }),
    ),
    bylines: fc.array(fc.record({ name: slices, span: fc.option(span) }), { maxLength: 3 }),
    outlet: fc.option(words),
    url: fc.option(fc.webUrl()),
    language: fc.constantFrom('fr' as const, 'en' as const, 'other' as const),
    published: fc.constantFrom(null, '2024-04-13', '2024-04-13T22:10:00+02:00'),
    received: fc.constant('2024-04-14T08:00:00Z'),
    text: fc.string({ unit: 'binary', maxLength: 300 }),
    paragraphs: fc.array(
      fc.record({ span, kind: fc.constantFrom('text' as const, 'heading' as const, 'item' as const) }),
    ),
    cuts: fc.array(fc.record({ span, reason: fc.constantFrom('teaser' as const, 'update-note' as const) })),
    // What a source cannot say: only `setDate` and `setTimes` do.
    dateSet: fc.constant(null),
    dating: fc.constant(null),
  })
  .map((fields) => ({ ...fields, id: articleId(fields.scope, fields.text) }));
