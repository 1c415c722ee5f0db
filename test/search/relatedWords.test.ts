import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledWords } from '../../src/bundledWords.ts';
import { queryWords } from '../../src/search/queryWords.ts';
import { withRelated } from '../../src/search/relatedWords.ts';

const book = await bundledWords(null).wordbook();

/** What may stand for each telling word, by its wording. */
function related(topic: string): Readonly<Record<string, readonly string[]>> {
  const words = withRelated(queryWords(topic), book).filter(({ stop }) => !stop);
  return Object.fromEntries(words.map(({ typed, related }) => [typed, related.map(({ wording }) => wording)]));
}

describe('the words of a question', () => {
  it('stand for their translations', () => {
    expect(related('nuclear talks in London')).toMatchObject({
      nuclear: expect.arrayContaining(['nucléaire']),
      talks: expect.arrayContaining(['pourparlers', 'négociations']),
      London: ['Londres'],
    });
    expect(related('les otages à Londres')).toMatchObject({
      otages: expect.arrayContaining(['hostage']),
      Londres: ['London'],
    });
  });

  it('stand for their synonyms, and for those of their translations', () => {
    expect(related('pourparlers')['pourparlers']).toEqual(expect.arrayContaining(['négociations', 'discussions']));
    expect(related('strikes')['strikes']).toEqual(expect.arrayContaining(['frappe', 'attaque']));
  });

  it('stand together for a wording of several words, however it is typed', () => {
    for (const topic of ['White House', 'white house'])
      expect(Object.values(related(topic)).map(([first]) => first)).toEqual(['Maison-Blanche', 'Maison-Blanche']);
    expect(related('missile balistique')['balistique']).toContain('ballistic missile');
    expect(related("le secretaire d'etat")['secretaire']).toContain('secretary of state');
    expect(related('cessez le feu')['feu']).toContain('ceasefire');
    expect(related('cessez-le-feu')['cessez-le-feu']).toContain('ceasefire');
  });

  it('are no parts of a compound', () => {
    expect(related('États-Unis')['États-Unis']).not.toContain('country');
    expect(related('États-Unis')['États-Unis']).toContain('united states');
  });

  it('that could be of both languages are read as the others are', () => {
    expect(related('the main attack on the airport')['main']).toEqual([]);
    expect(related('une main coupée')['main']).toContain('hand');
  });

  it('are not what only begins like them: names and acronyms', () => {
    expect(related('Gaza')['Gaza']).toEqual([]);
    expect(related('US sanctions')['US']).not.toContain('utiliser');
    expect(related('US sanctions')['US']).toContain('américain');
    expect(related('the use of force')['use']).not.toContain('États-Unis');
  });

  it('always weigh more than what stands for them, translations more than synonyms', () => {
    const [talks] = withRelated(queryWords('talks'), book);
    const weights = (kind: string) =>
      talks?.related.filter((each) => each.kind === kind).map(({ weight }) => weight) ?? [];
    expect(Math.max(...weights('translation'))).toBeLessThan(1);
    expect(Math.max(...weights('synonym'))).toBeLessThan(Math.max(...weights('translation')));
  });

  it('stay the same words in the same order, with few and distinct others, whatever is typed', () => {
    const typed = fc.array(
      fc.constantFrom(
        'frappe',
        'strike',
        'White',
        'House',
        'cessez-le-feu',
        'US',
        'de',
        'of',
        'état',
        'Zzz',
        '2024',
        'مصر',
        '…',
        '-',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          typed.map((some) => some.join(' ')),
          fc.string({ unit: 'grapheme' }),
        ),
        (topic) => {
          const asked = queryWords(topic);
          const words = withRelated(asked, book);
          expect(words.map((word) => ({ ...word, related: [] }))).toEqual(asked);
          for (const { related, terms } of words) {
            expect(related.length).toBeLessThanOrEqual(16);
            for (const each of related) {
              expect(each.weight).toBeGreaterThan(0);
              expect(each.weight).toBeLessThan(1);
              expect(each.terms.length).toBeGreaterThan(0);
              if (each.terms.length === 1) expect(terms).not.toContain(each.terms[0]);
            }
          }
        },
      ),
    );
  });
});
