/**
 * What the font has letters for, and marks, digits, punctuation and spaces of any script on the first plane; neither
 * emoji nor what cannot be seen, save the joiners that Persian words need.
 */
const notDrawn =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{N}\p{P}\p{Zs}$€£+<=>|~^`°©®±×÷≈≠≤≥→←−\u200c\u200d]+/gu;
const offThePlane = /[\u{10000}-\u{10ffff}]+/gu;
const anySpaces = /[[\s\p{C}]--[\u200c\u200d]]+/gv;
/** Letters carry two or three marks at most in any spelling; piled higher they cover what is around. */
const piledMarks = /(\p{M}{3})\p{M}+/gu;

/** A character (a flag, a family) can be long; the whole is never longer than this many code units for each. */
const unitsEach = 10;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A text on one line without control characters, at most `most` characters (graphemes) long and at most 10 × `most`
 * code units, ending in "…" where it was longer.
 */
export function oneLine(text: string, most: number): string {
  const line = text
    .slice(0, most * 40)
    .toWellFormed()
    .replace(anySpaces, ' ')
    .replace(piledMarks, '$1')
    .trim();
  const kept: string[] = [];
  let units = 0;
  for (const { segment } of graphemes.segment(line)) {
    units += segment.length;
    if (kept.length === most || units >= most * unitsEach)
      return `${kept
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
    kept.push(segment);
  }
  return kept.join('');
}

/** Like {@link oneLine}, with "…" for what the font of pictures has no letters for. */
export function drawnText(text: string, most: number): string {
  const drawn = oneLine(text, most * 4)
    .replace(offThePlane, '…')
    .replace(notDrawn, '…')
    .replace(/…(?:\s*…)+/gu, '…');
  return oneLine(drawn, most);
}
