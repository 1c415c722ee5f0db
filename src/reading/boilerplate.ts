/**
 * Which paragraphs are no part of the story, and why. The rules look at general signals: what a line is made of, its shape,
 * where it stands, and what repeats. Within the story they are strict, for a sentence lost is worse than a line too many.
 */
import type { CutReason } from '../article/article.ts';
import { fold } from '../language/fold.ts';
import type { Block } from './block.ts';
import { isBareName } from './bylines.ts';
import { findTitle } from './findTitle.ts';
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
import {
  cutSignatures,
  type EdgeReasons,
  isAuthorHeading,
  isBoxOf,
  namesOf,
  type Signatures,
  signaturesOf,
} from './rules/signatures.ts';
import { isInvitation } from './rules/teasers.ts';
import { neighbourLines, shareLines } from './vocabulary/vocabulary.ts';

/** What became of the blocks of a page. */
export interface Layout extends Signatures {
  /** The index of the headline, -1 for none. */
  readonly title: number;
  /** Why each block is cut, null for those kept. */
  readonly reasons: readonly (CutReason | null)[];
}

/** Most blocks of a long text are never asked for. */
function lazily(length: number, judge: EdgeReasons): EdgeReasons {
  const known = new Array<CutReason | null | undefined>(length);
  return (index) => {
    const own = known[index];
    if (own !== undefined) return own;
    const judged = judge(index);
    if (index >= 0 && index < length) known[index] = judged;
    return judged;
  };
}

/** The paragraphs of a summary at most, and what the lines below it are. */
const MOST_SUMMARY = 2;
const SIGNED_WITH: ReadonlySet<CutReason | null> = new Set<CutReason | null>([
  'byline',
  'date-line',
  'share-bar',
  'subscription',
]);
/** The shortest sentence that a story may end with. */
const FEWEST_LAST_WORDS = 3;

export function layOut(blocks: readonly Block[]): Layout {
  const within = blocks.map((block) => lineReason(block, false));
  const atEdge = lazily(blocks.length, (index) => {
    const block = blocks[index];
    return block === undefined ? null : (lineReason(block, true) ?? within[index] ?? null);
  });
  const comments = startOfComments(blocks);
  const page = blocks.slice(0, comments);
  const title = findTitle(page, (index) => {
    const own = page[index];
    // "EN DIRECT. …", "Video: …" may be the headline itself, where nothing invites to another story.
    const isOpening = atEdge(index) === 'teaser' && own !== undefined && !isInvitation(own);
    return isOpening ? null : atEdge(index);
  });
  const names = namesOf(page, atEdge);
  const extent = extentOf(page, atEdge, title, names);
  const reasons: (CutReason | null)[] = blocks.map((_, index) => {
    if (index === title) return null;
    if (index >= comments) return 'comment-form';
    return index < extent.first || index > extent.last ? atEdge(index) : (within[index] ?? null);
  });
  const signed = cutSignatures(page, reasons, title, extent, names);
  keepChronology(page, reasons, extent);
  keepLoneHeadings(page, reasons, extent);
  cutRepetitions(page, reasons, title);
  cutAlikeOpenings(page, reasons, title);
  cutBelowRelated(page, reasons, title, extent);
  cutBesideNeighbours(page, reasons, (block) => neighbourLines.has(block.bare), extent.last);
  cutRuns(page, reasons, title, extent);
  cutCreditsOfCaptions(page, reasons, title);
  for (let index = comments; index < blocks.length; index += 1) {
    const own = atEdge(index);
    if (own === 'copyright' || own === 'related') reasons[index] = own;
  }
  return { title, reasons, ...signaturesOf(blocks, reasons, signed) };
}

/** From the first paragraph that says something to the last sentence that no furniture explains. */
function extentOf(blocks: readonly Block[], atEdge: EdgeReasons, title: number, names: ReadonlySet<string>): Extent {
  const isFree = (index: number) => atEdge(index) === null;
  let first = blocks.findIndex((block, index) => index > title && block.prose && isFree(index));
  if (first === -1) first = blocks.findIndex((block, index) => index > title && block.ends && isFree(index));
  if (first === -1) return { first: blocks.length, last: -1 };
  first = belowSignature(blocks, atEdge, first, names);
  const last = blocks.findLastIndex(
    (block, index) =>
      isFree(index) &&
      (block.prose || (block.ends && !block.headline && block.wordCount >= FEWEST_LAST_WORDS)) &&
      !isBoxOf(block, names) &&
      !isAuthorHeading(blocks[index - 1]),
  );
  return { first, last: Math.max(first, last) };
}

/** A summary may stand between the headline and the lines that sign and date the article: then the story begins below them. */
function belowSignature(
  blocks: readonly Block[],
  atEdge: EdgeReasons,
  first: number,
  names: ReadonlySet<string>,
): number {
  let signing = 0;
  let index = first + 1;
  for (; index <= first + MOST_SUMMARY + signing && index < blocks.length; index += 1) {
    const block = blocks[index];
    const isSigning =
      block !== undefined && (SIGNED_WITH.has(atEdge(index)) || (isBareName(block) && names.has(fold(block.text))));
    if (isSigning) signing += 1;
    else if (signing > 0) break;
  }
  return signing >= 2 && index < blocks.length ? index : first;
}

/** "Facebook", alone between two paragraphs, heads what is told of it: a share bar has more than one word or line. */
function keepLoneHeadings(blocks: readonly Block[], reasons: (CutReason | null)[], { first, last }: Extent): void {
  for (let index = first + 1; index < last; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.wordCount !== 1 || shareLines.has(block.bare)) continue;
    const isAlone = reasons[index - 1] === null && reasons[index + 1] === null;
    if (isAlone && (reasons[index] === 'share-bar' || reasons[index] === 'navigation')) reasons[index] = null;
  }
}

/** Dates alone in their lines head what happened then, where there are several of them within the story. */
function keepChronology(blocks: readonly Block[], reasons: (CutReason | null)[], { first, last }: Extent): void {
  const above = blocks[first - 1];
  if (above === undefined || reasons[first - 1] !== 'date-line' || dateLine(above) !== 'bare') return;
  const within = blocks.slice(first, last).filter((block) => dateLine(block) === 'bare');
  if (within.length >= 2) reasons[first - 1] = null;
}
