/**
 * Which paragraphs are no part of the story, and why. The rules look at general signals: what a line is made of, its shape,
 * where it stands, and what repeats.
 */
import type { CutReason } from '../article/article.ts';
import type { Block } from './block.ts';
import { makersOf } from './bylines.ts';
import * as vocabulary from './vocabulary.ts';

/** Where the story is within the page: the indexes of its first and last paragraph of prose. */
interface Extent {
  readonly first: number;
  readonly last: number;
}

/**
 * A reason for each block, null for those that are kept.
 *
 * @param title the block that is the headline, -1 for none.
 */
export function boilerplate(blocks: readonly Block[], title: number): readonly (CutReason | null)[] {
  const extent = extentOf(blocks);
  const reasons: (CutReason | null)[] = blocks.map((block, index) =>
    index === title ? null : reasonByItself(block, index < extent.first || index > extent.last),
  );
  cutRepetitions(blocks, reasons, title);
  cutAlikeOpenings(blocks, reasons, title);
  cutAfterHeadings(blocks, reasons, extent);
  cutRuns(blocks, reasons, title, extent);
  cutCreditsOfCaptions(blocks, reasons);
  return reasons;
}

function extentOf(blocks: readonly Block[]): Extent {
  const story = (block: Block) => block.prose && reasonByItself(block, false) === null;
  const first = blocks.findIndex(story);
  return first === -1 ? { first: blocks.length, last: -1 } : { first, last: blocks.findLastIndex(story) };
}

/** What a line is, judged by itself and by whether it stands outside the story (`edge`). */
export function reasonByItself(block: Block, edge: boolean): CutReason | null {
  const { folded, wordCount } = block;
  if (wordCount === 0) return 'navigation';
  if (vocabulary.RIGHTS.test(folded) && (wordCount <= 20 || (edge && wordCount <= 60))) return 'copyright';
  if (wordCount <= 60 && includesAny(folded, vocabulary.FORM_PHRASES)) return 'comment-form';
  if (isPhrase(folded, vocabulary.COMMENT_HEADINGS)) return 'comment-form';
  if (isPhrase(folded, vocabulary.RELATED_HEADINGS)) return 'related';
  if (isTeaser(block)) return 'teaser';
  if (wordCount <= 40 && vocabulary.UPDATE_NOTES.some((note) => note.test(folded))) return 'update-note';
  if (wordCount <= 60 && vocabulary.CAPTION.test(folded)) return 'caption';
  if (wordCount <= 25 && vocabulary.CREDIT.test(folded)) return 'credit';
  if (isDateLine(folded)) return 'date-line';
  if (makersOf(block, edge) !== null) return 'byline';
  if (
    wordCount <= 30 &&
    includesAny(folded, vocabulary.SUBSCRIPTION_PHRASES) &&
    !(block.prose && !edge && wordCount > 20)
  )
    return 'subscription';
  return reasonByWords(folded, wordCount);
}

function includesAny(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => folded.includes(phrase));
}

/** The line says one of `phrases` and nothing else but a count or punctuation ("Commentaires (3)", "You may also like:"). */
function isPhrase(folded: string, phrases: readonly string[]): boolean {
  const bare = folded.replaceAll(/\(?\d+\)?/g, '').replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return phrases.includes(bare);
}

/** "READ  Ten wounded …", "Lire aussi : …": an invitation, then a headline. Without a colon or dash, only in capitals. */
function isTeaser(block: Block): boolean {
  if (!block.headline && block.wordCount > 20) return false;
  const opening = /^[^\p{L}]{0,3}([\p{L}][\p{L}'’ ]{2,28}?)(\s?[:|»>→–—]\s?|\s-\s|\s{2,}|\s(?=[\p{Lu}\p{N}«“"]))/u.exec(
    block.text,
  );
  const words = opening?.[1] ?? '';
  const folded = words.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").trim();
  if (!vocabulary.TEASER_OPENINGS.includes(folded)) return false;
  const separated = /[:|»>→–—-]|\s{2,}/.test(opening?.[2] ?? '');
  const shouted = words === words.toUpperCase();
  return block.headline ? separated || shouted || folded.includes(' ') : separated && shouted;
}

/** "Publié le 13 avril 2024 à 10h", "Updated 3:04 PM ET, Sun April 14, 2024", "13/04/2024 - 10:30". */
function isDateLine(folded: string): boolean {
  if (folded.length > 120) return false;
  const rest = folded
    .replaceAll(
      /\b(?:publie|publiee|mis|mise|modifie|poste|posted|published|updated|last|first|created|cree|date|ecrit|written|on|le|a|at|the|jour|et|and|of|by|de|depuis|il|y|ago|heure|heures|hours?|minutes?|min|utc|gmt|cet|cest|et|est|edt|pm|am|p\.m|a\.m)\b/g,
      '',
    )
    .replaceAll(
      /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b/g,
      '',
    )
    .replaceAll(
      /\b(?:janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre|ober)?|nov(?:embre|ember)?|dec(?:embre|ember)?|jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|september)\b/g,
      '#',
    )
    .replaceAll(/\d/g, '#');
  return rest.includes('#') && !/\p{L}/u.test(rest.replaceAll(/#+h#*|(?<=#)(?:st|nd|rd|th|er)/g, ''));
}

/** Lines made of the words of share bars or menus; breadcrumbs by their separators. */
function reasonByWords(folded: string, wordCount: number): CutReason | null {
  if (wordCount > 40) return null;
  const words = folded.split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== '');
  const count = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length;
  const telling = words.length - count(vocabulary.FURNITURE_GLUE);
  if (telling <= 0) return null;
  if (count(vocabulary.SHARE_WORDS) >= Math.max(telling * 0.7, 1)) return 'share-bar';
  const menu = count(vocabulary.NAVIGATION_WORDS);
  if (menu >= Math.max(telling * 0.8, 2)) return 'navigation';
  if (
    wordCount === 1 &&
    /^(?:accueil|home|menu|recherche|search|newsletter|contact|publicite|advertisement|connexion|login)$/.test(
      words[0] ?? '',
    )
  )
    return 'navigation';
  if (/(?:^| )(?:accueil|home)\b.*[›»>/|]/.test(folded) && wordCount <= 30) return 'navigation';
  return null;
}

/** A paragraph counts once; the headline's repetitions and the crumbs before it say so. */
function cutRepetitions(blocks: readonly Block[], reasons: (CutReason | null)[], title: number): void {
  const headline = blocks[title]?.key ?? '';
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (index === title || reasons[index] !== null || block.key === '') continue;
    if (headline !== '' && block.key === headline) reasons[index] = 'title-repeated';
    else if (headline.length > 20 && block.headline && isCrumbs(block, headline)) reasons[index] = 'navigation';
    else if (seen.has(block.key)) reasons[index] = 'repeated';
    else seen.add(block.key);
  }
}

