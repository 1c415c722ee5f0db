import { beforeAll, describe, expect, it } from 'vitest';
import { asDay, numberOf } from '../../../src/time/dating/calendar.ts';
import type { Clue } from '../../../src/time/dating/clues.ts';
import { Company } from '../../../src/time/dating/company.ts';
import { DayGrid } from '../../../src/time/dating/dayGrid.ts';
import { posteriorOf } from '../../../src/time/dating/posterior.ts';
import { termsOf } from '../../../src/time/dating/terms.ts';

const FIRST = numberOf('2016-01-01');
const LAST = numberOf('2019-12-31');

function terms(text: string) {
  return termsOf(text, [{ start: 0, end: text.length }], 'fr');
}

/** What each year tells of, week by week in turn; the last sentence is told always. */
const topics: Readonly<Record<number, readonly string[]>> = {
  2017: [
    'Le candidat Valmont et la juge Perceval ont débattu du scrutin de Karadec.',
    'La chanteuse Isaure Delorge a ouvert le festival de Montrevel.',
    'Le club de Sarrancy a battu Orbec grâce au gardien Tivolle.',
    'Une tempête a frappé les côtes de Locmaren et le phare de Brisac.',
    'La banque Hervieu rachète son concurrent Quillard.',
    'Le tribunal de Vauzelle a jugé le notaire Pommeret.',
  ],
  2018: [
    'Le ministre Ostrander a visité le chantier du pont de Lommel avec madame Tiercelin.',
    'Le romancier Faustin Abrial a reçu le prix Cormery.',
    'La navigatrice Solveig Kerhuon a gagné la course de Belmar.',
    'Les ouvriers de Grandrif occupent la fonderie Maltaverne.',
    'Le musée de Saint-Aubrac expose le peintre Lucien Vaudrey.',
    'Un séisme a touché la vallée de Torcieu et le barrage de Nantoin.',
  ],
};

function newsOf(year: number, week = 0): string {
  return `${topics[year]?.[week % 6] ?? ''} La météo reste calme et les trains roulent.`;
}

const UNDATED = 'Valmont répond à Perceval : le scrutin de Karadec aura lieu, a dit le candidat Valmont.';

function likely(clue: Clue): { readonly day: string; readonly confidence: number } {
  const grid = new DayGrid(FIRST, LAST);
  clue.weigh(grid);
  const { likely: day, confidence } = posteriorOf(grid.probabilities(), FIRST);
  return { day: asDay(day), confidence };
}

describe('the company that words keep', () => {
  const company = new Company();
  beforeAll(() => {
    for (const year of [2017, 2018])
      for (let week = 0; week < 52; week += 1)
        company.add(numberOf(`${year}-01-02`) + 7 * week, terms(newsOf(year, week)));
  });

  it('tells of the weeks in which dated articles have the same names', () => {
    const clue = company.clueFor(terms(UNDATED));
    expect(clue?.kind).toBe('company');
    expect(clue === null ? '' : likely(clue).day).toMatch(/^2017-/);
  });

  it('names the words that told it, and the days for which they speak', () => {
    const clue = company.clueFor(terms(UNDATED));
    const words = clue?.spans.map(({ start, end }) => UNDATED.slice(start, end)) ?? [];
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(UNDATED).toContain(word);
    const day = clue === null ? '' : likely(clue).day;
    const [from, to] = clue?.near(numberOf(day)) ?? [0, 0];
    expect(asDay(from) <= day && day <= asDay(to)).toBe(true);
  });

  it('never makes an article sure of its week', () => {
    const clue = company.clueFor(terms(UNDATED));
    expect(clue === null ? 1 : likely(clue).confidence).toBeLessThan(0.2);
  });

  it('says nothing of words that are always in the news', () => {
    expect(company.clueFor(terms('La météo reste calme et les trains roulent.'))).toBeNull();
  });

  it('says nothing of an article without a word that is known', () => {
    expect(company.clueFor(terms('Quetzal Xochimilco'))).toBeNull();
    expect(company.clueFor([])).toBeNull();
  });

  it('is the same in whatever order the articles came', () => {
    const other = new Company();
    for (let week = 51; week >= 0; week -= 1)
      for (const year of [2018, 2017]) other.add(numberOf(`${year}-01-02`) + 7 * week, terms(newsOf(year, week)));
    const clues = [company, other].map((each) => each.clueFor(terms(UNDATED)));
    expect(clues[0]?.spans).toEqual(clues[1]?.spans);
    const days = clues.map((clue) => (clue === null ? '' : likely(clue).day));
    expect(days[0]).toBe(days[1]);
  });

  it('wants a hundred dated articles', () => {
    const few = new Company();
    for (let day = 0; day < 99; day += 1) few.add(FIRST + day, terms(newsOf(2017)));
    expect(few.isEnough).toBe(false);
    expect(few.clueFor(terms(UNDATED))).toBeNull();
  });
});
