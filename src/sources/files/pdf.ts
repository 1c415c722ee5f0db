import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import type { ReadFile } from '../reader/readingJob.ts';

/** Pages read of one document, and characters. */
const mostPages = 500;
const mostCharacters = 5_000_000;

/** The text of a PDF, in paragraphs as far as the ends of its lines show them. */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  try {
    // A copy: pdf.js takes away what it is given.
    const document = await getDocumentProxy(new Uint8Array(bytes));
    try {
      if (document.numPages > mostPages) return { kind: 'unread', why: 'too-long' };
      const { text: pages } = await extractText(document, { mergePages: false });
      const text = joinLines(pages.join('\n').slice(0, mostCharacters));
      if (!/\p{L}{2}/u.test(text)) return { kind: 'unread', why: 'without-text' };
      const title: unknown = (await getMeta(document)).info['Title'];
      return { kind: 'text', text, title: typeof title === 'string' && /\p{L}{3}/u.test(title) ? title.trim() : null };
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { kind: 'unread', why: isLocked ? 'encrypted' : 'damaged' };
  }
}

/** A line that ends a sentence well before the edge of the page ends a paragraph; others go on, parted words too. */
function joinLines(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const widths = lines.map(({ length }) => length).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  let joined = '';
  let before = '';
  for (const line of lines) {
    const ends = before === '' || (/[.!?:…»”"]$/.test(before) && before.length < width * 0.85);
    if (line !== '' && joined !== '') {
      if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line)) joined = joined.slice(0, -1);
      else joined += ends ? '\n\n' : ' ';
    }
    joined += line;
    before = line;
  }
  return joined;
}
