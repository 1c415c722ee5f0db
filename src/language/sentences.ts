import type { Language } from '../article/article.ts';
import { type Span, slice } from '../article/span.ts';
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
  return split(slice(text, paragraph), grammarOf(language)).map(({ start, end }) => ({
    start: paragraph.start + start,
    end: paragraph.start + end,
  }));
}

function split(text: string, grammar: Grammar): readonly Span[] {
  const quoted = quotations(text);
  const terminators = /[.!?…؟]+/g;
  const found: Span[] = [];
  let start = contentStart(text, grammar);
  let next = 0;
  terminators.lastIndex = start;
  for (let match = terminators.exec(text); match !== null; match = terminators.exec(text)) {
    let end = match.index + match[0].length;
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next += 1;
    let following = quoted[next];
    if (following !== undefined && following.start < match.index) {
      terminators.lastIndex = following.end;
      if (!endsInTerminator(text, following)) continue;
      end = following.end;
      following = quoted[next + 1];
    }
    end = withClosers(text, end, following?.start ?? text.length);
    if (!isBoundary(text, match, end, grammar)) continue;
    push(found, text, start, end);
    start = end;
    terminators.lastIndex = end;
  }
  push(found, text, start, text.length);
  return found;
}

/** Past the dash or dot of a list, and past a label. */
function contentStart(text: string, grammar: Grammar): number {
  const head = text.slice(0, 80);
  const bullet = /^[-–—•*·▪]\s+/.exec(head)?.[0].length ?? 0;
  const label = /^([^.:!?…«“"\n]{2,45}?)\s?:\s+(?=\p{Lu}|[ldLD]['’]\p{Lu})/u.exec(head.slice(bullet));
  if (label === null || !isLabel(label[1] ?? '', grammar)) return bullet;
  return bullet + label[0].length;
}

/** A label names a part of the article; names alone before a colon, or a verb of saying, name who speaks. */
function isLabel(words: string, grammar: Grammar): boolean {
  const parts = words.trim().split(/\s+/);
  if (parts.length > 6 || /\d/.test(words)) return false;
  if (parts.some((part) => grammar.saying.has(part.toLowerCase()))) return false;
  return parts.some((part) => /^\p{Ll}/u.test(part));
}

/** The last sentence of a quotation ends within it ("… sécurité. »"), and not after it ("« oui », dit-il."). */
function endsInTerminator(text: string, quotation: Span): boolean {
  let at = quotation.end - 1;
  while (at > quotation.start && /[\s»”“"’')\]]/.test(text[at] ?? '')) at -= 1;
  return /[.!?…؟]/.test(text[at] ?? '');
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

function isBoundary(text: string, terminator: RegExpExecArray, end: number, grammar: Grammar): boolean {
  const rest = text.slice(end, end + 40);
  const blank = /^\s*/.exec(rest)?.[0].length ?? 0;
  const following = rest.slice(blank);
  if (following === '') return true;
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
