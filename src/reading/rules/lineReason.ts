/** What a line is, judged by itself and by whether it stands outside the story. */
import type { CutReason } from '../../article/article.ts';
import type { Block } from '../block.ts';
import { makersOf } from '../bylines.ts';
import { notes, relatedHeadings } from '../vocabulary/vocabulary.ts';
import { isCall } from './calls.ts';
import { isCommentHeading, isFormLine } from './comments.ts';
import { dateLine, holdsDate } from './dateLines.ts';
import { furnitureLine } from './furniture.ts';
import { pictureLine } from './pictures.ts';
import { isRights } from './rights.ts';
import { isNeighbour, isTeaser } from './teasers.ts';

const MOST_NOTE_WORDS = 45;

/**
 * Why `block` is no part of the story, null when it may be.
 *
 * @param edge whether it stands before the first paragraph of the story or behind the last, where there is less to lose.
 */
export function lineReason(block: Block, edge: boolean): CutReason | null {
  const { folded, wordCount } = block;
  if (wordCount === 0) return 'navigation';
  if (folded === '') return null;
  if (isFormLine(block) || isCommentHeading(block)) return 'comment-form';
  if (isRelatedHeading(block)) return 'related';
  if (isTeaser(block)) return 'teaser';
  if (isNeighbour(block) && (edge || !block.ends)) return 'navigation';
  if (wordCount <= MOST_NOTE_WORDS && !(block.quoted && !edge) && notes.some((note) => note.test(folded)))
    return 'update-note';
  if (isRights(block, edge)) return 'copyright';
  // What dates the article must be found as a date line, whoever else the line names.
  if (makersOf(block, edge) !== null) return holdsDate(block) ? 'date-line' : 'byline';
  const picture = pictureLine(block, edge);
  if (picture !== null) return picture;
  const date = dateLine(block, edge);
  if (date === 'published' || (date === 'bare' && edge)) return 'date-line';
  const furniture = furnitureLine(block, edge);
  if (furniture === 'share-bar') return furniture;
  return isCall(block, edge) ? 'subscription' : furniture;
}

/** "You may also like:", "Les plus lus", "More from Drenne Today". */
function isRelatedHeading({ folded, bare, wordCount, ends }: Block): boolean {
  if (wordCount > 10 || /[.!]$/.test(folded)) return false;
  if (relatedHeadings.has(bare)) return true;
  return (
    !ends &&
    /^(?:more from|more on|related to|read more from|voir tous les articles|tous les articles de|plus d'articles de|view all posts by|all posts by|dans la meme rubrique|sur le meme sujet) ?:? ?\S/.test(
      folded,
    )
  );
}
