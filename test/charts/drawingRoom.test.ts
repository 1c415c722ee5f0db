import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { TopLevelSpec } from 'vega-lite';
import { expect, test } from 'vitest';
import { binDays } from '../../src/charts/bins.ts';
import { DrawingRoom, drawingLimits } from '../../src/charts/drawingRoom.ts';
import { timelineSpec } from '../../src/charts/timelineSpec.ts';

const day = { from: '2024-04-13', to: '2024-04-13' };
const spec = timelineSpec(binDays([{ day: day.from, articles: 1, events: 2 }], day), 'events', 'Iran', 'fr');
const notDrawable = { mark: 'no such mark', encoding: {} } as never;

test('pictures are drawn in the order in which they were asked for', async () => {
  await using room = new DrawingRoom();
  const order: number[] = [];
  await Promise.all([0, 1, 2, 3].map((place) => room.do(spec).then(() => order.push(place))));
  expect(order).toEqual([0, 1, 2, 3]);
});

test('what cannot be drawn fails alone', async () => {
  await using room = new DrawingRoom();
  const [wrong, unsendable, right] = await Promise.allSettled([
    room.do(notDrawable),
    room.do({ ...spec, usermeta: { no: () => 0 } } as never),
    room.do(spec),
  ]);
  expect(wrong).toMatchObject({
    status: 'rejected',
    reason: { reason: 'failed' },
  });
  expect(unsendable.status).toBe('rejected');
  expect(right).toMatchObject({ status: 'fulfilled', value: { width: expect.any(Number) } });
});

test('a description that names a file or an address is drawn as if it were empty', async () => {
  await using room = new DrawingRoom();
  const picture = async (data: object) => {
    const spec = { data, mark: 'bar', encoding: { y: { aggregate: 'count' } } } as never;
    return Buffer.from((await room.do(spec)).png).toString('base64');
  };
  const empty = await picture({ values: [] });
  const folder = await mkdtemp(join(tmpdir(), 'vigie-'));
  await writeFile(join(folder, 'rows.csv'), 'a\n1\n2\n3\n');
  try {
    expect(await picture({ values: [{ a: 1 }, { a: 2 }, { a: 3 }] })).not.toBe(empty);
    expect(await picture({ url: join(folder, 'rows.csv') })).toBe(empty);
    expect(await picture({ url: pathToFileURL(join(folder, 'rows.csv')).href })).toBe(empty);
    expect(await picture({ url: 'data:text/csv,a%0A1%0A2%0A3', format: { type: 'csv' } })).toBe(empty);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('only so many wait', async () => {
  await using room = new DrawingRoom({ ...drawingLimits, waiting: 2 });
  const results = await Promise.allSettled([1, 2, 3, 4].map(() => room.do(spec)));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
});

test('one that takes too long fails, and the next has a thread and a time of its own', async () => {
  await using room = new DrawingRoom({ ...drawingLimits, each: 3_000 });
  const slow: TopLevelSpec = {
    data: { sequence: { start: 0, stop: 100_000 } },
    transform: [{ calculate: 'indexof(sequence(0, 50000), -1)', as: 'found' }],
    mark: 'bar',
    encoding: { y: { aggregate: 'sum', field: 'found' } },
  };
  const [late, next] = await Promise.allSettled([room.do(slow), room.do(spec)]);
  expect(late).toMatchObject({ status: 'rejected', reason: { reason: 'late' } });
  expect(next.status).toBe('fulfilled');
});

test('an idle thread ends, and the next picture begins another', async () => {
  await using room = new DrawingRoom({ ...drawingLimits, idle: 1 });
  const started: Worker[] = [];
  const note = (thread: Worker) => started.push(thread);
  process.on('worker', note);
  const first = await room.do(spec);
  const [thread] = started;
  if (thread === undefined) throw new Error('No thread was started');
  await once(thread, 'exit');
  const second = await room.do(spec);
  process.off('worker', note);
  expect(started).toHaveLength(2);
  expect(Buffer.compare(first.png, second.png)).toBe(0);
});

test('a room that is closed fails what waits', async () => {
  const room = new DrawingRoom();
  const drawing = Promise.allSettled([room.do(spec), room.do(spec)]);
  await room[Symbol.asyncDispose]();
  expect((await drawing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
