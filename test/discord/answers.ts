/** Answers for tests: one as the bundled articles give it, and any that could ever be. */
import fc from 'fast-check';
import type { Citation } from '../../src/article/citation.ts';
import type { Answer, Point, PointDate, Portrait } from '../../src/briefing/answer.ts';
import { plain } from '../../src/briefing/plain.ts';
import { hostileText } from './hostile.ts';

export function citation(n: number, quote: string, more: Partial<Citation> = {}): Citation {
  return {
    n,
    article: n.toString(16).padStart(16, '0'),
    file: `00${n}.txt`,
    title: `Titre ${n}`,
    titled: true,
    source: 'CNN',
    url: null,
    quote,
    start: 0,
    end: quote.length,
    published: null,
    language: 'fr',
    ...more,
  };
}

export function answer(points: readonly Point[], citations: readonly Citation[], more: Partial<Answer> = {}): Answer {
  return {
    ...plain,
    command: 'brief',
    understood: {
      question: 'iran',
      words: [{ typed: 'iran', use: 'searched', variants: ['iranien', 'iraniens'] }],
      since: null,
      until: null,
      source: null,
      articles: { matching: 5, searched: 5, total: 5 },
      corpus: { from: '2021-03-09', to: '2026-02-28' },
      undated: 2,
    },
    found: true,
    points,
    citations,
    omitted: { points: 0, before: 0, undated: [] },
    nearest: [],
    ...more,
  };
}

export const april: PointDate = {
  of: 'article',
  from: '2024-04-13',
  to: '2024-04-15',
  likely: '2024-04-14',
  approximate: true,
};

/** A page of `count` points of one article each, every sentence `length` characters long. */
export function pageOf(count: number, length: number, more: Partial<Answer> = {}): Answer {
  const sentence = (n: number): string =>
    `Phrase ${n} : l’Iran ${'a déclaré que les pourparlers continueraient '.repeat(20)}`
      .slice(0, length)
      .padEnd(length, 'e');
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return answer(
    numbers.map((n) => ({
      text: sentence(n),
      citations: [n],
      date: n % 3 === 0 ? null : april,
      speaker: null,
      highlights: [{ start: sentence(n).indexOf('Iran'), end: sentence(n).indexOf('Iran') + 4 }],
      answers: [],
    })),
    numbers.map((n) =>
      citation(n, sentence(n), {
        title: 'Biden dit à Netanyahu que les États-Unis ne participeront à aucune contre-attaque',
        url: `https://www.example.org/monde/article-${n}.html`,
        published: '2024-04-14',
      }),
    ),
    more,
  );
}

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const date: fc.Arbitrary<PointDate | null> = fc.option(
  fc
    .record({
      of: fc.constantFrom('article' as const, 'event' as const),
      days: fc.tuple(day, day, day),
      approximate: fc.boolean(),
    })
    .map(({ of, days, approximate }) => {
      const [from = '', likely = '', to = ''] = [...days].sort();
      return { of, from, to, likely, approximate };
    }),
  { nil: null },
);

const longText = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: fc
      .tuple(hostileText, fc.nat(10_000))
      .map(([text, times]) => text.repeat(1 + (times % 400)).slice(0, 10_000)),
  },
);
const words = fc.oneof(hostileText, fc.constantFrom('Iran', 'L’accord nucléaire', '', ' ', '\u200b'));
const webAddresses = fc.webUrl({ withFragments: true, withQueryParameters: true });
const url = fc.oneof(
  fc.constant(null),
  webAddresses,
  fc.constantFrom(
    'javascript:alert(1)',
    'https://a.b/(c)[d]*',
    'https://u:p@a.b/',
    'not an address',
    `https://a.b/${'c'.repeat(600)}`,
  ),
);

const anyCitation: fc.Arbitrary<Omit<Citation, 'n'>> = fc.record({
  article: fc.oneof(fc.stringMatching(/^[0-9a-f]{16}$/), fc.constantFrom('0'.repeat(16), '1'.repeat(16))),
  file: words,
  title: words,
  titled: fc.boolean(),
  source: fc.option(words, { nil: null }),
  url,
  quote: longText,
  start: fc.nat(1_000_000),
  end: fc.nat(1_000_000),
  published: fc.option(fc.oneof(day, fc.constantFrom('2024-04-13T10:00:00Z', 'soon')), { nil: null }),
  language: fc.constantFrom('fr' as const, 'en' as const, 'other' as const),
});

const anySpans = fc.array(
  fc.tuple(fc.nat(500), fc.nat(30)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 8 },
);

const anyPoint = (citations: number): fc.Arbitrary<Point> =>
  fc.record({
    text: longText,
    citations: fc.array(fc.integer({ min: 1, max: citations }), { minLength: 1, maxLength: 30 }),
    date,
    speaker: fc.option(words, { nil: null }),
    highlights: anySpans,
    answers: anySpans,
  });

const end = fc.option(day, { nil: null });
const understoodDate = fc.option(fc.record({ typed: words, from: end, to: end, understood: words }), { nil: null });

