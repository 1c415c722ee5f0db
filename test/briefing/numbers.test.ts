import { describe, expect, it } from 'vitest';
import { findNumbers, fitOf } from '../../src/briefing/asking/numbers.ts';

const found = (text: string) =>
  findNumbers(text).map(({ span, measure }) => [text.slice(span.start, span.end), measure] as const);

describe('the numbers of a text', () => {
  it.each([
    ['utilisant 350 missiles et des drones', [['350', null]]],
    ['intercepté 99 % des missiles', [['99 %', 'percent']]],
    ['à 15 ans, il part', [['15 ans', 'age']]],
    [
      '14,2 milliards d’euros en 2003',
      [
        ['14,2 milliards d’euros', 'money'],
        ['2003', null],
      ],
    ],
    ['un budget de $3.5 billion', [['$3.5 billion', 'money']]],
    ['une centaine de personnes', [['centaine', null]]],
    [
      'vingt-deux députés, deux cents soldats',
      [
        ['vingt-deux', null],
        ['deux cents', null],
      ],
    ],
    [
      'long de 12 km pour 4 800 km2',
      [
        ['12 km', 'length'],
        ['4 800 km2', 'area'],
      ],
    ],
    ['pendant six mois', [['six mois', 'duration']]],
    ['le S-300, l’article 2bis et la centrale', []],
  ] as const)('in “%s”', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it('fit best where what is asked for is counted, and not at all where they are years', () => {
    const [missiles, year] = findNumbers('350 missiles balistiques en 2024');
    if (missiles === undefined || year === undefined) throw new Error('two numbers');
    expect(fitOf(missiles, 'count', (word) => word === 'missiles')).toBe(1);
    expect(fitOf(missiles, 'count', () => false)).toBeLessThan(1);
    expect(fitOf(missiles, 'money', () => false)).toBeLessThan(0.5);
    expect(fitOf(year, 'count', () => false)).toBe(0);
  });
});
