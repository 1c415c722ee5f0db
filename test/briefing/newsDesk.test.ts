import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slice } from '../../src/article/span.ts';
import { sentencesOf } from '../../src/search/passages.ts';
import { bundledArticles } from '../bundledArticles.ts';
import { writtenArticle } from '../writtenArticle.ts';
import { asker, type OpenDesk, openDesk } from './openDesk.ts';

const guild = '100000000000000001';
const own = writtenArticle('Le sommet de Zanzibar commence. Il dure trois jours.\n\nTout le monde attend.', {
  scope: `guild:${guild}`,
  source: 'Gazette du serveur',
});

describe('a desk', () => {
  let open: OpenDesk;
  beforeAll(async () => {
    open = await openDesk([...bundledArticles, own]);
  });
  afterAll(() => open[Symbol.asyncDispose]());

  describe('shows the context of a citation', () => {
    it('in three parts that join to the article’s text, whatever the citation', async () => {
      for (const article of bundledArticles) {
        for (const { span } of sentencesOf(article)) {
          const context = await open.desk.context(article.id, span.start, span.end, asker());
          if (context === null) throw new Error('no context');
          expect(context.quote).toBe(slice(article.text, span));
          const whole = context.before + context.quote + context.after;
          expect(article.text.startsWith(whole, span.start - context.before.length)).toBe(true);
          for (const cut of article.cuts) {
            const from = span.start - context.before.length;
            expect(cut.span.end <= from || cut.span.start >= from + whole.length).toBe(true);
          }
        }
      }
    });

    it('only to those who may see the article', async () => {
      expect(await open.desk.context(own.id, 0, 10, asker(guild))).not.toBeNull();
      expect(await open.desk.context(own.id, 0, 10, asker('100000000000000002'))).toBeNull();
      expect(await open.desk.context(own.id, 0, 10, asker())).toBeNull();
    });

    it('not of an article that is gone, nor of a place that is none', async () => {
      expect(await open.desk.context('0000000000000000', 0, 10, asker())).toBeNull();
      for (const [start, end] of [
        [-1, 5],
        [5, 5],
        [6, 5],
        [0.5, 5],
        [0, Number.NaN],
        [0, own.text.length + 1],
      ] as const)
        expect(await open.desk.context(own.id, start, end, asker(guild))).toBeNull();
    });
  });

  describe('suggests', () => {
    it('topics and sources that the asker’s articles hold', async () => {
      expect(await open.desk.suggest('source', '', asker())).toEqual(['CNN', 'Israel Actualités', 'onemedia.fr']);
      expect(await open.desk.suggest('source', '', asker(guild))).toContain('Gazette du serveur');
      expect(await open.desk.suggest('topic', 'zan', asker(guild))).toContain('Zanzibar');
      expect(await open.desk.suggest('topic', 'zan', asker())).toEqual([]);
    });

    it('at most 25 of at most 100 characters, and each is found when asked', async () => {
      const topics = await open.desk.suggest('topic', '', asker());
      expect(topics).toHaveLength(25);
      for (const topic of topics) {
        expect(topic.length).toBeLessThanOrEqual(100);
        expect((await open.brief(topic)).found, topic).toBe(true);
      }
    });

    it('nothing that is only a word before a noun, or a verb', async () => {
      for (const typed of ['premi', 'decl', 'egal', 'haut'])
        for (const topic of await open.desk.suggest('topic', typed, asker())) expect(topic).toMatch(/\s/);
    });

    it('something whatever is typed, without failing', async () => {
      for (const typed of ['(', '[a', '\\', '🔥', "'", 'l’', ' ', 'x'.repeat(6_000), '\u0000'])
        await expect(open.desk.suggest('topic', typed, asker())).resolves.toBeInstanceOf(Array);
    });
  });

  it('answers with what came in a moment ago', async () => {
    await using other = await openDesk([]);
    expect((await other.brief('zanzibar')).found).toBe(false);
    expect(await other.desk.suggest('topic', 'zan', asker())).toEqual([]);
    await other.store.put(writtenArticle('Le sommet de Zanzibar commence dans le calme ce lundi matin.'));
    expect(await other.desk.suggest('topic', 'zan', asker())).toEqual(['Zanzibar']);
    expect((await other.brief('zanzibar')).found).toBe(true);
  });
});
