import { expect, test } from 'vitest';
import { binDays } from '../../src/charts/bins.ts';
import { ticksOf } from '../../src/charts/ticks.ts';

function labels(from: string, to: string, language: 'fr' | 'en', days: readonly string[] = []): string {
  const counts = days.map((day) => ({ day, articles: 1, events: 0 }));
  return ticksOf(binDays(counts, { from, to }), language)
    .map(({ label }) => label.join('/'))
    .join(' | ');
}

test('days are named in the language, without the year where there is but one', () => {
  expect(labels('2024-04-01', '2024-04-05', 'fr')).toBe('1er avr. | 2 avr. | 3 avr. | 4 avr. | 5 avr.');
  expect(labels('2024-04-01', '2024-04-03', 'en')).toBe('1 Apr | 2 Apr | 3 Apr');
});

test('the year stands below the first name of each year', () => {
  expect(labels('2023-12-30', '2024-01-02', 'fr')).toBe('30 déc./2023 | 31 déc. | 1er janv./2024 | 2 janv.');
});

test('months are counted from January, and years stand for themselves', () => {
  expect(labels('2023-11-10', '2024-10-10', 'fr')).toBe('nov./2023 | janv./2024 | mars | mai | juil. | sept.');
  expect(labels('2021-01-26', '2026-02-20', 'en')).toBe('2021 | 2022 | 2023 | 2024 | 2025 | 2026');
  expect(labels('1999-01-01', '2031-01-01', 'en', ['1999-01-01', '2030-12-31'])).toBe(
    '2000 | 2005 | 2010 | 2015 | 2020 | 2025 | 2030',
  );
});

test('of any number of bars, one to seven are named, and no two alike', () => {
  for (const from of ['2024-01-01', '2024-02-29', '2019-07-31']) {
    for (let length = 0; length < 4000; length += length < 400 ? 1 : 29) {
      const to = new Date(Date.parse(from) + length * 864e5).toISOString().slice(0, 10);
      const ticks = ticksOf(
        binDays(
          [
            { day: from, articles: 1, events: 0 },
            { day: to, articles: 1, events: 0 },
          ],
          { from, to },
        ),
        'fr',
      );
      expect(ticks.length, `${from} ${to}`).toBeGreaterThan(0);
      expect(ticks.length, `${from} ${to}`).toBeLessThanOrEqual(7);
    }
  }
});
