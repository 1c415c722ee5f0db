import type { CutReason } from '../article/article.ts';
import type { Block } from './block.ts';
import { dateLine } from './rules/dateLines.ts';

/** How many lines that could be the headline are looked at: below a menu, a byline, a kicker. */
const MOST_CANDIDATES = 60;
const FEWEST_WORDS = 3;
const MOST_WORDS = 25;
/** Of several that could be it, a kicker or a menu's entry is shorter. */
const ENOUGH_WORDS = 5;
/** So many lines of furniture above it make a menu, in which anything may stand. */
const MENU = 6;
/** How far below the headline its date, its author or the share buttons stand. */
const NEAR = 3;
/** "EN DIRECT. …" is one headline; a full stop further on is not in one. */
const LABEL = 20;
/** A line this long, in letters, that another line ends or begins with is the headline in crumbs or before the site's name. */
const FEWEST_LETTERS = 16;
const MOST_LETTERS_AROUND = 60;

/**
 * The index of the block that is the article's headline, -1 for none: a line without a sentence's end above the prose, the
 * one that repeats if one does, else the first that no furniture explains; below a menu, the one that its date or author follow.
 *
 * @param furniture why each block would be cut outside the story, null where nothing explains it.
 */
export function findTitle(blocks: readonly Block[], furniture: (index: number) => CutReason | null): number {
  const prose = firstStory(blocks, furniture);
  if (prose === -1) return -1;
  const candidates: number[] = [];
  let explained = 0;
  for (let index = 0; index < prose && candidates.length < MOST_CANDIDATES; index += 1) {
    const block = blocks[index];
    const reason = furniture(index);
    if (reason !== null) explained += 1;
    // Below a heading of other stories stand other headlines.
    if (reason === 'related' && candidates.some((own) => isLong(blocks[own]))) break;
    if (block !== undefined && isHeadline(block)) candidates.push(index);
  }
  const free = candidates.filter((index) => furniture(index) === null);
  const first = free.find((index) => explained < 2 || isLong(blocks[index])) ?? free.at(-1) ?? -1;
  const above = Math.max(first, 0);
  const isBelowMenu = explained >= MENU && free.length > 3 && above < prose - NEAR;
  const isMenuBetween = (index: number) =>
    blocks.slice(above, index).some((_, step) => furniture(above + step) === 'navigation');
  const dated = free.find(
    (index) => index > above && isMenuBetween(index) && isDated(furniture(index + 1), blocks[index + 1]),
  );
  const signed = isBelowMenu
    ? free.findLast(
        (index) =>
          isLong(blocks[index]) && [...Array(NEAR).keys()].some((step) => isSignature(furniture(index + 1 + step))),
      )
    : undefined;
  return repeated(blocks, candidates, prose) ?? dated ?? signed ?? first;
}

function isSignature(reason: CutReason | null): boolean {
  return reason === 'byline' || reason === 'share-bar' || reason === 'comment-form';
}

/** A byline or a date that says to be the article's; in lists of headlines each has its bare date. */
function isDated(reason: CutReason | null, block: Block | undefined): boolean {
  return reason === 'byline' || (reason === 'date-line' && block !== undefined && dateLine(block) !== 'bare');
}

function isLong(block: Block | undefined): boolean {
  return (block?.wordCount ?? 0) >= ENOUGH_WORDS;
}

function firstStory(blocks: readonly Block[], furniture: (index: number) => CutReason | null): number {
  const prose = blocks.findIndex((block, index) => block.prose && furniture(index) === null);
  // A brief, a list or a poem has no long sentence: then any sentence below the first line will do.
  return prose !== -1
    ? prose
    : blocks.findIndex((block, index) => index > 0 && block.ends && block.wordCount >= 4 && furniture(index) === null);
}

/** The headline that stands there again, alone or between the site's words; the one that is not shouted, if there is one. */
function repeated(blocks: readonly Block[], candidates: readonly number[], prose: number): number | undefined {
  const keys = new Map<string, number>();
  for (const { key } of blocks.slice(0, prose + MOST_CANDIDATES)) keys.set(key, (keys.get(key) ?? 0) + 1);
  const alike = candidates.filter((index) => {
    const own = blocks[index];
    if (own === undefined) return false;
    if ((keys.get(own.key) ?? 0) > 1) return true;
    return (
      own.key.length >= FEWEST_LETTERS &&
      candidates.some((other) => other !== index && isAround(blocks[other]?.key ?? '', own.key))
    );
  });
  const first = blocks[alike.find((index) => isLong(blocks[index])) ?? alike[0] ?? -1];
  const same = alike.filter((index) => blocks[index]?.key === first?.key);
  return same.find((index) => blocks[index]?.text !== blocks[index]?.text.toUpperCase()) ?? same[0];
}

/** Whether `line` is `headline` with a few words of the page around it. Both are keys. */
export function isAround(line: string, headline: string): boolean {
  return (
    line.length > headline.length &&
    line.length <= headline.length + MOST_LETTERS_AROUND &&
    (line.endsWith(headline) || line.startsWith(headline))
  );
}

function isHeadline(block: Block): boolean {
  return (
    block.headline &&
    block.wordCount >= FEWEST_WORDS &&
    block.wordCount <= MOST_WORDS &&
    !/\p{L}{3}[.!]\s+\p{Lu}/u.test(block.text.slice(LABEL)) &&
    !/^[-–—•*·▪]\s/.test(block.text) &&
    !/[:;,]$/.test(block.text) &&
    !/^(?:\d{1,2} ?[h:]|[QRA] ?[:.] |Question ?:)/.test(block.text) &&
    dateLine(block) === null
  );
}
