import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { decodeWestern } from './westernText.ts';

/** Enough to tell an encoding by; chardet looks at every byte that it is given. */
const sample = 64 * 1024;

/** What files open with that are no plain text although much of them may be letters. */
const signatures = ['%PDF-', '{\\rtf', 'PK\x03\x04', '\x1f\x8b', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x7fELF'];

/** Encodings of other Latin alphabets, with which chardet confuses a short French text. */
const otherLatin = /^(?:ISO-8859-[29]|windows-(?:1250|1254|1257|1258))$/;

/**
 * The text of a file, null when it is none (an image, a program). Read as its byte order mark says; else as UTF-16
 * where it shows, as UTF-8 where it is valid, else in the single-byte encoding that fits best, which for French and
 * English is Windows-1252 or ISO-8859-15. A byte order mark is dropped, nothing else changed: line ends and single
 * control characters stay, but with a NUL, or more controls than one and one in a hundred characters, it is no text.
 */
export function decode(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (signatures.some((signature) => start.startsWith(signature))) return null;
  const text = decodeUnchecked(bytes, start);
  return text === null || isBinary(text) ? null : text;
}

function decodeUnchecked(bytes: Uint8Array, start: string): string | null {
  if (start.startsWith('\xef\xbb\xbf')) return new TextDecoder().decode(bytes);
  if (start.startsWith('\xff\xfe')) return decodeAs('utf-16le', bytes);
  if (start.startsWith('\xfe\xff')) return decodeAs('utf-16be', bytes);
  // Before UTF-8: the UTF-16 of plain English is valid UTF-8 with a NUL after every letter.
  if (bytes.subarray(0, sample).includes(0)) return decodeUtf16(bytes);
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : (decodeDamagedUtf8(bytes) ?? decodeSingleByte(bytes));
}

/** Without a mark: the high bytes of letters are NUL all on the same side. */
function decodeUtf16(bytes: Uint8Array): string | null {
  const looked = bytes.subarray(0, sample);
  const zeros = [0, 0] as [number, number];
  looked.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  });
  if (zeros[0] > 0 && zeros[1] > 0) return null;
  const text = decodeAs(zeros[0] > 0 ? 'utf-16be' : 'utf-16le', bytes);
  if (text === null) return null;
  const head = text.slice(0, sample / 2);
  const plain = head.match(/[\p{L}\p{M}\p{N}\p{P}\s]/gu)?.length ?? 0;
  return plain > 0.9 * head.length ? text : null;
}

/** UTF-8 with a few broken bytes, each shown as U+FFFD: any other reading would spoil every accent. */
function decodeDamagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken * 10 < sound ? text : null;
}

function decodeSingleByte(bytes: Uint8Array): string {
  const looked = bytes.subarray(0, sample);
  const matches = analyse(looked).filter(({ name }) => name !== 'ASCII');
  const best = matches[0];
  const western = matches.find(({ name }) => /^(?:ISO-8859-1|windows-1252)$/.test(name));
  if (best === undefined || best === western) return decodeWestern(bytes);
  if (isLatinScript(looked)) {
    // With this margin all of 3,000 French and English articles are read right, also when cut to 60 characters.
    const surely = otherLatin.test(best.name) && best.confidence >= (western?.confidence ?? 0) + 30;
    return (surely ? decodeAs(best.name, bytes) : null) ?? decodeWestern(bytes);
  }
  return decodeAs(best.name, bytes) ?? decodeWestern(bytes);
}

/** In other scripts nearly all letters have their eighth bit set; in French at most one of five, even in a headline. */
function isLatinScript(bytes: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    const lower = byte | 0x20;
    if (byte >= 0xc0) high++;
    if (byte >= 0xc0 || (lower >= 0x61 && lower <= 0x7a)) letters++;
  }
  return high < 0.3 * letters;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** True also of a single NUL: no tool writes one into a text, and many stop reading there. */
export function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Tab, line and page ends and the escape of old terminals are at home in a text.
    if ((code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) || (code >= 0x7f && code <= 0x9f)) controls++;
  }
  return controls > 1 + text.length / 100;
}

/** True when there is nothing to read: no letter and no digit of any script. */
export function holdsNoText(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
