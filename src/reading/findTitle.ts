import type { Block } from './block.ts';

/** How far from the top a headline can stand: below a menu, a byline, a crumb. */
const DEEPEST = 12;
const FEWEST_WORDS = 3;

/**
 * The index of the block that is the article's headline, -1 for none: a line without a sentence's end above the prose, the
 * one that repeats if one does, else the first with more than two words that no furniture explains.
 *
 * @param isFurniture whether a block is boilerplate by itself.
 */
export function findTitle(blocks: readonly Block[], isFurniture: (block: Block) => boolean): number {
  const prose = blocks.findIndex((block) => block.prose);
  if (prose === -1) return -1;
  const top = blocks.slice(0, Math.min(prose + 1, DEEPEST));
  const candidates = [...top.keys()].filter((index) => isHeadline(top[index]) && index < prose);
  const repeated = candidates.find(
    (index) => blocks.slice(0, DEEPEST * 2).filter((other) => other.key === top[index]?.key).length > 1,
  );
  if (repeated !== undefined) return repeated;
  return candidates.find((index) => top[index] !== undefined && !isFurniture(top[index])) ?? -1;
}

function isHeadline(block: Block | undefined): boolean {
  return (
    block?.headline === true &&
    block.wordCount >= FEWEST_WORDS &&
    !/^[-–—•*]\s/.test(block.text) &&
    !/[:;,]$/.test(block.text)
  );
}
