/** An article out of an HTML page: the story without what stands around it, and what the page says of itself. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { blocksOf } from './blocks.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

/** An article, or a page that is none and why. */
export type ReadPage = PageMetadata & { readonly title: string | null } & (
    | {
        readonly kind: 'article';
        /** Paragraphs, parted by blank lines. */
        readonly text: string;
      }
    | { readonly kind: 'unreadable'; readonly why: Unreadable }
  );

/** Elements of a page beyond which it is none that a person could read; news pages have one to eight thousand. */
const mostElements = 60_000;
/** Elements within elements: pages have 30 to 60, and what looks for the story takes a time that grows with their square. */
const deepest = 250;

/** Reads a page as text: nothing in it is executed, and nothing that it names is fetched. */
export function readPage(html: string, address: string): ReadPage {
  // Without an element there is no document that could be asked for its head.
  const parsed = parseHTML(html).document;
  const { document } = parsed.documentElement === null ? parseHTML('<html><body></body></html>') : { document: parsed };
  const metadata = readMetadata(document, address);
  const signs = {
    whole: document.body === null ? '' : blocksOf(document.body).join('\n\n'),
    headlines: [...document.querySelectorAll('a[href]')].filter((link) => wordsIn(link) >= 4).length,
    scripts: document.querySelectorAll('script').length,
    isPaid: metadata.isPaid,
  };
  const isTooLarge = document.querySelectorAll('*').length > mostElements || isDeep(document);
  // Last, because it takes the document apart.
  const { title, byline, linked, ...story } = isTooLarge ? nothing : storyOf(document);
  const text = metadata.body !== null && isFullerBody(metadata.body, story.text) ? metadata.body : story.text;
  const why = unreadable({ ...signs, title, story: text, linkedInStory: linked });
  const page = { ...metadata, author: metadata.author ?? byline, title };
  return why === null ? { ...page, kind: 'article', text } : { ...page, kind: 'unreadable', why };
}

interface Story {
  readonly title: string | null;
  readonly byline: string | null;
  readonly text: string;
  /** Characters of it that stand within links. */
  readonly linked: number;
}

const nothing: Story = { title: null, byline: null, text: '', linked: 0 };

function storyOf(document: Document): Story {
  const name = document.querySelector('title')?.textContent?.trim() || null;
  const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
  if (!found?.content) return { ...nothing, title: found?.title || name };
  const content = found.content as Element;
  return {
    title: found.title || name,
    byline: found.byline || null,
    text: withoutLists(blocksOf(content)).join('\n\n'),
    linked: [...content.querySelectorAll('a[href]')].reduce((sum, link) => sum + lengthOf(link), 0),
  };
}

function isDeep(document: Document): boolean {
  let depth = 0;
  let node: Node | null = document.documentElement;
  while (node !== null && depth <= deepest) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return depth > deepest;
}

function wordsIn(element: Element): number {
  return (element.textContent ?? '').trim().split(/\s+/).length;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().length;
}

/** Many short blocks of one shape in a row ("News", "3 July", "News", …) are a list of other stories that was left in. */
function withoutLists(blocks: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  const shape = (block: string): string => (block.length > 60 ? block : block.replaceAll(/\d+/g, '0').toLowerCase());
  for (const block of blocks) seen.set(shape(block), (seen.get(shape(block)) ?? 0) + 1);
  return blocks.filter((block) => block.length > 60 || (seen.get(shape(block)) ?? 0) < 3);
}

/** Where the text found is a small part of what the page itself gives as its article. */
function isFullerBody(body: string, story: string): boolean {
  return body.length > 400 && story.length < body.length * 0.5 && !/<\w+[^>]*>/.test(body);
}
