/** What a bot remembers while it runs: bounded, for a while, and nothing of users' sentences in the store. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { votesOf } from '../../src/discord/feedback.ts';
import { paceOf } from '../../src/discord/pace.ts';
import { passing } from '../../src/discord/passing.ts';
import { withoutSentences } from '../../src/discord/requestMemory.ts';
import { requestMemory } from './requestMemory.ts';

describe('what is remembered in passing', () => {
  it('is forgotten after its time, and when newer things need the room', () => {
    let now = 0;
    const kept = passing<number>(2, 10, () => now);
    kept.set('a', 1);
    kept.set('b', 2);
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, 2, null]);
    kept.set('a', 3);
    kept.set('c', 4);
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([3, null, 4]);
    now = 10;
    expect(kept.get('a')).toBe(3);
    now = 11;
    expect(kept.get('a')).toBeNull();
  });
});

describe('the pace of a user', () => {
  it('lets a burst through, then one in a while, and is told once until there was a rest', () => {
    let now = 0;
    const pace = paceOf(3, 100, () => now);
    const take = (times: number) => Array.from({ length: times }, () => pace.take('a'));
    expect(take(6)).toEqual(['go', 'go', 'go', 'tell', 'ignore', 'ignore']);
    expect(pace.take('b')).toBe('go');
    now = 100;
    expect(take(2)).toEqual(['go', 'ignore']);
    now = 1_000;
    expect(take(5)).toEqual(['go', 'go', 'go', 'tell', 'ignore']);
  });

  it('never lets more through than burst and time allow, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { maxLength: 200 }), (pauses) => {
        let now = 0;
        const pace = paceOf(5, 100, () => now);
        let gone = 0;
        for (const pause of pauses) {
          now += pause;
          if (pace.take('a') === 'go') gone += 1;
          expect(gone).toBeLessThanOrEqual(5 + now / 100);
        }
      }),
    );
  });
});

describe('votes', () => {
  it('are one a user an answer, and a change takes the one before back', () => {
    const votes = votesOf(() => 0);
    expect(votes.change('u', 'a', 'helpful')).toEqual({ helpful: 1, unhelpful: 0 });
    expect(votes.change('u', 'a', 'helpful')).toEqual({ helpful: 0, unhelpful: 0 });
    expect(votes.change('u', 'a', 'unhelpful')).toEqual({ helpful: -1, unhelpful: 1 });
    expect(votes.change('v', 'a', 'unhelpful')).toEqual({ helpful: 0, unhelpful: 1 });
    expect(votes.change('u', 'b', 'unhelpful')).toEqual({ helpful: 0, unhelpful: 1 });
  });

  it('are forgotten with the secret of their day', () => {
    let now = 0;
    const votes = votesOf(() => now);
    votes.change('u', 'a', 'helpful');
    now = 24 * 60 * 60_000;
    expect(votes.change('u', 'a', 'helpful')).toEqual({ helpful: 1, unhelpful: 0 });
  });
});

describe('requests too long for a button', () => {
  it('are kept in the store, those in users’ own sentences only in passing', async () => {
    let now = 0;
    const store = requestMemory();
    const memory = withoutSentences(store, () => now);
    const topic = await memory.rememberRequest('"brief|x"', 'brief');
    expect(store.size()).toBe(1);
    const keys = [
      await memory.rememberRequest('"ask|une question"', 'ask'),
      await memory.rememberRequest('"check|un message"', 'check'),
    ];
    expect(store.size()).toBe(1);
    expect(await memory.recallRequest(topic)).toBe('"brief|x"');
    expect(await Promise.all(keys.map((key) => memory.recallRequest(key)))).toEqual([
      '"ask|une question"',
      '"check|un message"',
    ]);
    now = 60 * 60_000 + 1;
    expect(await memory.recallRequest(keys[0] ?? '')).toBeNull();
    expect(await memory.recallRequest(topic)).toBe('"brief|x"');
  });
});
