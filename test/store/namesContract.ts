/** What every implementation of `Store` holds of names: who is named in articles, and who said what. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActorMention, Quotation } from '../../src/article/actorMention.ts';
import type { Article } from '../../src/article/article.ts';
import type { Span } from '../../src/article/span.ts';
import { knownActors } from '../../src/briefing/knownActors.ts';
import type { NamedActor, Store } from '../../src/store/store.ts';
import { article } from './articles.ts';
import { recount, told } from './recount.ts';
import type { StorePlace } from './storeContract.ts';

const guild = 'guild:123456789012345678' as const;

function mention(span: Span, actor: string, more: Partial<ActorMention> = {}): ActorMention {
  return { span, actor, name: actor.toUpperCase(), kind: 'person', certain: true, reasons: [], ...more };
}

/** Where `words` stand in the text of `of`. */
function place(of: Article, words: string): Span {
  const start = of.text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

const span = fc.tuple(fc.nat(1_000), fc.integer({ min: 1, max: 100 })).map(([start, length]) => ({
  start,
  end: start + length,
}));
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const arbitraryMentions: fc.Arbitrary<readonly ActorMention[]> = fc
  .uniqueArray(
    fc.record({
      span,
      actor: words,
      name: words,
      kind: fc.constantFrom('person' as const, 'organisation' as const, 'state' as const, 'place' as const),
      certain: fc.boolean(),
      reasons: fc.array(words, { maxLength: 3 }),
    }),
    { maxLength: 6, selector: (each) => each.span.start },
  )
  .map((mentions) => mentions.sort((a, b) => a.span.start - b.span.start));
const arbitraryQuotations: fc.Arbitrary<readonly Quotation[]> = fc
  .uniqueArray(
    fc.record({
      span,
      kind: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const),
      speaker: fc.record({ span, actor: fc.option(words, { nil: null }) }),
    }),
    { maxLength: 6, selector: (each) => each.span.start },
  )
  .map((quotations) => quotations.sort((a, b) => a.span.start - b.span.start));

const texts = ['Dupont et Durand.', 'Durand, puis Dupont.', 'Dupont. Dupont. Durand.'] as const;
/** A few articles of a few files, scopes and readings, so that they meet: one takes another's file name, or comes back. */
const someArticle = fc
  .record({
    text: fc.constantFrom(...texts),
    file: fc.constantFrom('a.txt', 'b.txt'),
    scope: fc.constantFrom('shared' as const, guild),
    language: fc.constantFrom('fr' as const, 'en' as const),
  })
  .map(({ text, file, ...other }) => article(file, text, other));
const someMentions = fc.uniqueArray(
  fc.record({
    span: fc.constantFrom(...[0, 8, 10, 16].map((start) => ({ start, end: start + 6 }))),
    actor: fc.constantFrom('dupont', 'durand', 'dubois'),
    name: fc.constantFrom('Dupont', 'Du Pont'),
    kind: fc.constantFrom('person' as const, 'organisation' as const),
    certain: fc.boolean(),
    reasons: fc.constantFrom([], ['typo']),
  }),
  { maxLength: 4, selector: (each) => each.span.start },
);
type Change =
  | { readonly kind: 'put' | 'remove'; readonly of: Article }
  | { readonly kind: 'name'; readonly of: Article; readonly mentions: readonly ActorMention[] };
const someChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constantFrom('put' as const, 'remove' as const), of: someArticle }),
  fc.record({ kind: fc.constant('name' as const), of: someArticle, mentions: someMentions }),
);

async function make(change: Change, store: Store): Promise<void> {
  if (change.kind === 'name') await store.setNames([{ id: change.of.id, mentions: change.mentions, quotations: [] }]);
  else if (change.kind === 'put') await store.put(change.of);
  else await store.remove(change.of.id);
}

