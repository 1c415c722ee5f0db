import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writtenArticle } from '../writtenArticle.ts';
import { asker, type OpenDesk, openDesk } from './openDesk.ts';

const texts = [
  'Les frappes aériennes sur Damas ont fait douze morts, selon une source médicale. La ville est privée de courant depuis hier soir.',
  'Une attaque au couteau a fait deux blessés à Lyon, a indiqué le parquet. Le suspect a été arrêté par la police.',
  'Les pourparlers entre Moscou et Londres reprennent lundi à Vienne. Le négociateur russe espère un accord avant la fin du mois.',
  'La Maison Blanche refuse de commenter les propos de Donald Trump. Le porte-parole renvoie au département d’État.',
  'Donald Trump souhaite un accord avec Téhéran, affirme son entourage. Le Kremlin salue une avancée vers la paix.',
];

describe('a topic', () => {
  let open: OpenDesk;
  beforeAll(async () => {
    open = await openDesk(texts.map((text, at) => writtenArticle(text, { file: `${at}.txt` })));
  });
  afterAll(() => open[Symbol.asyncDispose]());

  const asked = async (topic: string) => {
    const { understood, points } = await open.brief(topic);
    return { words: understood.words, quotes: points.map(({ text }) => text).join('\n') };
  };

  it('in English finds French articles, and says by what words', async () => {
    const { words, quotes } = await asked('strikes on Damascus');
    expect(quotes).toContain('Les frappes aériennes sur Damas');
    expect(words).toEqual([
      { typed: 'strikes', use: 'searched', variants: expect.arrayContaining(['frappes']) },
      { typed: 'on', use: 'ignored', variants: [] },
      { typed: 'Damascus', use: 'searched', variants: ['damas'] },
    ]);
    expect((await asked('talks in London')).quotes).toContain('Les pourparlers entre Moscou et Londres');
  });

  it('of several words finds what they are together in the other language', async () => {
    expect((await asked('White House')).quotes).toContain('La Maison Blanche refuse');
    expect((await asked('secretary of state')).quotes).not.toContain('Maison');
  });

  it('is not drowned by its synonyms', async () => {
    const { quotes } = await asked('frappe');
    expect(quotes).toContain('Les frappes aériennes');
    expect(quotes).not.toContain('attaque au couteau');
  });

  it('of a word that no article holds is looked for in its synonyms', async () => {
    const { words, quotes } = await asked('entente');
    expect(quotes).toContain('un accord avec Téhéran');
    expect(words).toEqual([{ typed: 'entente', use: 'searched', variants: expect.arrayContaining(['accord']) }]);
  });

  it('that is put as a question does not sink with its verb', async () => {
    for (const topic of [
      'que pense Trump de Téhéran',
      'que reproche Trump à Téhéran',
      'What does Trump think of Tehran?',
    ])
      expect((await asked(topic)).quotes).toContain('Donald Trump souhaite');
    const { words } = await asked('que pense Trump de Téhéran');
    expect(words.find(({ typed }) => typed === 'pense')?.use).toBe('ignored');
  });

  it('of which a noun is missing is not found by the rest alone, question or not', async () => {
    for (const topic of ['Quel est le prix du blé à Vienne ?', 'le prix du blé à Vienne'])
      expect((await open.brief(topic)).found).toBe(false);
  });

  it('that is a question in another language is told which are read', async () => {
    await expect(open.brief('Was hat der Präsident über die Verhandlungen gesagt?')).rejects.toMatchObject({
      id: 'question-language',
    });
    await expect(open.brief('Ursula von der Leyen Der Spiegel')).resolves.toMatchObject({ found: false });
  });

  it('of a message is refused for its language only when all of the message is in it', async () => {
    const check = (text: string) => open.desk.answer({ command: 'check', text, offset: 0 }, asker());
    const german = 'Der Kanzler hat die Verhandlungen mit Norwegen gestern abgebrochen.';
    const mixed = await check(`Les frappes aériennes sur Damas ont fait douze morts. ${german}`);
    expect(mixed.claims.map(({ points }) => points.length > 0)).toEqual([true, false]);
    await expect(check(german)).rejects.toMatchObject({ id: 'question-language' });
  });
});
