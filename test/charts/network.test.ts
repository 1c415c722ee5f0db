import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Network } from '../../src/charts/network.ts';
import { placesAround } from '../../src/charts/networkLayout.ts';
import { networkPicture } from '../../src/charts/networkPicture.ts';
import { networkSpec } from '../../src/charts/networkSpec.ts';
import { palette } from '../../src/charts/palette.ts';
import { specToSvg } from '../../src/charts/specToSvg.ts';
import { wrapName } from '../../src/charts/wrapName.ts';
import { contrast } from './contrast.ts';
import { decodePng } from './decodePng.ts';

const iran: Network = {
  name: 'Iran',
  kind: 'state',
  others: [
    { name: 'États-Unis', kind: 'state', sentences: 40 },
    { name: 'Joe Biden', kind: 'person', sentences: 14 },
    { name: 'Agence internationale de l’énergie atomique', kind: 'organisation', sentences: 9 },
    { name: 'détroit d’Ormuz', kind: 'place', sentences: 1 },
  ],
  ties: [
    { between: [0, 1], sentences: 3 },
    { between: [2, 3], sentences: 1 },
  ],
};
const many = (count: number): Network => ({
  ...iran,
  others: Array.from({ length: count }, (_, n) => ({ name: `Nom ${n}`, kind: 'person', sentences: count - n })),
  ties: [],
});

async function drawn(network: Network, language: 'fr' | 'en' = 'fr') {
  const picture = await networkPicture(network, language);
  if (picture === null) throw new Error('Nothing was drawn');
  return picture;
}

/** The texts of a picture, and the widths of its lines. */
async function svgOf(network: Network) {
  const svg = await specToSvg(networkSpec(network, 'fr'));
  return {
    texts: [...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, text]) => text),
    widths: [...svg.matchAll(/<line[^>]*stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width)),
    shapes: new Set([...svg.matchAll(/aria-roledescription="point"[^>]*d="([^"]+)"/g)].map(([, path]) => path)),
  };
}

const ties = fc.array(
  fc.record({ between: fc.tuple(fc.nat(11), fc.nat(11)), sentences: fc.integer({ min: 1, max: 99 }) }),
  { maxLength: 30 },
);

describe('the places of a network', () => {
  it('are each another, on an oval around the middle, half of them on each side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), ties, (count, all) => {
        const places = placesAround(
          count,
          all.filter(({ between }) => between.every((at) => at < count)),
        );
        expect(places).toHaveLength(count);
        expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
        for (const { x, y, side } of places) {
          expect(Math.abs(x)).toBeGreaterThan(0.6);
          expect(Math.abs(x)).toBeLessThanOrEqual(1);
          expect(Math.abs(y)).toBeLessThanOrEqual(1);
          expect(side).toBe(x > 0 ? 'right' : 'left');
        }
        const right = places.filter(({ side }) => side === 'right').length;
        expect(right - (count - right)).toBeOneOf([0, 1]);
      }),
    );
  });

  it('are beside each other for those who are tied', () => {
    const places = placesAround(6, [{ between: [0, 5], sentences: 4 }]);
    expect(places[5]).toMatchObject({ side: places[0]?.side });
    const rows = [...new Set(places.map(({ y }) => y))].sort((a, b) => a - b);
    expect(Math.abs(rows.indexOf(places[0]?.y ?? 9) - rows.indexOf(places[5]?.y ?? 9))).toBe(1);
  });
});

