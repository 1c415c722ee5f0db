import { drawnText } from './plainText.ts';

/**
 * A name in at most `lines` lines of about `most` characters, broken at blanks and behind hyphens; ending in "…" where it
 * is longer. Only what pictures have letters for.
 */
export function wrapName(name: string, most: number, lines: number): readonly string[] {
  const words = drawnText(name, most * (lines + 1)).split(/(?<=[\s-])/u);
  const wrapped: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && (line + word).trimEnd().length > most) {
      wrapped.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  wrapped.push(line.trimEnd());
  const shown = wrapped.slice(0, lines).map((each) => drawnText(each, most));
  const last = shown.at(-1) ?? '';
  if (wrapped.length > lines && !last.endsWith('…')) shown[shown.length - 1] = drawnText(`${last} …`, most + 2);
  return shown;
}
