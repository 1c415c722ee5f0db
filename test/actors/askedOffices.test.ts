import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { askedOffices } from '../../src/actors/askedOffices.ts';
import type { Gazetteer } from '../../src/actors/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../src/actors/gazetteer/load.ts';

describe('an office that a question names', () => {
  let gazetteer: Gazetteer;
  beforeAll(async () => {
    gazetteer = await loadGazetteer([fileURLToPath(new URL('../../data/actors', import.meta.url))]);
  });

  const officesIn = (question: string) => askedOffices(question, gazetteer).map(({ office }) => office.id);
  const holdersOn = (question: string, day: string) =>
    askedOffices(question, gazetteer).flatMap(({ holders }) =>
      holders
        .filter(({ during }) => during.some(({ from, to }) => from <= day && day <= to))
        .map(({ person }) => person.names.en),
    );

  it.each([
    ['premier ministre israélien', 'il-prime-minister'],
    ['the Israeli prime minister', 'il-prime-minister'],
    ['Prime Minister of Israel', 'il-prime-minister'],
    ["secrétaire d'État américain", 'us-secretary-of-state'],
    ['US secretary of state', 'us-secretary-of-state'],
    ['le ministre israélien de la Défense', 'il-defence-minister'],
    ['le président des Etats-Unis', 'us-president'],
    ['que veut le guide suprême ?', 'iran-supreme-leader'],
  ])('is found in "%s"', (question, office) => {
    expect(officesIn(question)).toEqual([office]);
  });

  it('is its own state’s, whatever state the question goes on with', () => {
    expect(officesIn('Que dit le premier ministre israélien de l’Iran ?')).toEqual(['il-prime-minister']);
  });

  it.each(['le président', 'premier ministre', 'prime minister', ''])(
    'is none where "%s" may be of any state',
    (question) => {
      expect(officesIn(question)).toEqual([]);
    },
  );

  it.each([
    'le premier ministre israélien Benjamin Netanyahu',
    'Netanyahu, premier ministre israélien',
    'the Israeli prime minister Netanyahu',
  ])('is none beside a name, which says who is meant: "%s"', (question) => {
    expect(officesIn(question)).toEqual([]);
  });

  it.each(['l’ancien premier ministre israélien', 'the former Israeli prime minister'])(
    'is none that somebody held before: "%s"',
    (question) => {
      expect(officesIn(question)).toEqual([]);
    },
  );

  it('is held by one after another', () => {
    const question = 'premier ministre israélien';
    expect(holdersOn(question, '2024-04-10')).toEqual(['Benjamin Netanyahu']);
    expect(holdersOn(question, '2022-10-01')).toEqual(['Yair Lapid']);
    expect(holdersOn(question, '2021-10-01')).toEqual(['Naftali Bennett']);
  });

  it('is told with the words that name it', () => {
    expect(askedOffices('the Israeli prime minister', gazetteer)[0]?.words).toEqual(['israeli', 'prime', 'minister']);
  });
});
