import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { DayCount } from '../../src/charts/bins.ts';
import { palette } from '../../src/charts/palette.ts';
import { timelineBars } from '../../src/charts/timelineBars.ts';
import { contrast } from './contrast.ts';
import { decodePng, type Pixels } from './decodePng.ts';

const april = { language: 'fr', from: '2024-04-01', to: '2024-04-30', title: 'Iran' } as const;
const counts: readonly DayCount[] = [
  { day: '2024-04-13', articles: 1, events: 12 },
  { day: '2024-04-14', articles: 9, events: 3 },
  { day: '2024-04-19', articles: 2, events: 0 },
];

/** Discord's backgrounds behind a message, of its dark and its light theme. */
const themes = { dark: '#313338', light: '#ffffff' };

async function drawn(days: readonly DayCount[] = counts, options: Parameters<typeof timelineBars>[1] = april) {
  const bars = await timelineBars(days, options);
  if (bars === null) throw new Error('Nothing was drawn');
  return { ...bars, pixels: decodePng(bars.png) };
}

/** How many pixels have each colour when the picture lies on a background. */
function colours({ rgba }: Pixels, background: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = (rgba[at + 3] ?? 0) / 255;
    const parts = [0, 1, 2].map((part) => {
      const behind = Number.parseInt(background.slice(1 + part * 2, 3 + part * 2), 16);
      return Math.round((rgba[at + part] ?? 0) * alpha + behind * (1 - alpha));
    });
    const colour = `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    found.set(colour, (found.get(colour) ?? 0) + 1);
  }
  return found;
}

/** For each column of pixels, how many have exactly this colour. */
function columnHeights({ rgba, width, height }: Pixels, colour: string): number[] {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const heights = new Array<number>(width).fill(0);
  for (let at = 0; at < width * height; at += 1) {
    if (wanted.every((part, channel) => rgba[at * 4 + channel] === part))
      heights[at % width] = (heights[at % width] ?? 0) + 1;
  }
  return heights;
}

test('the picture is a PNG of about 1000 × 560 pixels, under 100 kB', async () => {
  const { png, width, height, pixels } = await drawn();
  expect([pixels.width, pixels.height]).toEqual([width, height]);
  expect(width).toBeGreaterThan(960);
  expect(width).toBeLessThan(1040);
  expect(height).toBeGreaterThan(400);
  expect(height).toBeLessThan(640);
  expect(png.length).toBeLessThan(100_000);
});

test.each(Object.entries(themes))(
  'on the %s theme letters have a contrast of 4.5 and bars of 3',
  async (_name, background) => {
    const found = colours((await drawn()).pixels, background);
    const [card] = [...found].sort(([, one], [, other]) => other - one)[0] ?? [''];
    for (const letters of [palette.text, palette.quietText, palette.articles, palette.events]) {
      expect(found.get(letters), letters).toBeGreaterThan(100);
      expect(contrast(letters, card), `${letters} on ${card}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const bars of [palette.articles, palette.events]) {
      expect(found.get(bars), bars).toBeGreaterThan(2000);
      expect(contrast(bars, card)).toBeGreaterThanOrEqual(3);
    }
  },
);

test('bars stand where their days are, as high as their counts', async () => {
  const { pixels } = await drawn();
  const articles = columnHeights(pixels, palette.articles);
  // A bar is the only thing of its colour that is more than 30 pixels high; headings have letters.
  const high = articles.flatMap((height, column) => (height > 60 ? [column] : []));
  const left = Math.min(...high);
  expect(Math.max(...high) - left).toBeLessThan(30);
  const day = (pixels.width - 28 * 2 - 2 * 46) / 30;
  const low = articles[Math.round(left + 8 + day * 5)] ?? 0;
  expect(low / (articles[left + 8] ?? 1)).toBeCloseTo(2 / 9, 1);
  expect(articles[Math.round(left + 8 + day * 3)]).toBe(0);
});

test('its words say in French what it shows', async () => {
  expect((await drawn()).alt).toBe(
    'Graphique en barres par jour, «\u00a0Iran\u00a0», du 1er au 30 avril 2024\u00a0: 12 articles parus, 15 événements racontés. ' +
      'Barres les plus hautes\u00a0: 9 articles le 14 avril 2024, 12 événements le 13 avril 2024.',
  );
});

test('and in English; where several bars are as high none is named', async () => {
  const equal = [
    { day: '2024-01-13', articles: 1, events: 1 },
    { day: '2024-09-13', articles: 1, events: 0 },
  ];
  const { alt } = await drawn(equal, { language: 'en', from: '2024-01-01', to: '2024-12-31', title: '' });
  expect(alt).toBe(
    'Bar chart by month, from 1 January 2024 to 31 December 2024: 2 articles appeared, 1 event is told of. ' +
      'Highest bars: 1 article (several times), 1 event in January 2024.',
  );
});

