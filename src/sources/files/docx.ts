import mammoth from 'mammoth';
import { blocksOfHtml } from '../feeds/plainText.ts';
import type { ReadFile } from '../reader/readingJob.ts';

/** The text of a Word document, paragraph by paragraph; its pictures are not looked at, nor anything outside of it. */
export async function readDocx(bytes: Uint8Array): Promise<ReadFile> {
  try {
    const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: noPictures });
    const text = blocksOfHtml(value).join('\n\n');
    return /\p{L}{2}/u.test(text) ? { kind: 'text', text, title: null } : { kind: 'unread', why: 'without-text' };
  } catch {
    return { kind: 'unread', why: 'damaged' };
  }
}
