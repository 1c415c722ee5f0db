import { describe, expect, it } from 'vitest';
import { memoised } from '../../src/language/memoised.ts';
import { stem } from '../../src/language/stem.ts';
import { millisecondsFor } from '../millisecondsFor.ts';

describe('stemming', () => {
  it('brings the forms of a French word together', () => {
    expect(new Set(['negociation', 'negociations'].map((word) => stem(word, 'fr'))).size).toBe(1);
    expect(new Set(['iranien', 'iranienne', 'iraniens', 'iraniennes'].map((word) => stem(word, 'fr'))).size).toBe(1);
  });

  it('brings the forms of an English word together', () => {
    expect(new Set(['negotiate', 'negotiated', 'negotiating'].map((word) => stem(word, 'en'))).size).toBe(1);
  });

  it('leaves the words of other languages alone', () => {
    expect(stem('verhandlungen', 'other')).toBe('verhandlungen');
  });

  it('leaves other scripts alone', () => {
    for (const word of ['николай', 'إيران', 'ירושלים']) {
      expect(stem(word, 'fr')).toBe(word);
      expect(stem(word, 'en')).toBe(word);
    }
  });

  it('leaves alone what is longer than any word', () => {
    const long = 'nations'.repeat(10_000);
    expect(stem(long, 'fr')).toBe(long);
    expect(millisecondsFor(() => stem(`${long}s`, 'fr'))).toBeLessThan(1_000);
  });

  it('remembers a bounded number of forms, and stems the same once it has forgotten', () => {
    const made: string[] = [];
    const shorten = memoised((word) => {
      made.push(word);
      return word.slice(0, 2);
    }, 3);
    expect(['abc', 'abc', 'def', 'ghi', 'jkl', 'jkl', 'abc'].map(shorten)).toEqual([
      'ab',
      'ab',
      'de',
      'gh',
      'jk',
      'jk',
      'ab',
    ]);
    // The fourth word empties the memory of three, so that the first is made anew; what is remembered is not.
    expect(made).toEqual(['abc', 'def', 'ghi', 'jkl', 'abc']);
  });
});
