/** Lines that are a date and nothing else: "Publié le 13 avril 2024 à 10h", "Updated 3:04 PM ET", "13/04/2024". */
import type { Block } from '../block.ts';
import { dateGlue, months, publishedWords, weekdays } from '../vocabulary/vocabulary.ts';

const MOST_WORDS = 24;

/** Whether a line holds a day of a month, or a date in figures. */
export function holdsDate({ folded, words }: Block): boolean {
  if (/\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b/.test(folded)) return true;
  const isDay = (word: string | undefined) => word !== undefined && /^\d{1,2}(?:er|st|nd|rd|th)?$/.test(word);
  return words.some((word, at) => months.has(word) && (isDay(words[at - 1]) || isDay(words[at + 1])));
}

/**
 * What of a date a line is, `edge` when it stands before the story or behind it.
 * `published`: says that it is the article's date; `bare`: a date alone, which within a story heads what happened then;
 * null for anything else, a time of day alone included (an entry of a live report).
 */
export function dateLine(block: Block, edge = false): 'published' | 'bare' | null {
  if (
    block.folded === '' ||
    block.folded.length > 160 ||
    block.wordCount > MOST_WORDS ||
    /^[-–—•*·▪]\s/.test(block.text)
  )
    return null;
  if (!/\d/.test(block.folded) && !block.words.some((word) => publishedWords.has(word))) return null;
  // "Publié le … par X"; and at the page's edge "Velgrad, le 12 octobre 2022".
  let line = block.folded.replace(/(?<=\d.{0,12}) (?:par|by) [\p{L}'. -]{2,40}$/u, '');
  if (edge)
    line = line
      .replace(/ ?\/[^/]{2,30}\/ ?-{0,2}$/, '')
      .replace(/^(?:fait )?(?:a )?\p{L}[\p{L}' -]{1,30}, (?=(?:le |on )?(?:\d|\p{L}+ \d))/u, '');
  const tokens = line.split(/[^\p{L}\p{N}']+/u).filter((token) => token !== '');
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
  if (/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\bago\b|\bil y a \d|\bhier\b|\btoday\b|\byesterday\b/.test(block.folded))
    dated = true;
  if (published) return 'published';
  return dated ? 'bare' : null;
}
