import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError } from '../errors.ts';
import type { BookPage } from '../search/wordbook.ts';
import { codeOf, wordFilesIn } from './bundledPages.ts';
import { faults } from './faults.ts';
import { pageOfFile } from './pageOfFile.ts';
import { checkWordFile, readWordFile } from './wordFile.ts';

/** Megabytes; the bundled files together have a tenth of it. */
const largest = 2;

/** An operator's file as it was read last. */
export interface OwnWords {
  readonly path: string;
  /** Changes when the file does. */
  readonly version: string;
  /** Null until it has once been without a fault. */
  readonly page: BookPage | null;
  /** What is wrong with it now. */
  readonly fault: UserError | null;
}

/**
 * Reads every .yaml and .yml file of an operator's `folder` that is new or has changed since `before`. A file with a fault
 * keeps what it held while it had none; a folder that is not there holds nothing, which is a fault too.
 */
export async function loadOwnWords(folder: string, before: readonly OwnWords[]): Promise<readonly OwnWords[]> {
  const known = new Map(before.map((each) => [each.path, each]));
  const now = await readAll(folder, known);
  const isSame = now.length === before.length && now.every((each) => known.get(each.path) === each);
  return isSame ? before : now;
}

async function readAll(folder: string, known: ReadonlyMap<string, OwnWords>): Promise<readonly OwnWords[]> {
  try {
    const paths = await wordFilesIn(folder);
    return await Promise.all(paths.map((path) => readOne(path, known.get(path))));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [known.get(folder) ?? { path: folder, version: '', page: null, fault: error }];
  }
}

async function readOne(path: string, before: OwnWords | undefined): Promise<OwnWords> {
  const file = basename(path);
  let version = '';
  try {
    const { size, mtimeMs } = await stat(path);
    version = `${size} ${mtimeMs}`;
    if (before?.version === version) return before;
    if (size > largest * 1e6)
      throw new UserError('words-fault', { file, line: 1, reason: faults['too-large'](largest) });
    const text = await readFile(path, 'utf8');
    const contents = readWordFile(file, text);
    checkWordFile(file, text, contents);
    return { path, version, page: pageOfFile(contents), fault: null };
  } catch (error) {
    return { path, version, page: before?.page ?? null, fault: faultOf(error, file) };
  }
}

function faultOf(error: unknown, file: string): UserError {
  if (error instanceof UserError) return error;
  const code = codeOf(error);
  if (code === null) throw error;
  return new UserError('file-unreadable', { file, code });
}
