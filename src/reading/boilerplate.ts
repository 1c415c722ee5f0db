/**
 * Which paragraphs are no part of the story, and why. The rules look at general signals: what a line is made of, its shape,
 * where it stands, and what repeats. Within the story they are strict, for a sentence lost is worse than a line too many.
 */
import type { Byline, CutReason } from '../article/article.ts';
import { fold } from '../language/fold.ts';
import type { Block } from './block.ts';
import { isBareName, type Makers, makersOf } from './bylines.ts';
import { findTitle } from './findTitle.ts';
import { outletLine } from './outlets.ts';
import { startOfComments } from './rules/comments.ts';
import { dateLine } from './rules/dateLines.ts';
import { lineReason } from './rules/lineReason.ts';
import { cutRepetitions } from './rules/repetitions.ts';
import {
  cutAlikeOpenings,
  cutBelowRelated,
  cutBesideNeighbours,
  cutCreditsOfCaptions,
  cutRuns,
  type Extent,
} from './rules/runs.ts';
import { isInvitation } from './rules/teasers.ts';
import { neighbourOpenings } from './vocabulary/vocabulary.ts';

/** What became of the blocks of a page. */
export interface Layout {
  /** The index of the headline, -1 for none. */
  readonly title: number;
  /** Why each block is cut, null for those kept. */
  readonly reasons: readonly (CutReason | null)[];
  /** Whom the page names as makers, each once, where it first does. */
  readonly bylines: readonly Byline[];
  /** The outlet that a byline names: it goes before one that claims the page, which often carries another's story. */
  readonly signedOutlet: string | null;
}

/** The shortest sentence that a story may end with. */
const FEWEST_LAST_WORDS = 3;

export function layOut(blocks: readonly Block[]): Layout {
  const within = blocks.map((block) => lineReason(block, false));
  const atEdge = blocks.map((block, index) => lineReason(block, true) ?? within[index] ?? null);
  const comments = startOfComments(blocks);
  const page = blocks.slice(0, comments);
  const title = findTitle(page, (index) => {
    const own = page[index];
    // "EN DIRECT. …", "Video: …" may be the headline itself, where nothing invites to another story.
    const isOpening = atEdge[index] === 'teaser' && own !== undefined && !isInvitation(own);
    return isOpening ? null : (atEdge[index] ?? null);
  });
  const names = namesOf(blocks, atEdge);
  const extent = extentOf(page, atEdge, title, names);
  const reasons: (CutReason | null)[] = blocks.map((_, index) => {
    if (index === title) return null;
    if (index >= comments) return 'comment-form';
    return (index < extent.first || index > extent.last ? atEdge : within)[index] ?? null;
  });
  const signed = cutSignatures(page, reasons, title, extent, names);
  keepChronology(page, reasons, extent);
  cutRepetitions(page, reasons, title);
  cutAlikeOpenings(page, reasons, title);
  cutBelowRelated(page, reasons, title, extent);
  cutBesideNeighbours(page, reasons, (block) => neighbourOpenings.has(block.bare), extent.last);
  cutRuns(page, reasons, title, extent);
  cutCreditsOfCaptions(page, reasons, title);
  for (let index = comments; index < blocks.length; index += 1) {
    const own = atEdge[index] ?? null;
    if (own === 'copyright' || own === 'related') reasons[index] = own;
  }
  return { title, reasons, ...signaturesOf(blocks, reasons, signed) };
}

function signaturesOf(
  blocks: readonly Block[],
  reasons: readonly (CutReason | null)[],
  signed: ReadonlyMap<number, Makers>,
): Pick<Layout, 'bylines' | 'signedOutlet'> {
  const bylines = new Map<string, Byline>();
  let signedOutlet: string | null = null;
  for (const [index, block] of blocks.entries()) {
    const makers = reasons[index] === 'byline' ? (signed.get(index) ?? makersOf(block, true)) : null;
    signedOutlet ??= makers?.outlet ?? null;
    for (const { name, at } of makers?.names ?? []) {
      const start = block.span.start + at;
      if (!bylines.has(fold(name))) bylines.set(fold(name), { name, span: { start, end: start + name.length } });
    }
  }
  return { bylines: [...bylines.values()], signedOutlet };
}

