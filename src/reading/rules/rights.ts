/** Lines of rights: "© 2024 – … – Tous droits réservés". */
import type { Block } from '../block.ts';
import { rights } from '../vocabulary/vocabulary.ts';

const MOST_WORDS = { within: 24, edge: 70 };
const YEAR = String.raw`(?:19|20)\d\d`;
const CLAIM = new RegExp(
  String.raw`(?:©|\(c\)|copyrights?) ?(?:© ?|\(c\) ?)?${YEAR}|${YEAR} ?(?:©|\(c\) )|^(?:©|copyright\b|\(c\) )|copyright ©|(?:©|copyright)[^.]{0,60}${YEAR}$`,
  'u',
);

/** @param edge whether the line stands before the story or behind it. */
export function isRights({ folded, words, wordCount, quoted, prose }: Block, edge: boolean): boolean {
  if (folded === '' || wordCount > (edge ? MOST_WORDS.edge : MOST_WORDS.within)) return false;
  if (!edge && (quoted || (prose && !folded.includes('©')))) return false;
  if (rights.isIn(words)) return true;
  // Within a story "© X" beside a picture is who made it; a story about copyright does not close like a line of rights.
  return (
    CLAIM.test(folded) &&
    (edge ? !prose || wordCount <= 20 || /©|\(c\)/.test(folded) : new RegExp(`©.{0,12}${YEAR}`, 'u').test(folded))
  );
}
