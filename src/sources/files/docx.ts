import mammoth from 'mammoth';
import { blocksOfHtml } from '../feeds/plainText.ts';
import type { ReadFile } from '../reader/readingJob.ts';
import { unpacksWithin } from './unpacksWithin.ts';

/** In bytes: a book without its pictures has some. What a thread unpacks is not counted as its heap. */
const mostUnpacked = 100 * 1024 * 1024;
const locked = [0xd0, 0xcf, 0x11, 0xe0];

/** The text of a Word document, paragraph by paragraph; its pictures are not looked at, nor anything outside of it. */
export async function readDocx(bytes: Uint8Array): Promise<ReadFile> {
  // What has a password is not a Word document but an older container with one locked inside.
  if (locked.every((byte, at) => bytes[at] === byte)) return { kind: 'unread', why: 'encrypted' };
  if (!unpacksWithin(bytes, mostUnpacked)) return { kind: 'unread', why: 'damaged' };
  try {
    const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: noPictures });
    const text = blocksOfHtml(value).join('\n\n');
    return /\p{L}{2}/u.test(text) ? { kind: 'text', text, title: null } : { kind: 'unread', why: 'without-text' };
  } catch {
    return { kind: 'unread', why: 'damaged' };
  }
}
