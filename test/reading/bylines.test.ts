import { describe, expect, test } from 'vitest';
import { block } from '../../src/reading/block.ts';
import { makersOf } from '../../src/reading/bylines.ts';
import { outletBehind, outletLine, outletOfDateline, outletOfRights } from '../../src/reading/outlets.ts';

const own = (line: string) => block(line, { start: 0, end: line.length });
const makers = (line: string, edge = true) => {
  const found = makersOf(own(line), edge);
  return found === null ? null : [found.names.map(({ name }) => name), found.outlet];
};

describe('a byline gives the names as written and the outlet beside them', () => {
  test.each([
    ['Par Maëlle Tordjean', ['Maëlle Tordjean'], null],
    ['by Chia', ['Chia'], null],
    ['BY TAMSIN OKORO-VALE', ['TAMSIN OKORO-VALE'], null],
    ['By Orla Pettersund and Iain Dravik, CNN', ['Orla Pettersund', 'Iain Dravik'], 'CNN'],
    ['Par Nolwenn Kerandrel, Radio Portelle', ['Nolwenn Kerandrel'], 'Radio Portelle'],
    ['By Perpetua Lowmarsh, Court Reporter', ['Perpetua Lowmarsh'], null],
    ['Par Firmin Quesnoy (avec agences)', ['Firmin Quesnoy'], null],
    ['Propos recueillis par Anselme Croizat', ['Anselme Croizat'], null],
    ['Texte : Capucine Desarthe', ['Capucine Desarthe'], null],
    ['Par notre envoyée spéciale Solveig Armandon', ['Solveig Armandon'], null],
    ['De notre correspondante à Portelle, Nolwenn Kerandrel', ['Nolwenn Kerandrel'], null],
    ['Publié le 6 mai 2018 par Osmond', ['Osmond'], null],
    ['By Erin Fairbrace March 18 at 3:57 PM', ['Erin Fairbrace'], null],
    ['Par la rédaction', [], null],
    ['par admin', [], null],
    ['Eliran COHEN pour Israel Actualités', ['Eliran COHEN'], 'Israel Actualités'],
    ['Edda Fairbrace, correspondent for Valley Quarterly', ['Edda Fairbrace'], 'Valley Quarterly'],
    ['(AFP)', [], 'AFP'],
    ['Source : Reuters', [], 'Reuters'],
    ['Caldarie 24 avec AFP', [], 'Caldarie 24'],
    ['A. M. avec ATS', [], null],
    ['Tamar Strand et Rui Meskil de CNN ont contribué à ce rapport.', ['Tamar Strand', 'Rui Meskil'], 'CNN'],
    ['Tamar Strand of Reuters contributed to this report.', ['Tamar Strand'], 'Reuters'],
    [
      'Associated Press writers Orla Pettersund in Velgrad and Iain Dravik in Drenne contributed to this report.',
      ['Orla Pettersund', 'Iain Dravik'],
      null,
    ],
    [
      'Capucine Desarthe est journaliste à Terres Hautes, où elle suit les mines.',
      ['Capucine Desarthe'],
      'Terres Hautes',
    ],
    ['Anselm Crosby is a staff writer at Fringes Review.', ['Anselm Crosby'], 'Fringes Review'],
  ])('%s', (line, names, outlet) => {
    expect(makers(line)).toEqual([names, outlet]);
  });
});

describe('a sentence or a heading is no byline, wherever it stands', () => {
  test.each([
    'Par amour du jeu',
    'Par ailleurs, la ville a fermé ses écoles.',
    'By the river',
    'By Monday the town was empty and the shops were closed.',
    'Par qui ?',
    'Hector Valliguier a été élu maire de Karsane jeudi soir.',
    'Frédéric Desvik est le deuxième journaliste nommé porte-parole.',
    'They also contribute to the monitoring of new drugs in Europe.',
    'I was working as the photo editor then.',
    'Moyen-Orient',
    '« Par Toutatis », a dit le maire.',
  ])('%s', (line) => {
    expect(makers(line)).toBeNull();
  });
});

test('names stand where they are said to stand', () => {
  const line = 'Écrit par Maëlle Tordjean et Hector Valliguier';
  for (const { name, at } of makersOf(own(line), true)?.names ?? [])
    expect(line.slice(at, at + name.length)).toBe(name);
});

describe('a line of rights names the outlet, or nobody', () => {
  test.each([
    ['Droits d’auteur © 2024 – onemedia.fr – Tous droits réservés', 'onemedia.fr'],
    ['© 2023 Le Phare de Karsane – Tous droits réservés', 'Le Phare de Karsane'],
    ['Copyright La Gazette de Méronne 2024', 'La Gazette de Méronne'],
    ['Copyright © 2022 Drenne Today | Powered by NewsTheme', 'Drenne Today'],
    ['© L’Écho des Vallées, 2022. Reproduction interdite sans autorisation.', 'L’Écho des Vallées'],
    ['(c) 2019-2021 The Merrow Post. All rights reserved.', 'The Merrow Post'],
    ['© 2023 أخبار تيسارا', 'أخبار تيسارا'],
    ['Tous droits réservés', null],
    ['All rights reserved', null],
    ['© 2020 Rui Castlemaine/AFP', null],
    ['Text: city of Drenne. All rights reserved.', null],
    ['Toute reproduction, même partielle, est interdite.', null],
    ['© 2024', null],
  ])('%s', (line, outlet) => {
    expect(outletOfRights(line)).toBe(outlet);
  });
});

test('an outlet alone between headline and story is known by its initials or by words that outlets have', () => {
  expect(['CNN', 'Sport Vallées', 'Les Nouvelles d’Ostravie'].map((line) => outletLine(own(line)))).toEqual([
    'CNN',
    'Sport Vallées',
    'Les Nouvelles d’Ostravie',
  ]);
  expect(
    ['Moyen-Orient', 'Hector Valliguier', 'Les dernières nouvelles du front'].map((line) => outletLine(own(line))),
  ).toEqual([null, null, null]);
});

test('a dateline names its agency', () => {
  expect(outletOfDateline('HALVIK, April 14 (Reuters) - Norland’s navy chief resigned.')).toBe('Reuters');
  expect(outletOfDateline('VELGRAD (AFP) — La Cour suprême')).toBe('AFP');
  expect(outletOfDateline('Le maire (Union) — dit non')).toBeNull();
});

test('the site’s name behind a repeated headline is the outlet', () => {
  expect(outletBehind('Le blé manque - Sarvia Daily', 'Le blé manque')).toBe('Sarvia Daily');
  expect(outletBehind('Le blé manque partout', 'Le blé manque')).toBeNull();
});
