/** Reads YAML of people's making, and finds the lines to tell them of. */
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { readPlainYaml } from './plainYaml.ts';

/** A way into what was read: `['people', 3, 'roles', 0]`. */
export type Path = readonly PropertyKey[];

export type Issue = z.core.$ZodIssue;

/** YAML aliases can make a small text grow without bounds; facts need none. */
const mostAliases = 0;

/**
 * What `text` says; of an empty text `{}`.
 *
 * @param broken makes what is thrown where it is no YAML, from a line (from 1) and what the reader says.
 */
export function readYaml(text: string, broken: (line: number, said: string) => Error): unknown {
  return readPlainYaml(text) ?? readAnyYaml(text, broken) ?? {};
}

function readAnyYaml(text: string, broken: (line: number, said: string) => Error): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const error = document.errors[0];
  if (error !== undefined) throw broken(lines.linePos(error.pos[0]).line, firstLine(error.message));
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch (problem) {
    throw broken(1, firstLine(problem instanceof Error ? problem.message : String(problem)));
  }
}

/** The line where `path` leads, or as far as it leads: only looked for once something is wrong. */
export function lineOf(text: string, path: Path): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** Of the alternatives of a union the one that got furthest tells best what is wrong. */
export function innermost(issue: Issue | undefined, before: Path): Issue | null {
  if (issue === undefined) return null;
  const path = [...before, ...issue.path];
  if (issue.code !== 'invalid_union') return { ...issue, path };
  const inner = issue.errors.map((issues) => innermost(issues[0], path)).filter((each) => each !== null);
  const deepest = inner.toSorted((a, b) => b.path.length - a.path.length);
  return (
    deepest.find((each) => each.code === 'custom' || each.path.length > path.length) ?? deepest[0] ?? { ...issue, path }
  );
}

export function valueAt(written: unknown, path: Path): unknown {
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
