import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Dating, Evidence, EvidenceKind } from '../../src/article/dating.ts';
import { explainDating } from '../../src/briefing/explainDating.ts';
import { writtenArticle } from '../writtenArticle.ts';

const text =
  'Le secrétaire d’État Tony Blinken est arrivé mardi dernier. Un mois après le 13 avril dernier, l’accord vieux de 75 ans tient. © 2024';

function said(words: string): Evidence['spans'][number] {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`The text does not say ${words}`);
  return { start, end: start + words.length };
}

function evidence(kind: EvidenceKind, words: readonly string[], from: string, to = from): Evidence {
  return { kind, range: { from, to }, spans: words.map(said), subject: null };
}

function dated(dating: Partial<Dating> | null): Article {
  const article = writtenArticle(text);
  if (dating === null) return article;
  return {
    ...article,
    dating: {
      from: '2024-05-10',
      to: '2024-06-02',
      likely: '2024-05-17',
      probable: { from: '2024-05-13', to: '2024-05-24' },
      basis: 'inferred',
      confidence: 0.8,
      evidence: [],
      doubts: [],
      ...dating,
    },
  };
}

const nobody = () => null;
const french = (dating: Partial<Dating> | null, nameOf: (id: string) => string | null = nobody) =>
  explainDating(dated(dating), 'fr', nameOf).map((sentence) => sentence.replaceAll('\u00a0', ' '));
const english = (dating: Partial<Dating> | null) => explainDating(dated(dating), 'en', nobody);

