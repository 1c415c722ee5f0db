import type { Span } from '../article/span.ts';

/** A word where it stands. Half-open span of UTF-16 code units, an elided article in front ("l'") left out. */
export interface Word extends Span {
  readonly text: string;
}

/**
 * A run of letters, marks and digits, joined inside by one apostrophe, hyphen, point or ampersand ("porte-parole", "U.S",
 * "S-300", "R&D"), digits also by a comma ("2,5"), and by what is not seen. Each joint is followed by a letter or digit, so
 * the match is found in one pass.
 */
const RUN =
  /[\p{L}\p{M}\p{N}]+(?:(?:[-'’ʼ.&‐‑]|(?<=\p{N}),(?=\p{N})|[\u00ad\u200b-\u200d\u2060\ufeff]+)[\p{L}\p{M}\p{N}]+)*/gu;

/** What French elides before a vowel; "O'Brien" keeps its O, "D'Alema" is found as "Alema" in texts and questions alike. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’ʼ]/iu;

/** English endings after an apostrophe: "Israel's", "don't". */
const ENCLITIC = /['’ʼ](?:s|t|re|ve|ll|d|m)$/iu;

const WHOLE = /^(?:aujourd['’ʼ]hui|presqu['’ʼ]île)$/iu;

/**
 * The words of `text` in order. Elisions are taken off ("l'Iran" → "Iran"), English endings too ("Israel's" → "Israel"),
 * compounds stay whole (see `partsOf`). A point joins only initials ("U.S") and digits ("3.5"): elsewhere it ends a
 * sentence whose blank was lost.
 */
export function words(text: string): readonly Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(RUN)) {
    const run = trimElision({ text: match[0], start: match.index, end: match.index + match[0].length });
    for (const piece of splitAtPoints(run)) found.push(trimElision(piece));
  }
  return found;
}

/** The parts of a compound ("États-Unis" → "États", "Unis"; "A.I.E.A" → none), empty for a simple word. */
export function partsOf(word: string): readonly string[] {
  if (!/[-'’ʼ‐‑&]/u.test(word)) return [];
  return word.split(/[-'’ʼ‐‑&]/u).filter((part) => part.length > 0);
}

function splitAtPoints(run: Word): readonly Word[] {
  if (!run.text.includes('.') || isInitials(run.text) || isNumber(run.text)) return [run];
  const pieces: Word[] = [];
  let start = run.start;
  for (const text of run.text.split('.')) {
    if (text !== '') pieces.push({ text, start, end: start + text.length });
    start += text.length + 1;
  }
  return pieces;
}

/** "U.S", "A.I.E.A": single letters between points. */
function isInitials(run: string): boolean {
  return run.includes('.') && run.split('.').every((part) => /^\p{L}$/u.test(part));
}

/** Digits with points or commas between them. */
export function isNumber(word: string): boolean {
  return /^\p{N}+(?:[.,]\p{N}+)*$/u.test(word);
}

function trimElision(word: Word): Word {
  if (WHOLE.test(word.text)) return word;
  const front = ELIDED.exec(word.text)?.[0].length ?? 0;
  const rest = word.text.slice(front);
  const back = ENCLITIC.exec(rest)?.[0].length ?? 0;
  const text = back === 0 ? rest : rest.slice(0, -back);
  return { text, start: word.start + front, end: word.end - back };
}
