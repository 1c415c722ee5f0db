import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotDone, Workroom } from '../../src/threads/workroom.ts';

describe('a room in which work is done apart', () => {
  let each: number;
  let room: Workroom<string, string>;
  beforeEach(() => {
    each = 60_000;
    const limits = {
      waiting: 3,
      idle: 60_000,
      memory: 64,
      growth: 300,
      get each() {
        return each;
      },
    };
    room = new Workroom({ module: new URL('./stubbornThread.ts', import.meta.url), name: 'test', limits });
  });
  afterEach(() => room[Symbol.asyncDispose]());

  const reasonOf = (job: string | (() => void)) =>
    room.do(job as string).then(
      (result) => result,
      (error: unknown) => (error instanceof NotDone ? error.reason : error),
    );

  it('does one job after the other', async () => {
    expect(await Promise.all(['a', 'b', 'c'].map(reasonOf))).toEqual(['a done', 'b done', 'c done']);
  });

  it('tells what a job throws, and does the next', async () => {
    expect(await Promise.all(['throw', 'b'].map(reasonOf))).toEqual(['failed', 'b done']);
  });

  it('ends a job that never ends, and nothing else', async () => {
    expect(await reasonOf('a')).toBe('a done');
    each = 50;
    const late = reasonOf('never end');
    // Those that wait have the time of their own again.
    each = 60_000;
    const next = reasonOf('b');
    expect(await Promise.all([late, next])).toEqual(['late', 'b done']);
  });

  it.each(['exit', 'take everything', 'take much outside of the heap'])(
    'goes on with a new thread where one was lost (%s)',
    async (job) => {
      expect(await Promise.all([job, 'b'].map(reasonOf))).toEqual(['ended', 'b done']);
    },
  );

  it('refuses a job that cannot be handed over, and does the next', async () => {
    expect(await Promise.all([() => {}, 'b'].map(reasonOf))).toEqual(['failed', 'b done']);
  });

  it('lets only so many wait', async () => {
    const all = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(reasonOf));
    expect(all).toEqual(['a done', 'b done', 'c done', 'd done', 'busy', 'busy']);
    expect(await reasonOf('g')).toBe('g done');
  });

  it('ends with what is being done and what waits, when it is closed', async () => {
    const jobs = ['never end', 'b'].map(reasonOf);
    await room[Symbol.asyncDispose]();
    expect(await Promise.all(jobs)).toEqual(['closed', 'closed']);
  });
});
