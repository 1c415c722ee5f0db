import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detectLanguage.ts';
import { bundledArticles } from '../bundledArticles.ts';

describe('the language of a text', () => {
  it('is told for French and English', () => {
    expect(detectLanguage('Les négociations entre les deux pays ont repris mardi à Genève.')).toBe('fr');
    expect(detectLanguage('The talks between the two countries resumed on Tuesday in Geneva.')).toBe('en');
  });

  it('is another for all that there are no rules for', () => {
    for (const text of [
      'Die Verhandlungen zwischen den beiden Ländern wurden am Dienstag wieder aufgenommen.',
      'Las negociaciones entre los dos países se reanudaron el martes en Ginebra.',
      'Переговоры между двумя странами возобновились во вторник в Женеве.',
      'استؤنفت المحادثات بين البلدين يوم الثلاثاء في جنيف.',
      '12345 67890',
      '',
    ])
      expect(detectLanguage(text)).toBe('other');
  });

  it('is French for the bundled articles', () => {
    expect(bundledArticles.map(({ language }) => language)).toEqual(['fr', 'fr', 'fr', 'fr', 'fr']);
  });
});
