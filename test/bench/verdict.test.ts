import { expect, test } from 'vitest';
import { verdict } from '../../bench/reach.ts';
import { tableOf } from '../../bench/table.ts';

const reach = { name: 'answer', most: 3, unit: '× floor' };

test('a reach is reached up to and with its bound', () => {
  expect(verdict({ ...reach, value: 3 })).toBe('reached  answer: 3.00 × floor, at most 3 × floor');
});

test('a reach is missed beyond its bound, by however little', () => {
  expect(verdict({ ...reach, value: 3.004 })).toMatch(/^missed/);
  expect(verdict({ ...reach, value: Number.NaN })).toMatch(/^missed/);
});

test('numbers stand under one another by their last digits', () => {
  expect(
    tableOf([
      ['', 'p50'],
      ['floor', '1.25'],
      ['answers', '10.50'],
    ]),
  ).toBe('              p50\n  floor      1.25\n  answers   10.50\n');
});