describe('the explanation of a date', () => {
  it('begins with the likely day, how sure it is, and between which days it lies', () => {
    expect(french({})).toEqual([
      'Paru sans doute vers le vendredi 17 mai 2024 (3 fois sur 4 entre le 13 et le 24 mai 2024, 19 fois sur 20 entre le 10 mai et le 2 juin 2024).',
    ]);
    expect(english({})).toEqual([
      'Published probably about Friday, May 17, 2024 (3 times out of 4 between May 13, 2024 and May 24, 2024, 19 times out of 20 between May 10, 2024 and June 2, 2024).',
    ]);
  });

  it('says two ranges that are the same once, as the surer of the two', () => {
    const range = { from: '2024-05-13', to: '2024-05-24' };
    expect(french({ ...range, probable: range })).toEqual([
      'Paru sans doute vers le vendredi 17 mai 2024 (19 fois sur 20 entre le 13 et le 24 mai 2024).',
    ]);
  });

  it.each([
    [0.95, 'Paru très probablement'],
    [0.6, 'Paru sans doute'],
    [0.59, 'Paru peut-être'],
    [0.1, 'Sa date est très incertaine'],
  ])('says of a probability of %d “%s”', (confidence, words) => {
    expect(french({ confidence })[0]).toMatch(new RegExp(`^${words}`));
  });

  it('names one day where all probable days are one', () => {
    const day = { from: '2024-05-01', to: '2024-05-01' };
    expect(french({ ...day, likely: '2024-05-01', probable: day, confidence: 1 })).toEqual([
      'Paru très probablement le mercredi 1er mai 2024.',
    ]);
  });

  it.each([
    ['stated', 'Paru le vendredi 17 mai 2024 : c’est la date que donne sa source.'],
    ['set', 'Paru le vendredi 17 mai 2024 : cette date a été fixée à la main.'],
    ['received', 'Rien ne dit quand il a paru : on sait seulement qu’il a été reçu le jeudi 1er janvier 2026.'],
  ] as const)('says where a date that is %s comes from', (basis, sentence) => {
    expect(french({ basis })).toEqual([sentence]);
  });

  it('says so while there is no date yet', () => {
    expect(french(null)).toEqual(['Il n’a pas encore été daté.']);
  });

  it.each([
    [evidence('weekday', ['mardi dernier'], '2024-05-14'), '« mardi dernier » : le mardi 14 mai 2024.'],
    [
      evidence('office', ['secrétaire d’État', 'Tony Blinken'], '2021-01-26', '2025-01-20'),
      '« secrétaire d’État Tony Blinken » : en fonction du 26 janv. 2021 au 20 janv. 2025.',
    ],
    [
      evidence('office', ['Tony Blinken'], '2021-01-26', '9999-12-31'),
      '« Tony Blinken » : en fonction à partir du 26 janv. 2021.',
    ],
    [
      evidence('chain', ['Un mois après', '13 avril dernier'], '2024-05-13'),
      '« Un mois après le 13 avril dernier », compté l’un à partir de l’autre : le lundi 13 mai 2024.',
    ],
    [evidence('rights', ['© 2024'], '2024-01-01', '2024-12-31'), '« © 2024 », la mention des droits : 2024.'],
    [evidence('month', ['avril'], '2024-04-01', '2024-04-30'), '« avril » : avril 2024.'],
    [
      evidence('anniversary', ['vieux de 75 ans'], '2022-11-12', '2024-05-13'),
      '« vieux de 75 ans », l’âge de ce qui fut fondé un jour connu : du 12 nov. 2022 au 13 mai 2024.',
    ],
    [
      evidence('date-line', ['13 avril'], '2024-04-13'),
      '« 13 avril », la date que donne la page : le samedi 13 avril 2024.',
    ],
  ])('quotes the words of a sign, and says what follows from them', (sign, sentence) => {
    expect(french({ evidence: [sign] })[1]).toBe(sentence);
  });

  it('names the article that dates the same event, where it may be named', () => {
    const sign = { ...evidence('article', ['mardi'], '2024-05-14', '2024-05-21'), subject: 'abc' };
    expect(french({ evidence: [sign] }, (id) => (id === 'abc' ? 'Discussions secrètes' : null))[1]).toBe(
      '« mardi » : l’article « Discussions secrètes » raconte le même événement et le date du mardi 14 mai 2024.',
    );
    expect(french({ evidence: [sign] })[1]).toBe(
      '« mardi » : un autre article raconte le même événement et le date du mardi 14 mai 2024.',
    );
  });

  it('ends with what speaks against it', () => {
    expect(french({ doubts: [evidence('weekday', ['mardi dernier'], '2024-05-14')] }).at(-1)).toBe(
      'Contre cette date : « mardi dernier » : le mardi 14 mai 2024.',
    );
  });

  it('counts the signs that it does not name, and says nothing twice', () => {
    const days = Array.from({ length: 20 }, (_, n) => evidence('weekday', ['mardi'], `2024-05-${n + 10}`));
    const sentences = french({ evidence: days });
    expect(sentences).toHaveLength(14);
    expect(sentences.at(-1)).toBe('Et 8 autres indices de moindre poids.');
    const twice = evidence('weekday', ['mardi'], '2024-05-14');
    expect(french({ evidence: [twice, twice] })).toHaveLength(2);
  });

  it('is of single lines, of bounded length, whatever the text holds', () => {
    const span = fc.tuple(fc.nat(300), fc.nat(300)).map(([start, length]) => ({ start, end: start + length }));
    const signs = fc.array(
      fc.record({
        kind: fc.constantFrom<EvidenceKind>('date', 'weekday', 'chain', 'office', 'article', 'rights', 'first'),
        range: fc.constant({ from: '2024-05-14', to: '2024-05-14' }),
        spans: fc.array(span, { maxLength: 4 }),
        subject: fc.option(fc.string({ unit: 'binary' }), { nil: null }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), signs, (words, given) => {
        const article = { ...dated({ evidence: given, doubts: given }), text: words };
        for (const language of ['fr', 'en'] as const) {
          const sentences = explainDating(article, language, () => words);
          expect(sentences.length).toBeLessThanOrEqual(19);
          for (const sentence of sentences) {
            expect(sentence).not.toMatch(/[\n\r]/);
            expect(sentence.length).toBeLessThan(900);
          }
        }
      }),
    );
  });
});
