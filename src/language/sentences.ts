import type { Language } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Grammar } from './grammar.ts';
import { grammarOf } from './grammars.ts';
import { quotations } from './quotations.ts';

/**
 * The sentences of one paragraph, in order, without the blanks between them. A quotation is never split, however many
 * sentences it holds; a label before a colon at the paragraph's head ("Why it matters: …") and the dash of a list are
 * left out of the sentence they announce.
 *
 * @param text an article's text; `paragraph` is a span of it, and so are the results.
 */
export function sentences(text: string, paragraph: Span, language: Language): readonly Span[] {
  const grammar = grammarOf(language);
  const quoted = quotations(text, paragraph);
  const terminators = /[.!?…]+/g;
  const found: Span[] = [];
  let start = contentStart(text, paragraph, grammar);
  let next = 0;
  terminators.lastIndex = start;
  for (
    let match = terminators.exec(text);
    match !== null && match.index < paragraph.end;
    match = terminators.exec(text)
  ) {
    let end = match.index + match[0].length;
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next += 1;
    const quotation = quoted[next];
    if (quotation !== undefined && quotation.start < match.index) {
      terminators.lastIndex = quotation.end;
      if (/[^\s»”"’')\]]/.test(text.slice(end, quotation.end))) continue;
      end = quotation.end;
    }
    end = withClosers(
      text,
      end,
      Math.min(paragraph.end, quoted.find(({ start: opens }) => opens >= end)?.start ?? paragraph.end),
    );
    if (!isBoundary(text, match, end, paragraph.end, grammar)) continue;
    push(found, text, start, end);
    start = end;
    terminators.lastIndex = end;
  }
  push(found, text, start, paragraph.end);
  return found;
}

/** Past the dash or dot of a list, and past a label. */
function contentStart(text: string, paragraph: Span, grammar: Grammar): number {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80));
  const bullet = /^[-–—•*·▪]\s+/.exec(head)?.[0].length ?? 0;
  const label = /^([^.:!?…«“"\n]{2,45}?)\s?:\s+(?=\p{Lu}|[ldLD]['’]\p{Lu})/u.exec(head.slice(bullet));
  if (label === null || !isLabel(label[1] ?? '', grammar)) return paragraph.start + bullet;
  return paragraph.start + bullet + label[0].length;
}

/** A label names a part of the article; names alone before a colon, or a verb of saying, name who speaks. */
function isLabel(words: string, grammar: Grammar): boolean {
  const parts = words.trim().split(/\s+/);
  if (parts.length > 6 || /\d/.test(words)) return false;
  if (parts.some((part) => grammar.saying.has(part.toLowerCase()))) return false;
  return parts.some((part) => /^\p{Ll}/u.test(part));
}

/** Closing marks belong to the sentence before, even after a blank ("sécurité.  »"). */
function withClosers(text: string, from: number, limit: number): number {
  let end = from;
  for (;;) {
    const closer = /^(?:[”"’')\]]|\s{0,3}[»”])/u.exec(text.slice(end, Math.min(limit, end + 4)));
    if (closer === null) return end;
    end += closer[0].length;
  }
}

function isBoundary(text: string, terminator: RegExpExecArray, end: number, limit: number, grammar: Grammar): boolean {
  const rest = text.slice(end, Math.min(limit, end + 40));
  const blank = /^\s*/.exec(rest)?.[0].length ?? 0;
  const following = rest.slice(blank);
  if (following === '') return end + blank >= limit;
  if (blank === 0 && !isLostBlank(text, terminator.index, following)) return false;
  if (!/^(?:[«“"‘'(—–-]\s*)?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(following) && !/^[«“"—–-]\s*\p{L}/u.test(following))
    return false;
  if (terminator[0] !== '.' || end !== terminator.index + 1) return true;
  return endsAfter(wordBefore(text, terminator.index), following, grammar);
}

/** "infructueuses.Biden", "menacé".Un", "police."Nous": a word's end, a point, a capitalised word, and the blank between lost. */
function isLostBlank(text: string, point: number, following: string): boolean {
  const before = text.slice(Math.max(0, point - 3), point);
  return (
    text[point] === '.' &&
    /\p{Ll}{3}$|[\p{Ll}\d][»”")]$|\d\d$/u.test(before) &&
    /^[«“"]?\p{Lu}(?:\p{Ll}+[\s’',]|['’]\p{L}|\s)/u.test(following)
  );
}

/** Whether a point after `word` ends the sentence when `following` comes next. */
function endsAfter(word: string, following: string, grammar: Grammar): boolean {
  const lower = word.toLowerCase();
  if (grammar.titles.has(lower) && (word.length > 1 || /^[MD]$/.test(word))) return false;
  const isInitial = /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (!isInitial && !grammar.abbreviations.has(lower)) return true;
  const opener = /^\p{L}+['’]?/u.exec(following)?.[0].toLowerCase().replace("'", '’') ?? '';
  return grammar.openers.has(opener);
}

/** The letters, inner points and hyphens right before `end`. */
function wordBefore(text: string, end: number): string {
  return /[\p{L}\p{M}°](?:[.-]?[\p{L}\p{M}°])*$/u.exec(text.slice(Math.max(0, end - 14), end))?.[0] ?? '';
}

function push(found: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = start + piece.trim().length;
  if (end > start) found.push({ start, end });
}
