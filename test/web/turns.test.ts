import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/web/turns.ts';

describe('turns', () => {
  it('asks one host one thing at a time, with a pause between, and others meanwhile', async () => {
    let clock = 0;
    const told: string[] = [];
    const take = createTurns({
      pause: 1000,
      now: () => clock,
      wait: async (milliseconds) => {
        told.push(`wait ${milliseconds}`);
        clock += milliseconds;
      },
    });
    const work = (name: string) => async () => {
      told.push(`${name} begins`);
      await setImmediate();
      told.push(`${name} ends`);
      return name;
    };
    const all = await Promise.all([
      take('a.example', work('a1')),
      take('a.example', work('a2')),
      take('b.example', work('b1')),
    ]);
    expect(all).toEqual(['a1', 'a2', 'b1']);
    expect(told.indexOf('b1 begins')).toBeLessThan(told.indexOf('a1 ends'));
    expect(told.filter((line) => /^(?:a|wait)/.test(line))).toEqual([
      'a1 begins',
      'a1 ends',
      'wait 1000',
      'a2 begins',
      'a2 ends',
    ]);
  });

  it('goes on after a failure', async () => {
    const take = createTurns({ pause: 0 });
    const failing = take('a.example', () => Promise.reject(new Error('no')));
    const next = take('a.example', async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('lets only so many wait', async () => {
    const take = createTurns({ pause: 0, mostWaiting: 2 });
    const ends: (() => void)[] = [];
    const held = [1, 2].map(() => take('a.example', () => new Promise<void>((resolve) => ends.push(resolve))));
    await expect(take('a.example', async () => 'third')).rejects.toThrow(RangeError);
    await setImmediate();
    ends[0]?.();
    await held[0];
    await setImmediate();
    ends[1]?.();
    await held[1];
    expect(await take('a.example', async () => 'fourth')).toBe('fourth');
  });
});
