/** Who signs a page: the lines that only a neighbour makes bylines, and the boxes about authors behind the story. */
import type { Byline, CutReason } from '../../article/article.ts';
import { fold } from '../../language/fold.ts';
import type { Block } from '../block.ts';
import { isBareName, type Makers, makersOf } from '../bylines.ts';
import { outletLine } from '../outlets.ts';
import type { Extent } from './runs.ts';

/** Why the block at an index would be cut outside the story. */
export type EdgeReasons = (index: number) => CutReason | null;

export interface Signatures {
  /** Whom the page names as makers, each once, where it first does. */
  readonly bylines: readonly Byline[];
  /** The outlet that a byline names: it goes before one that claims the page, which often carries another's story. */
  readonly signedOutlet: string | null;
}

const MOST_BOX_WORDS = 60;
/** Makers looked at; a page with more is a list of names. */
const MOST_NAMES = 20;
/** What lines that name makers are cut as. */
const SIGNING: ReadonlySet<CutReason | null> = new Set<CutReason | null>(['byline', 'date-line']);
/** A sentence that names makers stands among so many paragraphs from the page's top or end. */
const NEAR_EDGE = 20;

/** "Edda Fairbrace teaches history …": a paragraph that opens with who signed the article. */
export function isBoxOf(block: Block, names: ReadonlySet<string>): boolean {
  const opening = fold(block.text.slice(0, 80)).split(/\s+/);
  for (let count = 2; count <= 4; count += 1)
    if (names.has(opening.slice(0, count).join(' ').replace(/,$/, '')))
      return (
        block.wordCount <= MOST_BOX_WORDS &&
        (/,$/.test(opening[count - 1] ?? '') || /^\p{Ll}/u.test(block.text.split(/\s+/)[count] ?? ''))
      );
  return false;
}

/** "À propos de l'auteur", "About the author", "A propos Osmond". */
export function isAuthorHeading(block: Block | undefined): boolean {
  if (block === undefined || block.ends || block.wordCount > 5) return false;
  return (
    /^(?:a propos de l'(?:auteure?|autrice)|about the authors?|l'auteure?|l'autrice|sur l'auteur)$/.test(block.bare) ||
    /^[ÀA] propos (?:\p{Lu}[\p{L}'’-]+ ?){1,2}$/u.test(block.text)
  );
}

/** The names that the page's bylines give, folded, and those that stand alone beside a date. */
export function namesOf(blocks: readonly Block[], atEdge: EdgeReasons): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    const isSigned =
      !(block.prose && index > NEAR_EDGE && index < blocks.length - NEAR_EDGE) && SIGNING.has(atEdge(index));
    if (isSigned)
      for (const { name } of makersOf(block, true)?.names ?? []) if (name.includes(' ')) names.add(fold(name));
    const isDated = () => atEdge(index + 1) === 'date-line' || atEdge(index - 1) === 'date-line';
    if (isBareName(block) && (isDated() || isNameOfBox(blocks, block))) names.add(fold(block.text));
  }
  // Who is told of in the story is an actor there, whatever line bears the name.
  return new Set([...names].slice(0, MOST_NAMES).filter((name) => tellingOf(blocks, name) <= 1));
}

function tellingOf(blocks: readonly Block[], name: string): number {
  return blocks.filter(({ ends, folded }) => ends && folded.includes(name)).length;
}

/** Whether one of the last paragraphs opens with the name that `block` is, and goes on in small letters. */
function isNameOfBox(blocks: readonly Block[], block: Block): boolean {
  return blocks
    .slice(-4)
    .some(
      ({ text, ends }) => ends && text.startsWith(`${block.text} `) && /^ \p{Ll}/u.test(text.slice(block.text.length)),
    );
}

/** Names and outlets alone in a line, between headline and story, and the boxes about the author behind it. */
export function cutSignatures(
  blocks: readonly Block[],
  reasons: (CutReason | null)[],
  title: number,
  { first, last }: Extent,
  names: ReadonlySet<string>,
): ReadonlyMap<number, Makers> {
  const signed = new Map<number, Makers>();
  for (const [index, block] of blocks.entries()) {
    if (index === title || (index >= first && index <= last) || reasons[index] !== null) continue;
    const outlet = title !== -1 && index > title && index < first ? outletLine(block) : null;
    if (isBareName(block) && (names.has(fold(block.text)) || isSignedBelow(blocks, reasons, index, last)))
      signed.set(index, { names: [{ name: block.text, at: 0 }], outlet: null });
    else if (outlet !== null) signed.set(index, { names: [], outlet });
    else if (
      index > last &&
      (isBoxOf(block, names) || (isAuthorHeading(blocks[index - 1]) && block.wordCount <= MOST_BOX_WORDS))
    )
      signed.set(index, { names: [], outlet: null });
    if (signed.has(index)) reasons[index] = 'byline';
  }
  return signed;
}

/** A name alone right behind the last paragraph, with nothing but furniture below it, signs the story. */
function isSignedBelow(
  blocks: readonly Block[],
  reasons: readonly (CutReason | null)[],
  index: number,
  last: number,
): boolean {
  const own = blocks[index];
  return (
    own !== undefined &&
    index === last + 1 &&
    blocks[last]?.ends === true &&
    (index === blocks.length - 1 || reasons[index + 1] !== null) &&
    tellingOf(blocks, own.folded) === 0
  );
}

/** What the lines cut as bylines and date lines say; `signed` are those that `cutSignatures` cut. */
export function signaturesOf(
  blocks: readonly Block[],
  reasons: readonly (CutReason | null)[],
  signed: ReadonlyMap<number, Makers>,
): Signatures {
  const bylines = new Map<string, Byline>();
  let signedOutlet: string | null = null;
  for (const [index, block] of blocks.entries()) {
    const makers = SIGNING.has(reasons[index] ?? null) ? (signed.get(index) ?? makersOf(block, true)) : null;
    signedOutlet ??= makers?.outlet ?? null;
    for (const { name, at } of makers?.names ?? []) {
      const start = block.span.start + at;
      if (!bylines.has(fold(name))) bylines.set(fold(name), { name, span: { start, end: start + name.length } });
    }
  }
  return { bylines: [...bylines.values()], signedOutlet };
}
