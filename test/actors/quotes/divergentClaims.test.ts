import { expect, it } from 'vitest';
import { type ClaimPoint, divergentClaims } from '../../../src/actors/quotes/divergence/divergentClaims.ts';

function points(...claims: readonly (readonly [speaker: string | null, text: string])[]): readonly ClaimPoint[] {
  return claims.map(([speaker, text]) => ({ speaker, text, language: 'fr' }));
}

it('tells that 99 % of the missiles intercepted and half of them on target cannot both be', () => {
  const told = points(
    ['Israël', 'avoir intercepté 99 % des missiles et drones iraniens grâce à une défense aérienne conjointe'],
    ['Matthew Miller', "que l'administration dispose de moyens pour communiquer avec l'Iran"],
    ['la télévision iranienne', 'que la moitié des missiles et drones ont atteint leurs cibles'],
  );
  expect(divergentClaims(told)).toEqual([{ first: 0, second: 2, kind: 'figures' }]);
});

it('tells other figures for one thing', () => {
  const told = points(
    ['la police', 'Les manifestations ont rassemblé 339.000 manifestants dans toute la France'],
    ['la CGT', 'La mobilisation rassemble 885 000 manifestants dans toute la France'],
  );
  expect(divergentClaims(told)).toEqual([{ first: 0, second: 1, kind: 'figures' }]);
});

it('tells a statement and its denial, also where the verb denies', () => {
  const statement = {
    speaker: 'le député',
    text: 'que Paul Faure avait tenu des propos racistes à son encontre',
    language: 'fr',
  } as const;
  const negated = {
    speaker: 'Paul Faure',
    text: "n'avoir tenu aucun propos raciste à l'encontre du député",
    language: 'fr',
  } as const;
  const denied = {
    speaker: 'Paul Faure',
    text: "avoir tenu des propos racistes à l'encontre du député",
    language: 'fr',
    verb: 'nier',
  } as const;
  expect(divergentClaims([statement, negated])).toEqual([{ first: 0, second: 1, kind: 'opposite' }]);
  expect(divergentClaims([statement, denied])).toEqual([{ first: 0, second: 1, kind: 'opposite' }]);
});

it.each([
  [
    'one speaker',
    ['Jake Sullivan', 'Trois missiles ont touché la base aérienne de Nevatim'],
    ['Sullivan', 'Huit missiles ont touché la base aérienne de Nevatim'],
  ],
  [
    'no speaker',
    [null, 'Trois missiles ont touché la base aérienne de Nevatim'],
    ['Israël', 'Huit missiles ont touché la base aérienne de Nevatim'],
  ],
  [
    'rounded',
    ['la CGT', 'près de 12.000 salariés des hôpitaux ont été atteints par le virus'],
    ['Sud', '11.844 salariés des hôpitaux ont été atteints par le virus'],
  ],
  [
    'two days',
    ['la CGT', 'Lundi 300 manifestants étaient réunis devant la préfecture de Lyon'],
    ['Sud', 'Mardi 900 manifestants étaient réunis devant la préfecture de Lyon'],
  ],
  [
    'a bound',
    ['la CGT', 'plus de 300 manifestants étaient réunis devant la préfecture de Lyon'],
    ['Sud', '900 manifestants étaient réunis devant la préfecture de Lyon'],
  ],
  [
    'two things',
    ['la CGT', '300 lits ont été fermés dans les hôpitaux de Lyon'],
    ['Sud', '900 salariés ont quitté les hôpitaux de Lyon'],
  ],
] as const)('tells none where there is none: %s', (_name, first, second) => {
  expect(divergentClaims(points(first, second))).toEqual([]);
});
