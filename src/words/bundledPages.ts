import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { BookPage } from '../search/wordbook.ts';
import { pageOfLines } from './pageOfLines.ts';

/** The files of `folder` that come with Vigie, each with one entry a line. */
export async function bundledPages(folder: string): Promise<readonly BookPage[]> {
  const paths = await wordFilesIn(folder);
  return Promise.all(paths.map(async (path) => pageOfLines(await readFile(path, 'utf8'))));
}

/**
 * The .yaml and .yml files of `folder`, not of those below it, by name.
 *
 * @throws UserError `path-missing` for a folder that is not there.
 */
export async function wordFilesIn(folder: string): Promise<readonly string[]> {
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

/** The code of an error of the file system, null of any other. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
