/**
 * Where the others of a network stand: on an oval around the one asked after, half of them left and half right, so that
 * each has a line of its own for its name. The same network is always drawn the same.
 */
import type { Tie } from './network.ts';

/** A place from the middle of the picture, `x` to the right and `y` downwards, in half widths and half heights of the oval. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
}

/** Places for `count` others, in their order; who is tied stands near. */
export function placesAround(count: number, ties: readonly Tie[]): readonly Place[] {
  const order = neighbours(count, ties);
  const places = new Array<Place>(count);
  const right = Math.ceil(count / 2);
  for (const [at, node] of order.entries()) {
    // Down the right side, then up the left one: a ring, of which the neighbours stay neighbours.
    const [side, row, rows] =
      at < right ? (['right', at, right] as const) : (['left', count - 1 - at, count - right] as const);
    const y = rows === 1 ? 0 : (2 * row) / (rows - 1) - 1;
    // Flatter than a circle, for the names of the first and last rows stand beside them, not above.
    const x = Math.sqrt(1 - 0.5 * y * y);
    places[node] = { x: side === 'right' ? x : -x, y, side };
  }
  return places;
}

/** From the first on, each next to whom of those left it is tied to most; of equal ones the first. */
function neighbours(count: number, ties: readonly Tie[]): readonly number[] {
  const strength = new Map<string, number>();
  for (const {
    between: [a, b],
    sentences,
  } of ties) {
    strength.set(`${a} ${b}`, sentences);
    strength.set(`${b} ${a}`, sentences);
  }
  const left = new Set(Array.from({ length: count }, (_, node) => node));
  const order: number[] = [];
  while (left.size > 0) {
    const before = order.at(-1);
    let next: number | null = null;
    let most = -1;
    for (const node of left) {
      const own = before === undefined ? 0 : (strength.get(`${before} ${node}`) ?? 0);
      if (own <= most) continue;
      next = node;
      most = own;
    }
    if (next === null) break;
    order.push(next);
    left.delete(next);
  }
  return order;
}
