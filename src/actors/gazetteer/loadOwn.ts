import { basename } from 'node:path';
import { UserError } from '../../errors.ts';
import { filesOf, readOne, stampOf } from './load.ts';
import type { OwnFile, Version } from './ownFiles.ts';
import { readGazetteerFile } from './readFile.ts';

/** What a file was when it was last without fault, kept where a restart finds it. */
export type Recall = (path: string) => Promise<{ readonly stamp: string; readonly text: string } | null>;

/**
 * The operator's files as they are now; those that have not been written since `before` are not read again, and where none
 * has, `before` itself is given back.
 *
 * @throws UserError `path-missing` for a folder that is not there.
 */
export async function loadOwn(folder: string, before: readonly OwnFile[], recall: Recall): Promise<readonly OwnFile[]> {
  const paths = await filesOf(folder);
  const now = await Promise.all(
    paths.map(async (path): Promise<OwnFile> => {
      const known = before.find((file) => file.path === path);
      const stamp = await stampOf(path);
      if (known?.stamp === stamp) return known;
      const read = await readOne(path);
      if (!(read instanceof UserError)) {
        const newest: Version = { stamp, ...read };
        return { path, stamp, newest, good: known?.good ?? (await recalled(path, recall)), fault: null };
      }
      return { path, stamp, newest: null, good: known?.good ?? (await recalled(path, recall)), fault: read };
    }),
  );
  const isSame = now.length === before.length && now.every((file, at) => file === before[at]);
  return isSame ? before : now;
}

async function recalled(path: string, recall: Recall): Promise<Version | null> {
  const kept = await recall(path);
  if (kept === null) return null;
  try {
    return { ...kept, read: readGazetteerFile(basename(path), kept.text) };
  } catch (error) {
    // A version of Vigie that asks for more than the one that kept it.
    if (error instanceof UserError) return null;
    throw error;
  }
}
