import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpacksWithin } from '../../../src/sources/files/unpacksWithin.ts';
import { docx, words, zip } from './documents.ts';

describe('an archive', () => {
  const zeros = Buffer.alloc(1_000_000);
  const packed = (size: number) => ({ deflated: deflateRawSync(zeros), size, crc: crc32(zeros) });

  it('is within bounds up to and with the sum of its files', () => {
    const archive = zip([
      ['a', 'x'.repeat(1_000)],
      ['b', packed(1_000_000)],
    ]);
    expect(archive.length).toBeLessThan(5_000);
    expect(unpacksWithin(archive, 1_001_000)).toBe(true);
    expect(unpacksWithin(archive, 1_000_999)).toBe(false);
    expect(unpacksWithin(docx([words('Bonjour')]), 10_000)).toBe(true);
  });

  it('is counted as it unpacks, not as it claims', () => {
    expect(unpacksWithin(zip([['a', packed(10)]]), 500_000)).toBe(false);
  });

  it('that is cut or broken, or has something before it, is refused', () => {
    const archive = Buffer.from(zip([['a', packed(1_000_000)]]));
    for (const broken of [
      Buffer.alloc(0),
      archive.subarray(0, -1),
      archive.subarray(40),
      Buffer.concat([Buffer.from('#!'), archive]),
      archive.fill(0, 40, 60),
    ])
      expect(unpacksWithin(broken, 10_000_000)).toBe(false);
  });
});
