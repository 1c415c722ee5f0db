/** Share bars, menus, crumbs and tags: lines made of the page's own words, or of its shape. */
import type { CutReason } from '../../article/article.ts';
import type { Block } from '../block.ts';
import {
  glue,
  navigationLines,
  navigationWords,
  shareLines,
  sharePhrases,
  shareWords,
  tagLabels,
} from '../vocabulary/vocabulary.ts';

const MOST_WORDS = 40;
/** "Partagez l'info avec vos proches". */
const MOST_SHARE_CALL_WORDS = 8;
/** A whole menu in one line. */
const MOST_MENU_WORDS = 120;

/** @param edge whether the line stands before the story or behind it. */
export function furnitureLine(block: Block, edge: boolean): CutReason | null {
  const { folded, bare, words, wordCount } = block;
  if (folded === '') return null;
  if (shareLines.has(bare) && !/[.!]$/.test(folded)) return 'share-bar';
  if (navigationLines.has(bare) && !block.ends) return 'navigation';
  if (wordCount <= MOST_WORDS && !block.quoted && sharePhrases.isIn(words))
    return block.prose && !edge ? null : 'share-bar';
  if (edge && block.headline && wordCount <= MOST_SHARE_CALL_WORDS && /^(?:partagez|partager|share)\b/.test(folded))
    return 'share-bar';
  if (isTagLine(block)) return 'navigation';
  if (isCrumbs(block, edge)) return 'navigation';
  return wordCount > MOST_MENU_WORDS || (block.ends && wordCount > 2) ? null : lineOfWords(block, edge);
}

/** Judged by how many of its telling words share bars and menus are made of. */
function lineOfWords({ text, words, wordCount }: Block, edge: boolean): CutReason | null {
  // Within a story an entry of a list tells: which networks, which countries.
  if (!edge && /^[-–—•*·▪]\s/.test(text)) return null;
  const telling = words.filter((word) => !glue.has(word));
  if (telling.length === 0) return null;
  const share = telling.filter((word) => shareWords.has(bareWord(word))).length;
  if (wordCount <= MOST_WORDS && share >= Math.max(telling.length * 0.7, 1)) return 'share-bar';
  const menu = telling.filter((word) => navigationWords.has(word) || shareWords.has(bareWord(word))).length;
  if (menu >= Math.max(telling.length * (edge && telling.length >= 6 ? 0.6 : 0.8), edge ? 3 : 4)) return 'navigation';
  return edge && telling.length <= 2 && menu === telling.length ? 'navigation' : null;
}

/** "J'aime" is a word of share bars as "aime" is. */
function bareWord(word: string): string {
  return word.replace(/^[jl]'/, '').replace(/^aime$/, 'like');
}

/** "Tags : bateliers, grève", "Filed Under: …", or hashtags alone. */
function isTagLine({ text, folded, headline, wordCount }: Block): boolean {
  const label = /^[^\p{L}]{0,3}(?<label>[a-z -]{3,18}?) ?(?:[:>»|]|(?=\s#))/u.exec(folded)?.groups?.['label'];
  if (label !== undefined && tagLabels.has(label.trim())) return headline || wordCount <= MOST_WORDS;
  return /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u.test(text.slice(0, 300)) && text.length <= 300;
}

/** "Accueil > Monde > …": parts between arrows, all but the last of them short. A guillemet that closes is no arrow. */
function isCrumbs({ text, folded, ends, wordCount }: Block, edge: boolean): boolean {
  if (wordCount > MOST_WORDS || /[«“"]/.test(text)) {
    if (!/^[^«“"]{0,60}\s[>›/]\s/.test(text)) return false;
  }
  if (/^(?:vous etes ici|you are here)\b/.test(folded)) return true;
  const startsAtHome = /^(?:accueil|home)\b ?[>›»/|\\→]/.test(folded);
  if (startsAtHome) return true;
  if (/^(?:accueil|home)\s/.test(folded) && !ends && edge && wordCount >= 3) return true;
  const parts = folded.split(edge ? / ?[>›»→]+ ?| [|/·•] / : / ?[>›→]+ ?/);
  return (
    !ends &&
    parts.length >= 3 &&
    parts.slice(0, -1).every((part) => part.split(' ').length <= 4 && !/\d/.test(part) && part !== '')
  );
}
