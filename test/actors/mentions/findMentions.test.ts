import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/actors/mentions/findMentions.ts';
import type { Mention } from '../../../src/actors/mentions/mention.ts';
import { bundledArticles } from '../../bundledArticles.ts';
import { expectLinear } from '../../millisecondsFor.ts';
import { gazetteer } from './gazetteer.ts';

function find(text: string, language: 'fr' | 'en' = 'fr'): readonly Mention[] {
  return findMentions(text, { language, gazetteer });
}

/** "kind name" of each mention. */
function named(text: string, language: 'fr' | 'en' = 'fr'): readonly string[] {
  return find(text, language).map(({ kind, name }) => `${kind} ${name}`);
}

/** The words of the title beside `name`. */
function title(text: string, name: string, language: 'fr' | 'en' = 'fr'): string | null {
  const span = find(text, language).find((mention) => mention.name === name)?.titleSpan;
  return span == null ? null : text.slice(span.start, span.end);
}

describe('findMentions', () => {
  it('finds people that nobody knows, with initials, particles and compounds', () => {
    const text =
      'Le film réunit Marlène Dupontel, Gottfried E. Noether, Ludwig van Hooven, Simone de Villars et Jean-Luc Mercadier.';
    expect(named(text)).toEqual([
      'person Marlène Dupontel',
      'person Gottfried E. Noether',
      'person Ludwig van Hooven',
      'person Simone de Villars',
      'person Jean-Luc Mercadier',
    ]);
  });

  it.each([
    [
      'Selon un responsable, le secrétaire à la Défense Lloyd Austin a appelé.',
      'Lloyd Austin',
      'secrétaire à la Défense',
    ],
    [
      'Vedant Patel, porte-parole adjoint du département d’État américain, a déclaré que non.',
      'Vedant Patel',
      'porte-parole adjoint du département d’État américain',
    ],
    [
      'Le porte-parole de la sécurité nationale de la Maison Blanche, John Kirby, a parlé.',
      'John Kirby',
      'porte-parole de la sécurité nationale de la Maison Blanche',
    ],
    ['Le ministre de l’Intérieur Armand Tressac est venu.', 'Armand Tressac', 'ministre de l’Intérieur'],
  ])('finds the title beside a name: %s', (text, name, expected) => {
    expect(title(text, name)).toBe(expected);
  });

  it('gives each of a row of people their own title', () => {
    const text =
      "Parmi eux se trouvaient le secrétaire d'État Anthony Blinken, le conseiller à la sécurité nationale Jack Sullivan, la conseillère adjointe à la sécurité nationale Joan Feiner et le coordinateur pour le Moyen-Orient Brett McCurk.";
    expect(title(text, 'Jack Sullivan')).toBe('conseiller à la sécurité nationale');
    expect(title(text, 'Joan Feiner')).toBe('conseillère adjointe à la sécurité nationale');
    expect(title(text, 'Brett McCurk')).toBe('coordinateur pour le Moyen-Orient');
  });

  it('keeps seats of power apart from people, and from the places that they are', () => {
    expect(named('Téhéran a averti Washington, et la Maison-Blanche a répondu.')).toContain('metonym Téhéran');
    expect(named('La Maison-Blanche a répondu.')).toEqual(['metonym Maison-Blanche']);
    expect(named('Il est né à Téhéran.')).toEqual(['place Téhéran']);
  });

  it('knows peoples, organisations by their kind, and places by what stands before them', () => {
    expect(named('Les Israéliens et le Hezbollah se font face.')).toEqual([
      'demonym Israéliens',
      'organisation Hezbollah',
    ]);
    expect(named("Elle joue avec l'Orchestre symphonique de Bournac.")).toEqual([
      'organisation Orchestre symphonique de Bournac',
    ]);
    expect(named('La ville de Bournac est en Trestanie.')).toEqual(['place Bournac', 'place Trestanie']);
  });

  it.each([
    'Lundi, les pourparlers ont repris. Cependant rien ne change en Avril.',
    'Malheureusement, la réunion fut brève. Plusieurs questions demeurent.',
    'Interrogé mardi, il a refusé. Certains s’en étonnent.',
    'MARDI NOIR POUR LES TRANSPORTS',
  ])('takes no sentence opening, day, month or headline for a name: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('finds known names in a headline of capitals', () => {
    expect(named('NETANYAHU ET BIDEN SE PARLENT ENFIN')).toEqual(['person NETANYAHU', 'person BIDEN']);
  });

  it('takes a lone unknown name at a sentence’s beginning by the verb behind it', () => {
    expect(named('Kelant a prévenu dimanche que rien n’était fini.')).toEqual(['person Kelant']);
  });

  it('reads English titles with capitals as titles', () => {
    const text = 'Israeli Prime Minister Benjamin Netanyahu met Defense Secretary Lloyd Austin and Tamsin Ardley.';
    expect(named(text, 'en')).toContain('person Benjamin Netanyahu');
    expect(named(text, 'en')).toContain('person Lloyd Austin');
    expect(named(text, 'en')).toContain('person Tamsin Ardley');
    expect(title(text, 'Benjamin Netanyahu', 'en')).toContain('Prime Minister');
  });

  it.each([
    ['« Oui », a déclaré Kirby à Jake Tapper de CNN.', 'fr', 'Jake Tapper'],
    ['“Yes,” Kirby told CNN’s Jake Tapper.', 'en', 'Jake Tapper'],
  ] as const)('marks the journalist who asks: %s', (text, language, name) => {
    const makers = find(text, language).filter(({ makes }) => makes === 'asking');
    expect(makers.map((mention) => mention.name)).toEqual([name]);
  });

  it('marks authors and photographers', () => {
    expect(
      find('Sharon Braithwaite et Tamar Michaelis de CNN ont contribué à ce rapport.').every(
        ({ kind, makes }) => kind !== 'person' || makes === 'byline',
      ),
    ).toBe(true);
    expect(find('Le navire au port. Thomas Coex/AFP').find(({ name }) => name === 'Thomas Coex')?.makes).toBe('byline');
  });

  it('does not take a journalist who is in the story for one who asks', () => {
    expect(find('Le journaliste Jamal Khashoggi a été tué à Istanbul.').map(({ makes }) => makes)).not.toContain(
      'asking',
    );
  });

  it('finds an outlet’s wording for a state in any letters', () => {
    const [mention] = find('Ils accusent l’entité sioniste.');
    expect(mention).toMatchObject({ name: 'entité sioniste', known: 'israel', kind: 'metonym' });
  });

  it('gives spans that are the names, in order, without overlaps', () => {
    const texts = [...bundledArticles.map(({ text }) => text)];
    const words = texts.join(' ').split(/\s+/);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 60 }),
        (some) => {
          const text = some.join(' ');
          let end = 0;
          for (const { span, name } of find(text)) {
            expect(text.slice(span.start, span.end)).toBe(name);
            expect(span.start).toBeGreaterThanOrEqual(end);
            end = span.end;
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('finds nothing in other languages', () => {
    expect(findMentions('Angela Merkel sprach.', { language: 'other', gazetteer })).toEqual([]);
  });

  it.each([
    ['capitals', 'A '],
    ['names joined by particles', 'Jean de '],
    ['institutions', 'Conseil de la '],
    ['quotation marks', '"A '],
    ['commas', 'A, '],
    ['titles', 'président du conseil de '],
    ['hyphens', 'A-'],
    ['surnames', 'Biden a dit. '],
  ])('reads endless %s in linear time', (_, piece) => {
    expectLinear((count) => find(piece.repeat(count / piece.length)));
  });
});