/** "Home Actualité <headline>", "<headline> - Site": the headline with a few words of the page around it. */
function isCrumbs(block: Block, headline: string): boolean {
  return block.key.length <= headline.length + 40 && (block.key.endsWith(headline) || block.key.startsWith(headline));
}

/** Several headline-like lines that open with one and the same shouted word are links to other stories. */
function cutAlikeOpenings(blocks: readonly Block[], reasons: (CutReason | null)[], title: number): void {
  const opening = (block: Block) =>
    block.headline && !block.text.endsWith('?')
      ? (/^\p{Lu}{3,}(?=\s*[:|–—-]\s|\s{2,})/u.exec(block.text)?.[0] ?? null)
      : null;
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const word = opening(block);
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [index, block] of blocks.entries()) {
    const word = opening(block);
    if (index !== title && reasons[index] === null && word !== null && (counts.get(word) ?? 0) >= 2)
      reasons[index] = 'teaser';
  }
}

/** Below a heading of related stories, the headlines; below one of comments in the latter half, everything. */
function cutAfterHeadings(blocks: readonly Block[], reasons: (CutReason | null)[], extent: Extent): void {
  let below: 'related' | 'comment-form' | null = null;
  for (const [index, block] of blocks.entries()) {
    const reason = reasons[index];
    if (reason === 'related' || (reason === 'comment-form' && index * 2 > blocks.length)) below = reason;
    else if (reason === 'teaser' && below === null) continue;
    else if (below === 'related' && block.prose && index <= extent.last) below = null;
    else if (below !== null && reason === null) reasons[index] = below;
  }
}

/** Runs of short lines before the story are menus, runs of headlines behind it other stories. */
function cutRuns(blocks: readonly Block[], reasons: (CutReason | null)[], title: number, extent: Extent): void {
  const isEntry = (block: Block) => block.headline && block.wordCount <= 4 && !/^[-–—•*]/.test(block.text);
  cutRun(
    blocks,
    reasons,
    [0, Math.min(extent.first, blocks.length)],
    4,
    (block, index) => index !== title && isEntry(block),
    'navigation',
  );
  cutRun(
    blocks,
    reasons,
    [extent.last + 1, blocks.length],
    4,
    (block, index) => index !== title && isEntry(block),
    'navigation',
  );
  cutRun(
    blocks,
    reasons,
    [extent.last + 1, blocks.length],
    3,
    (block, index) => index !== title && block.headline && !/^[-–—•*]/.test(block.text),
    'related',
  );
}

function cutRun(
  blocks: readonly Block[],
  reasons: (CutReason | null)[],
  [from, to]: readonly [number, number],
  fewest: number,
  belongs: (block: Block, index: number) => boolean,
  reason: CutReason,
): void {
  if (from === 0 && to === blocks.length) return; // without prose there is no before and behind
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const block = blocks[at];
    if (at < to && block !== undefined && (reasons[at] !== null || belongs(block, at))) continue;
    if (at - start >= fewest) for (let index = start; index < at; index += 1) reasons[index] ??= reason;
    start = at + 1;
  }
}

/** The line right above a caption, when it is no sentence, names where the picture comes from. */
function cutCreditsOfCaptions(blocks: readonly Block[], reasons: (CutReason | null)[]): void {
  for (const [index, block] of blocks.entries()) {
    if (reasons[index] !== null || reasons[index + 1] !== 'caption') continue;
    if (block.headline && block.wordCount <= 8) reasons[index] = 'credit';
  }
}