const leftOut = fc.record({
  article: words,
  title: words,
  dates: fc.option(
    fc.tuple(day, day, day).map((days) => {
      const [from = '', likely = '', to = ''] = [...days].sort();
      return { from, to, likely };
    }),
    { nil: null },
  ),
});

const timeline = fc.option(
  fc
    .uniqueArray(day, { minLength: 1, maxLength: 40 })
    .map((days) => days.sort())
    .chain((days) =>
      fc.record({
        from: fc.constant(days[0] ?? ''),
        to: fc.constant(days.at(-1) ?? ''),
        days: fc
          .array(fc.record({ articles: fc.nat(50), events: fc.nat(500), mentions: fc.nat(500) }), {
            minLength: days.length,
            maxLength: days.length,
          })
          .map((counts) => counts.map((count, index) => ({ day: days[index] ?? '', ...count }))),
      }),
    ),
  { nil: null },
);

const reason = fc.oneof(words, fc.constantFrom('diminutive', 'sound-alike', 'introduced', 'likeness', 'constructor'));

const anyKind = fc.constantFrom('person' as const, 'organisation' as const, 'state' as const, 'place' as const);

const anyPortrait: fc.Arbitrary<Portrait> = fc.record({
  name: longText,
  kind: anyKind,
  forms: fc.array(
    fc.record({ form: longText, count: fc.nat(), certain: fc.boolean(), reasons: fc.array(reason, { maxLength: 6 }) }),
    { maxLength: 30 },
  ),
  roles: fc.array(fc.record({ title: longText, from: day, to: end, source: fc.oneof(webAddresses, words) }), {
    maxLength: 12,
  }),
  company: fc.array(fc.record({ name: longText, kind: anyKind, sentences: fc.nat() }), { maxLength: 16 }),
  ties: fc.array(fc.record({ between: fc.tuple(fc.nat(20), fc.nat(20)), sentences: fc.nat() }), { maxLength: 20 }),
  mentions: fc.nat(),
  articles: fc.nat(),
  others: fc.array(fc.record({ name: words, mentions: fc.nat() }), { maxLength: 8 }),
});

const places = fc.uniqueArray(fc.nat(14), { maxLength: 6 });

/** Anything that has the shape of an answer, also what no desk would give. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .array(anyCitation, { minLength: 1, maxLength: 40 })
  .chain((citations) =>
    fc.record({
      command: fc.constantFrom('ask' as const, 'brief' as const, 'check' as const, 'since' as const, 'who' as const),
      understood: fc.record({
        question: fc.oneof(words, fc.constant('mot '.repeat(500))),
        words: fc.array(
          fc.record({
            typed: words,
            use: fc.constantFrom('searched' as const, 'corrected' as const, 'missing' as const, 'ignored' as const),
            variants: fc.array(words, { maxLength: 12 }),
          }),
          { maxLength: 20 },
        ),
        since: understoodDate,
        until: understoodDate,
        source: fc.option(words, { nil: null }),
        articles: fc.record({ matching: fc.nat(), searched: fc.nat(), total: fc.nat() }),
        corpus: fc.option(fc.record({ from: day, to: day }), { nil: null }),
        undated: fc.nat(),
      }),
      found: fc.boolean(),
      points: fc.array(anyPoint(citations.length), { minLength: 1, maxLength: 12 }),
      citations: fc.constant(citations.map((given, index) => ({ ...given, n: index + 1 }))),
      omitted: fc.record({
        points: fc.nat(1000),
        before: fc.nat(1000),
        undated: fc.array(leftOut, { maxLength: 8 }),
      }),
      nearest: fc.array(words, { maxLength: 8 }),
      timeline,
      portrait: fc.option(anyPortrait, { nil: null }),
      divergences: fc.array(
        fc.record({
          kind: fc.constantFrom('figures' as const, 'opposite' as const),
          points: places,
          sides: fc.array(
            fc.record({
              point: fc.nat(14),
              speaker: fc.option(words, { nil: null }),
              start: fc.nat(10_000),
              end: fc.nat(10_000),
            }),
            { maxLength: 3 },
          ),
        }),
        {
          maxLength: 4,
        },
      ),
      wordings: fc.array(
        fc.record({
          form: longText,
          of: longText,
          outlets: fc.array(words, { maxLength: 6 }),
          articles: fc.nat(),
          points: places,
        }),
        { maxLength: 4 },
      ),
      people: fc.array(words, { maxLength: 6 }),
      reply: fc.option(
        fc.record({
          expects: fc.constantFrom('person' as const, 'number' as const, 'yes-or-no' as const, 'anything' as const),
          takenAs: fc.option(longText, { nil: null }),
          confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { nil: null },
      ),
      claims: fc.array(fc.record({ text: longText, points: places }), { maxLength: 12 }),
      near: fc.array(leftOut, { maxLength: 5 }),
      written: fc.option(
        fc.record({
          sentences: fc.array(
            fc.record({
              text: longText,
              citations: fc.array(fc.integer({ min: 1, max: citations.length }), { maxLength: 5 }),
            }),
            { maxLength: 12 },
          ),
          dropped: fc.nat(20),
        }),
        { nil: null },
      ),
    }),
  );
