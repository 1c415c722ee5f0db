import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameLikeness, sameName } from '../../../src/actors/names/nameLikeness.ts';
import { expectLinear } from '../../millisecondsFor.ts';

/** The kinds of the reasons, in order. */
function reasons(a: string, b: string): readonly string[] {
  return nameLikeness(a, b).reasons.map(({ kind }) => kind);
}

describe('nameLikeness', () => {
  it.each([
    ['Netanyahu Benjamin', 'Benjamin Netanyahu', 'same-words-other-order'],
    ['B. Netanyahu', 'Benjamin Netanyahu', 'initials'],
    ['Tony Blinken', 'Antony Blinken', 'diminutive'],
    ['Bibi Netanyahu', 'Benjamin Netanyahu', 'diminutive'],
    ['Jake Sullivan', 'Jacob Sullivan', 'diminutive'],
    ['Aly Khamenei', 'Ali Khameneï', 'transliteration'],
    ['Mohamed Reza Zahedi', 'Mohammad Reza Zahedi', 'transliteration'],
    ['Vladimir Poutine', 'Vladimir Putin', 'transliteration'],
    ['Владимир Путин', 'Vladimir Poutine', 'transliteration'],
    ['Brett McCurk', 'Brett McGurk', 'typo'],
    ['netanyaou', 'Netanyahu', 'typo'],
    ['نتنياهو', 'Netanyahu', 'other-alphabet'],
    ['נתניהו', 'Netanyahu', 'other-alphabet'],
    ['Mohammed ben Salmane', 'Mohammed bin Salman', 'particle'],
    ['Boris Johnson', 'Alexandre Boris de Pfeffel Johnson', 'extra-given-name'],
    ['M. Fazy', 'Henri Fazy, président du Conseil', 'surname-alone'],
    ['Jandaniel Bothma', 'Jan Daniel Bothma', 'joined-words'],
  ])('takes %s and %s for one, and says %s', (a, b, kind) => {
    expect(sameName(a, b, 'person')).toBe(true);
    expect(reasons(a, b)).toContain(kind);
  });

  it.each([
    ['Jake Sullivan', 'Dan Sullivan'],
    ['Jake Sullivan', 'Jack Sullivan'],
    ['Benjamin Netanyahu', 'Yair Netanyahu'],
    ['Jake Sullivan', 'Jake Tapper'],
    ['Michel Martin', 'Michelle Martin'],
    ['Joe Biden', 'Jill Biden'],
    ['Donald Trump', 'Donald Trump Jr'],
    ['George W. Bush', 'George H. W. Bush'],
    ['Jean-Paul', 'Jean-Paul Gaultier'],
    ['Frost, William G.', 'William W. Frost'],
    ['Sergey Ivanevich Lavrov', 'Sergey Viktorovich Lavrov'],
    ['N. N.', 'Nursultan Nazarbayev'],
    ['François Le Berre', 'François Bayrou'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sameName(a, b, 'person')).toBe(false);
  });

  it.each([
    ['SiemensAG', 'Siemens Aktiengesellschaft'],
    ['OAO Gazprom', 'Open Joint Stock Company Gazprom'],
    ['A.B.C. Co.', 'ABC Company'],
    ['van der bilt corp', 'Vanderbilt Corp'],
    ['FABERLIC EUROPE', 'Faberlic Europe Sp. z o.o.'],
  ])('sees through legal forms and blanks: %s is %s', (a, b) => {
    expect(sameName(a, b, 'company')).toBe(true);
  });

  it.each([
    ['Deutsche Bank AG', 'Deutsche Bank GmbH'],
    ['BAE Systems, Inc.', 'BAE Industries, Inc.'],
    ['LXC Aviation', 'LAU Aviation'],
    ['Management Company 23', 'Management Company'],
  ])('keeps companies apart: %s is not %s', (a, b) => {
    expect(sameName(a, b, 'company')).toBe(false);
  });

  it('reads an organisation’s acronym and its numbers', () => {
    expect(sameName('BRI', 'Banque des Règlements Internationaux', 'organisation')).toBe(true);
    expect(sameName('Brigade Forty-Four', 'Brigade 44', 'organisation')).toBe(true);
  });

  it('knows a name that a scan misread in several letters, but not another of its length', () => {
    expect(sameName('Henri Ochsenbein', 'Henri Oehscubcin', 'person')).toBe(true);
    expect(sameName('Henri Ochsenbein', 'Henri Offenbach', 'person')).toBe(false);
  });

  it('knows the end of a word that a line broke off, and no other', () => {
    expect(sameName('Ligue des nations', 'tions', 'organisation')).toBe(true);
    expect(sameName('Société des Na¬', 'nations', 'organisation')).toBe(true);
    expect(sameName('Ligue des nations', 'caine', 'organisation')).toBe(false);
    expect(sameName('Ligue des nations', 'Tions', 'organisation')).toBe(false);
  });

  it('is the same both ways, from 0 to 1, for any two strings', () => {
    const name = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('Jake Sullivan', 'Ali Khamenei', 'de Gaulle', 'نتنياهو'),
    );
    fc.assert(
      fc.property(
        name,
        name,
        fc.constantFrom('person' as const, 'company' as const, 'organisation' as const),
        (a, b, schema) => {
          const there = nameLikeness(a, b, { schema }).score;
          expect(nameLikeness(b, a, { schema }).score).toBeCloseTo(there, 10);
          expect(there).toBeGreaterThanOrEqual(0);
          expect(there).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('says that a name is itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{2,9} [A-Z][a-z]{2,9}$/), (name) => {
        expect(sameName(name, name, 'person')).toBe(true);
      }),
    );
  });

  it.each([
    ['letters', (count: number) => 'a'.repeat(count)],
    ['capitals and points', (count: number) => 'A.'.repeat(count)],
    ['blanks', (count: number) => `x${' '.repeat(count)}y`],
    ['apostrophes', (count: number) => "d'".repeat(count)],
    ['brackets', (count: number) => '('.repeat(count)],
    ['commas', (count: number) => ', '.repeat(count)],
  ])('reads long %s in linear time', (_, text) => {
    expectLinear((count) => [
      nameLikeness(text(count), 'Jake Sullivan'),
      nameLikeness(text(count), text(count), { schema: 'company' }),
    ]);
  });
});