describe('the picture of a network', () => {
  it('is a PNG of about 1000 pixels width and at most as high, under 150 kB, and always the same', async () => {
    const [small, large] = [await drawn(iran), await drawn(many(12))];
    for (const { width, height, png } of [small, large]) {
      expect(width).toBe(1000);
      expect(height).toBeGreaterThan(400);
      expect(height).toBeLessThanOrEqual(1000);
      expect(png.length).toBeLessThan(150_000);
      expect(decodePng(png)).toMatchObject({ width, height });
    }
    expect(Buffer.compare((await drawn({ ...iran })).png, small.png)).toBe(0);
  });

  it('names everybody with how many sentences, and says which shape is what', async () => {
    const { texts, shapes } = await svgOf(iran);
    expect(texts).toEqual(expect.arrayContaining(['États-Unis (40)', 'Joe Biden (14)', 'Agence', 'Iran']));
    expect(texts).toEqual(expect.arrayContaining(['personne', 'organisation', 'État', 'lieu']));
    expect(shapes.size).toBeGreaterThanOrEqual(4);
    expect((await svgOf(many(3))).texts).not.toContain('lieu');
  });

  it('has lines as wide as two are often named together', async () => {
    const { widths } = await svgOf(iran);
    // Ties among the others first, behind the lines from the middle.
    expect(widths).toHaveLength(6);
    const [strongTie = 0, weakTie = 0, first = 0, second = 0, third = 0, last = 0] = widths;
    expect(strongTie).toBeGreaterThan(weakTie);
    expect([first, second, third, last]).toEqual([first, second, third, last].sort((a, b) => b - a));
    expect(first).toBeGreaterThan(last * 4);
    expect(last).toBeGreaterThanOrEqual(1.5);
  });

  it('shows twelve others at most, and is none of one alone', async () => {
    expect((await drawn(many(40))).height).toBe((await drawn(many(12))).height);
    expect((await drawn(many(40))).alt).not.toContain('Nom 12');
    expect(await networkPicture(many(1), 'fr')).toBeNull();
    expect(await networkPicture(many(0), 'fr')).toBeNull();
  });

  it('says the same in words, in the language of the asker', async () => {
    expect((await drawn(iran)).alt).toBe(
      'Réseau\u00a0: «\u00a0Iran\u00a0» au milieu\u202f; autour, avec le nombre de phrases qui nomment les deux\u00a0: ' +
        'États-Unis (40), Joe Biden (14), Agence internationale de l’éner… (9), détroit d’Ormuz (1). ' +
        'Ensemble aussi, parmi eux\u00a0: États-Unis et Joe Biden (3), Agence internationale de l’éner… et détroit d’Ormuz (1).',
    );
    expect((await drawn(many(2), 'en')).alt).toBe(
      'Network: “Iran” in the middle; around it, with how many sentences name both: Nom 0 (2), Nom 1 (1).',
    );
  });

  it.each([
    ['markup', '</text><script>alert(1)</script>&amp;'],
    ['an expression', `"+datum+" ${'$'}{1} {{1}} '];[\\\``],
    ['control characters', '\u0000\u001b[31m\u202eIran\u2028\uffff\ud800'],
    ['a pile of marks', `Z${'\u0335'.repeat(20_000)}`],
    ['a long word', 'W'.repeat(100_000)],
    ['nothing that can be drawn', '伊朗😀'],
    ['nothing', ''],
  ])('keeps its size whatever it names: %s', async (_, name) => {
    const hostile = await drawn({ ...iran, name, others: iran.others.map((other) => ({ ...other, name })) });
    expect([hostile.width, hostile.height]).toEqual([1000, (await drawn(iran)).height]);
    expect(hostile.alt.length).toBeLessThanOrEqual(1024);
    expect(hostile.alt).toMatch(/^[^\p{Cc}\p{Cs}\u202e\u2028]*$/u);
  });

  it.each(['person', 'organisation', 'state', 'place', 'line', 'tie'] as const)(
    'shows %s with a contrast of 3, on any theme as it brings its own ground',
    (part) => {
      expect(contrast(palette[part], palette.card)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('a name in lines', () => {
  it('breaks at blanks and hyphens, and ends in an ellipsis where it is longer', () => {
    expect(wrapName('Agence internationale de l’énergie atomique', 18, 3)).toEqual([
      'Agence',
      'internationale de',
      'l’énergie atomique',
    ]);
    expect(wrapName('Corps des gardiens de la révolution islamique', 17, 2)).toEqual(['Corps des', 'gardiens de la …']);
    expect(wrapName('Jean-Christophe Ben-Shabbat', 12, 3)).toEqual(['Jean-', 'Christophe', 'Ben-Shabbat']);
  });

  test('has as many lines at most, none much longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const lines = wrapName(name, 17, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect([...new Intl.Segmenter().segment(line)].length).toBeLessThanOrEqual(19);
      }),
    );
  });
});
