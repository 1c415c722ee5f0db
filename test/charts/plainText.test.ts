import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnText, oneLine } from '../../src/charts/plainText.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

test('what cannot be seen becomes a space, save the joiners within words', () => {
  expect(oneLine('a\u0000\u0007b\r\n\tc\u202ed\u2066e\ufeff', 20)).toBe('a b c d e');
  expect(oneLine('می\u200cشود', 20)).toBe('می\u200cشود');
});

test('a text is cut between characters, and says so', () => {
  expect(oneLine('abcdef', 6)).toBe('abcdef');
  expect(oneLine('abcdefg', 6)).toBe('abcde…');
  expect(oneLine('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2)).toBe('👩‍👩‍👧…');
});

test('piled marks and joined emoji do not make it long or tall', () => {
  expect(oneLine(`e${'\u0301'.repeat(5000)}`, 60)).toBe('e\u0301\u0301\u0301');
  expect(oneLine('👩\u200d'.repeat(5000), 60).length).toBeLessThanOrEqual(600);
});

test('what the font has no letters for becomes one “…”; all that French needs stays', () => {
  const french = '« L’œuvre » – ÀÂÇÉÈÊËÎÏÔÙÛÜŸÆŒ ; 1 200 € … ≈ 3 % ?';
  expect(drawnText(french, 100)).toBe(french);
  expect(drawnText('Иран, ایران, איראן, Ιράν, 伊朗 😀!', 100)).toBe('Иран, ایران, איראן, Ιράν, …!');
});

test('whatever the text, one line of at most so many characters, that XML can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 80 }), (text, most) => {
      for (const line of [oneLine(text, most), drawnText(text, most)]) {
        expect([...graphemes.segment(line)].length).toBeLessThanOrEqual(most);
        expect(line.length).toBeLessThanOrEqual(most * 10);
        expect(line).toMatch(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]*$/u);
      }
    }),
    { numRuns: 500 },
  );
});
