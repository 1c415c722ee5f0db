/** A file that somebody hands in: text, Markdown, HTML, PDF or Word. */
import type { RawDocument } from '../../article/article.ts';
import type { Scope } from '../../article/scope.ts';
import { NotDone } from '../../threads/workroom.ts';
import { decode, holdsNoText } from '../decode.ts';
import { readFrontMatter } from '../frontMatter.ts';
import type { Unreadable } from '../pages/unreadable.ts';
import type { UnreadFile } from '../reader/readingJob.ts';
import type { ReadingRoom } from '../reader/readingRoom.ts';

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a file was not taken in. */
export interface UploadTrouble {
  readonly problem: UnreadFile | Unreadable | 'file-type' | 'too-large' | 'not-text';
}

/** In bytes. */
export const largestUpload = 10 * 1024 * 1024;

/** @throws UserError when its front matter cannot be read. */
export async function readUpload(
  { name, bytes }: Upload,
  scope: Scope,
  room: ReadingRoom,
): Promise<RawDocument | UploadTrouble> {
  if (bytes.length > largestUpload) return { problem: 'too-large' };
  const type = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const file = name.replaceAll(/[\p{Cc}/\\]/gu, '_').slice(-200);
  if (bytes.length === 0) return { problem: 'empty' };
  try {
    switch (type) {
      case 'txt':
      case 'md': {
        const text = decode(bytes);
        if (text === null) return { problem: 'not-text' };
        const frontMatter = readFrontMatter(text, file);
        const own = text.slice(frontMatter?.end ?? 0);
        return holdsNoText(own) ? { problem: 'empty' } : { scope, file, text: own, stated: frontMatter?.stated ?? {} };
      }
      case 'html':
      case 'htm': {
        const read = await room.read({
          kind: 'web',
          bytes,
          contentType: 'text/html',
          address: 'https://upload.invalid/',
        });
        if (read.kind !== 'page') return { problem: 'not-text' };
        if (read.page.kind === 'unreadable') return { problem: read.page.why };
        const { text, title, outlet, author, published } = read.page;
        const told = Object.entries({ title, source: outlet, author, published }).filter(([, value]) => value !== null);
        return { scope, file, text, stated: Object.fromEntries(told) };
      }
      case 'pdf':
      case 'docx': {
        const read = await room.read({ kind: type, bytes });
        if (read.kind === 'unread') return { problem: read.why };
        return { scope, file, text: read.text, stated: read.title === null ? {} : { title: read.title } };
      }
      default:
        return { problem: 'file-type' };
    }
  } catch (error) {
    // It took too long or too much, or broke what reads it.
    if (error instanceof NotDone) return { problem: 'damaged' };
    throw error;
  }
}
