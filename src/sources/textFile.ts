/** A `.txt` or `.md` file: one article, with or without front matter. */
import { open } from 'node:fs/promises';
import type { Scope } from '../article/scope.ts';
import { UserError } from '../errors.ts';
import { decode, holdsNoText } from './decode.ts';
import { readFrontMatter } from './frontMatter.ts';
import { refusalOf } from './refusal.ts';
import type { SourceEvent } from './sourceEvent.ts';

/** In bytes; the longest novels have five million. */
export const largestText = 10 * 1024 * 1024;

export async function readTextFile(path: string, file: string, scope: Scope): Promise<SourceEvent> {
  try {
    const whole = decode(await readBounded(path, file));
    if (whole === null) throw new UserError('file-binary', { file });
    const frontMatter = readFrontMatter(whole, file);
    const text = whole.slice(frontMatter?.end ?? 0);
    if (holdsNoText(text)) throw new UserError('file-empty', { file });
    return { kind: 'document', document: { scope, file, text, stated: frontMatter?.stated ?? {} } };
  } catch (error) {
    return refusalOf(error, file);
  }
}

async function readBounded(path: string, file: string): Promise<Uint8Array> {
  await using handle = await open(path);
  const { size } = await handle.stat();
  if (size > largestText)
    throw new UserError('file-too-large', { file, size: megabytes(size), most: megabytes(largestText) });
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function megabytes(size: number): number {
  return Math.ceil(size / 1024 / 1024);
}
