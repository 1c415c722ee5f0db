import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/actors/mentions/findMentions.ts';
import type { Actor, Actors, ArticleMentions } from '../../../src/actors/mentions/resolve/actor.ts';
import { resolveActors } from '../../../src/actors/mentions/resolve/resolveActors.ts';
import { bundledArticles } from '../../bundledArticles.ts';
import { expectLinear } from '../../millisecondsFor.ts';
import { gazetteer } from './gazetteer.ts';

const DAYS: Readonly<Record<string, string>> = { '000': '2021-03-05', '002': '2024-04-15', '003': '2024-05-20' };

function written(article: string, text: string, day: string | null = '2024-04-15'): ArticleMentions {
  const mentions = findMentions(text, { language: 'fr', gazetteer });
  return { article, text, language: 'fr', day, outlet: null, bylines: [], mentions };
}

const bundled: readonly ArticleMentions[] = bundledArticles.map(
  ({ file, text, language, outlet, bylines, paragraphs }) => ({
    article: file.slice(0, 3),
    text,
    language,
    day: DAYS[file.slice(0, 3)] ?? null,
    outlet,
    bylines: bylines.map(({ name }) => name),
    mentions: findMentions(text, { language, gazetteer, paragraphs }),
  }),
);

function actor({ actors }: Actors, id: string): Actor | undefined {
  return actors.find((each) => each.id === id);
}

/** "certain Name" of each spelling. */
function spellings(own: Actor | undefined): readonly string[] {
  return (own?.variants ?? []).map(({ certainty, name }) => `${certainty} ${name}`);
}

describe('resolveActors', () => {
  const all = resolveActors(bundled, gazetteer, 'fr');

  it('takes the spellings of the bundled articles together', () => {
    expect(spellings(actor(all, 'jake-sullivan'))).toEqual(
      expect.arrayContaining(['certain Jake Sullivan', 'certain Jack Sullivan', 'certain Sullivan']),
    );
    expect(spellings(actor(all, 'antony-blinken'))).toEqual(
      expect.arrayContaining(['certain Antony Blinken', 'certain Anthony Blinken', 'certain Tony Blinken']),
    );
    expect(spellings(actor(all, 'brett-mcgurk'))).toEqual(
      expect.arrayContaining(['certain Brett McGurk', 'certain Brett McCurk', 'certain McGurk']),
    );
  });

  it('shows as probable what is only likely, with its reasons', () => {
    const gallant = actor(all, 'yoav-gallant')?.variants.find(({ name }) => name === 'Kelant');
    expect(gallant).toMatchObject({ certainty: 'probable' });
    expect(gallant?.reasons.map(({ kind }) => kind)).toEqual(['sound-alike', 'same-article']);
    const finer = actor(all, 'jon-finer')?.variants[0];
    expect(finer).toMatchObject({ name: 'Joan Feiner', certainty: 'probable' });
    expect(finer?.reasons.map(({ kind }) => kind)).toContain('role');
  });

  it('does so without the gazetteer’s own variants', () => {
    const people = new Map([...gazetteer.people].map(([id, person]) => [id, { ...person, variants: [] }]));
    const bare = { ...gazetteer, people };
    const articles = bundled.map((each, index) => {
      const { text, language, paragraphs } = bundledArticles[index] ?? {
        text: '',
        language: 'fr' as const,
        paragraphs: [],
      };
      return { ...each, mentions: findMentions(text, { language, gazetteer: bare, paragraphs }) };
    });
    const found = resolveActors(articles, bare, 'fr');
    expect(spellings(actor(found, 'jake-sullivan'))).toContain('certain Jack Sullivan');
    expect(spellings(actor(found, 'brett-mcgurk'))).toContain('certain Brett McCurk');
    expect(spellings(actor(found, 'jon-finer'))).toContain('probable Joan Feiner');
  });

  it('keeps journalists who ask and authors out of the story', () => {
    expect(all.makers.map(({ name }) => name)).toEqual(['Jake Tapper']);
    expect(all.actors.flatMap(({ variants }) => variants.map(({ name }) => name))).not.toContain('Jake Tapper');
    const signed = resolveActors(
      [{ ...written('a', 'Paula Mertand a écrit. Paula Mertand, avocate, a signé.'), bylines: ['Paula Mertand'] }],
      gazetteer,
      'fr',
    );
    expect(signed.actors).toEqual([]);
  });

  it('names a wording as that of the outlets which use it', () => {
    const wording = actor(all, 'israel')?.variants.find(({ name }) => name === 'Entité sioniste');
    expect(wording?.reasons).toEqual([{ kind: 'wording', outlets: ['onemedia.fr'] }]);
  });

  it('takes a surname for the one whom the article introduced', () => {
    const found = resolveActors(
      [
        written(
          'a',
          'Arlette Bonpain, maire de Bournac, est venue. M. Tressac aussi. Mme Bonpain a souri. Selon Bonpain, tout va bien.',
        ),
      ],
      gazetteer,
      'fr',
    );
    expect(spellings(actor(found, 'named-arlette-bonpain'))).toEqual(['certain Bonpain', 'certain Arlette Bonpain']);
  });

  it('never takes two people of one surname for one', () => {
    const found = resolveActors(
      [
        written(
          'a',
          'Le sénateur Dan Sullivan a parlé. Le conseiller à la sécurité nationale Jake Sullivan a répondu.',
        ),
        written('b', 'Yair Netanyahu, fils du premier ministre, accuse. Benjamin Netanyahu se tait.'),
      ],
      gazetteer,
      'fr',
    );
    expect(spellings(actor(found, 'dan-sullivan'))).toEqual(['certain Dan Sullivan']);
    expect(spellings(actor(found, 'jake-sullivan'))).toEqual(['certain Jake Sullivan']);
    expect(spellings(actor(found, 'benjamin-netanyahu'))).toEqual(['certain Benjamin Netanyahu']);
  });

  it('makes an actor of a stranger with a role, or named twice, and of nobody else', () => {
    const found = resolveActors(
      [
        written('a', 'Selon Odile Tarvenne, directrice du port, rien ne bouge. Hier, Marc Lestoile a crié.'),
        written('b', 'Odile Tarvène a démissionné. La directrice du port, Odile Tarvène, part.'),
      ],
      gazetteer,
      'fr',
    );
    expect(actor(found, 'named-odile-tarvenne')?.count).toBe(3);
    expect(found.passing.map(({ name }) => name)).toContain('Marc Lestoile');
  });

  it('tells who held an office by the day', () => {
    const text = 'Le président américain a parlé. Le président Biden est à Rome.';
    expect(
      actor(resolveActors([written('a', text, '2023-05-01')], gazetteer, 'fr'), 'joe-biden')?.variants[0]?.certainty,
    ).toBe('certain');
  });

  it('takes time that grows with the mentions alone', () => {
    expectLinear((count) => {
      const text = 'Jean Dupavert a vu Anne Morlaix et Biden. '.repeat(count / 42);
      return resolveActors([written('a', text)], gazetteer, 'fr');
    });
  });
});
