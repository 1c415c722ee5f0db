/** Zip archives that would unpack to more memory than a document may take (PKWARE's APPNOTE 6.3). */
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
/** Bytes of the end of an archive, of an entry of its directory and of what stands before a file, without their names. */
const length = { end: 22, entry: 46, local: 30 };

/**
 * Whether all files of an archive are together no larger than `most` bytes, as unpacking them shows: the sizes that it
 * claims may be false. False also for what is no archive, or one of a kind that documents do not use (encrypted, of several
 * parts, over 4 GB, with something before it), since its sizes could not be counted.
 */
export function unpacksWithin(archive: Uint8Array, most: number): boolean {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + length.end > bytes.length || bytes.readUInt32LE(end) !== END) return false;
  const [count, size, start] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  if (start + size !== end) return false;
  let left = most;
  let at = start;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + length.entry > end || bytes.readUInt32LE(at) !== ENTRY) return false;
    const file = fileAt(bytes, at);
    if (file === null) return false;
    const unpacked = file.method === STORED ? file.packed.length : sizeOf(file.packed, left);
    if (unpacked === null || unpacked > left) return false;
    left -= unpacked;
    at += length.entry + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === end;
}

/** The bytes of the file of which an entry tells, as they are packed. */
function fileAt(bytes: Buffer, entry: number): { readonly method: number; readonly packed: Buffer } | null {
  const isEncrypted = (bytes.readUInt16LE(entry + 8) & 1) !== 0;
  const method = bytes.readUInt16LE(entry + 10);
  const local = bytes.readUInt32LE(entry + 42);
  if (isEncrypted || (method !== STORED && method !== DEFLATED) || local + length.local > bytes.length) return null;
  const from = local + length.local + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const to = from + bytes.readUInt32LE(entry + 20);
  return to > bytes.length ? null : { method, packed: bytes.subarray(from, to) };
}

/** Null for what is damaged, or larger than `most`. */
function sizeOf(packed: Buffer, most: number): number | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch {
    return null;
  }
}
