import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slice } from '../../src/article/span.ts';
import type { Answer } from '../../src/briefing/answer.ts';
import type { Asker, WhoRequest } from '../../src/briefing/request.ts';
import { UserError } from '../../src/errors.ts';
import { bundledArticles } from '../bundledArticles.ts';
import { writtenArticle } from '../writtenArticle.ts';
import { asker, type OpenDesk, openDesk } from './openDesk.ts';

function ask(open: OpenDesk, name: string, options: Partial<WhoRequest> = {}, from: Asker = asker()): Promise<Answer> {
  return open.desk.answer(
    { command: 'who', name, since: null, until: null, source: null, offset: 0, ...options },
    from,
  );
}

describe('who somebody is', () => {
  describe('in the bundled articles', () => {
    let open: OpenDesk;
    beforeAll(async () => {
      open = await openDesk(bundledArticles);
    });
    afterAll(() => open[Symbol.asyncDispose]());

    it('is told under every spelling: Jake Sullivan and the Jack of a bad translation are one', async () => {
      const { found, portrait, points } = await ask(open, 'sullivan');
      expect(found).toBe(true);
      expect(portrait).toMatchObject({ name: 'Jake Sullivan', kind: 'person', mentions: 3, articles: 2, others: [] });
      const forms = new Map(portrait?.forms.map(({ form, ...rest }) => [form, rest]));
      expect([...forms.keys()].sort()).toEqual(['Jack Sullivan', 'Jake Sullivan', 'Sullivan']);
      expect(forms.get('Jake Sullivan')).toEqual({ count: 1, certain: true, reasons: [] });
      expect(forms.get('Jack Sullivan')?.reasons.length).toBeGreaterThan(0);
      const texts = points.map(({ text }) => text).join('\n');
      expect(texts).toContain('Jack Sullivan');
      expect(texts).toContain('Jake Sullivan');
    });

    it('says of a spelling that it is only probable, and why', async () => {
      const { portrait } = await ask(open, 'gallant');
      const kelant = portrait?.forms.find(({ form }) => form === 'Kelant');
      expect(kelant).toMatchObject({ count: 1, certain: false });
      expect(kelant?.reasons).toContain('same-article');
      expect((await ask(open, 'Kelant')).portrait?.name).toBe('Yoav Gallant');
    });

    it('tells the roles in the language of the asker, newest first, each with its days and a page to check it', async () => {
      const roles = (await ask(open, 'kirby')).portrait?.roles ?? [];
      expect(roles.length).toBeGreaterThan(1);
      expect(roles.map(({ from }) => from)).toEqual(
        roles
          .map(({ from }) => from)
          .sort()
          .reverse(),
      );
      for (const { title, source } of roles) expect([title === '', URL.canParse(source)]).toEqual([false, true]);
      const english = await ask(open, 'kirby', {}, { ...asker(), language: 'en', locale: 'en' });
      expect(english.portrait?.roles.map(({ title }) => title)).not.toEqual(roles.map(({ title }) => title));
    });

    it('quotes what they said, newest first, each the very words of an article', async () => {
      const { points, citations } = await ask(open, 'kirby');
      const own = points.filter(({ speaker }) => speaker === 'John Kirby');
      expect(own.map(({ text }) => text)).toContainEqual(
        expect.stringContaining(
          '« Nous ne pensons pas que ce soit le cas et nous ne pensons pas que cela devrait l’être »',
        ),
      );
      for (const { article, quote, start, end } of citations)
        expect(slice(bundledArticles.find(({ id }) => id === article)?.text ?? '', { start, end })).toBe(quote);
      const days = (await ask(open, 'iran')).points.flatMap(({ date }) => date?.likely ?? []);
      expect(days).toEqual([...days].sort().reverse());
    });

    it('marks where they are named', async () => {
      const { points, portrait } = await ask(open, 'sullivan');
      const forms = new Set(portrait?.forms.map(({ form }) => form));
      const marked = points.flatMap(({ text, highlights }) => highlights.map((span) => slice(text, span)));
      expect(marked.length).toBeGreaterThan(0);
      for (const words of marked) expect(forms).toContain(words.replaceAll(/\s+/g, ' '));
    });

    it('tells with whom they are named, but never themselves', async () => {
      const { portrait } = await ask(open, 'sullivan');
      expect(portrait?.company[0]).toEqual({ name: 'Meir Ben-Shabbat', kind: 'person', sentences: 2 });
      for (const { name } of portrait?.company ?? []) expect(name).not.toContain('Sullivan');
      expect(portrait?.company.length).toBeLessThanOrEqual(12);
    });

    it.each([
      ['iran', 'state', 'Iran'],
      ['Téhéran', 'state', 'Iran'],
      ['etats unis', 'state', 'États-Unis'],
    ])('answers for %j, a %s too', async (name, kind, expected) => {
      expect((await ask(open, name)).portrait).toMatchObject({ kind, name: expected });
    });

    it('takes a slip of the pen, a part of the name and another alphabet', async () => {
      for (const name of ['netanyaou', 'NETANYAHU', 'nétan', 'Нетаньяху', 'نتنياهو', 'Benjamin Netanyahu'])
        expect((await ask(open, name)).portrait?.name, name).toBe('Benyamin Nétanyahou');
    });

    it.each([
      ['who asks the questions', 'tapper'],
      ['who asks the questions', 'Jake Tapper'],
      ['who signs an article', 'Eliran Cohen'],
      ['whom no article names', 'zidane'],
    ])('is nobody %s (%s): nothing is found, and names that there are are offered', async (_, name) => {
      const answer = await ask(open, name);
      expect(answer).toMatchObject({ found: false, points: [], citations: [], portrait: null });
      expect(answer.understood.words).toEqual([{ typed: name, use: 'missing', variants: [] }]);
      expect(answer.nearest.length).toBeGreaterThan(0);
      for (const nearest of answer.nearest) expect((await ask(open, nearest)).found, nearest).toBe(true);
    });

    it('finds the one of a first name, and not the journalist who has it too', async () => {
      const { portrait } = await ask(open, 'jake');
      expect(portrait).toMatchObject({ name: 'Jake Sullivan', others: [] });
    });

    it('shows every point once over all pages', async () => {
      const first = await ask(open, 'iran');
      const total = first.points.length + first.omitted.points;
      expect(total).toBeGreaterThan(8);
      const seen: string[] = [];
      for (let offset = 0; offset < total; offset += 8)
        seen.push(...(await ask(open, 'iran', { offset })).points.map(({ text }) => text));
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
    });

    it.each([
      ['', 'empty-name'],
      [' \n\u200b ', 'empty-name'],
      ['n'.repeat(301), 'topic-too-long'],
    ])('refuses the name %j with what to do', async (name, id) => {
      const refusal = await ask(open, name).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(UserError);
      expect(refusal).toMatchObject({ id });
    });

    it.each(['s', 'n', '🔥', '**@everyone**', '?!', '<@123456789012345678>'])('finds nobody for %j', async (name) => {
      expect((await ask(open, name)).found).toBe(false);
    });

    it('proposes names while one is typed', async () => {
      expect(await open.desk.suggest('name', 'sul', asker())).toEqual(['Jake Sullivan']);
      expect(await open.desk.suggest('name', 'eliran', asker())).toEqual([]);
      expect((await open.desk.suggest('name', '', asker())).length).toBeLessThanOrEqual(25);
    });
  });

  it('keeps to the dates and to the source that are asked for', async () => {
    const old = { published: '2021-02-09', source: 'La Gazette', file: 'a.txt' };
    const young = { published: '2024-04-14', source: 'Le Phare', file: 'b.txt' };
    await using open = await openDesk([
      writtenArticle('Le conseiller à la sécurité nationale Jake Sullivan a reçu ses homologues.', old),
      writtenArticle('Le conseiller à la sécurité nationale Jack Sullivan est resté dans la salle.', young),
    ]);
    const told = async (options: Partial<WhoRequest>) => {
      const { points, portrait, understood } = await ask(open, 'sullivan', options);
      expect(understood.articles.matching).toBe(portrait?.articles ?? 0);
      return points.map(({ text }) => (text.includes('Jake') ? 'old' : 'young'));
    };
    expect(await told({})).toEqual(['young', 'old']);
    expect(await told({ until: '2021' })).toEqual(['old']);
    expect(await told({ since: '2024' })).toEqual(['young']);
    expect(await told({ since: '2021', until: '2021' })).toEqual(['old']);
    expect(await told({ source: 'le phare' })).toEqual(['young']);
    expect(await told({ since: '1950', until: '1951' })).toEqual([]);
  });

  it('tells on which days how many articles name them and how often, within the limits', async () => {
    const told = (text: string, published: string, file: string, source = 'La Gazette') =>
      writtenArticle(text, { published, source, file });
    await using open = await openDesk([
      told('Le conseiller Jake Sullivan est arrivé. Jake Sullivan est reparti.', '2024-04-13', 'a.txt'),
      told('Jake Sullivan a parlé.', '2024-04-13', 'b.txt', 'Le Phare'),
      told('Jake Sullivan est revenu lundi.', '2024-05-02', 'c.txt'),
    ]);
    const timeline = async (options: Partial<WhoRequest>) => (await ask(open, 'sullivan', options)).timeline;
    expect(await timeline({})).toEqual({
      from: '2024-04-13',
      to: '2024-05-02',
      days: [
        { day: '2024-04-13', articles: 2, events: 0, mentions: 3 },
        { day: '2024-05-02', articles: 1, events: 0, mentions: 1 },
      ],
    });
    // A day alone makes no picture.
    expect(await timeline({ until: '2024-04' })).toBeNull();
    expect(await timeline({ source: 'le phare' })).toBeNull();
  });

  it('takes an article without a date in where only the outlet is asked for', async () => {
    const undated = writtenArticle('Le conseiller Jake Sullivan est arrivé.', { file: 'a.txt', source: 'Le Phare' });
    const other = writtenArticle('Jake Sullivan est reparti.', { file: 'b.txt', source: 'La Gazette' });
    await using open = await openDesk([undated, other]);
    const answer = await ask(open, 'sullivan', { source: 'le phare' });
    expect(answer.citations.map(({ file }) => file)).toEqual(['a.txt']);
    expect(answer.understood.articles.matching).toBe(1);
    expect((await ask(open, 'sullivan', { since: '2024' })).found).toBe(false);
  });

  it('tells who of the company is named together, and in how many sentences', async () => {
    const text =
      'Le conseiller Jake Sullivan a vu John Kirby et Joe Biden. Jake Sullivan a revu Joe Biden et John Kirby. Jake Sullivan a écrit à Benny Gantz. John Kirby a vu Benny Gantz.';
    await using open = await openDesk([writtenArticle(text, { file: 'a.txt' })]);
    const { company = [], ties = [] } = (await ask(open, 'sullivan')).portrait ?? {};
    expect(company).toEqual([
      { name: 'Joe Biden', kind: 'person', sentences: 2 },
      { name: 'John Kirby', kind: 'person', sentences: 2 },
      { name: 'Benny Gantz', kind: 'person', sentences: 1 },
    ]);
    // Where they themselves are not named, nobody stands beside them.
    expect(ties).toEqual([{ between: [0, 1], sentences: 2 }]);
  });

  it('is told each server of its own articles alone', async () => {
    const own = '100000000000000001';
    const shared = writtenArticle('Le ministre des Affaires étrangères Paul Durand a reçu la presse.', {
      file: 'a.txt',
    });
    const theirs = writtenArticle(
      'La ministre de la Justice Odile Trébuchet a rencontré Paul Durand. Odile Trébuchet a déclaré : « Nous irons. »',
      { file: 'b.txt', scope: `guild:${own}` },
    );
    await using open = await openDesk([shared, theirs]);
    expect((await ask(open, 'Trébuchet', {}, asker(own))).portrait).toMatchObject({
      name: 'Odile Trébuchet',
      company: [{ name: 'Paul Durand', kind: 'person', sentences: 1 }],
    });
    for (const other of [asker(), asker('100000000000000002')]) {
      const answer = await ask(open, 'Trébuchet', {}, other);
      expect(answer).toMatchObject({ found: false, portrait: null });
      expect(JSON.stringify(answer.nearest)).not.toContain('Trébuchet');
      expect(await open.desk.suggest('name', 'tréb', other)).toEqual([]);
      const durand = await ask(open, 'durand', {}, other);
      expect(durand.portrait).toMatchObject({ mentions: 1, articles: 1, company: [] });
      expect(JSON.stringify(durand)).not.toContain('Trébuchet');
    }
  });

  it('offers the others of a shared surname, and answers for each by the whole name', async () => {
    const texts = [
      'Le ministre de la Défense Marc Vaillantin a parlé lundi. Marc Vaillantin est revenu mardi. Marc Vaillantin part.',
      'La maire de Lunéville Sophie Vaillantin a ouvert la foire. Sophie Vaillantin a remercié la ville.',
    ];
    await using open = await openDesk(texts.map((text, n) => writtenArticle(text, { file: `${n}.txt` })));
    expect((await ask(open, 'vaillantin')).portrait).toMatchObject({
      name: 'Marc Vaillantin',
      mentions: 3,
      others: [{ name: 'Sophie Vaillantin', mentions: 2 }],
    });
    const other = await ask(open, 'sophie vaillantin');
    expect(other.portrait).toMatchObject({ name: 'Sophie Vaillantin', mentions: 2, others: [] });
    for (const { text } of other.points) expect(text).not.toContain('Marc');
  });
});
