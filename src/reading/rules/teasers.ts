/** Links to other stories: "READ  Ten wounded …", "Lire aussi : …", "À LIRE > …", "Related: …". */
import type { Block } from '../block.ts';
import type { Phrases } from '../phrases.ts';
import { mediaOpenings, neighbourLines, neighbourOpenings, teaserOpenings } from '../vocabulary/vocabulary.ts';

const MOST_WORDS = 32;
const MOST_SENTENCE_WORDS = 25;
/** How much of a line its opening and what parts it from the headline take at most, in UTF-16 units. */
const HEAD = 120;
/** How far into a line an opening may stand, behind bullets, arrows and emoji. */
const MOST_LEAD = 8;

/** What a line opens with. */
interface Opening {
  /** Folded. */
  readonly words: string;
  /** In capitals. */
  readonly isShouted: boolean;
  /** What follows, white space as it is: a wide blank separates. */
  readonly after: string;
}

/** An invitation or the kind of a link ("VIDEO :"), then a headline. */
export function isTeaser(block: Block): boolean {
  return isInvitation(block) || isMediaLink(block);
}

/** "Lire aussi : …": what nobody writes at the head of a story. */
export function isInvitation(block: Block): boolean {
  const opening = openingOf(block, teaserOpenings);
  if (opening === null) return false;
  const separator = separatorOf(opening.after);
  if (separator === 'none') {
    // "Lire aussi Gaz : pourquoi …": nothing but the capital parts the headline from its opening.
    const isApart =
      / (?:aussi|egalement|also|more|next)$/.test(opening.words) && /^\s+[\p{Lu}\p{N}«“"]/u.test(opening.after);
    return block.headline && (isApart || opening.isShouted);
  }
  return block.headline || (separator === 'label' && block.wordCount <= MOST_SENTENCE_WORDS);
}

function isMediaLink(block: Block): boolean {
  const opening = block.headline ? openingOf(block, mediaOpenings) : null;
  if (opening === null) return false;
  const separator = separatorOf(opening.after);
  if (separator === 'none') return opening.isShouted && /^(?:read|watch|lire)$/.test(opening.words);
  return block.wordCount >= 4 && (opening.isShouted || separator !== 'stop');
}

/** "Article précédent", "Next post: …", "← …": a link to the story before or after, with its headline or above it. */
export function isNeighbour(block: Block): boolean {
  if (!block.headline) return false;
  if (/^[←⟵‹]\s|\s[→⟶›]$|^«\s[^»]*$/u.test(block.text) && block.wordCount >= 2) return true;
  if (neighbourLines.has(block.bare)) return true;
  const opening = openingOf(block, neighbourOpenings);
  return opening !== null && (opening.words.includes(' ') || /^\s?[:|»›>→–—]/u.test(opening.after));
}

function openingOf(block: Block, openings: Phrases): Opening | null {
  if (block.wordCount > MOST_WORDS) return null;
  const words = openings.opening(block.words);
  if (words === null) return null;
  const head = block.text.slice(0, HEAD);
  const tokens = [...head.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ-]*/gu)].slice(0, words.length);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || first.index > MOST_LEAD) return null;
  const end = last.index + last[0].length;
  const own = head.slice(first.index, end);
  return {
    words: words.join(' '),
    isShouted: own.length > 1 && own === own.toUpperCase() && own !== own.toLowerCase(),
    after: head.slice(end),
  };
}

/** `label`: a mark that nothing but a label has before it, as in "Lire aussi notre dossier :"; `stop`: a full stop. */
function separatorOf(after: string): 'label' | 'stop' | 'dash' | 'none' {
  if (/^\s?(?:[:|»›>→➡►▶]|\s{2})/u.test(after)) return 'label';
  if (/^\s(?:sur|notre|nos|dans|our)\s[^.:!?]{0,40}\s?[:|»›>→]/u.test(after)) return 'label';
  if (/^\s?[–—-]\s/u.test(after)) return 'dash';
  if (/^[.!]\s/.test(after)) return 'stop';
  return 'none';
}
