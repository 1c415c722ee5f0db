import { expect, test } from 'vitest';
import { binDays } from '../../src/charts/bins.ts';
import { drawnLately } from '../../src/charts/drawnLately.ts';
import { timelineSpec } from '../../src/charts/timelineSpec.ts';

const day = '2024-04-13';
const binning = binDays([{ day, articles: 1, events: 2 }], { from: day, to: day });
const specOf = (title: string) => timelineSpec(binning, 'events', title, 'fr');

/** Counts what is really drawn. */
function pen(fails = 0) {
  let drawn = 0;
  const draw = drawnLately(async () => {
    drawn += 1;
    if (drawn <= fails) throw new Error('The pen broke');
    return { png: Buffer.from(`${drawn}`), width: 1, height: 1 };
  });
  return { draw, drawn: () => drawn };
}

test('the same picture is drawn once, another title is another picture', async () => {
  const { draw, drawn } = pen();
  const first = await draw(specOf('Iran'));
  expect(await draw(specOf('Iran'))).toBe(first);
  expect(await draw(specOf('Oman'))).not.toBe(first);
  expect(drawn()).toBe(2);
});

test('what could not be drawn is tried again', async () => {
  const { draw, drawn } = pen(1);
  await expect(draw(specOf('Iran'))).rejects.toThrow('The pen broke');
  await draw(specOf('Iran'));
  expect(drawn()).toBe(2);
});

test('what was asked for longest ago is forgotten first', async () => {
  const { draw, drawn } = pen();
  for (let at = 0; at < 32; at += 1) await draw(specOf(`${at}`));
  await draw(specOf('0'));
  await draw(specOf('another'));
  expect(drawn()).toBe(33);
  await draw(specOf('0'));
  expect(drawn()).toBe(33);
  await draw(specOf('1'));
  expect(drawn()).toBe(34);
});
