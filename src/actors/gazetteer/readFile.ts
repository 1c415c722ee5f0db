import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../../errors.ts';
import { faults, type Reason } from './faults.ts';
import { readPlainYaml } from './plainYaml.ts';
import { type FileContents, fileSchema } from './schema.ts';

/** A gazetteer file that has the right shape; whether its references hold is for `assemble`. */
export interface GazetteerFile {
  readonly file: string;
  readonly contents: FileContents;
  /** A fault at a place in the file (`['people', 3, 'roles', 0]`), with its line. */
  readonly fault: (path: Path, reason: Reason) => UserError;
}

export type Path = readonly PropertyKey[];

/** YAML aliases can make a small text grow without bounds; facts need none. */
const mostAliases = 0;

/**
 * Reads one file's text.
 *
 * @throws UserError `gazetteer-fault` with the line of the first fault.
 */
export function readGazetteerFile(file: string, text: string): GazetteerFile {
  const fault = (path: Path, reason: Reason) =>
    new UserError('gazetteer-fault', { file, line: lineOf(text, path), reason });
  const written = readPlainYaml(text) ?? readAnyYaml(file, text) ?? {};
  const result = fileSchema.safeParse(written);
  if (result.success) return { file, contents: result.data, fault };
  const issue = innermost(result.error.issues[0], []);
  throw issue === null ? fault([], faults.value(file)) : fault(issue.path, reasonOf(issue, written));
}

function readAnyYaml(file: string, text: string): unknown {
  const lines = new LineCounter();
  const broken = (offset: number, said: string) =>
    new UserError('gazetteer-fault', { file, line: lines.linePos(offset).line, reason: faults.syntax(said) });
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const error = document.errors[0];
  if (error !== undefined) throw broken(error.pos[0], firstLine(error.message));
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch (problem) {
    throw broken(0, firstLine(problem instanceof Error ? problem.message : String(problem)));
  }
}

/** The line where `path` leads, or as far as it leads: only looked for once something is wrong. */
function lineOf(text: string, path: Path): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

type Issue = z.core.$ZodIssue;

/** Of the alternatives of a union the one that got furthest tells best what is wrong. */
function innermost(issue: Issue | undefined, before: Path): Issue | null {
  if (issue === undefined) return null;
  const path = [...before, ...issue.path];
  if (issue.code !== 'invalid_union') return { ...issue, path };
  const inner = issue.errors.map((issues) => innermost(issues[0], path)).filter((each) => each !== null);
  const deepest = inner.toSorted((a, b) => b.path.length - a.path.length);
  return (
    deepest.find((each) => each.code === 'custom' || each.path.length > path.length) ?? deepest[0] ?? { ...issue, path }
  );
}

function reasonOf(issue: Issue, written: unknown): Reason {
  const field = String(issue.path.findLast((key) => typeof key === 'string') ?? '');
  switch (issue.message) {
    case 'id':
    case 'wikidata':
    case 'source':
    case 'date':
    case 'reversed':
    case 'office-or-title':
      return faults[issue.message]();
  }
  if (issue.code === 'unrecognized_keys') return faults['unknown-field'](issue.keys[0] ?? '');
  if (field === '') return faults.shape();
  return valueAt(written, issue.path) === undefined ? faults.missing(field) : faults.value(field);
}

function valueAt(written: unknown, path: Path): unknown {
  let value = written;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, 120);
}
