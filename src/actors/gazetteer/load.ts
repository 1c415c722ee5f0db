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
    else files.push(each);
  }
  return assembleGazetteer(files, refused);
}

async function filesOf(folder: string): Promise<readonly string[]> {
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

async function readOne(path: string): Promise<GazetteerFile | UserError> {
  const file = basename(path);
  try {
    if ((await stat(path)).size > largest * 1e6)
      return new UserError('gazetteer-fault', { file, line: 1, reason: faults['too-large'](largest) });
    return readGazetteerFile(file, await readFile(path, 'utf8'));
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