export function describeNamesContract(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`${name} as a store of names`, () => {
    let where: StorePlace;
    let store: Store;
    beforeEach(async () => {
      where = await newPlace();
      store = await where.open();
    });
    afterEach(async () => {
      await store[Symbol.asyncDispose]();
      await where.clear();
    });

    const one = article('a.txt', 'Jake Sullivan parle. Jack Sullivan répond à Gallant. Jake\nSullivan part.');
    const two = article('b.txt', 'Gallant attend Sullivan.');
    const theirs = article('c.txt', 'Sullivan reçoit Dupont.', { scope: guild });
    const sure = { certain: true, reasons: [] };

    /** Three articles, one of a server, with whom they name. */
    async function nameAll(): Promise<void> {
      await store.putMany([one, two, theirs]);
      await store.setNames([
        {
          id: one.id,
          mentions: [
            mention(place(one, 'Jake Sullivan'), 'sullivan'),
            mention(place(one, 'Jack Sullivan'), 'sullivan', { certain: false, reasons: ['sound-alike'] }),
            mention(place(one, 'Gallant'), 'gallant'),
            mention(place(one, 'Jake\nSullivan'), 'sullivan'),
          ],
          quotations: [],
        },
        {
          id: two.id,
          mentions: [mention(place(two, 'Gallant'), 'gallant'), mention(place(two, 'Sullivan'), 'sullivan')],
          quotations: [],
        },
        {
          id: theirs.id,
          mentions: [mention(place(theirs, 'Sullivan'), 'sullivan'), mention(place(theirs, 'Dupont'), 'dupont')],
          quotations: [],
        },
      ]);
    }

    const of = (actors: readonly NamedActor[], id: string) => actors.find(({ actor }) => actor === id);

    describe('setNames', () => {
      it('gives back the mentions and quotations that were set, whatever they hold', async () => {
        await store.put(one);
        await fc.assert(
          fc.asyncProperty(arbitraryMentions, arbitraryQuotations, async (mentions, quotations) => {
            const names = { id: one.id, mentions, quotations };
            await store.setNames([names]);
            expect(await store.namesOf([one.id])).toEqual([names]);
          }),
          { numRuns: 200 },
        );
      });

      it('sets them in place of what was set before, and keeps them for whoever opens the store next', async () => {
        await nameAll();
        const after = { id: two.id, mentions: [mention(place(two, 'Sullivan'), 'sullivan')], quotations: [] };
        await store.setNames([after]);
        await store[Symbol.asyncDispose]();
        store = await where.open();
        expect(await store.namesOf([two.id])).toEqual([after]);
        expect(of(await store.actors(['shared'], 10), 'gallant')?.mentions).toBe(1);
      });

      it('passes over articles that do not exist, and answers for them with nothing', async () => {
        const gone = { id: '0'.repeat(16), mentions: [mention({ start: 0, end: 1 }, 'x')], quotations: [] };
        await store.setNames([gone]);
        expect(await store.namesOf([gone.id])).toEqual([{ id: gone.id, mentions: [], quotations: [] }]);
        expect(await store.actors(['shared'], 10)).toEqual([]);
      });

      it('is a change that an index follows', async () => {
        await store.put(two);
        const before = await store.revision();
        await store.setNames([{ id: two.id, mentions: [], quotations: [] }]);
        expect(await store.changesSince(before)).toMatchObject({ kind: 'changes', changed: [two.id], removed: [] });
      });
    });

    describe('awaitingNames', () => {
      it('gives the articles that have not been read for names, so many at most', async () => {
        await store.putMany([one, two, theirs]);
        expect(await store.awaitingNames(2)).toHaveLength(2);
        await store.setNames([{ id: one.id, mentions: [], quotations: [] }]);
        expect((await store.awaitingNames(10)).map(({ id }) => id).sort()).toEqual([two.id, theirs.id].sort());
      });

      it('gives an article again that has come read differently, but not one that came as it was', async () => {
        await nameAll();
        await store.put(two);
        expect(await store.awaitingNames(10)).toEqual([]);
        await store.put({ ...two, language: 'en' });
        expect((await store.awaitingNames(10)).map(({ id }) => id)).toEqual([two.id]);
      });
    });

    describe('forgetNames', () => {
      it('has all articles read anew, and keeps what was read until then', async () => {
        await nameAll();
        const before = await store.actors(['shared', guild], 10);
        await store.forgetNames();
        expect(await store.actors(['shared', guild], 10)).toEqual(before);
        expect(await store.awaitingNames(10)).toHaveLength(3);
        await store.setNames([{ id: two.id, mentions: [], quotations: [] }]);
        expect(await store.awaitingNames(10)).toHaveLength(2);
        expect(of(await store.actors(['shared'], 10), 'gallant')?.mentions).toBe(1);
      });
    });

    describe('actors', () => {
      it('counts mentions and articles, and every spelling with its reasons, most frequent first', async () => {
        await nameAll();
        expect(await store.actors(['shared'], 10)).toEqual([
          {
            actor: 'sullivan',
            name: 'SULLIVAN',
            kind: 'person',
            mentions: 4,
            articles: 2,
            forms: [
              { form: 'Jake Sullivan', count: 2, ...sure },
              { form: 'Jack Sullivan', count: 1, certain: false, reasons: ['sound-alike'] },
              { form: 'Sullivan', count: 1, ...sure },
            ],
          },
          {
            actor: 'gallant',
            name: 'GALLANT',
            kind: 'person',
            mentions: 2,
            articles: 2,
            forms: [{ form: 'Gallant', count: 2, ...sure }],
          },
        ]);
      });

      it('takes a spelling that is certain somewhere for certain, and needs no reason for it', async () => {
        await store.put(one);
        const doubtful = { certain: false, reasons: ['typo'] };
        await store.setNames([
          {
            id: one.id,
            mentions: [
              mention(place(one, 'Jake Sullivan'), 'sullivan', doubtful),
              mention(place(one, 'Jake\nSullivan'), 'sullivan'),
            ],
            quotations: [],
          },
        ]);
        expect((await store.actors(['shared'], 10))[0]?.forms).toEqual([{ form: 'Jake Sullivan', count: 2, ...sure }]);
      });

      it('gives most mentioned first, so many at most', async () => {
        await nameAll();
        expect((await store.actors(['shared'], 1)).map(({ actor }) => actor)).toEqual(['sullivan']);
      });

      it('counts what the scopes may see, and nothing else', async () => {
        await nameAll();
        expect(of(await store.actors(['shared'], 10), 'dupont')).toBeUndefined();
        const all = await store.actors(['shared', guild], 10);
        expect(of(all, 'sullivan')).toMatchObject({ mentions: 5, articles: 3 });
        expect(of(all, 'sullivan')?.forms.find(({ form }) => form === 'Sullivan')?.count).toBe(2);
        expect(of(all, 'dupont')).toMatchObject({ mentions: 1, articles: 1 });
        expect(await store.actors(['guild:999999999999999999'], 10)).toEqual([]);
      });

      it('forgets whom only an article named that is gone', async () => {
        await nameAll();
        await store.remove(one.id);
        expect(await store.namesOf([one.id])).toEqual([{ id: one.id, mentions: [], quotations: [] }]);
        expect(of(await store.actors(['shared'], 10), 'sullivan')).toMatchObject({ mentions: 1, articles: 1 });
        await store.put({ ...article('b.txt', 'Autre chose.') });
        expect(await store.actors(['shared'], 10)).toEqual([]);
        expect((await store.actors([guild], 10)).map(({ actor }) => actor)).toEqual(['dupont', 'sullivan']);
      });
    });

    describe('the counts of actors', () => {
      const reaches = [['shared'], [guild], ['shared', guild]] as const;

      it('are what a recount of all mentions gives, after any changes', async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(someChange, { maxLength: 12 }), async (changes) => {
            for (const each of changes) await make(each, store);
            for (const scopes of reaches)
              expect(told(await store.actors(scopes, 10))).toEqual(await recount(store, scopes));
          }),
          { numRuns: 100 },
        );
      });

      it('can be followed: whoever takes over what has changed holds what a new list would', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.array(someChange, { maxLength: 3 }), { maxLength: 8 }),
            fc.integer({ min: 1, max: 3 }),
            async (groups, most) => {
              const lists = reaches.map(() => knownActors(store, most));
              for (const changes of groups) {
                for (const each of changes) await make(each, store);
                for (const [at, scopes] of reaches.entries())
                  expect(await lists[at]?.(scopes)).toEqual(await store.actors(scopes, most));
              }
            },
          ),
          { numRuns: 100 },
        );
      });

      it('tell of those who are named more often, and of nobody else', async () => {
        await nameAll();
        const before = await store.revision();
        expect(await store.actorsSince(['shared'], before)).toEqual({ kind: 'changes', revision: before, actors: [] });
        const four = article('d.txt', 'Gallant encore.');
        await store.put(four);
        await store.setNames([{ id: four.id, mentions: [mention(place(four, 'Gallant'), 'gallant')], quotations: [] }]);
        const after = await store.actorsSince(['shared'], before);
        expect(after).toMatchObject({ kind: 'changes', actors: [{ actor: 'gallant', mentions: 3, articles: 3 }] });
        expect(await store.actorsSince([guild], before)).toMatchObject({ kind: 'changes', actors: [] });
      });

      it('ask whoever follows to take all anew once somebody is named less, or the revision is not of this store', async () => {
        await nameAll();
        const before = await store.revision();
        expect(await store.actorsSince(['shared'], before + 1)).toMatchObject({ kind: 'reload' });
        await store.remove(two.id);
        expect(await store.actorsSince(['shared'], before)).toMatchObject({ kind: 'reload' });
        expect(await store.actorsSince(['shared'], await store.revision())).toMatchObject({ kind: 'changes' });
      });
    });

    describe('articlesNaming', () => {
      it('gives the articles of the scopes that name one of some actors, each once with how often, the last first', async () => {
        await nameAll();
        const naming = (...actors: string[]) => store.articlesNaming(actors, ['shared']);
        expect(await naming('sullivan')).toEqual([
          { article: two.id, mentions: 1 },
          { article: one.id, mentions: 3 },
        ]);
        expect(await naming('sullivan', 'gallant')).toEqual([
          { article: two.id, mentions: 2 },
          { article: one.id, mentions: 4 },
        ]);
        expect(await naming('dupont')).toEqual([]);
        expect(await naming()).toEqual([]);
        expect(await store.articlesNaming(['dupont'], ['shared', guild])).toEqual([
          { article: theirs.id, mentions: 1 },
        ]);
      });
    });
  });
}
