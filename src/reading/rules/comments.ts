/** Comment forms, and the comments above or below them. */
import type { Block } from '../block.ts';
import { commentButtons, commentHeadings, formPhrases } from '../vocabulary/vocabulary.ts';
import { dateLine } from './dateLines.ts';

const MOST_FORM_WORDS = 60;
/** How far below a heading of comments the first mark of one stands: a sort button, a trackback, a name. */
const EVIDENCE_WITHIN = 8;
/** The story above a heading of comments has at least so many words; a counter under the headline has no story above. */
const FEWEST_STORY_WORDS = 20;

/** A line of a comment form, wherever it stands. */
export function isFormLine({ words, wordCount, quoted }: Block): boolean {
  return wordCount <= MOST_FORM_WORDS && !quoted && formPhrases.isIn(words);
}

/** "Commentaires (3)", "2 Comments on …", "Laisser un commentaire Annuler la réponse". */
export function isCommentHeading({ folded, bare, wordCount, ends }: Block): boolean {
  if (folded === '' || wordCount > 24) return false;
  if (commentHeadings.has(bare)) return !/[.?]$/.test(folded) || bare.includes(' ');
  if (
    /^(?:\d+ (?:commentaires?|comments?|reponses?|responses?|replies) (?:sur|on|to|a|au)\b|(?:\d+|une|one) (?:reflexions?|thoughts?) (?:sur|on)\b)/.test(
      folded,
    )
  )
    return true;
  return (
    !ends &&
    /^(?:laisser|laissez|poster|ajouter|leave|post|add|write) (?:un|une|votre|a|your) (?:commentaire|reponse|comment|reply)\b/.test(
      folded,
    ) &&
    wordCount <= 10
  );
}

/** What stands beside a comment: a reply button, "X dit :", "• 2 years ago", a date with a time of day. */
function isCommentMark(block: Block): boolean {
  const { folded, bare, wordCount } = block;
  if (folded === '' || wordCount > 16) return false;
  if (commentButtons.has(bare) && !/\.$/.test(folded)) return true;
  if (/\b(?:dit|a ecrit|a dit|says|said|wrote) ?:$/.test(folded)) return true;
  if (/^(?:ping|pingback|trackback)s? ?:/.test(folded)) return true;
  if (
    /(?:^|[•·|-] ?)(?:il y a \d+ (?:minute|heure|jour|semaine|mois|an)s?|\d+ (?:minute|hour|day|week|month|year)s? ago)$/.test(
      folded,
    )
  )
    return true;
  return dateLine(block) === 'bare' && /\d ?[h:] ?\d\d/.test(folded);
}

/** "seagull77 says:" above a date with a time of day: a comment, with no heading over it. */
function isHeadOfComment(block: Block, next: Block | undefined): boolean {
  if (next === undefined || !/\b(?:dit|a ecrit|a dit|says|said|wrote) ?:?$/.test(block.folded) || block.wordCount > 6)
    return false;
  return dateLine(next) === 'bare' && /\d ?[h:] ?\d\d/.test(next.folded);
}

/**
 * Where the comments begin, `blocks.length` when nowhere: at a heading with the marks of comments or a form below it, or
 * with nothing more to read below it.
 */
export function startOfComments(blocks: readonly Block[]): number {
  let storyWords = 0;
  // From the end: whether prose stands below each block that no mark or form explains.
  const proseBelow = new Array<boolean>(blocks.length + 1).fill(false);
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    proseBelow[index] = (proseBelow[index + 1] ?? false) || (block?.prose === true && !isFormLine(block));
  }
  for (const [index, block] of blocks.entries()) {
    if (storyWords >= FEWEST_STORY_WORDS && isHeadOfComment(block, blocks[index + 1])) return index;
    if (storyWords >= FEWEST_STORY_WORDS && isCommentHeading(block)) {
      const below = blocks.slice(index + 1, index + 1 + EVIDENCE_WITHIN);
      if (!proseBelow[index + 1] || below.some((own) => isCommentMark(own) || isFormLine(own))) return index;
    }
    if (block.ends) storyWords += block.wordCount;
  }
  return blocks.length;
}
