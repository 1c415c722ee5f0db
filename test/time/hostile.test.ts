import { describe, expect, test } from 'vitest';
import { readExpressions } from '../../src/time/expressions.ts';
import { tokenize } from '../../src/time/tokens.ts';

const PIECES = [
  '1',
  '1 ',
  '1-',
  '1/1/',
  'du ',
  'entre 3 et ',
  'deux ',
  'vingt-',
  'il y a ',
  'un peu plus d’un mois après ',
  'la veille ',
  'fin ',
  'dans la ',
  'plus tard ',
  '14h',
  '2014-2018 ',
  'ramadan 2018 ',
  'jeudi 3 mai 2024 à 14h30 ',
  'e\u0301',
  '\u0301',
  '\u00AD',
  ' ',
  'a'.repeat(50),
];

const ENGLISH = ['the first of the ', 'late last ', 'two thousand and ', 'a couple of ', 'from the '];

/** Milliseconds to read a text of so many characters, the best of three. */
function timeOf(piece: string, length: number, language: 'fr' | 'en'): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn += 1) {
    const start = performance.now();
    readExpressions(text, { language });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('hostile texts', () => {
  // Four times the text may take twelve times as long before it is called more than linear: quadratic would be sixteen.
  test.each([...PIECES.map((piece) => [piece, 'fr'] as const), ...ENGLISH.map((piece) => [piece, 'en'] as const)])(
    '“%s” again and again takes time in proportion to its length (%s)',
    (piece, language) => {
      const quarter = timeOf(piece, 5000, language);
      const whole = timeOf(piece, 20_000, language);
      expect(whole).toBeLessThan(Math.max(60, quarter * 12));
    },
  );

  test('a hundred thousand characters are cut into tokens that lie in the text and in order', () => {
    const text = 'é­ 12/05 ’’ -- '.repeat(7000);
    let end = 0;
    for (const token of tokenize(text)) {
      expect(token.start >= end && token.end > token.start).toBe(true);
      end = token.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });
});
