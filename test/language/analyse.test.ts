import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/article/article.ts';
import { type AnalysedWord, analyse } from '../../src/language/analyse.ts';

function only(text: string, language: Language = 'fr'): AnalysedWord {
  const [word, ...more] = analyse(text, language);
  expect(more).toEqual([]);
  if (word === undefined) throw new Error(`no word in ${text}`);
  return word;
}

const telling = (text: string, language: Language = 'fr') =>
  analyse(text, language).flatMap((word) => (word.stop ? [] : [word.text]));

describe('analysing words', () => {
  it('gives one term to a word with and without its accents', () => {
    for (const [accented, plain] of [
      ['Élysée', 'elysee'],
      ['cœur', 'coeur'],
      ['révolution', 'revolution'],
      ['israélienne', 'israelienne'],
      ['Łódź', 'lodz'],
    ] as const)
      expect(only(accented).term).toBe(only(plain).term);
  });

  it('remembers the accents of a word that has some', () => {
    expect(only('Pêche').accented).toBe('pêche');
    expect(only('pe\u0302che').accented).toBe('pêche');
    expect(only('peche').accented).toBeNull();
    expect(only('Iran').accented).toBeNull();
    expect(only('U.S').accented).toBeNull();
    expect(only('2,5').accented).toBeNull();
  });

  it('gives one term to a compound however it is joined, and terms to its parts', () => {
    const compound = only('États-Unis');
    expect(only('etats‑unis').term).toBe(compound.term);
    expect(compound.parts).toEqual([only('etat').term, 'unis']);
    expect(only('porteparole').term).not.toBe(only('porte-parole').term);
  });

  it('gives one term to a name with digits, hyphen or not', () => {
    for (const written of ['S300', 's-300', 'S‑300']) expect(only(written).term).toBe(only('S-300').term);
    expect(only('G7').term).toBe('g7');
  });

  it('gives one term to initials with and without points', () => {
    expect(only('A.I.E.A.').term).toBe(only('AIEA').term);
    expect(only('l’O.N.U.').term).toBe(only('ONU').term);
    expect(only('U.S.', 'en').term).toBe(only('US', 'en').term);
  });

  it('gives one term to a number however it is written, and two to two numbers', () => {
    expect(only('3,5').term).toBe(only('3.5').term);
    expect(only('1.000.000').term).toBe(only('1,000,000').term);
    expect(only('3,5').term).not.toBe(only('35').term);
  });

  it('marks words that say nothing, in the language of the text', () => {
    expect(telling('Le président de la République et les États-Unis')).toEqual([
      'président',
      'République',
      'États-Unis',
    ]);
    expect(telling('The president of the republic', 'en')).toEqual(['president', 'republic']);
    expect(telling('The president of the republic', 'other')).toHaveLength(5);
  });

  it('marks compounds of such words, and today', () => {
    expect(telling("Qu’est-ce que c’est ? Y a-t-il peut-être aujourd’hui, aujourd'hui")).toEqual([]);
  });

  it('takes capitals for a name, except where everything is in capitals', () => {
    expect(telling('The US and us, the WHO and who, M&A', 'en')).toEqual(['US', 'WHO', 'M&A']);
    expect(telling('ACCORD ET PAIX DANS LE MONDE')).toEqual(['ACCORD', 'PAIX', 'MONDE']);
  });

  it('gives every word a term without a blank, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom<Language[]>('fr', 'en', 'other'),
        (text, language) => {
          for (const { term, parts } of analyse(text, language))
            for (const each of [term, ...parts]) expect(each).toMatch(/^\S+$/u);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
