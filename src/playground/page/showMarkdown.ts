/** Markdown as DOM nodes. */
import { el } from './dom.ts';
import type { Inline } from './inline.ts';
import { type Block, type ListItem, parseMarkdown } from './markdown.ts';
import { type PageTexts, say, textsFor } from './texts.ts';

export interface MarkdownContext {
  readonly locale: string;
  /** Names of users and channels by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

export function showMarkdown(source: string, context: MarkdownContext): HTMLElement {
  return el('div', { class: 'markdown' }, ...parseMarkdown(source).map((block) => showBlock(block, context)));
}

function showBlock(block: Block, context: MarkdownContext): Node {
  switch (block.kind) {
    case 'paragraph':
      return el('p', {}, ...showInline(block.children, context));
    case 'subtext':
      return el('p', { class: 'subtext' }, el('small', {}, ...showInline(block.children, context)));
    case 'heading':
      // The page's own title is the first level, the author of a message the second.
      return el(
        `h${(block.level + 2) as 3 | 4 | 5}`,
        { class: `h${block.level}` },
        ...showInline(block.children, context),
      );
    case 'quote':
      return el('blockquote', {}, ...block.blocks.map((inner) => showBlock(inner, context)));
    case 'code':
      return el('pre', { tabindex: 0 }, el('code', {}, block.text));
    case 'list':
      return block.start === null
        ? el('ul', {}, ...block.items.map((item) => showItem(item, context)))
        : el('ol', { start: block.start }, ...block.items.map((item) => showItem(item, context)));
  }
}

function showItem({ depth, children }: ListItem, context: MarkdownContext): Node {
  return el('li', { class: depth > 0 ? `deep-${depth}` : null }, ...showInline(children, context));
}

function showInline(parts: readonly Inline[], context: MarkdownContext): Node[] {
  return parts.map((part) => showPart(part, context));
}

function showPart(part: Inline, context: MarkdownContext): Node {
  const texts = textsFor(context.locale);
  switch (part.kind) {
    case 'text':
      return document.createTextNode(part.text);
    case 'code':
      return el('code', {}, part.text);
    case 'strong':
    case 'em':
      return el(part.kind, {}, ...showInline(part.children, context));
    case 'underline':
      return el('u', {}, ...showInline(part.children, context));
    case 'strike':
      return el('s', {}, ...showInline(part.children, context));
    case 'spoiler':
      return spoiler(showInline(part.children, context), texts);
    case 'link':
      return link(part.href, showInline(part.children, context), texts);
    case 'mention':
      return el('span', { class: 'mention' }, mentioned(part.text, context.names));
    case 'time':
      return time(part.at, part.style, context.locale);
  }
}

/** A link that leaves the machine says so, and tells the other site nothing. */
export function link(href: string, children: readonly Node[], texts: PageTexts): HTMLElement {
  const attributes = {
    href,
    target: '_blank',
    rel: 'noopener noreferrer nofollow',
    title: `${href} (${texts.opensOutside})`,
  };
  return el('a', attributes, ...children);
}

function spoiler(children: readonly Node[], texts: PageTexts): HTMLElement {
  const hidden = el('span', { class: 'hidden-text', 'aria-hidden': 'true' }, ...children);
  const reveal = () => {
    hidden.removeAttribute('aria-hidden');
    button.replaceWith(...hidden.childNodes);
  };
  const button = el(
    'button',
    { type: 'button', class: 'spoiler', 'aria-label': texts.spoiler, onclick: reveal },
    hidden,
  );
  return button;
}

function mentioned(text: string, names: ReadonlyMap<string, string>): string {
  const [, sign = '', id = ''] = /^(@!?|@&|#)(\d+)$/.exec(text) ?? [];
  return id === '' ? text : `${sign[0] ?? ''}${names.get(id) ?? id}`;
}

const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

function time(at: number, style: string, locale: string): HTMLElement {
  const date = new Date(at * 1_000);
  if (Number.isNaN(date.getTime())) return el('span', {}, String(at));
  const full = new Intl.DateTimeFormat(locale, styles['F']).format(date);
  const shown = style === 'R' ? relative(at, locale) : new Intl.DateTimeFormat(locale, styles[style]).format(date);
  return el('time', { datetime: date.toISOString(), title: full }, say('{0}', shown));
}

function relative(at: number, locale: string): string {
  const seconds = at - Date.now() / 1_000;
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}
