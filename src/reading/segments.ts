/**
 * Parts of a paragraph that are lines of their own by what they say: an invitation between two sentences, a form behind the
 * last. Documents that come in one line hold them so; a paragraph without any stays whole.
 */
import type { Span } from '../article/span.ts';
import { block } from './block.ts';
import { isFormLine } from './rules/comments.ts';
import { lineReason } from './rules/lineReason.ts';
import { isRights } from './rules/rights.ts';
import { notes } from './vocabulary/vocabulary.ts';

/** "… suspendus. Lire aussi : Tessara, l'île aux neuf volcans. Les vols …": from a sentence's end to the next. */
const INVITATION =
  /(?<=[.!?…»”"]\s{0,3})(?:lire (?:aussi|également)|[àa] (?:lire|voir) (?:aussi|également)|voir aussi|read (?:also|more|next)|also read|see also|related(?: (?:article|story|post))?)\s?:\s/giu;
/** Notices that no sentence holds, with their case as pages print them. */
const NOTICE =
  /(?<=[.!?…»”"]\s{0,3})(?:La suite après (?:cette|la) publicité|(?:Article|Story) continues (?:below|after)(?: (?:this )?advertisement)?|ADVERTISEMENT|PUBLICITÉ)(?=\s+\p{Lu}|\s+[«“"]|$)/gu;
/** A paragraph with something to split off has two sentences. */
const SHORTEST = 60;
const MOST_INVITATION = 160;
const MOST_SENTENCE = 300;
/** Sentences taken off the end of a paragraph: a form's small print has a few. */
const MOST_LAST = 8;

/** `span` in parts, in order, without the blanks between them; itself alone when nothing stands out. */
export function segments(text: string, span: Span): readonly Span[] {
  if (span.end - span.start < SHORTEST) return [span];
  const own = text.slice(span.start, span.end);
  const out = [...invitations(own), ...notices(own)].sort((a, b) => a.start - b.start);
  const end = lastOfStory(own);
  if (out.length === 0 && end.length === 0) return [span];
  if (lineReason(block(text, span), true) !== null) return [span];
  const cuts = [...out.filter(({ end: closes }) => closes <= (end[0]?.start ?? own.length)), ...end];
  const parts: Span[] = [];
  let at = 0;
  for (const cut of cuts) {
    if (cut.start < at) continue;
    parts.push({ start: at, end: cut.start }, cut);
    at = cut.end;
  }
  parts.push({ start: at, end: own.length });
  return parts
    .map((part) => trimmed(text, span.start + part.start, span.start + part.end))
    .filter(({ start, end: closes }) => closes > start);
}

function* invitations(own: string): Generator<Span> {
  for (const found of own.matchAll(INVITATION)) {
    const from = found.index + found[0].length;
    const stop = /[.!?…]+[»”")]?(?=\s+[\p{Lu}«“"]|\s*$)/u.exec(own.slice(from, from + MOST_INVITATION));
    if (stop !== null) yield { start: found.index, end: from + stop.index + stop[0].length };
  }
}

function* notices(own: string): Generator<Span> {
  for (const found of own.matchAll(NOTICE)) yield { start: found.index, end: found.index + found[0].length };
}

/** The sentences behind the last one of the story: a form, a note, the rights. */
function lastOfStory(own: string): readonly Span[] {
  const found: Span[] = [];
  let end = own.length;
  while (found.length < MOST_LAST) {
    const window = own.slice(Math.max(0, end - MOST_SENTENCE), end).trimEnd();
    const breaks = [...window.slice(0, -1).matchAll(/[.!?…][»”")]?\s+(?=[\p{Lu}©*])/gu)];
    const last = breaks.at(-1);
    if (last === undefined) return found;
    const start = end - own.slice(Math.max(0, end - MOST_SENTENCE), end).length + last.index + last[0].length;
    const line = block(own, { start, end: start + own.slice(start, end).trimEnd().length });
    if (!isFormLine(line) && !isRights(line, true) && !notes.some((note) => note.test(line.folded))) return found;
    found.unshift({ start, end });
    end = start;
  }
  return found;
}

function trimmed(text: string, start: number, end: number): Span {
  const own = text.slice(start, end);
  const lead = own.length - own.trimStart().length;
  return { start: start + lead, end: start + lead + own.trim().length };
}
