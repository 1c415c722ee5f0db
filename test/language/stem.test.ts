import { describe, expect, it } from 'vitest';
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
    const before = process.memoryUsage().heapUsed;
    for (let n = 0; n < 300_000; n += 1) stem(`motsinconnus${n.toString(36)}s`, 'fr');
    expect(stem('negociations', 'fr')).toBe(stem('negociation', 'fr'));
    // 300,000 forms remembered would be some 60 MB; a third of them is what may stay.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
  });
});
