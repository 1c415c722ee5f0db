import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UserError } from '../../errors.ts';
import { assembleGazetteer } from './assemble.ts';
import { faults } from './faults.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type GazetteerFile, readGazetteerFile } from './readFile.ts';

/** Megabytes; the bundled files together have a tenth of it. */
const largest = 4;

/**
 * Reads every .yaml and .yml file of `folders` (not of those below them), the first folder first, so that an operator's
 * files come after the bundled ones. A file with a fault is left out whole and named in `refused`.
 *
 * @throws UserError `path-missing` for a folder that is not there.
 */
export async function loadGazetteer(folders: readonly string[]): Promise<Gazetteer> {
  const paths = (await Promise.all(folders.map(filesOf))).flat();
  const read = await Promise.all(paths.map(readOne));
  const files: GazetteerFile[] = [];
  const refused: UserError[] = [];
  for (const each of read) {
    if (each instanceof UserError) refused.push(each);
    else files.push(each.read);
  }
  return assembleGazetteer(files, refused);
}

/** The files of a folder that are none of the operator's, and so must be without fault. @throws UserError */
export async function loadBundledFiles(folder: string): Promise<readonly GazetteerFile[]> {
  const read = await Promise.all((await filesOf(folder)).map(readOne));
  return read.map((each) => {
    if (each instanceof UserError) throw each;
    return each.read;
  });
}

/** Every .yaml and .yml file of a folder, in the order of their names. @throws UserError `path-missing` */
export async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => /^[^.].*\.ya?ml$/i.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (codeOf(error) === null) throw error;
    throw new UserError('path-missing', { path: folder });
  }
}

/** The same as long as a file is not written; also of one that is not there. */
export async function stampOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size } = await stat(path);
    return `${mtimeMs} ${size}`;
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return code;
  }
}

/** A file's text and what it says, or what is wrong with it. */
export async function readOne(
  path: string,
): Promise<{ readonly text: string; readonly read: GazetteerFile } | UserError> {
  const file = basename(path);
  try {
    if ((await stat(path)).size > largest * 1e6)
      return new UserError('gazetteer-fault', { file, line: 1, reason: faults['too-large'](largest) });
    const text = await readFile(path, 'utf8');
    return { text, read: readGazetteerFile(file, text) };
  } catch (error) {
    if (error instanceof UserError) return error;
    const code = codeOf(error);
    if (code === null) throw error;
    return new UserError('file-unreadable', { file, code });
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
