import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JudgedAnswer, Store } from '../../src/store/store.ts';
import type { StorePlace } from './storeContract.ts';

function judged(key: string, more: Partial<JudgedAnswer> = {}): JudgedAnswer {
  const places = [{ article: `${key}0000000000000000`.slice(0, 16), start: 3, end: 40 }];
  return { key, places, expects: 'person', confidence: 0.75, found: true, ...more };
}

const good = { helpful: 1, unhelpful: 0, day: '2026-03-01' } as const;
const bad = { helpful: 0, unhelpful: 1, day: '2026-03-02' } as const;

/** What every implementation of `Store` must hold to of servers' settings and of judged answers. */
export function describeConversationsContract(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`${name} as a store of conversations`, () => {
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

    describe('settings', () => {
      it('are of one server, one place and one name, and stay over a restart', async () => {
        await store.setSetting('1', '', 'language', 'fr');
        await store.setSetting('1', '7', 'answers', 'in-thread');
        await store.setSetting('2', '7', 'answers', 'in-place');
        await store[Symbol.asyncDispose]();
        store = await place.open();
        expect(await store.setting('1', '', 'language')).toBe('fr');
        expect(await store.setting('1', '7', 'answers')).toBe('in-thread');
        expect(await store.setting('2', '7', 'answers')).toBe('in-place');
        expect(await store.setting('1', '8', 'answers')).toBeNull();
        expect(await store.setting('2', '', 'language')).toBeNull();
      });

      it('are replaced, taken back, and forgotten with their server alone', async () => {
        await store.setSetting('1', '7', 'answers', 'in-thread');
        await store.setSetting('1', '7', 'answers', 'in-place');
        expect(await store.setting('1', '7', 'answers')).toBe('in-place');
        await store.setSetting('1', '7', 'answers', null);
        expect(await store.setting('1', '7', 'answers')).toBeNull();
        await store.setSetting('1', '', 'language', 'fr');
        await store.setSetting('2', '', 'language', 'en');
        await store.forgetSettings('1');
        expect(await store.setting('1', '', 'language')).toBeNull();
        expect(await store.setting('2', '', 'language')).toBe('en');
      });
    });

    describe('feedback', () => {
      it('is counted for each answer, with the days of the first and the last judgement', async () => {
        await store.countFeedback(judged('a'), good);
        await store.countFeedback(judged('a'), bad);
        await store.countFeedback(judged('a'), { ...bad, day: '2026-03-09' });
        expect(await store.worstAnswers(10)).toEqual([
          { ...judged('a'), helpful: 1, unhelpful: 2, first: '2026-03-01', last: '2026-03-09' },
        ]);
      });

      it('takes a judgement back that was changed, and never counts below nothing', async () => {
        await store.countFeedback(judged('a'), bad);
        await store.countFeedback(judged('a'), { helpful: 1, unhelpful: -1, day: '2026-03-02' });
        expect(await store.worstAnswers(10)).toEqual([]);
        await store.countFeedback(judged('a'), { helpful: -1, unhelpful: 1, day: '2026-03-02' });
        await store.countFeedback(judged('a'), { helpful: -1, unhelpful: 0, day: '2026-03-02' });
        expect(await store.worstAnswers(10)).toMatchObject([{ helpful: 0, unhelpful: 1 }]);
      });

      it('lists the worst first, and none that all found helpful', async () => {
        await store.countFeedback(judged('helpful'), good);
        await store.countFeedback(judged('mixed'), good);
        await store.countFeedback(judged('mixed'), bad);
        await store.countFeedback(judged('bad', { found: false, places: [] }), bad);
        await store.countFeedback(judged('worst'), bad);
        await store.countFeedback(judged('worst'), bad);
        const keys = (await store.worstAnswers(10)).map(({ key }) => key);
        expect(keys).toEqual(['worst', 'bad', 'mixed']);
        expect((await store.worstAnswers(2)).map(({ key }) => key)).toEqual(['worst', 'bad']);
      });
    });
  });
}
