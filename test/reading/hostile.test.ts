/** Texts made to be slow to read: whoever may add articles must not be able to stop the newsroom. */
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/reading/readArticle.ts';
import { expectLinear } from '../millisecondsFor.ts';

const MILLION = 1_000_000;
/** Each takes well under a second by itself; the tests of a whole suite run side by side. */
const MOST_MILLISECONDS = 3_000;

function readBare(text: string) {
  return readArticle(
    { scope: 'shared', file: 'a.txt', text, stated: {} },
    { detectLanguage: () => 'fr', received: '2024-04-14T08:00:00Z' },
  );
}

/** Fails when even the quickest of three runs takes too long; the first is mostly enough. */
function expectSoon(work: () => unknown): void {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least >= MOST_MILLISECONDS; run += 1) {
    const before = performance.now();
    work();
    least = Math.min(least, performance.now() - before);
  }
  expect(least).toBeLessThan(MOST_MILLISECONDS);
}

const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');
const filled = (part: string, length = MILLION) => part.repeat(Math.ceil(length / part.length));

describe('one line of a million characters', () => {
  test.each([
    ['letters', filled('a')],
    ['blanks within', `a${filled(' ')}b`],
    ['full stops', `${filled('. ')}a`],
    ['closing marks behind a full stop', `.${filled(')')}a`],
    ['capitalised words', filled('Ab ')],
    ['sentences', filled('Il a dit que la ville brûle depuis hier. ')],
    ['quotation marks that never close', filled('« ')],
    ['invitations between sentences', filled('Fin. Lire aussi : abc ')],
    ['notices between sentences', filled('Fin. La suite après cette publicité ')],
    ['the small print of forms', filled('Votre adresse e-mail ne sera pas publiée. ')],
    ['arrows', filled('> ')],
    ['emoji', filled('\u{1f534}')],
    ['words without blanks', filled('维和部队营救演习侧记。')],
  ])('%s', (_, text) => {
    expectSoon(() => readBare(text));
  });
});

describe('a hundred thousand lines', () => {
  test.each([
    ['of one word', lines(100_000, () => 'abc')],
    ['with one headline each', lines(100_000, (n) => `Le titre numéro ${n} du jour`)],
    ['that repeat', lines(100_000, () => 'Un titre de quatre mots')],
    ['that head other stories', lines(100_000, () => 'Lire aussi')],
    ['that are dates', lines(100_000, () => '3 mars 2011')],
    ['that are names beside dates', lines(100_000, (n) => (n % 2 === 0 ? 'Hector Valliguier' : '3 mars 2011'))],
    ['that are bylines', lines(100_000, () => 'Par Hector Valliguier et Maëlle Tordjean, Le Phare')],
    [
      'that are comments',
      lines(100_000, (n) => (n % 2 === 0 ? '3 commentaires' : 'Quelqu’un a dit cela hier à la ville entière.')),
    ],
  ])('%s', (_, text) => {
    expectSoon(() => readBare(text));
  });
});

describe('lines made for one rule, five thousand times', () => {
  test.each([
    ['names without end', 'Ab, '.repeat(59)],
    ['names with particles', `By ${'Ab de '.repeat(38)}`],
    ['contributors', `${'Ab et '.repeat(30)}contribu`],
    ['a box about an author', `Ab Cd est ${'abc '.repeat(50)}journaliste`],
    ['captions', `in this ${'a, '.repeat(60)}photo`],
    ['credits', `Photo : ${'A/'.repeat(60)}!`],
    ['notes', `this story ${'a '.repeat(80)}`],
    ['crumbs', `Accueil > ${'a > '.repeat(60)}`],
    ['hashtags', `${'#a '.repeat(90)}!`],
    ['rights', `© ${'a '.repeat(25)}`],
    ['dates', `publié ${'le 3 '.repeat(20)}x`],
    ['marks', '- '.repeat(550)],
  ])('%s', (_, line) => {
    const text = lines(5_000, () => line);
    expectSoon(() => readBare(text));
  });
});

test('reading takes time in proportion to the story', () => {
  expectLinear((count) =>
    readBare(
      lines(
        Math.ceil(count / 10),
        (n) => `Selon le rapport ${n}, la ville a reçu ${n * 7} tonnes de blé en ${n % 12} jours, et rien de plus.`,
      ),
    ),
  );
});

test('what stands behind the twenty thousandth paragraph is kept as it is', () => {
  const article = readBare(
    lines(20_010, (n) => `Selon le rapport ${n}, la ville a reçu ${n * 7} tonnes de blé en ${n % 12} jours.`),
  );
  expect(article.paragraphs.length + article.cuts.length).toBe(20_010);
});
