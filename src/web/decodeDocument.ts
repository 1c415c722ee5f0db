import { isUtf8 } from 'node:buffer';

/** How far into a document its declaration of an encoding may stand, in bytes (HTML: 1,024). */
const head = 2_048;

/**
 * The text of an HTML or XML document. Its encoding is what a byte order mark, the server or the document itself says, in this order, and
 * where that is plainly wrong or nothing is said, what `detect` makes of it. Null when it is no text.
 */
export function decodeDocument(
  bytes: Uint8Array,
  contentType: string | null,
  detect: (bytes: Uint8Array) => string | null,
): string | null {
  const marked = [
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const;
  const mark = marked.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return new TextDecoder(mark[0]).decode(bytes);
  for (const stated of [statedByServer(contentType), statedWithin(bytes)]) {
    const text = stated === null ? null : decodeAs(stated, bytes);
    if (text !== null && !text.includes('\0')) return text;
  }
  return isUtf8(bytes) && !bytes.includes(0) ? new TextDecoder().decode(bytes) : detect(bytes);
}

function statedByServer(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function statedWithin(bytes: Uint8Array): string | null {
  const opening = Buffer.from(bytes.subarray(0, head)).toString('latin1');
  return (
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(opening)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(opening)?.[1] ??
    null
  );
}

/** Null for an encoding that nobody knows, and for UTF-8 that is none. */
function decodeAs(stated: string, bytes: Uint8Array): string | null {
  // A document that could be read as Latin letters so far is not in UTF-16, whatever it says (HTML, 4.12.8).
  const encoding = /^utf-?16/i.test(stated) ? 'utf-8' : stated;
  if (/^utf-?8$/i.test(encoding) && !isUtf8(bytes)) return null;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}
