/** Lines that are a date and nothing else: "Publié le 13 avril 2024 à 10h", "Updated 3:04 PM ET", "13/04/2024". */
import type { Block } from '../block.ts';
import { dateGlue, months, publishedWords, weekdays } from '../vocabulary/vocabulary.ts';

const MOST_WORDS = 24;

/**
 * `published`: says that it is the article's date; `bare`: a date alone, which within a story heads what happened then;
 * null for anything else, a time of day alone included (an entry of a live report).
 */
export function dateLine(block: Block): 'published' | 'bare' | null {
  if (block.folded === '' || block.folded.length > 160 || block.wordCount > MOST_WORDS) return null;
  const tokens = block.folded.split(/[^\p{L}\p{N}']+/u).filter((token) => token !== '');
  let published = false;
  let dated = false;
  let numbered = false;
  for (const token of tokens) {
    if (publishedWords.has(token)) published = true;
    else if (months.has(token) || weekdays.has(token)) dated = true;
    else if (/^(?:19|20)\d\d$/.test(token)) dated = numbered = true;
    else if (/^\d{1,4}(?:st|nd|rd|th|er|e|h\d{0,2}|am|pm|min|d|w|mo|mn)?(?:\d{2}z?)?$/.test(token)) numbered = true;
    else if (!dateGlue.has(token)) return null;
  }
  if (!numbered && !(published && dated)) return null;
  if (/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\bago\b|\bil y a \d|\bhier\b|\btoday\b|\byesterday\b/.test(block.folded)) dated = true;
  if (published) return 'published';
  return dated ? 'bare' : null;
}
