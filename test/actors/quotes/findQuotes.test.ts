import { describe, expect, it } from 'vitest';
import { englishVerbs } from '../../../src/actors/quotes/englishVerbs.ts';
import { frenchVerbs } from '../../../src/actors/quotes/frenchVerbs.ts';
import { english } from '../../../src/language/english.ts';
import { french } from '../../../src/language/french.ts';
import { expectLinear } from '../../millisecondsFor.ts';
import { told } from './told.ts';

describe('a direct quote in French', () => {
  it('is by who is named behind the verb, not by whom they speak to', () => {
    const [quote] = told("« C'est une victoire incroyable », a déclaré Kirby à Jake Tapper de CNN.", 'fr');
    expect(quote).toMatchObject({
      said: "« C'est une victoire incroyable »",
      kind: 'direct',
      by: 'Kirby',
      as: 'name',
      verb: 'déclarer',
    });
  });

  it('is by the speaker of the sentence before where a pronoun tells so', () => {
    const quotes = told(
      "Kirby a déclaré que l'attaque ne serait pas le début d'une guerre.\n\n« Nous ne pensons pas que ce soit le cas », a-t-il déclaré à Tapper.",
      'fr',
    );
    expect(quotes[1]).toMatchObject({ by: 'il', as: 'pronoun', means: 'Kirby', kind: 'direct' });
  });

  it('keeps an anonymous role as it is written and takes it for nobody', () => {
    const [quote] = told(
      "John Kirby, haut responsable, est arrivé. « C'est une politique très cohérente », a déclaré un haut responsable de l'administration.",
      'fr',
    );
    expect(quote).toMatchObject({ by: "un haut responsable de l'administration", as: 'role', means: null });
  });

  it('may hold several sentences, and go on behind an interruption', () => {
    const [quote] = told('"Nous sommes prêts. Tout est là", explique Paul Durand, "et nous attendons la suite."', 'fr');
    expect(quote).toMatchObject({
      said: '"Nous sommes prêts. Tout est là"',
      by: 'Paul Durand',
      split: '"et nous attendons la suite."',
    });
  });

  it('holds quotations within it', () => {
    const [quote, second] = told(
      'Le procureur pense avoir affaire à "un système "sophistiqué" de jeu très complexe".',
      'fr',
    );
    expect(quote?.said).toBe('"un système "sophistiqué" de jeu très complexe"');
    expect(second).toBeUndefined();
  });

  it('goes on over paragraphs that open with a mark', () => {
    const quotes = told('Jean Martin a prévenu : “La situation est grave.\n\n“Il faut agir sans attendre.”', 'fr');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({
      by: 'Jean Martin',
      said: '“La situation est grave.\n\n“Il faut agir sans attendre.”',
    });
  });

  it('is by whom the words inside the marks tell', () => {
    const [quote] = told('"Je n’y crois pas, a estimé le chef de file. Il faut tout revoir."', 'fr');
    expect(quote).toMatchObject({ by: 'le chef de file', verb: 'estimer' });
  });

  it('is none where words in marks are a title or borrowed', () => {
    expect(told('Washington coordonne la campagne de « pression maximale » depuis deux ans.', 'fr')).toEqual([]);
    expect(told('Ils ont parlé « longuement » de la crise.', 'fr')).toEqual([]);
  });

  it('has a role with the name beside it', () => {
    const [quote] = told(
      "Le porte-parole de la Maison Blanche, John Kirby, a déclaré que l'Iran n'était « pas la puissance qu'il prétend être ».",
      'fr',
    );
    expect(quote).toMatchObject({
      by: 'Le porte-parole de la Maison Blanche',
      as: 'role',
      means: 'John Kirby',
      kind: 'mixed',
    });
  });
});

