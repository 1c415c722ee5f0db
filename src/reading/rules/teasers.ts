/** Links to other stories: "READ  Ten wounded …", "Lire aussi : …", "À LIRE > …", "Related: …". */
import { fold } from '../../language/fold.ts';
import type { Block } from '../block.ts';
import { mediaOpenings, neighbourOpenings, teaserOpenings } from '../vocabulary/vocabulary.ts';

/** How much of a line is looked at for its opening. */
const HEAD = 80;
const MOST_WORDS = 32;
const MOST_SENTENCE_WORDS = 25;

/** Longer openings first, so that "lire aussi" is not read as "lire". */
const TEASER = opening(teaserOpenings);
const MEDIA = opening(mediaOpenings);
const NEIGHBOUR = opening([...neighbourOpenings]);

function opening(phrases: readonly string[]): RegExp {
  const alternatives = [...phrases].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(String.raw`^(?<lead>[^\p{L}\p{N}]{0,6})(?<words>${alternatives})(?<after>[^\p{L}\p{N}].*)$`, 'su');
}

/** An invitation or the kind of a link ("VIDEO :"), then a headline. */
export function isTeaser(block: Block): boolean {
  return isInvitation(block) || isMediaLink(block);
}

/** "Lire aussi : …": what nobody writes at the head of a story. */
export function isInvitation(block: Block): boolean {
  const found = TEASER.exec(headOf(block))?.groups;
  if (found === undefined) return false;
  const separator = separatorOf(found['after'] ?? '');
  if (separator === 'none') return block.headline && isShouted(block.text, found['words'] ?? '');
  if (separator === 'label') return block.wordCount <= MOST_SENTENCE_WORDS || block.headline;
  return block.headline;
}

/** The beginning of a line short enough, folded; white space stays as it is, for a wide blank separates. */
function headOf({ text, folded, wordCount }: Block): string {
  return folded === '' || wordCount > MOST_WORDS ? '' : fold(text.slice(0, HEAD)).replaceAll(/[’ʼ]/g, "'");
}

function isMediaLink(block: Block): boolean {
  const weak = MEDIA.exec(headOf(block))?.groups;
  if (weak === undefined || !block.headline) return false;
  const separator = separatorOf(weak['after'] ?? '');
  const shouted = isShouted(block.text, weak['words'] ?? '');
  if (separator === 'none') return shouted && (weak['words'] === 'read' || weak['words'] === 'watch');
  return block.wordCount >= 4 && (shouted || separator !== 'stop');
}

/** "Article précédent", "Next post: …": a link to the story before or after, with its headline or above it. */
export function isNeighbour(block: Block): boolean {
  if (!block.headline) return false;
  if (neighbourOpenings.has(block.bare)) return true;
  const found = NEIGHBOUR.exec(block.folded.slice(0, HEAD))?.groups;
  if (found === undefined) return false;
  return (found['words'] ?? '').includes(' ') || /^\s?[:|»›>→–—]/u.test(found['after'] ?? '');
}

/** `label`: a mark that nothing but a label has before it; `stop`: a full stop; `notre dossier :` counts as one opening. */
function separatorOf(after: string): 'label' | 'stop' | 'dash' | 'none' {
  if (/^\s?(?:[:|»›>→➡►▶]|\s{2})/u.test(after)) return 'label';
  if (/^\s(?:sur|notre|nos|dans|our)\s[^.:!?]{0,40}\s?[:|»›>→]/u.test(after)) return 'label';
  if (/^\s?[–—-]\s/u.test(after)) return 'dash';
  if (/^[.!]\s/.test(after)) return 'stop';
  return 'none';
}

/** In capitals, as the opening stands in the line. */
function isShouted(text: string, words: string): boolean {
  const count = words.split(' ').length;
  const own = text
    .slice(0, HEAD)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .split(/\s+/)
    .slice(0, count)
    .join(' ');
  return own.length > 1 && own === own.toUpperCase() && own !== own.toLowerCase();
}
