/** A raw document becomes an `Article`: what is the story, what is the page around it, who says so and in which language. */
import type { Article, Byline, Cut, Language, Paragraph, RawDocument, Title } from '../article/article.ts';
import { articleId } from '../article/articleId.ts';
import { type Span, slice } from '../article/span.ts';
import { sentences } from '../language/sentences.ts';
import { words } from '../language/words.ts';
import { type Block, block } from './block.ts';
import { boilerplate, reasonByItself } from './boilerplate.ts';
import { makersOf, outletOfRights } from './bylines.ts';
import { findTitle } from './findTitle.ts';
import { paragraphs } from './paragraphs.ts';

/** What reading needs from outside, so that it stays a function of its arguments. */
export interface ReadingAids {
  detectLanguage(text: string): Language;
  /** When the document came in, ISO 8601 in UTC. */
  readonly received: string;
}

/** How many words stand in for a missing headline. */
const FIRST_WORDS = 12;

/**
 * Reads a document. Kept paragraphs and cuts together cover all of its text but white space.
 * A document in which nothing is story keeps everything: better an unclean article than a lost one.
 */
export function readArticle(document: RawDocument, aids: ReadingAids): Article {
  const { text, stated } = document;
  const blocks = paragraphs(text).map((span) => block(text, span));
  const titleAt = findTitle(blocks, (candidate) => reasonByItself(candidate, true) !== null);
  const found = boilerplate(blocks, titleAt);
  const reasons = found.some((reason, index) => reason === null && index !== titleAt) ? found : blocks.map(() => null);
  const kept: Paragraph[] = [];
  const cuts: Cut[] = [];
  for (const [index, { span }] of blocks.entries()) {
    const reason = reasons[index] ?? null;
    if (reason === null) kept.push({ span, kind: kindOf(blocks, reasons, index, titleAt) });
    else cuts.push({ span, reason });
  }
  const story = kept.map(({ span }) => slice(text, span)).join('\n');
  const language = stated.language ?? aids.detectLanguage(story);
  const makers = blocks.flatMap((candidate, index) => (reasons[index] === 'byline' ? [makersIn(candidate)] : []));
  return {
    id: articleId(document.scope, text),
    scope: document.scope,
    file: document.file,
    title: titleOf(document, blocks[titleAt] ?? null, kept, language),
    bylines:
      stated.author === undefined ? makers.flatMap(({ bylines }) => bylines) : [{ name: stated.author, span: null }],
    outlet: stated.source ?? outletOf(makers, blocks, reasons),
    url: stated.url ?? null,
    language,
    published: stated.published ?? null,
    received: aids.received,
    text,
    paragraphs: kept,
    cuts,
    dateSet: null,
    dating: null,
  };
}

function kindOf(
  blocks: readonly Block[],
  reasons: readonly unknown[],
  index: number,
  title: number,
): Paragraph['kind'] {
  const own = blocks[index];
  if (own === undefined || index === title) return 'title';
  if (/^[-–—•*·▪]\s/.test(own.text)) return 'item';
  const isFollowed = blocks.some((_, later) => later > index && reasons[later] === null);
  return own.headline && own.wordCount <= 14 && !own.ends && isFollowed ? 'heading' : 'text';
}

function titleOf(document: RawDocument, headline: Block | null, kept: readonly Paragraph[], language: Language): Title {
  if (document.stated.title !== undefined) return { kind: 'stated', text: document.stated.title };
  if (headline !== null) return { kind: 'headline', text: headline.text, span: headline.span };
  const paragraph = kept[0]?.span ?? { start: 0, end: 0 };
  const sentence = sentences(document.text, paragraph, language)[0] ?? paragraph;
  const span = firstWords(document.text, sentence);
  return { kind: 'first-words', text: slice(document.text, span), span };
}

function firstWords(text: string, sentence: Span): Span {
  const last = words(slice(text, sentence))[FIRST_WORDS - 1];
  return last === undefined ? sentence : { start: sentence.start, end: sentence.start + last.end };
}

function makersIn(block: Block): { readonly bylines: readonly Byline[]; readonly outlet: string | null } {
  const makers = makersOf(block, true);
  const bylines = (makers?.names ?? []).map(({ name, at }) => {
    const start = block.span.start + at;
    return { name, span: { start, end: start + name.length } };
  });
  return { bylines, outlet: makers?.outlet ?? null };
}

/** A byline's outlet goes before the one that claims the page: a page often carries another's story. */
function outletOf(
  makers: readonly { readonly outlet: string | null }[],
  blocks: readonly Block[],
  reasons: readonly unknown[],
): string | null {
  const signed = makers.find(({ outlet }) => outlet !== null)?.outlet;
  if (signed !== undefined) return signed;
  for (const [index, { text }] of blocks.entries()) {
    const claimed = reasons[index] === 'copyright' ? outletOfRights(text) : null;
    if (claimed !== null) return claimed;
  }
  return null;
}
