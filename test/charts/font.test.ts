import { expect, test } from 'vitest';
import { binDays } from '../../src/charts/bins.ts';
import { fontFamily } from '../../src/charts/font.ts';
import { specToSvg } from '../../src/charts/specToSvg.ts';
import { svgToPng, textWidth } from '../../src/charts/svgToPng.ts';
import { timelineSpec } from '../../src/charts/timelineSpec.ts';

function letter(character: string, weight: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text x="4" y="18" font-size="16" font-family="${fontFamily}" font-weight="${weight}">${character}</text></svg>`;
  return Buffer.from(svgToPng(svg).png).toString('base64');
}

function isMissing(character: string, weight: string): boolean {
  return [letter('伊', weight), letter(' ', weight)].includes(letter(character, weight));
}

test('the box of a missing letter is told from letters', () => {
  expect(letter('伊', 'normal')).not.toBe(letter(' ', 'normal'));
  expect(isMissing('朗', 'normal')).toBe(true);
  expect(isMissing('e', 'normal')).toBe(false);
});

test.each(['normal', 'bold'])('every %s letter and mark that French needs is drawn', (weight) => {
  for (const character of 'éèêëàâäçîïôöùûüÿœæÉÈÊÀÂÇÎÔÙŒÆ«»“”‘’–—…≈·€°%?!;:,.0123456789') {
    expect(isMissing(character, weight), character).toBe(false);
  }
});

test('letters of Persian, Hebrew, Russian, Ukrainian and Greek are drawn too', () => {
  for (const character of 'ایرانگفتپچژایرאבגדהИранїєґЙΙράν')
    expect(isMissing(character, 'bold'), character).toBe(false);
});

test.each(['fr', 'en'] as const)('no text of a picture in "%s" needs a letter that is missing', async (language) => {
  const texts = new Set<string>();
  const ranges = [
    ['2023-12-25', '2024-01-20'],
    ['2024-01-01', '2024-06-01'],
    ['2024-01-01', '2024-12-31'],
    ['2020-01-01', '2024-12-31'],
  ] as const;
  for (const [from, to] of ranges) {
    for (const events of [3, 1_234_567]) {
      const binning = binDays([{ day: from, articles: 12_345, events }], { from, to });
      const svg = await specToSvg(timelineSpec(binning, 'events', 'Titre', language));
      for (const [, text = ''] of svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)) texts.add(text);
    }
  }
  expect([...texts].join(' ')).toContain(language === 'fr' ? 'Événements racontés' : 'Events told of');
  const characters = new Set([...texts].join('').replaceAll(/\s/g, ''));
  expect(characters.size).toBeGreaterThan(20);
  for (const character of characters) expect(isMissing(character, 'normal'), character).toBe(false);
});

test('the width of a text grows with its letters and its size', () => {
  expect(textWidth('Iran', 20)).toBeCloseTo(2 * textWidth('Iran', 10), 6);
  expect(textWidth('WW', 10)).toBeGreaterThan(textWidth('ii', 10));
  expect(textWidth('Iran', 10, 'bold')).toBeGreaterThan(textWidth('Iran', 10));
  expect(textWidth(' ', 10)).toBe(0);
  expect(textWidth('<&>', 10)).toBeGreaterThan(10);
});
