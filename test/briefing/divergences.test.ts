import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Answer } from '../../src/briefing/answer.ts';
import { bundledArticles } from '../bundledArticles.ts';
import { type Written, writtenArticle } from '../writtenArticle.ts';
import { asker, type OpenDesk, openDesk } from './openDesk.ts';

/** A brief once the names are read: it does not wait for them by itself. */
async function brief(open: OpenDesk, topic: string, offset = 0): Promise<Answer> {
  await open.desk.answer({ command: 'who', name: 'x', since: null, until: null, source: null, offset: 0 }, asker());
  return open.brief(topic, { offset });
}

/** Whose words stand against whose, and which. */
function sides({ divergences, points }: Answer): readonly (readonly string[])[] {
  return divergences.map((one) =>
    one.sides.map(({ point, speaker, start, end }) => `${speaker}: ${points[point]?.text.slice(start, end)}`),
  );
}

async function asked(topic: string, ...articles: readonly Article[]): Promise<Answer> {
  await using open = await openDesk(articles);
  return await brief(open, topic);
}

const police = 'Selon la police, les manifestations ont rassemblé 339 000 manifestants dans toute la France.';
const union = 'La CGT a affirmé que la mobilisation a rassemblé 885 000 manifestants dans toute la France.';
const other = 'Le préfet a visité les ateliers du port de Brest avec les élus.';

function published(text: string, on: string, source: string, more: Written = {}): Article {
  return writtenArticle(text, { published: on, source, file: `${source} ${on}.txt`, ...more });
}

describe('claims about one thing that cannot both be true', () => {
  describe('in the bundled articles', () => {
    let open: OpenDesk;
    beforeAll(async () => {
      open = await openDesk(bundledArticles);
    });
    afterAll(() => open[Symbol.asyncDispose]());

    it('are told with who claims which: 99 % intercepted, half of them on target', async () => {
      const answer = await brief(open, 'missiles');
      expect(sides(answer)).toEqual([
        [
          expect.stringMatching(/^Israël: avoir intercepté 99 % des missiles/),
          'la télévision iranienne: que la moitié des missiles et drones ont atteint leurs cibles',
        ],
      ]);
      const [divergence] = answer.divergences;
      // Both stand in one point, as the second sentence points back.
      expect(divergence).toMatchObject({ kind: 'figures', points: [expect.any(Number)] });
    });

    it.each(['iran', 'netanyahu', 'accord nucléaire', 'biden', 'états-unis', 'israël', 'sullivan'])(
      'are not seen where there are none: %s',
      async (topic) => {
        for (let offset = 0; ; offset += 8) {
          const answer = await brief(open, topic, offset);
          for (const pair of sides(answer)) expect(pair[0]).toContain('99 %');
          if (answer.omitted.points === 0) break;
        }
      },
    );
  });

  it('are told of two speakers in one article, and of two articles of one day', async () => {
    const told = [[expect.stringContaining('339 000'), expect.stringContaining('885 000')]];
    expect(
      sides(await asked('manifestants', published(`${police}\n\n${other}\n\n${union}`, '2023-03-07', 'A'))),
    ).toEqual(told);
    const apart = [published(police, '2023-03-07', 'A'), published(union, '2023-03-08', 'B')];
    expect(sides(await asked('manifestants', ...apart))).toEqual(told);
  });

  it('are none where they are of another time, or of a time that nobody knows', async () => {
    const later = [published(police, '2023-03-07', 'A'), published(union, '2023-03-28', 'B')];
    expect(sides(await asked('manifestants', ...later))).toEqual([]);
    const undated = [writtenArticle(police, { file: 'a.txt' }), writtenArticle(union, { file: 'b.txt' })];
    expect(sides(await asked('manifestants', ...undated))).toEqual([]);
  });

  const tolls = [
    'L’attentat contre le marché de Kaboul a fait 12 morts.',
    'L’attentat contre le marché de Kaboul a fait 31 morts.',
  ];

  it('are told of two outlets of one day, which are two points though they differ in one word', async () => {
    const [first = '', second = ''] = tolls;
    const answer = await asked('Kaboul', published(first, '2023-03-07', 'A'), published(second, '2023-03-07', 'B'));
    expect(answer.points.map(({ citations }) => citations)).toEqual([[1], [2]]);
    expect(sides(answer)).toEqual([[`null: ${first}`, `null: ${second}`]]);
  });

  it('are none where one outlet tells what has become of it since', async () => {
    const [first = '', second = ''] = tolls;
    expect(
      sides(
        await asked(
          'Kaboul',
          published(first, '2023-03-07', 'A'),
          published(second, '2023-03-07', 'A', { file: 'b.txt' }),
        ),
      ),
    ).toEqual([]);
    expect(
      sides(await asked('Kaboul', published(first, '2023-03-07', 'A'), published(second, '2023-03-12', 'B'))),
    ).toEqual([]);
    const quoted = `Selon la police, ${first.toLowerCase()}\n\n${other}\n\n${second}`;
    expect(sides(await asked('Kaboul', published(quoted, '2023-03-07', 'A')))).toEqual([]);
  });

  it('are told of a statement and its denial', async () => {
    const text = [
      'Le député Paul Martin a affirmé que Jean Faure avait tenu des propos racistes à son encontre.',
      other,
      'Jean Faure assure n’avoir tenu aucun propos raciste à l’encontre du député.',
    ].join('\n\n');
    const { divergences } = await asked('propos racistes', published(text, '2023-03-07', 'A'));
    expect(divergences).toMatchObject([{ kind: 'opposite', points: [0, 1] }]);
    // Who is told by a role alone may be the one who is named.
    const role = text.replace('Jean Faure assure', 'L’ancien sénateur assure');
    expect(sides(await asked('propos racistes', published(role, '2023-03-07', 'A')))).toEqual([]);
  });

  it('stand together: the one that would not have been told, and those that a page would part', async () => {
    // Only the first of the two holds the word that is looked for.
    const text = `${police.replace('.', ', à l’exclusion des cortèges syndicaux.')}\n\n${other}\n\n${union}`;
    const answer = await asked('cortèges', published(text, '2023-03-07', 'A'));
    expect(answer.points).toHaveLength(2);
    expect(sides(answer)).toEqual([[expect.stringContaining('339 000'), expect.stringContaining('885 000')]]);

    const many = [
      'À Brest les manifestants ont brûlé des palettes devant le théâtre.',
      'À Lille un tram a percuté la banderole des manifestants.',
      'Les boulangers de Lyon ont nourri les manifestants gratuitement.',
      'Nantes a vu les manifestants occuper le stade pendant une nuit.',
      'Nice interdit aux manifestants de porter des masques de carnaval.',
      'Des avocats parisiens offrent leurs conseils aux manifestants arrêtés.',
      'Rennes ferme son métro pour éloigner les manifestants du centre.',
      'Le maire de Rouen reçoit trois manifestants dans son bureau.',
      'Toulouse compte parmi ses manifestants beaucoup de lycéens.',
      'La neige a chassé les manifestants de Metz vers la gare.',
      'Un poète lit ses vers aux manifestants de Tours sous la pluie.',
    ].map((text, n) => published(text, '2023-03-07', `Journal ${n}`));
    const pair = [published(police, '2023-03-07', 'A'), published(union, '2023-03-07', 'B')];
    await using open = await openDesk([...many, ...pair]);
    const pages = [await brief(open, 'manifestants'), await brief(open, 'manifestants', 8)];
    expect(pages.flatMap(sides)).toHaveLength(1);
    expect(pages.flatMap(({ points }) => points)).toHaveLength(13);
  });
});
