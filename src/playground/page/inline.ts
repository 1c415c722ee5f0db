/** Discord's Markdown within a line: emphasis, links, times, mentions, escapes. */

export type Inline =
  | { readonly kind: 'text' | 'code' | 'mention'; readonly text: string }
  | { readonly kind: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** Seconds since 1970, and Discord's letter for how it is shown. */
  | { readonly kind: 'time'; readonly at: number; readonly style: string };

/** Longer marks first: `**` is not two `*`. */
const marks = [
  { mark: '**', kind: 'strong' },
  { mark: '__', kind: 'underline' },
  { mark: '~~', kind: 'strike' },
  { mark: '||', kind: 'spoiler' },
  { mark: '*', kind: 'em' },
  { mark: '_', kind: 'em' },
] as const;

/** Emphasis deeper than this is shown as it is written. */
const deepest = 8;

export function parseInline(source: string, depth = 0): Inline[] {
  const parts: Inline[] = [];
  let text = '';
  let at = 0;
  const flush = () => {
    if (text !== '') parts.push({ kind: 'text', text });
    text = '';
  };
  while (at < source.length) {
    const escaped = /^\\([\p{P}\p{S}])/u.exec(source.slice(at, at + 3));
    if (escaped) {
      text += escaped[1];
      at += escaped[0].length;
      continue;
    }
    const found = special(source, at, depth);
    if (found) {
      flush();
      parts.push(found.part);
      at = found.end;
    } else {
      text += source[at];
      at += 1;
    }
  }
  flush();
  return parts;
}

interface Found {
  readonly part: Inline;
  readonly end: number;
}

function special(source: string, at: number, depth: number): Found | null {
  switch (source[at]) {
    case '`':
      return code(source, at);
    case '<':
      return angled(source, at);
    case '[':
      return masked(source, at, depth);
    case '@':
      return everyone(source, at);
    case 'h':
      return address(source, at);
    default:
      return depth < deepest ? emphasis(source, at, depth) : null;
  }
}

function code(source: string, at: number): Found | null {
  const fence = source.startsWith('``', at) ? '``' : '`';
  const end = source.indexOf(fence, at + fence.length);
  if (end <= at + fence.length - 1 || end === at + fence.length) return null;
  return { part: { kind: 'code', text: source.slice(at + fence.length, end) }, end: end + fence.length };
}

function angled(source: string, at: number): Found | null {
  const close = source.indexOf('>', at);
  if (close < 0 || close - at > 600) return null;
  const inner = source.slice(at + 1, close);
  const end = close + 1;
  const time = /^t:(-?\d{1,13})(?::([tTdDfFR]))?$/.exec(inner);
  if (time) return { part: { kind: 'time', at: Number(time[1]), style: time[2] ?? 'f' }, end };
  if (/^(?:@!?|@&|#)\d{17,19}$/.test(inner)) return { part: { kind: 'mention', text: inner }, end };
  const command = /^\/([^:]{1,100}):\d{17,19}$/.exec(inner);
  if (command) return { part: { kind: 'mention', text: `/${command[1]}` }, end };
  if (isAddress(inner)) return { part: { kind: 'link', href: inner, children: [{ kind: 'text', text: inner }] }, end };
  return null;
}

function masked(source: string, at: number, depth: number): Found | null {
  const close = closing(source, at + 1, ']');
  if (close < 0 || source[close + 1] !== '(') return null;
  const end = closing(source, close + 2, ')');
  if (end < 0) return null;
  const href = source.slice(close + 2, end).replace(/^<(.*)>$/, '$1');
  if (!isAddress(href)) return null;
  return { part: { kind: 'link', href, children: parseInline(source.slice(at + 1, close), depth + 1) }, end: end + 1 };
}

function everyone(source: string, at: number): Found | null {
  const name = /^@(?:everyone|here)\b/.exec(source.slice(at, at + 10))?.[0];
  return name ? { part: { kind: 'mention', text: name }, end: at + name.length } : null;
}

function address(source: string, at: number): Found | null {
  if (/[\p{L}\p{N}]/u.test(source[at - 1] ?? '')) return null;
  const found = /^https?:\/\/[^\s<>"\\*_|]+/.exec(source.slice(at, at + 600))?.[0].replace(/[.,;:!?)\]}'’»]+$/, '');
  if (!found || !isAddress(found)) return null;
  return { part: { kind: 'link', href: found, children: [{ kind: 'text', text: found }] }, end: at + found.length };
}

function emphasis(source: string, at: number, depth: number): Found | null {
  for (const { mark, kind } of marks) {
    if (!source.startsWith(mark, at)) continue;
    const from = at + mark.length;
    if (mark !== '||' && /\s/.test(source[from] ?? ' ')) continue;
    const end = closing(source, from, mark);
    if (end <= from) continue;
    const touchesWord = /[\p{L}\p{N}]/u.test(source[end + mark.length] ?? '');
    if (mark === '_' && (touchesWord || /[\p{L}\p{N}]/u.test(source[at - 1] ?? ''))) continue;
    return { part: { kind, children: parseInline(source.slice(from, end), depth + 1) }, end: end + mark.length };
  }
  return null;
}

/** Where a mark next stands that is not escaped and, when it is a single one, not half of a double one. */
function closing(source: string, from: number, mark: string): number {
  const double = mark.length === 1 && '*_'.includes(mark);
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    // Of `***` the last two close what `**` opened.
    else if (mark.length === 2 && source.startsWith(mark + mark[0], at)) continue;
    else if (double && source.startsWith(mark + mark, at)) at += 1;
    else if (source.startsWith(mark, at)) return at;
  }
  return -1;
}

/** Only addresses of the web: no script, file or data address becomes a link. */
function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
