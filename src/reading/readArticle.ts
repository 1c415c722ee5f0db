/** A raw document becomes an `Article`: what is the story, what is the page around it, who says so and in which language. */
import type { Article, Cut, Language, Paragraph, RawDocument, Title } from '../article/article.ts';
import { articleId } from '../article/articleId.ts';
import { slice } from '../article/span.ts';
import { type Block, block } from './block.ts';
import { layOut } from './boilerplate.ts';
import { firstWords } from './firstWords.ts';
import { headlineOf } from './headline.ts';
import { outletBehind, outletOfDateline, outletOfRights } from './outlets.ts';
import { paragraphs } from './paragraphs.ts';
import { segments } from './segments.ts';

/** What reading needs from outside, so that it stays a function of its arguments. */
export interface ReadingAids {
  detectLanguage(text: string): Language;
  /** When the document came in, ISO 8601 in UTC. */
  readonly received: string;
}

/** No article has more; what a longer text holds behind them is kept as it is, so that no text takes seconds to read. */
const MOST_PARAGRAPHS = 20_000;

/**
 * Reads a document. Kept paragraphs and cuts together cover all of its text but white space.
 * A document in which nothing is story keeps everything: better an unclean article than a lost one.
 */
export function readArticle(document: RawDocument, aids: ReadingAids): Article {
  const { text, stated } = document;
  const spans = paragraphs(text);
  const blocks = spans
    .slice(0, MOST_PARAGRAPHS)
    .flatMap((span) => segments(text, span))
    .map((span) => block(text, span));
  const { title, reasons: found, bylines, signedOutlet } = layOut(blocks);
  const reasons = found.some((reason, index) => reason === null && index !== title) ? found : blocks.map(() => null);
  const lastKept = reasons.lastIndexOf(null);
  const kept: Paragraph[] = [];
  const cuts: Cut[] = [];
  for (const [index, own] of blocks.entries()) {
    const reason = reasons[index] ?? null;
    if (reason === null) kept.push({ span: own.span, kind: index === title ? 'title' : kindOf(own, index < lastKept) });
    else cuts.push({ span: own.span, reason });
  }
  for (const span of spans.slice(MOST_PARAGRAPHS)) kept.push({ span, kind: 'text' });
  const story = kept.map(({ span }) => slice(text, span)).join('\n');
  const language = stated.language ?? aids.detectLanguage(story);
  const outlet = stated.source ?? signedOutlet ?? claimedOutlet(blocks, reasons, title);
  return {
    id: articleId(document.scope, text),
    scope: document.scope,
    file: document.file,
    title: titleOf(document, blocks[title] ?? null, outlet, kept, language),
    bylines: stated.author === undefined ? bylines : [{ name: stated.author, span: null }],
    outlet,
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

function kindOf(own: Block, isFollowed: boolean): Paragraph['kind'] {
  if (/^[-–—•*·▪]\s/.test(own.text)) return 'item';
  return own.headline && own.wordCount <= 14 && !own.ends && isFollowed ? 'heading' : 'text';
}

function titleOf(
  document: RawDocument,
  headline: Block | null,
  outlet: string | null,
  kept: readonly Paragraph[],
  language: Language,
): Title {
  if (document.stated.title !== undefined) return { kind: 'stated', text: document.stated.title };
  return headline === null ? firstWords(document.text, kept, language) : headlineOf(headline, outlet);
}

/** The outlet that a dateline, a line of rights or the page's own title names. */
function claimedOutlet(blocks: readonly Block[], reasons: readonly unknown[], title: number): string | null {
  const opening = blocks.find(({ prose }, index) => prose && reasons[index] === null);
  const dated = outletOfDateline(opening?.text ?? '');
  if (dated !== null) return dated;
  for (const [index, { text }] of blocks.entries()) {
    const claimed = reasons[index] === 'copyright' ? outletOfRights(text) : null;
    if (claimed !== null) return claimed;
  }
  const headline = blocks[title]?.text ?? '';
  for (const [index, { text }] of blocks.entries()) {
    const named = reasons[index] === 'title-repeated' ? outletBehind(text, headline) : null;
    if (named !== null) return named;
  }
  return null;
}
