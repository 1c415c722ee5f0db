/** What lines are by their neighbours: links below a heading, menus, links to other stories behind the last sentence. */
import type { CutReason } from '../../article/article.ts';
import type { Block } from '../block.ts';

/** Where the story is within the page: the indexes of its first and last paragraph. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

type Reasons = (CutReason | null)[];

const isListed = (block: Block) => /^[-–—•*·▪]\s?/.test(block.text);

/** Several headlines that open with one and the same shouted word before a wide blank are links to other stories. */
export function cutAlikeOpenings(blocks: readonly Block[], reasons: Reasons, title: number): void {
  const opening = (block: Block) =>
    block.headline && !block.text.endsWith('?') && block.wordCount >= 4
      ? (/^\p{Lu}{3,}(?=\s?[|»>→]\s?\S|\s{2,}\S)/u.exec(block.text)?.[0] ?? null)
      : null;
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const word = opening(block);
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [index, block] of blocks.entries()) {
    const word = opening(block);
    if (index !== title && reasons[index] === null && word !== null && (counts.get(word) ?? 0) >= 2)
      reasons[index] = 'teaser';
  }
}

/** The headlines below a heading of other stories, their first words with them, up to the story's next sentence. */
export function cutBelowRelated(
  blocks: readonly Block[],
  reasons: Reasons,
  title: number,
  { first, last }: Extent,
): void {
  let from: number | null = null;
  for (const [index, block] of blocks.entries()) {
    if (reasons[index] === 'related' && isHeading(block)) {
      from = index;
    } else if (
      from !== null &&
      (index === title ||
        (block.prose && !isExcerpt(block)) ||
        (reasons[index] === null && block.ends && !block.headline && !isExcerpt(block) && index <= last))
    ) {
      keepHeadingAbove(blocks, reasons, from, index);
      from = null;
    } else if (from !== null && reasons[index] === null && !(index < first && title === -1)) {
      reasons[index] = 'related';
    }
  }
}

function isHeading(block: Block): boolean {
  return block.wordCount <= 10;
}

function isExcerpt(block: Block): boolean {
  return /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\(…\)|read more|lire la suite|lire plus)\]?$/i.test(block.text.slice(-24));
}

/** Below the links the story goes on, and a short line right above it is its heading, not one more link. */
function keepHeadingAbove(blocks: readonly Block[], reasons: Reasons, from: number, prose: number): void {
  const above = blocks[prose - 1];
  if (prose - 1 <= from + 1 || reasons[prose - 1] !== 'related' || above === undefined) return;
  const others = blocks.slice(from + 1, prose - 1);
  if (above.wordCount <= 5 && others.some(({ wordCount }) => wordCount > above.wordCount + 2))
    reasons[prose - 1] = null;
}

/** "Article précédent", alone: the headline below it is the other story's. */
export function cutBesideNeighbours(
  blocks: readonly Block[],
  reasons: Reasons,
  isAlone: (block: Block) => boolean,
  last: number,
): void {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (
      index > last &&
      reasons[index] === 'navigation' &&
      isAlone(block) &&
      reasons[index + 1] === null &&
      next?.headline === true
    )
      reasons[index + 1] = 'related';
  }
}

/** Runs of short lines above the headline are menus; behind the story they and runs of headlines are, beside other furniture. */
export function cutRuns(blocks: readonly Block[], reasons: Reasons, title: number, { first, last }: Extent): void {
  const isEntry = (block: Block) =>
    block.headline && block.wordCount <= 4 && !isListed(block) && !/\d\s?%|\d:\d/.test(block.text);
  const isLink = (block: Block) => block.headline && !isListed(block);
  cutRun(blocks, reasons, [0, Math.max(title, 0)], 2, isEntry, 'navigation');
  // What a menu parts from the headline is the site's own: its name, its motto.
  const menu = reasons.slice(0, Math.max(title, 0)).lastIndexOf('navigation');
  for (let index = 0; index < menu; index += 1) if (blocks[index]?.headline === true) reasons[index] ??= 'navigation';
  if (title !== -1 && first > title + 1) cutRun(blocks, reasons, [title + 1, first], 4, isEntry, 'navigation');
  if (last >= 0) {
    cutRun(blocks, reasons, [last + 1, blocks.length], 2, isEntry, 'navigation');
    cutRun(blocks, reasons, [last + 1, blocks.length], 2, isLink, 'related');
  }
}

/** Cuts the runs of at least `fewest` blocks within `[from, to)` that furniture touches or that are part of it. */
function cutRun(
  blocks: readonly Block[],
  reasons: Reasons,
  [from, to]: readonly [number, number],
  fewest: number,
  belongs: (block: Block) => boolean,
  reason: CutReason,
): void {
  let start = from;
  let known = 0;
  for (let at = from; at <= to; at += 1) {
    const block = blocks[at];
    const isKnown = at < to && (reasons[at] ?? null) !== null;
    if (isKnown) known += 1;
    if (isKnown || (at < to && block !== undefined && belongs(block))) continue;
    if (at - start >= fewest && known > 0) for (let index = start; index < at; index += 1) reasons[index] ??= reason;
    start = at + 1;
    known = 0;
  }
}

/** The line right above a caption, when it is no sentence, names where the picture comes from. */
export function cutCreditsOfCaptions(blocks: readonly Block[], reasons: Reasons, title: number): void {
  for (const [index, block] of blocks.entries()) {
    if (index === title || reasons[index] !== null || reasons[index + 1] !== 'caption') continue;
    if (block.headline && block.wordCount <= 8 && !block.ends) reasons[index] = 'credit';
  }
}
