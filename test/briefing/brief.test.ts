import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { slice } from '../../src/article/span.ts';
import { UserError } from '../../src/errors.ts';
import { bundledArticles } from '../bundledArticles.ts';
import { type Written, writtenArticle } from '../writtenArticle.ts';
import { type OpenDesk, openDesk } from './openDesk.ts';

describe('a brief', () => {
  describe('of the bundled articles', () => {
    let open: OpenDesk;
    beforeAll(async () => {
      open = await openDesk(bundledArticles);
    });
    afterAll(() => open[Symbol.asyncDispose]());

    it('quotes up to eight sentences, each from an article that holds it', async () => {
      const { found, points, citations } = await open.brief('iran');
      expect(found).toBe(true);
      expect(points).toHaveLength(8);
      for (const { article, quote, start, end } of citations) {
        const { text } = bundledArticles.find(({ id }) => id === article) ?? { text: '' };
        expect(slice(text, { start, end })).toBe(quote);
      }
    });

    it('hears several articles rather than one', async () => {
      const { citations } = await open.brief('iran');
      expect(new Set(citations.map(({ article }) => article)).size).toBeGreaterThanOrEqual(4);
    });

    it('says how it was understood: words with their variants, and how many articles of how many', async () => {
      const { understood } = await open.brief("l'accord nucleaire de la Netanyaou zzzzzz");
      expect(understood).toMatchObject({
        question: "l'accord nucleaire de la Netanyaou zzzzzz",
        words: [
          { typed: 'accord', use: 'searched', variants: [] },
          { typed: 'nucleaire', use: 'searched', variants: ['nucléaire', 'nucléaires'] },
          { typed: 'de', use: 'ignored', variants: [] },
          { typed: 'la', use: 'ignored', variants: [] },
          { typed: 'Netanyaou', use: 'corrected', variants: ['netanyahu'] },
          { typed: 'zzzzzz', use: 'missing', variants: [] },
        ],
        since: null,
        until: null,
        source: null,
        articles: { searched: 5, total: 5 },
      });
    });

    it('takes two words for the compound that the articles write', async () => {
      const { understood, points } = await open.brief('etats unis');
      expect(understood.words).toEqual([{ typed: 'etats unis', use: 'searched', variants: ['états-unis', 'usa'] }]);
      for (const { text, highlights } of points)
        for (const span of highlights) expect(slice(text, span)).toBe('États-Unis');
    });

    it('finds nothing where there is nothing, and names topics that there are', async () => {
      const { found, points, citations, nearest, understood } = await open.brief('championnat de rugby');
      expect({ found, points, citations }).toEqual({ found: false, points: [], citations: [] });
      expect(understood.articles.matching).toBe(0);
      expect(nearest.length).toBeGreaterThan(0);
      for (const topic of nearest) expect((await open.brief(topic)).found).toBe(true);
    });

    it('shows a heading with the sentence that it stands over', async () => {
      const { points } = await open.brief('réactions et frappes supplémentaires');
      expect(points.map(({ text }) => text)).toContainEqual(
        expect.stringMatching(/^Réactions et frappes supplémentaires\s+Quelques jours après l’attaque[^.]+Ispahan\.$/),
      );
    });

    it('never quotes what is no story', async () => {
      for (const topic of ['Coachella', 'Lakeland', 'commentaire', 'Chia', 'onemedia droits'])
        expect((await open.brief(topic)).found, topic).toBe(false);
    });

    it('shows every point once over all pages, and says how many there are before and after', async () => {
      const seen: string[] = [];
      const first = await open.brief('iran');
      const total = first.points.length + first.omitted.points;
      for (let offset = 0; offset < total; offset += 8) {
        const { points, omitted } = await open.brief('iran', { offset });
        expect(omitted).toMatchObject({ before: offset, points: Math.max(0, total - offset - 8) });
        seen.push(...points.map(({ text }) => text));
      }
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
      const beyond = await open.brief('iran', { offset: total + 8 });
      expect(beyond.points).toEqual([]);
      expect(beyond.omitted).toMatchObject({ before: total, points: 0 });
    });

    it.each([
      ['', 'empty-topic'],
      ['   \n\t ', 'empty-topic'],
      ['\u0000\u0007\u200b\u202e', 'empty-topic'],
      ['le la les de', 'topic-without-words'],
      ['🔥🇮🇷👩‍🚀', 'topic-without-words'],
      ['?!… — « »', 'topic-without-words'],
      ['mot '.repeat(500), 'topic-too-long'],
    ])('refuses the topic %j with what to do (%s)', async (topic, id) => {
      const refusal = await open.brief(topic).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(UserError);
      expect(refusal).toMatchObject({ id });
    });

    it.each(['2024-13', '2024-02-30', 'quand les poules auront des dents', '🔥', 'x'.repeat(2_000)])(
      'refuses %j as a date',
      async (typed) => {
        for (const option of ['since', 'until'])
          await expect(open.brief('iran', { [option]: typed })).rejects.toBeInstanceOf(UserError);
      },
    );

    it('refuses dates the wrong way round', async () => {
      await expect(open.brief('iran', { since: '2024-05', until: '2024-04' })).rejects.toMatchObject({
        id: 'dates-reversed',
      });
      await expect(open.brief('iran', { since: '2024-04', until: '2024-04' })).resolves.toBeDefined();
    });

    it('passes control characters of a topic over', async () => {
      const { points } = await open.brief('\u0000i\u00adr\u200ban\u202e\u0007');
      expect(points.length).toBeGreaterThan(0);
    });

    it('looks for the first words of a very long topic, and shows which', async () => {
      const { understood } = await open.brief([...Array(40).keys()].map((n) => `mot${n}`).join(' '));
      expect(understood.words).toHaveLength(24);
    });
  });

  const said = async (articles: readonly Article[], topic: string, options = {}) => {
    await using open = await openDesk(articles);
    return await open.brief(topic, options);
  };
  const from = (file: string, text: string, stated: Written = {}) => writtenArticle(text, { file, ...stated });

  it('tells oldest first, undated last, and within an article as it goes on', async () => {
    const { points, citations } = await said(
      [
        from('c', 'Le Zanzibar accueille un sommet ce lundi au bord de la mer.'),
        from('b', 'Le ministre quitte le Zanzibar après trois jours de réunion.', { published: '2024-05-02' }),
        from(
          'a',
          'Tout commence au Zanzibar un matin d’hiver. La mer est calme. Le Zanzibar dort encore sous la brume.',
          {
            published: '2023-01-15T08:00:00Z',
          },
        ),
      ],
      'zanzibar',
    );
    expect(citations.map(({ file }) => file)).toEqual(['a', 'a', 'b', 'c']);
    expect(points.map(({ date }) => date?.from ?? null)).toEqual(['2023-01-15', '2023-01-15', '2024-05-02', null]);
    expect(citations[0]?.start).toBeLessThan(citations[1]?.start ?? 0);
  });

  it('brings the sentence before along where one points back', async () => {
    const { points } = await said(
      [from('a', 'Le gouvernement a présenté une réforme. Cette réforme inquiète les pêcheurs du Zanzibar. Fin.')],
      'Zanzibar',
    );
    expect(points.map(({ text }) => text)).toEqual([
      'Le gouvernement a présenté une réforme. Cette réforme inquiète les pêcheurs du Zanzibar.',
    ]);
  });

  it('makes one point of sentences that each point back to the one before', async () => {
    const text = [
      'Le Zanzibar négocie avec le Kenya depuis des mois à Genève, loin des regards.',
      'Cette négociation du Zanzibar inquiète les voisins.',
      'Cela dure, dit le Zanzibar.',
      'Cette négociation, la plus longue que le Zanzibar ait connue, finira au printemps à Genève.',
    ].join(' ');
    expect((await said([from('a', text)], 'Zanzibar négociation')).points.map((point) => point.text)).toEqual([text]);
  });

  it('brings it along within a list, and never across something that was set apart', async () => {
    const list = from(
      'a',
      '- Le forum reçut un nom secret.\n- C’était le lieu du débat sur le Zanzibar et ses pêcheurs.',
    );
    expect((await said([list], 'Zanzibar')).points.map(({ text }) => text)).toEqual([
      'Le forum reçut un nom secret.\n- C’était le lieu du débat sur le Zanzibar et ses pêcheurs.',
    ]);
    const labelled = from(
      'b',
      'Le forum reçut un nom.\n\nen coulisses: Cette décision inquiète le Zanzibar et ses pêcheurs.',
    );
    expect((await said([labelled], 'Zanzibar')).points.map(({ text }) => text)).toEqual([
      'Cette décision inquiète le Zanzibar et ses pêcheurs.',
    ]);
  });

  it('names, where nothing was found, what there is within the same dates and source', async () => {
    const articles = [
      from('a', 'Le sommet du Zanzibar commence. Le Zanzibar attend.', { published: '2024-01-10', source: 'Le Monde' }),
      from('b', 'Le sommet du Kenya commence. Le Kenya attend.', { published: '2024-04-13', source: 'Reuters' }),
    ];
    expect((await said(articles, 'zanzibar', { source: 'Reuters' })).nearest).toContain('Kenya');
    expect((await said(articles, 'zanzibar', { source: 'Reuters' })).nearest).not.toContain('Zanzibar');
    expect((await said(articles, 'kenya', { until: '2024-01' })).nearest).not.toContain('Kenya');
    expect((await said(articles, 'rugby')).nearest).toEqual(expect.arrayContaining(['Kenya', 'Zanzibar']));
  });

  it('leaves "il y a" and its like alone', async () => {
    const { points } = await said(
      [from('a', 'Le gouvernement se tait. Il y a des pêcheurs au Zanzibar qui attendent encore une réponse.')],
      'Zanzibar',
    );
    expect(points.map(({ text }) => text)).toEqual([
      'Il y a des pêcheurs au Zanzibar qui attendent encore une réponse.',
    ]);
  });

  it('shows a quotation to its closing mark', async () => {
    const quoted = 'Le ministre a dit : « Nous quittons le Zanzibar. Nous reviendrons. C’est promis. »';
    const { points } = await said([from('a', `${quoted} Puis il est sorti.`)], 'Zanzibar');
    expect(points.map(({ text }) => text)).toEqual([quoted]);
  });

  it('makes one point with several citations of what several articles say nearly alike', async () => {
    const { points, citations } = await said(
      [
        from('a', 'Le président du Zanzibar a signé mardi un accord de pêche avec le Kenya.', { source: 'Reuters' }),
        from('b', 'Le président du Zanzibar a signé mardi un accord de pêche avec le Kenya.', { source: 'AFP' }),
        from('c', 'Mardi, le président du Zanzibar a signé un accord de pêche avec le Kenya voisin.', { source: 'AP' }),
        from('d', 'La météo du Zanzibar reste clémente pour les touristes de passage cette semaine.', { source: 'AP' }),
      ].map((article, n) => ({ ...article, id: `${n}`.repeat(16) })),
      'Zanzibar',
    );
    expect(points.map((point) => point.citations.length).sort()).toEqual([1, 3]);
    expect(citations.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
  });

  it('holds since, until and source, and says what it left out for having no date', async () => {
    const articles = [
      from('a', 'Le Zanzibar accueille le sommet de janvier.', { published: '2024-01-10', source: 'Le Monde' }),
      from('b', 'Le Zanzibar accueille la réunion du printemps.', { published: '2024-04-13', source: 'Reuters' }),
      from('c', 'Le Zanzibar accueille des touristes.', { title: 'Touristes' }),
    ];
    const files = async (options: object) =>
      (await said(articles, 'zanzibar', options)).citations.map(({ file }) => file);
    expect(await files({ since: '2024-02' })).toEqual(['b']);
    expect(await files({ until: '2024-01' })).toEqual(['a']);
    expect(await files({ since: '2024', until: '2024' })).toEqual(['a', 'b']);
    expect(await files({ since: '2024-01-10', until: '2024-01-10' })).toEqual(['a']);
    expect(await files({ source: 'le monde' })).toEqual(['a']);
    const { understood, omitted, found } = await said(articles, 'zanzibar', { since: '2025' });
    expect(found).toBe(false);
    expect(understood.since).toMatchObject({ typed: '2025', from: '2025-01-01' });
    expect(understood.articles).toEqual({ matching: 0, searched: 0, total: 3 });
    expect(omitted.undated.map(({ title }) => title)).toEqual(['Touristes']);
  });

  it('marks a place once where two words of the topic stand in it', async () => {
    const { points } = await said([from('a', 'Les États-Unis négocient depuis des mois à Genève.')], 'unis et états');
    expect(points.map(({ text, highlights }) => highlights.map((span) => slice(text, span)))).toEqual([['États-Unis']]);
  });

  it('marks where the words stand', async () => {
    const { points } = await said(
      [from('a', 'Les États-Unis et le Zanzibar négocient depuis des mois à Genève.')],
      'unis zanzibar',
    );
    expect(points.map(({ text, highlights }) => highlights.map((span) => slice(text, span)))).toEqual([
      ['États-Unis', 'Zanzibar'],
    ]);
  });
});
