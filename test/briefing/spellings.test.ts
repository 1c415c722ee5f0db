import { describe, expect, it } from 'vitest';
import { withSpellings } from '../../src/briefing/spellings.ts';
import { queryWords } from '../../src/search/queryWords.ts';
import type { NamedActor } from '../../src/store/store.ts';

function person(name: string, ...forms: readonly string[]): NamedActor {
  const counted = forms.map((form) => ({ form, count: 1, certain: true, reasons: [] }));
  return { actor: name, name, kind: 'person', mentions: forms.length, articles: 1, forms: counted };
}

const gallant = person('Yoav Gallant', 'Yoav Gallant', 'Kelant');
const blinken = person('Antony Blinken', 'Antony Blinken', 'Anthony Blinken', 'Tony Blinken', 'Blinken');

/** The terms of each word, once the spellings are added. */
function terms(topic: string, actors: readonly NamedActor[]): readonly (readonly string[])[] {
  return withSpellings(queryWords(topic), actors).map((word) => word.terms);
}

describe('the words of a topic', () => {
  it('that are a surname are looked for in its other spellings', () => {
    expect(terms('gallant', [gallant])[0]).toContain('kel');
    expect(terms('Kelant', [gallant])[0]).toEqual(expect.arrayContaining([...(queryWords('gallant')[0]?.terms ?? [])]));
  });

  it('that are a given name beside its surname are looked for in its other forms', () => {
    const [given, surname] = terms('tony blinken', [blinken]);
    expect(given).toEqual(expect.arrayContaining([...(queryWords('anthony')[0]?.terms ?? [])]));
    expect(surname).toEqual(queryWords('blinken')[0]?.terms);
  });

  it('stay as they are for a given name alone', () => {
    expect(terms('tony', [blinken])).toEqual(terms('tony', []));
  });

  it('stay as they are for a surname that two people share', () => {
    const other = person('Dan Gallant', 'Dan Gallant', 'Galant');
    expect(terms('gallant', [gallant, other])).toEqual(terms('gallant', []));
  });

  it('stay as they are when they are nobody’s name', () => {
    expect(terms('accord nucléaire', [gallant, blinken])).toEqual(terms('accord nucléaire', []));
  });
});
