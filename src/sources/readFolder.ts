import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Scope } from '../article/scope.ts';
import { UserError } from '../errors.ts';
import { readJsonLines } from './jsonLines.ts';
import { refusalOf } from './refusal.ts';
import type { SourceEvent } from './sourceEvent.ts';
import { readTextFile } from './textFile.ts';

const kinds: readonly string[] = ['.txt', '.md', '.jsonl'];

/**
 * Reads the articles of folders and files, one after the other, in an order that is the same everywhere. In a folder and
 * those below it every .txt, .md and .jsonl file is read; hidden files and other kinds are passed over, which is refused
 * only of a file that was named itself. A document's file is its path within the folder given (`2024/a.txt`), the bare
 * name of a file given, with its line for JSON lines (`feed.jsonl:12`). Links are followed, each folder once.
 */
export async function* readFolder(
  paths: string | readonly string[],
  { scope }: { readonly scope: Scope },
): AsyncGenerator<SourceEvent> {
  for (const path of typeof paths === 'string' ? [paths] : paths) {
    let found: Stats;
    try {
      found = await stat(path);
    } catch (error) {
      const missing =
        error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
      yield refusalOf(missing ? new UserError('path-missing', { path }) : error, path);
      continue;
    }
    if (found.isDirectory()) yield* readWithin(path, '', scope, new Set());
    else yield* readFile(path, nameOf(basename(path)), found, scope);
  }
}

/**
 * As `readFolder`, of the folder that the operator has set; an empty one is an empty corpus.
 *
 * @throws UserError `articles-folder-missing` before anything is read.
 */
export async function* readArticlesFolder(
  folder: string,
  options: { readonly scope: Scope },
): AsyncGenerator<SourceEvent> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new UserError('articles-folder-missing', { folder });
  yield* readFolder(folder, options);
}

async function* readWithin(
  folder: string,
  within: string,
  scope: Scope,
  visited: Set<string>,
): AsyncGenerator<SourceEvent> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    names = await readdir(folder);
  } catch (error) {
    yield refusalOf(error, within === '' ? folder : within);
    return;
  }
  // By code units: the order of a locale differs between machines.
  for (const name of names.filter((each) => !each.startsWith('.')).sort()) {
    const path = join(folder, name);
    const file = within === '' ? nameOf(name) : `${within}/${nameOf(name)}`;
    let found: Stats;
    try {
      found = await stat(path);
    } catch (error) {
      if (isRead(name)) yield refusalOf(error, file);
      continue;
    }
    if (found.isDirectory()) yield* readWithin(path, file, scope, visited);
    else if (isRead(name)) yield* readFile(path, file, found, scope);
  }
}

async function* readFile(path: string, file: string, found: Stats, scope: Scope): AsyncGenerator<SourceEvent> {
  // Looked at before it is opened: opening a pipe would wait for its other end.
  if (!found.isFile()) yield refusalOf(new UserError('file-not-plain', { file }), file);
  else if (!isRead(path)) yield refusalOf(new UserError('file-kind-unread', { file }), file);
  else if (extname(path).toLowerCase() === '.jsonl') yield* readJsonLines(path, file, scope);
  else yield await readTextFile(path, file, scope);
}

function isRead(name: string): boolean {
  return kinds.includes(extname(name).toLowerCase());
}

/** macOS spells é in names as two characters, others as one: the same file must have the same name everywhere. */
function nameOf(name: string): string {
  return name.normalize('NFC').toWellFormed();
}
