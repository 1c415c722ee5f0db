/** Questions after names while the names of new articles are still being read. */
import { describe, expect, it } from 'vitest';
import type { WhoRequest } from '../../src/briefing/request.ts';
import { bundledActors } from '../../src/bundledActors.ts';
import { nameArticles } from '../../src/nameArticles.ts';
import { bundledArticles } from '../bundledArticles.ts';
import { writtenArticle } from '../writtenArticle.ts';
import { asker, openDesk } from './openDesk.ts';

const actors = bundledActors(null);
const whoIs = (name: string): WhoRequest => ({
  command: 'who',
  name,
  since: null,
  until: null,
  source: null,
  offset: 0,
});

describe('while names are read', () => {
  it('who types is offered them as soon as they are, without asking first', async () => {
    await using open = await openDesk(bundledArticles);
    expect(await open.desk.suggest('name', 'sul', asker())).toEqual(['Jake Sullivan']);
  });

  it('who types waits 1.5 seconds at most, and is offered what there is', async () => {
    const waited: number[] = [];
    await using open = await openDesk(bundledArticles, {
      namesWithin: async (milliseconds) => {
        waited.push(milliseconds);
        return false;
      },
    });
    expect(await open.desk.suggest('name', 'sul', asker())).toEqual([]);
    expect(waited).toEqual([1_500]);
    await nameArticles(open.store, actors.gazetteer);
    // What is there is offered at once, though others may come.
    expect(await open.desk.suggest('name', 'sul', asker())).toEqual(['Jake Sullivan']);
    expect(waited).toEqual([1_500]);
  });

  it('nobody is said to be unknown before all are read; whom some article names is answered', async () => {
    await using open = await openDesk([...bundledArticles], { namesWithin: async () => false });
    await expect(open.desk.answer(whoIs('sullivan'), asker())).rejects.toMatchObject({ id: 'names-being-read' });
    await nameArticles(open.store, actors.gazetteer);
    await open.store.put(writtenArticle('Le conseiller Jake Sullivan est reparti.', { file: 'new.txt' }));
    expect(await open.desk.answer(whoIs('sullivan'), asker())).toMatchObject({ found: true });
    await expect(open.desk.answer(whoIs('zidane'), asker())).rejects.toMatchObject({ id: 'names-being-read' });
  });
});