describe('an indirect quote in French', () => {
  it.each([
    [
      'Selon le site Axios, deux responsables ont mené des discussions.',
      'le site Axios',
      'deux responsables ont mené des discussions',
      'selon',
    ],
    ["D'après des sources, McGurk est arrivé à Mascate.", 'des sources', 'McGurk est arrivé à Mascate', "d'après"],
    [
      'Hossein Salami a averti que Téhéran réagirait directement.',
      'Hossein Salami',
      'que Téhéran réagirait directement',
      'avertir',
    ],
    ['Le bilan est de trois morts, a indiqué la police.', 'la police', 'Le bilan est de trois morts', 'indiquer'],
    ['Le jeune homme nie être un proxénète.', 'Le jeune homme', 'être un proxénète', 'nier'],
    [
      "Trump a informé Netanyahu qu'il soutiendrait des frappes.",
      'Trump',
      "qu'il soutiendrait des frappes",
      'informer',
    ],
  ])('%s', (text, by, said, verb) => {
    expect(told(text, 'fr')[0]).toMatchObject({ kind: 'indirect', by, said, verb });
  });

  it('of two verbs becomes two quotes of one speaker', () => {
    const quotes = told(
      'Salami a averti que Téhéran réagirait, affirmant qu’une « nouvelle équation » avait été créée.',
      'fr',
    );
    expect(quotes.map(({ by, said }) => [by, said])).toEqual([
      ['Salami', 'que Téhéran réagirait'],
      ['Salami', 'qu’une « nouvelle équation » avait été créée'],
    ]);
  });

  it('is none where somebody is told of', () => {
    expect(told('La réforme a été annoncée mardi. Le projet est estimé trop cher.', 'fr')).toEqual([]);
  });
});

describe('quotes in English', () => {
  it.each([
    [
      'The explosion went off at night, according to James O’Neill.',
      'James O’Neill',
      'The explosion went off at night',
      'indirect',
    ],
    ['The mayor said there had been no threats.', 'The mayor', 'there had been no threats', 'indirect'],
    ['Clinton has said that she will stay.', 'Clinton', 'that she will stay', 'indirect'],
    ['“We do not see a link,” the mayor said.', 'the mayor', '“We do not see a link,”', 'direct'],
    ['"Not going into that," said O\'Neill, on his first day.', "O'Neill", '"Not going into that,"', 'direct'],
    ['Lynch told reporters the court was wrong.', 'Lynch', 'the court was wrong', 'indirect'],
    [
      'But a campaign operative changed course, a source said.',
      'a source',
      'But a campaign operative changed course',
      'indirect',
    ],
  ])('%s', (text, by, said, kind) => {
    expect(told(text, 'en')[0]).toMatchObject({ by, said, kind });
  });

  it('are none in "the United States" or where a thing is supported', () => {
    expect(told('The United States and their allies met. The plan was supported by many.', 'en')).toEqual([]);
  });

  it('stand under the label of who speaks', () => {
    expect(told('WALLACE: Let us start with the news.', 'en')[0]).toMatchObject({
      by: 'WALLACE',
      said: 'Let us start with the news.',
    });
  });
});

it('people that are known tell which words are a name', () => {
  const text = 'Selon Wolfgang, le pont est fermé.';
  expect(told(text, 'fr', [{ start: 6, end: 14 }])[0]).toMatchObject({ by: 'Wolfgang', as: 'name' });
});

it('text in another language has none', () => {
  expect(told('„Das ist gut“, sagte Merkel.', 'other')).toEqual([]);
});

it.each([
  ['quotation marks', (n: number) => '"'.repeat(n)],
  ['opening marks', (n: number) => '« '.repeat(n / 2)],
  ['quotes in one sentence', (n: number) => '"a b" dit Jean, '.repeat(n / 16)],
  ['verbs of saying', (n: number) => 'Kirby, a dit, '.repeat(n / 14)],
])('time grows no faster than the text: %s', (_name, textOf) => {
  expectLinear((count) => told(textOf(count), 'fr'));
});

it.each([
  ['fr', french, frenchVerbs],
  ['en', english, englishVerbs],
] as const)('every verb of saying that sentences know is known: %s', (_language, grammar, verbs) => {
  expect([...grammar.saying].filter((form) => !verbs.has(form))).toEqual([]);
});
