/**
 * Discord's markdown as its client reads it, for tests: a reference parser, written after the documented syntax and the
 * behaviour of the client, and on purpose eager (what might be special anywhere is).
 */

export type Mark =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'spoiler'
  | 'code'
  | 'heading'
  | 'small'
  | 'quote'
  | 'item'
  | 'link'
  | 'mention'
  | 'emoji'
  | 'timestamp';

export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Mark; readonly children: readonly Node[]; readonly url?: string };

interface Rule {
  readonly kind: Mark;
  readonly pattern: RegExp;
  readonly onlyAtLineStart?: true;
  /** What is inside: read on, or taken as it is. */
  readonly raw?: true;
  readonly url?: (match: RegExpExecArray) => string;
}

/** Each pattern's first filled group is what is shown inside. */
const rules: readonly Rule[] = [
  { kind: 'code', pattern: /^```([\s\S]+?)```/, raw: true },
  { kind: 'code', pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/, raw: true },
  { kind: 'small', pattern: /^-# +([^\n]+)\n?/, onlyAtLineStart: true },
  { kind: 'heading', pattern: /^[^\S\n]*#{1,3}[^\S\n]+([^\n]+)\n?/, onlyAtLineStart: true },
  { kind: 'quote', pattern: /^[^\S\n]*>>> ?([\s\S]+)/, onlyAtLineStart: true },
  { kind: 'quote', pattern: /^[^\S\n]*> ([^\n]*(?:\n> [^\n]*)*\n?)/, onlyAtLineStart: true },
  { kind: 'item', pattern: /^[^\S\n]*(?:[-*+]|\d+[.)])[^\S\n]+([^\n]+)\n?/, onlyAtLineStart: true },
  { kind: 'mention', pattern: /^<((?:@[!&]?|#)\d+)>/, raw: true },
  { kind: 'mention', pattern: /^<(\/[^>\n]+:\d+)>/, raw: true },
  { kind: 'mention', pattern: /^<(id:[^>\n]+)>/, raw: true },
  { kind: 'mention', pattern: /^(@everyone|@here)/, raw: true },
  { kind: 'timestamp', pattern: /^<(t:-?\d+(?::[tTdDfFRsS])?)>/, raw: true },
  { kind: 'emoji', pattern: /^<(a?:\w+:\d+)>/, raw: true },
  { kind: 'emoji', pattern: /^(:[^\s:]+:)/, raw: true },
  { kind: 'link', pattern: /^<([a-z][a-z+.-]*:[^ >\n]+|[^ @>\n]+@[^ >\n]+|\+\d[^>\n]*)>/i, raw: true },
  {
    kind: 'link',
    pattern: /^\[((?:\\[\s\S]|[^\\[\]])+)\]\(\s*<?((?:\\[\s\S]|[^\s\\()<>])+)>?\s*(?:"[^"]*"\s*)?\)/,
    url: (match) => match[2] ?? '',
  },
  { kind: 'link', pattern: /^((?:https?|steam|discord|ftp):\/\/[^\s<]+)/i, raw: true, url: (match) => match[1] ?? '' },
  { kind: 'spoiler', pattern: /^\|\|([\s\S]+?)\|\|/ },
  { kind: 'bold', pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/ },
  { kind: 'underline', pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/ },
  { kind: 'italic', pattern: /^\*((?:\\[\s\S]|[^\\*])+)\*(?!\*)/ },
  { kind: 'italic', pattern: /^_((?:\\[\s\S]|[^\\_])+)_(?!\w)/ },
  { kind: 'strike', pattern: /^~~((?:\\[\s\S]|[^\\])+?)~~/ },
];

const escaped = /^\\([^0-9A-Za-z\s])/;

function plain(text: string): Node {
  return { kind: 'text', text };
}

function addText(nodes: Node[], text: string): void {
  const last = nodes.at(-1);
  if (last?.kind === 'text') nodes[nodes.length - 1] = plain(last.text + text);
  else nodes.push(plain(text));
}

/** Reads `source`, the start of which is the start of a line. */
export function parseMarkdown(source: string): readonly Node[] {
  const nodes: Node[] = [];
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const literal = escaped.exec(rest);
    if (literal !== null) {
      addText(nodes, literal[1] ?? '');
      at += 2;
      continue;
    }
    const lineStart = at === 0 || source[at - 1] === '\n';
    const found = firstMatch(rest, lineStart);
    if (found === null) {
      addText(nodes, rest.charAt(0));
      at += 1;
      continue;
    }
    nodes.push(found.node);
    at += found.length;
  }
  return nodes;
}

function firstMatch(rest: string, lineStart: boolean): { readonly node: Node; readonly length: number } | null {
  for (const rule of rules) {
    if (rule.onlyAtLineStart === true && !lineStart) continue;
    const match = rule.pattern.exec(rest);
    if (match === null) continue;
    let inside = (rule.kind === 'code' ? match.at(-1) : match[1]) ?? '';
    if (rule.kind === 'quote') inside = inside.replace(/\n> /g, '\n');
    const url = rule.url?.(match);
    return {
      node: {
        kind: rule.kind,
        children: rule.raw === true ? [plain(inside)] : parseMarkdown(inside),
        ...(url === undefined ? {} : { url }),
      },
      length: match[0].length,
    };
  }
  return null;
}

/** What a reader sees, without any mark. */
export function shownText(nodes: readonly Node[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.text : shownText(node.children))).join('');
}

/** Every node of `kind`, the outermost ones first. */
export function marked(nodes: readonly Node[], kind: Mark): readonly Extract<Node, { children: readonly Node[] }>[] {
  return nodes.flatMap((node) =>
    node.kind === 'text' ? [] : [...(node.kind === kind ? [node] : []), ...marked(node.children, kind)],
  );
}

/** Takes away what `escapeMarkdown` has put there. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