/** From the first paragraph that says something to the last sentence that no furniture explains. */
function extentOf(blocks: readonly Block[], atEdge: readonly (CutReason | null)[], title: number, names: ReadonlySet<string>): Extent {
  const isFree = (index: number) => (atEdge[index] ?? null) === null;
  let first = blocks.findIndex((block, index) => index > title && block.prose && isFree(index));
  if (first === -1) first = blocks.findIndex((block, index) => index > title && block.ends && isFree(index));
  if (first === -1) return { first: blocks.length, last: -1 };
  const last = blocks.findLastIndex(
    (block, index) =>
      isFree(index) && (block.prose || (block.ends && !block.headline && block.wordCount >= FEWEST_LAST_WORDS)) && !isBoxOf(block, names),
  );
  return { first, last: Math.max(first, last) };
}

/** "Edda Fairbrace teaches history …": a paragraph that opens with who signed the article. */
function isBoxOf(block: Block, names: ReadonlySet<string>): boolean {
  const opening = fold(block.text.slice(0, 80)).split(/\s+/);
  for (let count = 2; count <= 4; count += 1) if (names.has(opening.slice(0, count).join(' '))) return block.wordCount <= 60;
  return false;
}

/** The names that the page's bylines give, folded, and those that stand alone beside a date. */
function namesOf(blocks: readonly Block[], atEdge: readonly (CutReason | null)[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (atEdge[index] === 'byline') for (const { name } of makersOf(block, true)?.names ?? []) if (name.includes(' ')) names.add(fold(name));
    const isDated = atEdge[index + 1] === 'date-line' || atEdge[index - 1] === 'date-line';
    if (isBareName(block) && (isDated || isNameOfBox(blocks, block))) names.add(fold(block.text));
  }
  return names;
}

/** Whether one of the last paragraphs opens with the name that `block` is, and goes on in small letters. */
function isNameOfBox(blocks: readonly Block[], block: Block): boolean {
  return blocks.slice(-4).some(({ text, ends }) => ends && text.startsWith(`${block.text} `) && /^ \p{Ll}/u.test(text.slice(block.text.length)));
}

/** Names and outlets alone in a line, between headline and story, and the boxes about the author behind it. */
function cutSignatures(
  blocks: readonly Block[],
  reasons: (CutReason | null)[],
  title: number,
  { first, last }: Extent,
  names: ReadonlySet<string>,
): ReadonlyMap<number, Makers> {
  const signed = new Map<number, Makers>();
  for (const [index, block] of blocks.entries()) {
    if (index === title || (index >= first && index <= last) || reasons[index] !== null) continue;
    const outlet = title !== -1 && index > title && index < first ? outletLine(block) : null;
    if (isBareName(block) && names.has(fold(block.text))) signed.set(index, { names: [{ name: block.text, at: 0 }], outlet: null });
    else if (outlet !== null) signed.set(index, { names: [], outlet });
    else if (index > last && isBoxOf(block, names)) signed.set(index, { names: [], outlet: null });
    if (signed.has(index)) reasons[index] = 'byline';
  }
  return signed;
}

/** Dates alone in their lines head what happened then, where there are several of them within the story. */
function keepChronology(blocks: readonly Block[], reasons: (CutReason | null)[], { first, last }: Extent): void {
  const above = blocks[first - 1];
  if (above === undefined || reasons[first - 1] !== 'date-line' || dateLine(above) !== 'bare') return;
  const within = blocks.slice(first, last).filter((block) => dateLine(block) === 'bare');
  if (within.length >= 2) reasons[first - 1] = null;
}

