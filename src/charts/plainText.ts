/**
 * What the font has letters for, and marks, digits, punctuation and spaces of any script on the first plane; neither
 * emoji nor what cannot be seen, save the joiners that Persian words need.
 */
const notDrawn =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{N}\p{P}\p{Zs}$€£+<=>|~^`°©®±×÷≈≠≤≥→←−\u200c\u200d]+/gu;
const offThePlane = /[\u{10000}-\u{10ffff}]+/gu;
const anySpaces = /[[\s\p{C}]--[\u200c\u200d]]+/gv;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text on one line without control characters, at most `most` characters (graphemes) long, the last of them "…" when it was longer. */
export function oneLine(text: string, most: number): string {
  const line = text
    .slice(0, most * 40)
    .toWellFormed()
    .replace(anySpaces, ' ')
    .trim();
  const kept: string[] = [];
  for (const { segment } of graphemes.segment(line)) {
    if (kept.length === most) return `${kept.slice(0, -1).join('').trimEnd()}…`;
    kept.push(segment);
  }
  return kept.join('');
}

/** Like {@link oneLine}, with "…" for what the font of pictures has no letters for. */
export function drawnText(text: string, most: number): string {
  return oneLine(
    oneLine(text, most * 4)
      .replace(offThePlane, '…')
      .replace(notDrawn, '…')
      .replace(/…(?:\s*…)+/gu, '…'),
    most,
  );
}
