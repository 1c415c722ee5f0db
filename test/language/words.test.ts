import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/span.ts';
import { partsOf, words } from '../../src/language/words.ts';
import { expectLinear } from '../millisecondsFor.ts';

const texts = (text: string) => words(text).map((word) => word.text);

describe('words', () => {
  it.each(["'", '’', 'ʼ'])('stand without what French elides before them (%s)', (mark) => {
    const elided = [
      'l',
      'd',
      'c',
      'j',
      'm',
      'n',
      's',
      't',
      'qu',
      'jusqu',
      'lorsqu',
      'puisqu',
      'quoiqu',
      'presqu',
      'quelqu',
    ];
    for (const front of elided) {
      expect(texts(`${front}${mark}Iran`)).toEqual(['Iran']);
      expect(texts(`${front.toUpperCase()}${mark}Iran`)).toEqual(['Iran']);
    }
  });

  it.each(["'", '’'])('keep an apostrophe that belongs to them (%s)', (mark) => {
    for (const word of [`aujourd${mark}hui`, `presqu${mark}île`, `O${mark}Brien`, `prud${mark}homme`])
      expect(texts(word)).toEqual([word]);
  });

  it.each(["'", '’'])('stand without English endings (%s)', (mark) => {
    expect(texts(`Israel${mark}s they${mark}re we${mark}ve I${mark}ll don${mark}t`)).toEqual([
      'Israel',
      'they',
      'we',
      'I',
      'don',
    ]);
  });

  it('keep compounds whole, whatever hyphen joins them', () => {
    expect(texts('États-Unis porte‑parole vice‐président')).toEqual(['États-Unis', 'porte‑parole', 'vice‐président']);
    expect(partsOf('États-Unis')).toEqual(['États', 'Unis']);
    expect(partsOf('porte‑parole')).toEqual(['porte', 'parole']);
    expect(partsOf('vice‐président')).toEqual(['vice', 'président']);
    expect(partsOf('Saint-Jean-d’Acre')).toEqual(['Saint', 'Jean', 'd', 'Acre']);
    expect(partsOf('Iran')).toEqual([]);
  });

  it('are no dashes between blanks', () => {
    expect(texts('Israël - Iran – accord — fin')).toEqual(['Israël', 'Iran', 'accord', 'fin']);
  });

  it('keep initials together, and names with digits and signs', () => {
    expect(texts('U.S. A.I.E.A. l’O.N.U. G7 S-300 F-16s COVID-19 R&D')).toEqual([
      'U.S',
      'A.I.E.A',
      'O.N.U',
      'G7',
      'S-300',
      'F-16s',
      'COVID-19',
      'R&D',
    ]);
  });

  it('keep a number whole', () => {
    expect(texts('3.5 % et 2,5 %, 1.000.000 ou 1,000,000')).toEqual([
      '3.5',
      'et',
      '2,5',
      '1.000.000',
      'ou',
      '1,000,000',
    ]);
  });

  it('are apart where a point or comma lost its blank', () => {
    expect(texts('infructueuses.Biden parle,puis en 2015,il part')).toEqual([
      'infructueuses',
      'Biden',
      'parle',
      'puis',
      'en',
      '2015',
      'il',
      'part',
    ]);
  });

  it('are those of any script', () => {
    expect(texts('إيران القدس, ירושלים и Київ, Σίσυφος')).toEqual([
      'إيران',
      'القدس',
      'ירושלים',
      'и',
      'Київ',
      'Σίσυφος',
    ]);
  });

  it('are never marks alone, whatever stands there', () => {
    expect(texts('🔥 … — « » ! ’ - & .')).toEqual([]);
  });

  it('stand where they say, in order, without overlap, and every letter and digit is in one but for what was elided', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const word of words(text)) {
          expect(slice(text, word)).toBe(word.text);
          expect(text.slice(last, word.start)).not.toMatch(/[\p{L}\p{N}]{10}/u);
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          last = word.end;
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]{3}/u);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['a-', 'U.', 'e\u0301\u0302\u0303', "l'", '1,', 'a.b', 'é&'])(
    'take a time in proportion to their text, also of 100,000 times %j',
    (piece) => expectLinear((count) => words(piece.repeat(count))),
  );
});
