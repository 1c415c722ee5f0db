/** The lines between two lines of `---` at the top of a text, in YAML. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { StatedMetadata } from '../article/article.ts';
import { UserError } from '../errors.ts';
import { readStated } from './statedMetadata.ts';

const longest = 16_384;
/** YAML aliases can make a small text grow without bounds; an article's metadata needs none. */
const mostAliases = 20;

export interface FrontMatter {
  readonly stated: StatedMetadata;
  /** Where the article itself begins. */
  readonly end: number;
}

/**
 * The front matter of `text`; null when it has none. `---` opens front matter only when the next line is a key with
 * its colon or the closing `---`: before anything else it is a ruled line, as Markdown has them.
 *
 * @throws UserError when it does not close, is no YAML, or says something impossible.
 */
export function readFrontMatter(text: string, file: string): FrontMatter | null {
  const opening = /^---[ \t]*\r?\n(?=[A-Za-z_][\w-]*[ \t]*:(?:[ \t]|\r?$)|---[ \t]*\r?$)/m.exec(text);
  if (opening === null || opening.index !== 0) return null;
  const from = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$(?![\s\S]))/m.exec(text.slice(from, from + longest));
  if (closing === null) throw new UserError('front-matter-open', { file, most: longest });
  return { stated: parse(text.slice(from, from + closing.index), file), end: from + closing.index + closing[0].length };
}

function parse(yaml: string, file: string): StatedMetadata {
  const counter = new LineCounter();
  // The opening --- is line 1.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const broken = (line: number, reason: string) => new UserError('front-matter-broken', { file, line, reason });
  let fields: unknown;
  let lineOf = (_field: string): number => 1;
  try {
    const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
    const error = document.errors[0];
    if (error !== undefined) throw broken(lineAt(error.pos[0]), firstLine(error.message));
    fields = document.toJS({ maxAliasCount: mostAliases }) ?? {};
    const { contents } = document;
    const items = isMap(contents) ? contents.items : [];
    lineOf = (field) => {
      const key = items.map((pair) => pair.key).find((each) => isScalar(each) && each.value === field);
      return isScalar(key) && key.range ? lineAt(key.range[0]) : 1;
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    // Too many aliases, or nested so deeply that the parser gives up.
    throw broken(2, firstLine(error instanceof Error ? error.message : String(error)));
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) throw broken(2, 'key: value');
  return readStated({ ...fields }, (field) => `${file}:${lineOf(field)}`);
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, 120);
}
