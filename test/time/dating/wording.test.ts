import { describe, expect, test } from 'vitest';
import { wordingAt } from '../../../src/time/dating/wording.ts';

describe('how a day is brought into its sentence', () => {
  test.each([
    ['Le ministre a annoncé ', 'said'],
    ['Deux études publiées ', 'said'],
    ['The company said ', 'said'],
    ['The company said on ', 'said'],
    ['', 'opening'],
    ['Il est parti. ', 'opening'],
    ['Le conseil se réunira le ', 'article'],
    ['Jusqu’au ', 'plain'],
    ['La séance du ', 'article'],
    ['Les élèves sont rentrés ', 'plain'],
  ] as const)('behind “%s” is %s', (before, wording) => {
    expect(wordingAt(`${before}vendredi 24 mai`, before.length)).toBe(wording);
  });
});
