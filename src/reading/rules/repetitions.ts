/** A paragraph counts once; the headline's repetitions and the crumbs around it say so. */
import type { CutReason } from '../../article/article.ts';
import type { Block } from '../block.ts';
import { isAround } from '../findTitle.ts';

/** Shorter lines may come again within a story: an answer, a refrain, a heading. */
const FEWEST_WORDS = 5;
/** A paragraph is one said before when nearly all of its runs of five words were. */
const SHINGLE = 5;
const FEWEST_SHINGLED_WORDS = 14;
const SAID_BEFORE = 0.9;
const FEWEST_TITLE_LETTERS = 16;

/**
 * Marks repeated blocks in `reasons`.
 *
 * @param title the index of the headline, -1 for none.
 */
export function cutRepetitions(blocks: readonly Block[], reasons: (CutReason | null)[], title: number): void {
  const headline = blocks[title]?.key ?? '';
  const seen = new Set<string>();
  const said = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (index === title || reasons[index] !== null || block.key === '') continue;
    if (headline !== '' && block.key === headline) reasons[index] = 'title-repeated';
    else if (headline.length >= FEWEST_TITLE_LETTERS && block.headline && isAround(block.key, headline))
      reasons[index] = 'title-repeated';
    else if (block.wordCount >= FEWEST_WORDS && seen.has(block.key)) reasons[index] = 'repeated';
    else if (isSaid(block, said)) reasons[index] = 'repeated';
    else seen.add(block.key);
  }
}

/** Whether `said` holds nearly all that `block` says, numbers without exception; adds what it says. */
function isSaid(block: Block, said: Set<string>): boolean {
  if (block.wordCount < FEWEST_SHINGLED_WORDS || block.words.length === 0) return false;
  const own: string[] = [];
  for (let at = 0; at + SHINGLE <= block.words.length; at += 1) own.push(block.words.slice(at, at + SHINGLE).join(' '));
  const fresh = own.filter((shingle) => !said.has(shingle));
  for (const shingle of fresh) said.add(shingle);
  return fresh.length <= own.length * (1 - SAID_BEFORE) && !fresh.some((shingle) => /\d/.test(shingle));
}
