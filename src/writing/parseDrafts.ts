/** What a model answered, as drafts: models that know no schema put words, fences or thoughts around their JSON, or break it off. */
import { z } from 'zod';
import type { Draft } from './check/checkDrafts.ts';

/** More than this are not looked at. */
const MOST_DRAFTS = 12;
/** A draft that is longer is cut, and then falls to the check for its length. */
const LONGEST_DRAFT = 2_000;
const MOST_CITATIONS = 20;

const number = z
  .union([z.number(), z.string().regex(/^\D{0,3}\d{1,6}\D{0,3}$/)])
  .transform((given) => (typeof given === 'number' ? given : Number(given.replaceAll(/\D/g, ''))));
const draft = z.object({
  text: z.string().transform((text) => text.slice(0, LONGEST_DRAFT)),
  citations: z
    .union([z.array(number).max(MOST_CITATIONS), number.transform((one) => [one])])
    .catch([])
    .default([]),
});

/** The drafts in `answer`, null where it holds nothing of their form. */
export function parseDrafts(answer: string): readonly Draft[] | null {
  const text = answer.replaceAll(/<think>[\s\S]*?(?:<\/think>|$)/g, '');
  const whole = objectIn(text) ?? null;
  const listed = Array.isArray(whole) ? whole : hasSentences(whole) ? whole.sentences : brokenOff(text);
  const drafts = listed.slice(0, MOST_DRAFTS).flatMap((each) => {
    const parsed = draft.safeParse(each);
    return parsed.success ? [withoutMarks(parsed.data)] : [];
  });
  return drafts.length > 0 || (whole !== null && listed.length === 0) ? drafts : null;
}

function hasSentences(value: unknown): value is { readonly sentences: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'sentences' in value && Array.isArray(value.sentences);
}

/** The JSON value within the text: from its first brace to its last. */
function objectIn(text: string): unknown {
  for (const [open, close] of [
    ['{', '}'],
    ['[', ']'],
  ] as const) {
    const start = text.indexOf(open);
    const end = text.lastIndexOf(close);
    if (start === -1 || end < start) continue;
    try {
      return JSON.parse(text.slice(start, end + 1));
    } catch {
      // Perhaps as a list, perhaps piece by piece.
    }
  }
  return null;
}

/** The whole objects of a list that is broken somewhere. */
function brokenOff(text: string): readonly unknown[] {
  const found: unknown[] = [];
  for (const [piece] of text.matchAll(/\{[^{}]*\}/g)) {
    if (found.length >= MOST_DRAFTS) break;
    try {
      found.push(JSON.parse(piece));
    } catch {
      // Broken itself.
    }
  }
  return found;
}

/** "… [1]": numbers in the text are citations too. */
function withoutMarks({ text, citations }: Draft): Draft {
  const marked = [...text.matchAll(/\[(\d{1,4})\]/g)].map(([, n]) => Number(n));
  const bare = text.replaceAll(/\s*\[\d{1,4}\]/g, '').trim();
  return { text: bare, citations: [...new Set([...citations, ...marked])].slice(0, MOST_CITATIONS) };
}
