import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstsIn } from '../../src/actors/gazetteer/firstsIn.ts';
import { loadGazetteer } from '../../src/actors/gazetteer/load.ts';
import { officeHolders } from '../../src/actors/gazetteer/officeHolders.ts';
import { scheduledIn } from '../../src/actors/gazetteer/scheduledIn.ts';
import { slice } from '../../src/article/span.ts';

const root = join(import.meta.dirname, '../..');
const gazetteer = await loadGazetteer([join(root, 'data/actors')]);

/** Each holder as "person office", with "former" where the text says so. */
function holders(text: string, language: 'fr' | 'en' | 'other' = 'fr'): readonly string[] {
  return officeHolders(text, language, gazetteer).map(({ person, held, former }) =>
    [
      person.id,
      held.kind === 'office' ? held.office.id : held.titles[language === 'en' ? 'en' : 'fr'][0],
      former ? 'former' : '',
    ]
      .join(' ')
      .trim(),
  );
}

describe('officeHolders', () => {
  it.each([
    ['le secrétaire d’État Tony Blinken', 'antony-blinken us-secretary-of-state'],
    ["le secrétaire d'Etat américain, Antony Blinken, a", 'antony-blinken us-secretary-of-state'],
    ['LE SECRETAIRE D’ETAT Anthony BLINKEN', 'antony-blinken us-secretary-of-state'],
    ['Le Premier ministre israélien Benjamin Netanyahu', 'benjamin-netanyahu il-prime-minister'],
    ['le premier ministre d’Israël, Benyamin Nétanyahou,', 'benjamin-netanyahu il-prime-minister'],
    ['le président Biden', 'joe-biden us-president'],
    ['au président américain Donald J. Trump.', 'donald-trump us-president'],
    ['la première ministre britannique Theresa May', 'theresa-may uk-prime-minister'],
    ['le ministre israélien de la Défense Benny Gantz', 'benny-gantz il-defence-minister'],
    ['le ministre de l’Intérieur par intérim, M. Castaner', 'christophe-castaner fr-interior-minister'],
    ['le chef de la diplomatie iranienne Mohammad Javad Zarif', 'mohammad-javad-zarif iran-foreign-minister'],
    ['le pape François a prié', 'pope-francis pope'],
    ['le roi Salmane d’Arabie saoudite', 'salman-bin-abdulaziz saudi-king'],
    ['le chef de l’État Emmanuel Macron', 'emmanuel-macron fr-president'],
    ['le guide suprême iranien, l’ayatollah Ali Khamenei,', 'ali-khamenei iran-supreme-leader'],
    ['le prince héritier saoudien Mohammed ben Salmane', 'mohammed-bin-salman saudi-crown-prince'],
    ['Emmanuel Macron, ministre de l’Économie, a dit', 'emmanuel-macron fr-economy-minister'],
    [
      'Vedant Patel, porte-parole adjoint du département d’État américain, a',
      'vedant-patel us-state-department-deputy-spokesperson',
    ],
    [
      'Hossein Salami, commandant du Corps des Gardiens de la révolution islamique iranien, a',
      'hossein-salami irgc-commander',
    ],
    ['l’ancien président Nicolas Sarkozy', 'nicolas-sarkozy fr-president former'],
    ['l’ex-Premier ministre Manuel Valls', 'manuel-valls fr-prime-minister former'],
    ['Manuel Valls, alors ministre de l’Intérieur, avait', 'manuel-valls fr-interior-minister former'],
    ['En 2004, le président George W. Bush décide', 'george-w-bush us-president former'],
  ])('finds in French: %s', (text, found) => {
    expect(holders(text)).toEqual([found]);
  });

  it.each([
    ['President Donald Trump said', 'donald-trump us-president'],
    ['US Secretary of State Antony Blinken', 'antony-blinken us-secretary-of-state'],
    ['Israel’s prime minister, Benjamin Netanyahu, said', 'benjamin-netanyahu il-prime-minister'],
    ['Israeli Defense Minister Yoav Gallant', 'yoav-gallant il-defence-minister'],
    ['Jake Sullivan, the U.S. national security adviser, said', 'jake-sullivan us-national-security-adviser'],
    ['former US President Barack Obama', 'barack-obama us-president former'],
    ['the late Iranian President Ebrahim Raisi', 'ebrahim-raisi iran-president former'],
    ['then-Prime Minister Naftali Bennett', 'naftali-bennett il-prime-minister former'],
    ['State Department spokesman Matthew Miller', 'matthew-miller us-state-department-spokesperson'],
  ])('finds in English: %s', (text, found) => {
    expect(holders(text, 'en')).toEqual([found]);
  });

  it.each([
    ['another office', 'le vice-président Donald Trump'],
    ['an office not held yet', 'le président élu Joe Biden'],
    ['an office not held yet', 'le futur président Joe Biden'],
    ['an office not held yet', 'le nouveau président américain, Donald Trump'],
    ['another state', 'le président français Joe Biden'],
    ['another body', 'Nicolas Sarkozy, président de la fédération, a'],
    ['somebody of that surname', 'le Premier ministre Philippe Couillard'],
    ['somebody of that surname', 'Priti Patel, porte-parole adjoint du département d’État, a'],
    ['the next name’s title', 'Nicolas Sarkozy, le président François Mitterrand-Dupont'],
    ['a common noun', 'le premier ministre philippe'],
    ['words of two sentences', 'C’est le président. Macron est parti.'],
    ['a surname that two holders share', 'le président Bush'],
  ])('takes no holder from %s: %s', (_why, text) => {
    expect(holders(text)).toEqual([]);
  });

  it('takes a shared surname for the holder whom the text names whole', () => {
    expect(holders('George W. Bush est venu. Le président Bush a parlé.')).toEqual(['george-w-bush us-president']);
  });

  it('gives every term in that office, and the words that say so', () => {
    const text = 'Avec le Premier ministre israélien Benjamin Netanyahu.';
    const [holder] = officeHolders(text, 'fr', gazetteer);
    expect(holder?.ranges.map(({ from }) => from)).toEqual(['1996-06-18', '2009-03-31', '2022-12-29']);
    expect(holder?.spans.map((span) => slice(text, span))).toEqual([
      'Premier ministre israélien',
      'Benjamin Netanyahu',
    ]);
  });

  it('finds nothing in a language without rules', () => {
    expect(holders('President Donald Trump', 'other')).toEqual([]);
  });

  it.each([
    ['000_d5724ed22aae5597.txt', '2021-02-24', 5],
    ['001_3ffe4a8996a89bd8.txt', '2023-06-09', 3],
    ['002_8000c12e9c681723.txt', '2024-04-14', 9],
    ['003_5b7df665617b0435.txt', '2024-05-17', 5],
    ['004_9edb666988131193.txt', '2026-02-15', 2],
  ])('puts every holder of %s inside a term on %s', async (file, day, least) => {
    const found = officeHolders(await readFile(join(root, 'data/articles', file), 'utf8'), 'fr', gazetteer);
    expect(found.length).toBeGreaterThanOrEqual(least);
    for (const { person, ranges } of found)
      expect(
        ranges.some(({ from, to }) => from <= day && day <= to),
        person.id,
      ).toBe(true);
  });

  it('keeps every span inside the text, on any mixture of titles, names and noise', () => {
    const piece = fc.constantFrom(
      'le président',
      'Macron',
      ', ',
      ' ',
      'ancien',
      'américain',
      "d'",
      'Israël',
      '.',
      '\n',
      'Joe Biden',
      'é'.normalize('NFD'),
      '’',
      '-',
      '𝒳',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { spans } of officeHolders(text, 'fr', gazetteer))
          for (const { start, end } of spans) expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
    );
  });

  it('reads a hostile text in time that grows with its length', () => {
    const text = 'ministre américain de la Défense de l’Intérieur ancien président de la République '.repeat(5_000);
    const before = performance.now();
    officeHolders(text, 'fr', gazetteer);
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});

describe('firstsIn', () => {
  it('finds names that no earlier text can hold, the latest first, with all their places', () => {
    const text = 'L’accord nucléaire de 2015, le Covid-19, encore le Covid-19 et ChatGPT.';
    const found = firstsIn(text, gazetteer);
    expect(found.map(({ event, since }) => [event.id, since])).toEqual([
      ['chatgpt', '2022-11-30'],
      ['covid-19', '2020-02-11'],
      ['iran-deal-2015', '2015-07-14'],
    ]);
    expect(found[1]?.spans.map((span) => slice(text, span))).toEqual(['Covid-19', 'Covid-19']);
  });

  it('takes a name that is also a word only as written', () => {
    expect(firstsIn('un projet en marche', gazetteer)).toEqual([]);
    expect(firstsIn('le mouvement En Marche', gazetteer).map(({ event }) => event.id)).toEqual(['en-marche']);
  });
});

describe('scheduledIn', () => {
  const named = (text: string, language: 'fr' | 'en' = 'fr') =>
    scheduledIn(text, language, gazetteer).map(({ event }) => event.id);

  it('finds elections beside their state, in one sentence', () => {
    expect(named('Les élections israéliennes approchent.')).toEqual(['israel-legislative-election']);
    expect(named('avant les élections en Israël')).toEqual(['israel-legislative-election']);
    expect(named('the Iranian presidential election', 'en')).toEqual(['iran-presidential-election']);
    expect(named('Israël se tait. Les élections approchent.')).toEqual([]);
  });

  it('finds what has a name of its own', () => {
    expect(named('le G7 de Biarritz et les JO de Paris')).toEqual(['g7-biarritz', 'olympics-paris']);
  });

  it('knows the days, in order', () => {
    const held = gazetteer.scheduled.get('israel-legislative-election')?.held.map(({ from }) => from);
    expect(held).toContain('2021-03-23');
    for (const { id, held: days } of gazetteer.scheduled.values())
      expect(
        days.map(({ from }) => from),
        id,
      ).toEqual(days.map(({ from }) => from).toSorted());
  });
});
