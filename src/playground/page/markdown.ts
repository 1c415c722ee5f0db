/** Discord's Markdown by lines: headings, quotes, lists, small text, blocks of code. */
import { type Inline, parseInline } from './inline.ts';

export type Block =
  | { readonly kind: 'paragraph' | 'subtext'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly ListItem[] }
  | { readonly kind: 'code'; readonly text: string };

export interface ListItem {
  /** 0 for the outer list. */
  readonly depth: number;
  readonly children: readonly Inline[];
}

const heading = /^(#{1,3})\s+(\S.*)$/;
const subtext = /^-#\s+(\S.*)$/;
const listItem = /^(\s*)(?:[-*]|(\d{1,9})\.)\s+(\S.*)$/;

export function parseMarkdown(source: string): Block[] {
  const lines = source.split('\n');
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = () => {
    const text = plain.join('\n').replace(/^\n+|\n+$/g, '');
    if (text.trim() !== '') blocks.push({ kind: 'paragraph', children: parseInline(text) });
    plain = [];
  };
  let at = 0;
  while (at < lines.length) {
    const found = blockAt(lines, at);
    if (found) {
      flush();
      blocks.push(found.block);
      at = found.next;
    } else {
      plain.push(lines[at] ?? '');
      at += 1;
    }
  }
  flush();
  return blocks;
}

function blockAt(lines: readonly string[], at: number): { readonly block: Block; readonly next: number } | null {
  const line = lines[at] ?? '';
  const title = heading.exec(line);
  if (title) {
    const level = (title[1]?.length ?? 1) as 1 | 2 | 3;
    return { block: { kind: 'heading', level, children: parseInline(title[2] ?? '') }, next: at + 1 };
  }
  const small = subtext.exec(line);
  if (small) return { block: { kind: 'subtext', children: parseInline(small[1] ?? '') }, next: at + 1 };
  if (line.startsWith('```')) return fenced(lines, at);
  if (line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)].join('\n');
    return { block: { kind: 'quote', blocks: parseMarkdown(rest) }, next: lines.length };
  }
  if (/^> /.test(line)) {
    const next = endOf(lines, at, (one) => /^>(?: |$)/.test(one));
    const inner = lines.slice(at, next).map((one) => one.replace(/^> ?/, ''));
    return { block: { kind: 'quote', blocks: parseMarkdown(inner.join('\n').replaceAll(/^> /gm, '\\> ')) }, next };
  }
  return listItem.test(line) ? list(lines, at) : null;
}

function fenced(lines: readonly string[], at: number): { readonly block: Block; readonly next: number } | null {
  const end = lines.findIndex((line, index) => index > at && line.trimEnd().endsWith('```'));
  if (end < 0) return null;
  const last = (lines[end] ?? '').trimEnd().slice(0, -3);
  const inner = [...lines.slice(at + 1, end), ...(last === '' ? [] : [last])];
  return { block: { kind: 'code', text: inner.join('\n') }, next: end + 1 };
}

function list(lines: readonly string[], at: number): { readonly block: Block; readonly next: number } {
  const isNumbered = listItem.exec(lines[at] ?? '')?.[2] !== undefined;
  const next = endOf(lines, at, (line) => {
    const [, indent = '', number] = listItem.exec(line) ?? [];
    return listItem.test(line) && (indent !== '' || (number !== undefined) === isNumbered);
  });
  const items = lines.slice(at, next).map((line): ListItem => {
    const [, indent = '', , text = ''] = listItem.exec(line) ?? [];
    return { depth: Math.min(5, Math.floor(indent.length / 2)), children: parseInline(text) };
  });
  const number = listItem.exec(lines[at] ?? '')?.[2];
  return { block: { kind: 'list', start: number === undefined ? null : Number(number), items }, next };
}

function endOf(lines: readonly string[], at: number, belongs: (line: string) => boolean): number {
  let next = at;
  while (next < lines.length && belongs(lines[next] ?? '')) next += 1;
  return next;
}
