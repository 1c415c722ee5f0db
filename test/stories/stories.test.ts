import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameness } from '../../src/stories/sameStory.ts';
import { likeness, shinglesOf } from '../../src/stories/shingles.ts';
import { SIGNATURE_LENGTH, signatureOf } from '../../src/stories/signature.ts';
import { StoryIndex } from '../../src/stories/storyIndex.ts';

const agency =
  'Treize personnes soupçonnées d’appartenir à un réseau de passeurs ont été mises en examen vendredi à Paris, a annoncé le parquet. ' +
  'Elles avaient été interpellées mardi en région parisienne après la découverte de trente-neuf corps dans un camion en Angleterre. ' +
  'Les enquêteurs avaient mis au jour une filière qui hébergeait et transportait des migrants venus d’Asie du Sud-Est.';
const edited = agency
  .replace('vendredi à Paris', 'ce vendredi à Paris')
  .replace('avaient été interpellées', 'ont été arrêtées');
const goesOn = `${agency} Dix d’entre elles ont été écrouées, selon leurs avocats, qui dénoncent une enquête menée au pas de charge et demandent que leurs clients soient remis en liberté sans attendre le procès, lequel ne devrait pas s’ouvrir avant plusieurs mois au moins.`;
const other =
  'Le parquet de Paris a ouvert une enquête sur les conditions dans lesquelles un camion a pris feu jeudi sur l’autoroute, ' +
  'où trente-neuf véhicules sont restés bloqués pendant plusieurs heures. Les enquêteurs entendent le chauffeur, sorti indemne.';

function sameOf(a: string, b: string) {
  return sameness(likeness(shinglesOf(a), shinglesOf(b)));
}

describe('two articles', () => {
  it('are identical whatever their capitals, accents and marks', () => {
    expect(sameOf(agency, agency.toUpperCase().replaceAll('.', ' —'))).toBe('identical');
  });

  it('are near-identical where a word or two was edited, and one story where one goes on', () => {
    expect(sameOf(agency, edited)).not.toBeNull();
    expect(sameOf(agency, goesOn)).not.toBeNull();
    expect(sameOf(agency, goesOn)).not.toBe('identical');
  });

  it('are two stories where only the subject is the same', () => {
    expect(sameOf(agency, other)).toBeNull();
    expect(sameOf('', agency)).toBeNull();
    expect(sameOf('', '')).toBeNull();
  });
});

describe('signatures', () => {
  it('estimate how alike two sets are, within a quarter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.nat(), (shared, seed) => {
        const of = (from: number) =>
          new Set(Array.from({ length: 300 }, (_, at) => Math.imul(from + at + seed, 2654435761) >>> 0));
        const [a, b] = [of(0), of(300 - shared)];
        const [x, y] = [signatureOf(a), signatureOf(b)];
        const equal = x.filter((number, at) => number === y[at]).length / SIGNATURE_LENGTH;
        expect(Math.abs(equal - likeness(a, b).jaccard)).toBeLessThan(0.25);
      }),
    );
  });
});

describe('an index of stories', () => {
  it('finds what may be the same story, until it is taken out', () => {
    const index = new StoryIndex<string>();
    index.add('agency', signatureOf(shinglesOf(agency)));
    index.add('other', signatureOf(shinglesOf(other)));
    const wanted = signatureOf(shinglesOf(edited));
    expect(index.candidates(wanted)).toContain('agency');
    expect(index.candidates(wanted)).not.toContain('other');
    index.remove('agency');
    expect(index.candidates(wanted)).toEqual([]);
    expect(index.size).toBe(1);
  });

  it('holds under an identifier what was last added', () => {
    const index = new StoryIndex<number>();
    index.add(1, signatureOf(shinglesOf(agency)));
    index.add(1, signatureOf(shinglesOf(other)));
    expect(index.candidates(signatureOf(shinglesOf(agency)))).toEqual([]);
    expect(index.candidates(signatureOf(shinglesOf(other)))).toEqual([1]);
  });
});
