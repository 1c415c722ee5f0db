/** What every implementation of `Store` holds of times: when articles appeared, and when what they tell of took place. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleEvent } from '../../src/article/articleEvent.ts';
import type { Dating, EvidenceKind } from '../../src/article/dating.ts';
import type { Store } from '../../src/store/store.ts';
import { article } from './articles.ts';
import type { StorePlace } from './storeContract.ts';

const guild = 'guild:123456789012345678' as const;

function inferred(likely: string, more: Partial<Dating> = {}): Dating {
  const day = { from: likely, to: likely };
  return { ...day, likely, probable: day, basis: 'inferred', confidence: 0.8, evidence: [], doubts: [], ...more };
}

function event(likely: string, start = 0, more: Partial<ArticleEvent> = {}): ArticleEvent {
  const span = { start, end: start + 2 };
  return { span, words: span, from: likely, to: likely, likely, approximate: false, ...more };
}

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const range = fc.record({ from: day, to: day });
const span = fc.tuple(fc.nat(1_000), fc.nat(1_000)).map(([start, length]) => ({ start, end: start + length }));
const kinds: readonly EvidenceKind[] = ['date', 'weekday', 'chain', 'rights', 'office', 'article'];
const evidence = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    range,
    spans: fc.array(span, { maxLength: 3 }),
    subject: fc.option(fc.string({ unit: 'binary' })),
  }),
  { maxLength: 4 },
);
const arbitraryDating: fc.Arbitrary<Dating> = fc.record({
  from: day,
  to: day,
  likely: day,
  probable: range,
  basis: fc.constantFrom('stated' as const, 'set' as const, 'inferred' as const, 'received' as const),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  evidence,
  doubts: evidence,
});
const arbitraryEvents: fc.Arbitrary<readonly ArticleEvent[]> = fc.uniqueArray(
  fc.record({ span, words: span, from: day, to: day, likely: day, approximate: fc.boolean() }),
  { maxLength: 6, selector: (each) => `${each.span.start} ${each.span.end}` },
);

export function describeTimesContract(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`${name} as a store of times`, () => {
    let place: StorePlace;
    let store: Store;
    beforeEach(async () => {
      place = await newPlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store[Symbol.asyncDispose]();
      await place.clear();
    });

    const one = article('a.txt', 'Un.');
    const two = article('b.txt', 'Deux.');

    async function daysBetween(from: string | null, to: string | null, limit = 100): Promise<readonly string[]> {
      return (await store.eventsBetween(['shared'], { from, to }, limit)).map(({ likely }) => likely);
    }

    describe('setTimes', () => {
      it('gives back the dating and the events that were set, whatever they hold', async () => {
        await store.put(one);
        await fc.assert(
          fc.asyncProperty(arbitraryDating, arbitraryEvents, async (dating, events) => {
            await store.setDate(one.id, null);
            await store.setTimes([{ id: one.id, dating, events }]);
            expect((await store.get(one.id))?.dating).toEqual(dating);
            const kept = await store.eventsOf([one.id]);
            const inOrder = [...events].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
            expect(kept).toEqual(inOrder.map((each) => ({ article: one.id, ...each })));
          }),
        );
      });

      it('takes the place of what was known', async () => {
        await store.put(one);
        await store.setTimes([{ id: one.id, dating: inferred('2024-04-14'), events: [event('2024-04-13')] }]);
        await store.setTimes([{ id: one.id, dating: inferred('2024-05-17'), events: [event('2024-05-14')] }]);
        expect((await store.get(one.id))?.dating?.likely).toBe('2024-05-17');
        expect(await daysBetween(null, null)).toEqual(['2024-05-14']);
      });

      it('is a change that an index follows, and none where nothing is otherwise', async () => {
        await store.put(one);
        const times = [{ id: one.id, dating: inferred('2024-04-14'), events: [event('2024-04-13')] }];
        const before = await store.revision();
        await store.setTimes(times);
        const after = await store.revision();
        expect(await store.changesSince(before)).toMatchObject({ changed: [one.id], removed: [] });
        await store.setTimes(times);
        expect(await store.revision()).toBe(after);
      });

      it('passes over articles that do not exist', async () => {
        await store.setTimes([{ id: 'f'.repeat(16), dating: inferred('2024-04-14'), events: [event('2024-04-13')] }]);
        expect(await store.eventsOf(['f'.repeat(16)])).toEqual([]);
      });

      it('goes with its article, and is forgotten when that is read differently', async () => {
        await store.putMany([one, two]);
        const times = [one, two].map(({ id }) => ({
          id,
          dating: inferred('2024-04-14'),
          events: [event('2024-04-13')],
        }));
        await store.setTimes(times);
        await store.remove(one.id);
        await store.put({ ...two, outlet: 'La Gazette' });
        expect(await store.eventsOf([one.id])).toEqual([]);
        expect((await store.get(two.id))?.dating).toBeNull();
        await store.put(one);
        expect((await store.get(one.id))?.dating).toBeNull();
        expect(await store.eventsOf([one.id])).toEqual([]);
      });

      it('stays when the same article comes again', async () => {
        await store.put(one);
        await store.setTimes([{ id: one.id, dating: inferred('2024-04-14'), events: [event('2024-04-13')] }]);
        expect((await store.put(one)).outcome).toBe('unchanged');
        expect((await store.get(one.id))?.dating?.likely).toBe('2024-04-14');
        expect(await daysBetween(null, null)).toEqual(['2024-04-13']);
      });
    });

    describe('awaitsDating', () => {
      it('is true while some article has no dating', async () => {
        expect(await store.awaitsDating()).toBe(false);
        await store.putMany([one, two]);
        expect(await store.awaitsDating()).toBe(true);
        await store.setTimes([{ id: one.id, dating: inferred('2024-04-14'), events: [] }]);
        expect(await store.awaitsDating()).toBe(true);
        await store.setTimes([{ id: two.id, dating: inferred('2024-04-14'), events: [] }]);
        expect(await store.awaitsDating()).toBe(false);
      });
    });

    describe('setDate', () => {
      it('keeps the day that a person set until it is taken back, and has the article dated anew', async () => {
        await store.put(one);
        await store.setTimes([{ id: one.id, dating: inferred('2024-05-17'), events: [] }]);
        const before = await store.revision();
        expect(await store.setDate(one.id, '2024-04-14')).toBe(true);
        expect(await store.get(one.id)).toMatchObject({ dateSet: '2024-04-14', dating: null });
        expect(await store.awaitsDating()).toBe(true);
        expect(await store.changesSince(before)).toMatchObject({ changed: [one.id] });
        expect(await store.setDate(one.id, null)).toBe(true);
        expect(await store.get(one.id)).toMatchObject({ dateSet: null, dating: null });
      });

      it('stays when the article comes again, or is read differently', async () => {
        await store.put(one);
        await store.setDate(one.id, '2024-04-14');
        await store.put(one);
        await store.put({ ...one, outlet: 'La Gazette' });
        expect(await store.get(one.id)).toMatchObject({ dateSet: '2024-04-14', outlet: 'La Gazette' });
      });

      it('says when there is no such article', async () => {
        expect(await store.setDate('f'.repeat(16), '2024-04-14')).toBe(false);
      });
    });

    describe('eventsBetween', () => {
      const own = article('c.txt', 'Trois.', { scope: guild });

      beforeEach(async () => {
        await store.putMany([one, two, own]);
        await store.setTimes([
          { id: one.id, dating: inferred('2024-05-17'), events: [event('2024-05-14', 9), event('2024-04-13', 3)] },
          { id: two.id, dating: inferred('2024-04-14'), events: [event('2024-04-13')] },
          { id: own.id, dating: inferred('2024-04-14'), events: [event('2024-04-12')] },
        ]);
      });

      it('gives the events of some days, both ends included, oldest first', async () => {
        expect(await daysBetween('2024-04-13', '2024-05-14')).toEqual(['2024-04-13', '2024-04-13', '2024-05-14']);
        expect(await daysBetween('2024-04-14', '2024-05-13')).toEqual([]);
      });

      it('takes an end that is left open for no end', async () => {
        expect(await daysBetween('2024-04-14', null)).toEqual(['2024-05-14']);
        expect(await daysBetween(null, '2024-04-14')).toEqual(['2024-04-13', '2024-04-13']);
        expect(await daysBetween(null, null)).toHaveLength(3);
      });

      it('gives at most so many, the oldest', async () => {
        expect(await daysBetween(null, null, 2)).toEqual(['2024-04-13', '2024-04-13']);
      });

      it('gives those of the scopes asked for, and no other', async () => {
        const all = { from: null, to: null };
        expect((await store.eventsBetween([guild], all, 10)).map(({ article: id }) => id)).toEqual([own.id]);
        expect(await store.eventsBetween(['shared', guild], all, 10)).toHaveLength(4);
        expect(await store.eventsBetween([], all, 10)).toEqual([]);
      });

      it('gives with each event its article, sentence and words', async () => {
        const span = { start: 9, end: 11 };
        expect(await store.eventsBetween(['shared'], { from: '2024-05-01', to: null }, 10)).toEqual([
          { article: one.id, ...event('2024-05-14'), span, words: span },
        ]);
      });

      it('are given in the order of their text where some articles are asked for', async () => {
        expect((await store.eventsOf([two.id, one.id])).map(({ article: id, likely }) => [id, likely])).toEqual([
          [two.id, '2024-04-13'],
          [one.id, '2024-04-13'],
          [one.id, '2024-05-14'],
        ]);
        expect(await store.eventsOf([])).toEqual([]);
      });
    });
  });
}
