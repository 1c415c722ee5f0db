import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/reading/readArticle.ts';
import { arbitraryPage } from './arbitraryPage.ts';
import { read } from './pages.ts';

const STORY = [
  'Le port de Karsane a rouvert mardi matin après dix jours de tempête, selon la capitainerie.',
  'Vingt-trois navires attendaient au large, certains depuis plus d’une semaine, faute de pilote.',
  'Le trafic ne retrouvera son rythme normal qu’à la fin du mois, prévient le directeur du terminal.',
];

/** Paragraphs long enough to be broken by width, each of its own words. */
const LONG = [
  `${STORY[0]} Les premiers cargos ont franchi la passe à l'aube, sous les yeux de quelques curieux venus de la ville haute.`,
  `${STORY[1]} Les remorqueurs, eux, n'ont pas quitté le bassin depuis que le vent a tourné au nord, raconte un mécanicien.`,
  `${STORY[2]} Une cellule de crise reste ouverte à la préfecture jusqu'à jeudi, et les écoles de la côte demeurent fermées.`,
];

/** The kept text, paragraph by paragraph. */
function kept(text: string): readonly string[] {
  return read(text).paragraphs.map(({ span }) => text.slice(span.start, span.end));
}

/** `line` in lines of at most `width`, as mail programs break it. */
function wrap(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

describe('what is kept and what is cut', () => {
  test('cover all of a text but its white space, in order, and never overlap', () => {
    fc.assert(
      fc.property(arbitraryPage, (text) => {
        const article = read(text);
        expect(article.text).toBe(text);
        const spans = [...article.paragraphs, ...article.cuts]
          .map(({ span }) => span)
          .sort((a, b) => a.start - b.start);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(end, span.start).trim()).toBe('');
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
        for (const list of [article.paragraphs, article.cuts])
          expect(list.map(({ span }) => span.start)).toEqual(list.map(({ span }) => span.start).sort((a, b) => a - b));
      }),
      { numRuns: 400 },
    );
  });

  test('a headline and a name are slices of the text, a headline with its line breaks as blanks', () => {
    fc.assert(
      fc.property(arbitraryPage, (text) => {
        const article = read(text);
        if (article.title.kind !== 'stated')
          expect(article.title.text).toBe(
            text.slice(article.title.span.start, article.title.span.end).replaceAll(/\s+/g, ' '),
          );
        for (const { name, span } of article.bylines)
          if (span !== null) expect(text.slice(span.start, span.end)).toBe(name);
      }),
      { numRuns: 200 },
    );
  });

  test('are the same whenever the same text is read', () => {
    fc.assert(
      fc.property(arbitraryPage, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 50 },
    );
  });

  test('something is kept of every text that says something', () => {
    fc.assert(
      fc.property(arbitraryPage, (text) => {
        expect(read(text).paragraphs.length > 0).toBe(text.trim() !== '');
      }),
      { numRuns: 200 },
    );
  });
});

describe('the bundled articles', () => {
  const folder = new URL('../../data/articles/', import.meta.url);
  const articles = readdirSync(folder)
    .sort()
    .map((file) => read(readFileSync(new URL(file, folder), 'utf8'), file));

  test('lose their boilerplate and nothing else', () => {
    expect(articles.map(({ cuts }) => cuts.map(({ reason }) => reason))).toEqual([
      [],
      ['byline'],
      [
        'byline',
        'teaser',
        'credit',
        'caption',
        'teaser',
        'teaser',
        'update-note',
        'byline',
        'comment-form',
        'comment-form',
      ],
      ['navigation', 'byline', 'title-repeated', 'title-repeated', 'related', 'comment-form', 'copyright'],
      ['repeated', 'repeated', 'repeated'],
    ]);
  });

  test('tell their outlets and makers', () => {
    expect(articles.map(({ outlet }) => outlet)).toEqual([null, 'Israel Actualités', 'CNN', 'onemedia.fr', null]);
    expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([
      [],
      ['Eliran COHEN'],
      ['Sharon Braithwaite', 'Ratina Kikova', 'Catherine Nichols', 'Tamar Michaelis'],
      ['Chia'],
      [],
    ]);
  });

  test('have a headline where their first line is one', () => {
    expect(articles.map(({ title }) => title.kind)).toEqual([
      'first-words',
      'headline',
      'headline',
      'headline',
      'first-words',
    ]);
  });
});

