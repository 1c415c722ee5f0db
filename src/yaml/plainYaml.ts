/**
 * Reads the plain part of YAML that Vigie's own files keep to, some forty times faster than a reader of the
 * whole language: block maps and lists, one-line flow maps and lists, plain and quoted scalars. Anything else is left to
 * that reader.
 */

/** Thrown and caught here alone: the text uses more of YAML than is read here. */
class NotPlain extends Error {}

interface Line {
  readonly indent: number;
  readonly text: string;
}

/** Where reading stands: a line of the file, or a character of a line. */
interface Place {
  at: number;
}

type Fields = Record<string, unknown>;

const KEY = /([A-Za-z][\w-]*):(?: +|$)/y;
const PLAIN_SCALAR = /^[\p{L}(][^:#]*$/u;
const deepest = 40;

/** What `text` says, exactly as a whole YAML reader would have it; undefined when only that one can tell. */
export function readPlainYaml(text: string): unknown {
  try {
    const lines = linesOf(text);
    const place = { at: 0 };
    const value = readBlock(lines, place, 0);
    return place.at === lines.length ? value : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

function linesOf(text: string): readonly Line[] {
  if (/[\t\r\u2028\u2029\u0085\uFEFF]/.test(text)) throw new NotPlain();
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    lines.push({ indent: line.length - line.trimStart().length, text: content });
  }
  if (lines.length === 0) throw new NotPlain();
  return lines;
}

function readBlock(lines: readonly Line[], place: Place, indent: number): unknown {
  const line = lines[place.at];
  if (line === undefined || line.indent !== indent || indent > deepest) throw new NotPlain();
  return line.text.startsWith('- ') ? readList(lines, place, indent) : readMap(lines, place, indent, 0);
}

function readList(lines: readonly Line[], place: Place, indent: number): unknown[] {
  const list: unknown[] = [];
  for (let line = lines[place.at]; line !== undefined && line.indent >= indent; line = lines[place.at]) {
    const { text } = line;
    if (line.indent !== indent || !text.startsWith('- ') || text[2] === ' ' || text.startsWith('- ', 2))
      throw new NotPlain();
    KEY.lastIndex = 2;
    if (KEY.test(text)) list.push(readMap(lines, place, indent + 2, 2));
    else {
      place.at += 1;
      list.push(readValue(text, 2));
    }
  }
  return list;
}

/** @param skip what stands before the first key on its line: the dash of a list. */
function readMap(lines: readonly Line[], place: Place, indent: number, skip: number): Fields {
  const fields: Fields = {};
  let line = lines[place.at];
  for (let from = skip; line !== undefined; from = 0) {
    const { text } = line;
    const key = readKey(text, from, fields);
    const end = KEY.lastIndex;
    place.at += 1;
    const following = lines[place.at];
    const nested = following !== undefined && following.indent > indent;
    if (nested !== (end === text.length)) throw new NotPlain();
    fields[key] = nested ? readBlock(lines, place, following.indent) : readValue(text, end);
    line = lines[place.at];
    if (line === undefined || line.indent < indent) break;
    if (line.indent > indent || line.text.startsWith('- ')) throw new NotPlain();
  }
  return fields;
}

/** A new key at `from`; `KEY.lastIndex` is then where its value begins. */
function readKey(text: string, from: number, fields: Fields): string {
  KEY.lastIndex = from;
  const key = KEY.exec(text)?.[1];
  if (key === undefined || Object.hasOwn(fields, key)) throw new NotPlain();
  return key;
}

function readValue(text: string, from: number): unknown {
  if (!`"'[{`.includes(text[from] ?? '')) return readScalar(text.slice(from));
  const place = { at: from };
  const value = readFlow(text, place, 0);
  if (place.at !== text.length) throw new NotPlain();
  return value;
}

function readFlow(text: string, place: Place, depth: number): unknown {
  if (depth > deepest) throw new NotPlain();
  switch (text[place.at]) {
    case '"':
    case "'":
      return readQuoted(text, place);
    case '[':
      return readFlowList(text, place, depth);
    case '{':
      return readFlowMap(text, place, depth);
    default: {
      const start = place.at;
      while (place.at < text.length && !isFlowMark(text.charCodeAt(place.at))) place.at += 1;
      return readScalar(text.slice(start, place.at).trimEnd());
    }
  }
}

/** One of `,[]{}`. */
function isFlowMark(code: number): boolean {
  return code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}

function readFlowList(text: string, place: Place, depth: number): unknown[] {
  const list: unknown[] = [];
  place.at += 1;
  skipBlanks(text, place);
  while (text[place.at] !== ']') {
    list.push(readFlow(text, place, depth + 1));
    separate(text, place, ']');
  }
  place.at += 1;
  return list;
}

function readFlowMap(text: string, place: Place, depth: number): Fields {
  const fields: Fields = {};
  place.at += 1;
  skipBlanks(text, place);
  while (text[place.at] !== '}') {
    const key = readKey(text, place.at, fields);
    place.at = KEY.lastIndex;
    fields[key] = readFlow(text, place, depth + 1);
    separate(text, place, '}');
  }
  place.at += 1;
  return fields;
}

function separate(text: string, place: Place, close: string): void {
  skipBlanks(text, place);
  if (text[place.at] === close) return;
  if (text[place.at] !== ',') throw new NotPlain();
  place.at += 1;
  skipBlanks(text, place);
  if (text[place.at] === close) throw new NotPlain();
}

function skipBlanks(text: string, place: Place): void {
  while (text[place.at] === ' ') place.at += 1;
}

function readQuoted(text: string, place: Place): string {
  const mark = text[place.at] ?? '';
  const end = text.indexOf(mark, place.at + 1);
  const inner = text.slice(place.at + 1, end);
  // Escapes are left to the whole reader.
  if (end === -1 || text[end + 1] === mark || (mark === '"' && inner.includes('\\'))) throw new NotPlain();
  place.at = end + 1;
  return inner;
}

/** A scalar without quotes, by the rules of YAML's core schema. */
function readScalar(text: string): unknown {
  if (PLAIN_SCALAR.test(text)) {
    if (text === 'true') return true;
    if (text === 'false') return false;
    if (/^(?:null|true|false)$/i.test(text)) throw new NotPlain();
    return text;
  }
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  if (!/^[\p{L}\d(+]/u.test(text) || /:(?: |$)| #/.test(text) || /^0o/i.test(text)) throw new NotPlain();
  if (/^[\d+]/.test(text) && !Number.isNaN(Number(text))) throw new NotPlain();
  return text;
}
