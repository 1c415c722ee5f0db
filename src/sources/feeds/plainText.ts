import { parseHTML } from 'linkedom';
import { blocksOf } from '../pages/blocks.ts';

/** Titles in feeds are text, HTML, or HTML escaped twice: read as a person would see them. */
export function plainTitle(value: string): string | null {
  let text = value;
  // Once for the markup, once more for what was escaped on top of it.
  for (let times = 0; times < 2 && /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text); times += 1)
    text = blocksOfHtml(text).join(' ');
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  return tidy === '' ? null : tidy;
}

/** The paragraphs of a piece of HTML, or of text. */
export function blocksOfHtml(html: string): readonly string[] {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  document.body.innerHTML = html;
  return blocksOf(document.body);
}
