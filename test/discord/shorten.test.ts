import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, shortenStart } from '../../src/discord/shorten.ts';
import { hostileText } from './hostile.ts';

describe('shortening a sentence', () => {
  it.each([
    ['Iran', 10, 'Iran'],
    ['Iran', 4, 'Iran'],
    ['L’Iran a lancé des drones', 16, 'L’Iran a lancé…'],
    ['Il dit : « Nous irons jusqu’au bout »', 20, 'Il dit : « Nous…\u202f»'],
    ['He said “we will go on to the end” twice', 24, 'He said “we will go on…”'],
    ['He said “we” and left for a long while', 24, 'He said “we” and left…'],
    ['« Il a dit “non, jamais, pas cela” hier »', 22, '« Il a dit “non,…”\u202f»'],
    ['He said "we will go on to the end" twice', 24, 'He said "we will go on…"'],
    ['Incommensurablement', 10, 'Incommens…'],
  ])('of “%s” to %i characters keeps whole words and the closing mark', (text, most, expected) => {
    expect(shorten(text, most)).toBe(expected);
  });

  it('shows a beginning of the text, a visible “…” and nothing but closing marks, and keeps the limit', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 8, max: 200 }), (text, most) => {
        const shown = shorten(text, most);
        expect(shown.length).toBeLessThanOrEqual(most);
        if (text.length <= most) expect(shown).toBe(text);
        else {
          const cut = /^([\s\S]*)…(?:\u202f»|[”“"])*$/u.exec(shown);
          expect(cut).not.toBeNull();
          expect(text.startsWith(cut?.[1] ?? 'x')).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('👩‍👩‍👧', '🇫🇷', 'e\u0301', 'न\u094d', '𝒳'), minLength: 5 }),
        fc.integer({ min: 3, max: 40 }),
        (text, most) => {
          const shown = shorten(text, most).replace(/…$/, '');
          const whole = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
          const parts = [...new Intl.Segmenter().segment(shown)].map(({ segment }) => segment);
          expect(whole.slice(0, parts.length)).toEqual(parts);
        },
      ),
    );
  });

  it('takes no longer for a text of a million characters', () => {
    const begun = performance.now();
    shorten('« '.repeat(500_000), 900);
    shorten('\u0301'.repeat(1_000_000), 900);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('shortening the start of a text', () => {
  it('keeps its end and says that something stands before', () => {
    expect(shortenStart('L’Iran a lancé des drones', 12)).toBe('…des drones');
    expect(shortenStart('Iran', 12)).toBe('Iran');
  });

  it('keeps the limit and shows an end of the text', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 2, max: 100 }), (text, most) => {
        const shown = shortenStart(text, most);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(text.endsWith(text.length <= most ? shown : shown.slice(1))).toBe(true);
      }),
    );
  });
});
