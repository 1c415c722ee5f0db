import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';

describe('folding', () => {
  it.each([
    ['Élysée', 'elysee'],
    ['ÇA', 'ca'],
    ['cœur', 'coeur'],
    ['ŒUVRE', 'oeuvre'],
    ['Ex Æquo', 'ex aequo'],
    ['Łódź', 'lodz'],
    ['Øresund', 'oresund'],
    ['Straße', 'strasse'],
    ['Đoković', 'dokovic'],
    ['İstanbul', 'istanbul'],
    ['Ağrı', 'agri'],
    ['Việt Nam', 'viet nam'],
    ['ﬁn', 'fin'],
    ['Ｉｒａｎ', 'iran'],
  ])('writes %s as %s, so that it is found without accents', (word, folded) => {
    expect(fold(word)).toBe(folded);
    expect(fold(word.normalize('NFD'))).toBe(folded);
  });

  it('writes the printed apostrophe and hyphen as those of a keyboard', () => {
    expect(fold('aujourd’hui')).toBe("aujourd'hui");
    expect(fold('États‑Unis')).toBe('etats-unis');
    expect(fold('États‐Unis')).toBe('etats-unis');
  });

  it.each([
    ['й', 'и'],
    ['ё', 'е'],
    ['ї', 'і'],
    ['أ', 'ا'],
    ['ئ', 'ي'],
    ['が', 'か'],
  ])('keeps %s and %s apart, which are two letters', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
    expect(fold(one.normalize('NFD'))).toBe(fold(one));
  });

  it.each(['Николай', 'إيران', 'القدس', 'ירושלים', 'Київ', '東京', 'हिन्दी', 'ไทย'])('loses no letter of %s', (word) => {
    expect(fold(word)).toBe(word.normalize('NFKC').toLowerCase());
  });

  it('never destroys a letter or digit, of whatever script', () => {
    const letter = fc
      .integer({ min: 0x20, max: 0x1ffff })
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      // The letter that is an apostrophe becomes the keyboard's.
      .filter((character) => character !== 'ʼ' && /[\p{L}\p{N}]/u.test(character.normalize('NFKC')));
    fc.assert(
      fc.property(letter, (character) => {
        expect(fold(character)).toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 5_000 },
    );
  });

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