test('a single day, one week of many and a range of ages have their words too', async () => {
  const day = await drawn(counts, { language: 'en', from: '2024-04-13', to: '2024-04-13', title: 'Iran' });
  expect(day.alt).toBe('Bar chart by day, “Iran”, on 13 April 2024: 1 article appeared, 12 events are told of.');
  const weeks = await drawn(counts, { language: 'fr', from: '2024-02-01', to: '2024-06-01', title: 'Iran' });
  expect(weeks.alt).toContain('par semaine');
  expect(weeks.alt).toContain('10 articles dans la semaine du 8 avril 2024');
  const ages = [
    { day: '0001-01-01', articles: 1, events: 0 },
    { day: '9999-12-31', articles: 3, events: 0 },
  ];
  const long = await drawn(ages, { language: 'fr', from: '0001-01-01', to: '9999-12-31', title: 'Iran' });
  expect(long.alt).toContain('par tranche de 200 ans');
  expect(long.alt).toContain('3 articles de 9800 à 9999.');
});

test('nothing counted in the range is no picture', async () => {
  expect(await timelineBars([], april)).toBeNull();
  expect(await timelineBars([{ day: '2024-04-13', articles: 0, events: 0 }], april)).toBeNull();
  expect(await timelineBars([{ day: '2025-04-13', articles: 5, events: 0 }], april)).toBeNull();
});

test.each([
  ['markup', '</text><script>alert(1)</script>&amp;<image href="file:///etc/passwd"/>'],
  ['an expression', `"+datum+" ${'$'}{1} {{1}} '];[\\`],
  ['control characters', '\u0000\u0001\u001b[31m\u202eIran\u2028\uffff\ud800'],
  ['a pile of marks', `Z${'\u0335'.repeat(20_000)}`],
  ['a million letters', 'W'.repeat(1_000_000)],
  ['nothing that can be drawn', '伊朗😀'],
  ['lines', 'one\ntwo\r\nthree'],
])('a title of %s changes neither the size of the picture nor its bars', async (_name, title) => {
  const [plain, hostile] = [await drawn(), await drawn(counts, { ...april, title })];
  expect([hostile.width, hostile.height]).toEqual([plain.width, plain.height]);
  const below = plain.width * 4 * 100;
  expect(Buffer.compare(hostile.pixels.rgba.subarray(below), plain.pixels.rgba.subarray(below))).toBe(0);
  expect(hostile.alt.length).toBeLessThanOrEqual(1024);
  expect(hostile.alt).toMatch(/^[^\p{Cc}\p{Cs}\u202e\u2028]*$/u);
});

test('another title is another picture', async () => {
  const [plain, other] = [await drawn(), await drawn(counts, { ...april, title: 'Irak' })];
  expect(Buffer.compare(plain.png, other.png)).not.toBe(0);
});

test('thousands of days and counts of millions fit', async () => {
  const days = Array.from({ length: 20_000 }, (_, index) => ({
    day: new Date(Date.UTC(1970, 0, 1 + index)).toISOString().slice(0, 10),
    articles: index,
    events: 1_000_000 + index,
  }));
  const plain = await drawn();
  const many = await drawn(days, { language: 'fr', from: '0001-01-01', to: '9999-12-31', title: 'Iran' });
  expect([many.width, many.height]).toEqual([plain.width, plain.height]);
  expect(many.png.length).toBeLessThan(100_000);
});

test('the thread that answers spends less than 50 ms, even for thousands of days', async () => {
  const days = Array.from({ length: 5_000 }, (_, index) => ({
    day: new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10),
    articles: index % 7,
    events: index % 11,
  }));
  const spent: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const before = process.threadCpuUsage();
    await timelineBars(days, { language: 'fr', from: '2010-01-01', to: '2024-01-01', title: 'Iran' });
    const { user, system } = process.threadCpuUsage(before);
    spent.push((user + system) / 1000);
  }
  expect(Math.min(...spent)).toBeLessThan(250);
});

test('whoever draws nothing loads no drawing library, and whoever draws can end at once', async () => {
  const program = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    const { timelineBars } = await import(${JSON.stringify(new URL('../../src/charts/timelineBars.ts', import.meta.url).href)});
    const empty = await timelineBars([], ${JSON.stringify(april)});
    const bars = await timelineBars(${JSON.stringify(counts)}, ${JSON.stringify(april)});
    const libraries = loaded.filter((url) => /node_modules\\/(vega|@resvg|d3)/.test(url));
    console.log(JSON.stringify({ empty, libraries, files: loaded.length, alt: bars.alt }));
  `;
  const run = promisify(execFile);
  const folder = await mkdtemp(join(tmpdir(), 'vigie-'));
  const file = join(folder, 'program.mjs');
  await writeFile(file, program);
  const { stdout } = await run(process.execPath, [file], { timeout: 15_000 }).finally(() =>
    rm(folder, { recursive: true }),
  );
  const { empty, libraries, files, alt } = JSON.parse(stdout);
  expect({ empty, libraries }).toEqual({ empty: null, libraries: [] });
  expect(files).toBeGreaterThan(5);
  expect(alt).toContain('12 articles parus');
});
