/** Letters that a scanned page confuses: long ſ and f, rn and m, u and n, c, e and o, l, i, t, j and 1, h and b. */

/** What each letter or group is read as; groups first. */
const SHAPES: readonly (readonly [letters: RegExp, shape: string])[] = [
  [/rn|nn|in|ni|iu|ui|ri(?=[a-z])/g, 'm'],
  [/vv/g, 'w'],
  [/cl|ol|el/g, 'd'],
  [/li|lt|ii/g, 'h'],
  [/[nv]/g, 'u'],
  [/[eo]/g, 'c'],
  [/[litj1]/g, 'i'],
  [/[f]/g, 's'],
  [/b/g, 'h'],
  [/q/g, 'g'],
];

/** The shape of a folded word: words of one shape may be one word, read twice. */
export function shapeOf(word: string): string {
  return SHAPES.reduce((shape, [letters, read]) => shape.replace(letters, read), word);
}