describe('paragraphs', () => {
  test('repeated count once, also with other quotation marks, blanks or a few words less', () => {
    const long = `${STORY[0]} « On a tenu », dit un docker. ${STORY[1]}`;
    const again = long.replace('« On a tenu »', '"On  a tenu"');
    const shorter = long.slice(0, long.lastIndexOf(' faute')).concat('.');
    expect(kept([long, STORY[2], again, shorter].join('\n'))).toEqual([long, STORY[2]]);
  });

  test('that differ in a number are two', () => {
    const first =
      'Le bilan provisoire du séisme est de 112 morts et de 340 blessés dans les six districts du nord du pays.';
    const second = first.replace('112', '131');
    expect(kept([first, STORY[0], second].join('\n'))).toEqual([first, STORY[0], second]);
  });

  test('as short as an answer or a refrain may come again', () => {
    const text = [
      'Comment va la ville après la tempête de samedi ?',
      'Mal.',
      STORY[0],
      'Et le port ?',
      'Mal.',
      STORY[1],
    ].join('\n');
    expect(kept(text).filter((line) => line === 'Mal.')).toHaveLength(2);
  });

  test('wrapped by width are whole again, with their line breaks as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 45, max: 90 }), fc.constantFrom('\n', '\r\n'), (width, lineBreak) => {
        const wrapped = LONG.map((line) => wrap(line, width).join(lineBreak));
        expect(kept(wrapped.join(lineBreak + lineBreak))).toEqual(wrapped);
      }),
    );
  });

  test('wrapped by width without empty lines between them end where a line stops early', () => {
    const first = [
      'Le port de Karsane a rouvert mardi matin après dix',
      'jours de tempête, selon la capitainerie, qui avait',
      'fermé la passe.',
    ];
    const second = [
      'Vingt-trois navires attendaient au large, certains',
      'depuis plus d’une semaine, faute de pilote et, dit',
      'un docker, faute de chance, ce qui est bien pire à',
      'ses yeux.',
    ];
    expect(kept([...first, ...second].join('\n'))).toEqual([first.join('\n'), second.join('\n')]);
  });

  test('of a text with Windows line ends have spans that fit it', () => {
    expect(kept(STORY.join('\r\n'))).toEqual(STORY);
  });

  test('stuck together stay as they are', () => {
    const text = `${STORY[0]}${STORY[1]}${STORY[2]}`;
    expect(kept(text)).toEqual([text]);
  });
});

test('a dateline is part of the sentence it opens', () => {
  const text = `VELGRAD (AFP) — ${STORY[0]}\n${STORY[1]}`;
  expect(kept(text)[0]).toBe(`VELGRAD (AFP) — ${STORY[0]}`);
  expect(read(text).outlet).toBe('AFP');
});

test('the network that a paragraph is about heads it, though share bars have its name', () => {
  const text = [STORY[0], 'Facebook', STORY[1], '- Twitter', '- Instagram', STORY[2]].join('\n');
  expect(kept(text)).toEqual(text.split('\n'));
});

test('the site’s name behind a headline is no part of it, where the page names that outlet elsewhere', () => {
  const headline = 'Le port de Karsane rouvre - Le Phare de Karsane';
  expect(read([headline, ...STORY, '© 2023 Le Phare de Karsane'].join('\n')).title.text).toBe(
    'Le port de Karsane rouvre',
  );
  expect(read([headline, ...STORY].join('\n')).title.text).toBe(headline);
});

test('stated metadata goes before what the page says', () => {
  const text = ['Un titre de la page, en tête', 'Par Hector Valliguier', ...STORY, '© 2023 Le Phare de Karsane'].join(
    '\n',
  );
  const stated = {
    title: 'Un autre titre',
    author: 'La rédaction',
    source: 'Agence des Ports',
    language: 'en',
  } as const;
  const article = readArticle(
    { scope: 'shared', file: 'a.md', text, stated },
    { detectLanguage: () => 'fr', received: '2024-04-14T08:00:00Z' },
  );
  expect(article.title).toEqual({ kind: 'stated', text: 'Un autre titre' });
  expect(article.bylines).toEqual([{ name: 'La rédaction', span: null }]);
  expect(article).toMatchObject({ outlet: 'Agence des Ports', language: 'en' });
});

test('a page that is nothing but furniture is kept: better an unclean article than a lost one', () => {
  expect(kept('Facebook\nTwitter\nLaisser un commentaire')).toEqual(['Facebook', 'Twitter', 'Laisser un commentaire']);
});

test('an empty text has nothing to keep and first words of no length', () => {
  const article = read('  \n\t');
  expect(article.paragraphs).toEqual([]);
  expect(article.title).toEqual({ kind: 'first-words', text: '', span: { start: 0, end: 0 } });
});

test('who is told of in the story is no author, though a line and a date bear the name above it', () => {
  const text = [
    'Orlo Desvik',
    '3 mars 2020',
    ...STORY,
    'Orlo Desvik a pris la mer jeudi.',
    'Orlo Desvik reviendra dimanche avec les siens, dit le port.',
  ].join('\n');
  expect(read(text).bylines).toEqual([]);
  expect(kept(text)).toContain('Orlo Desvik reviendra dimanche avec les siens, dit le port.');
});
