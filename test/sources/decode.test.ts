import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/sources/decode.ts';

const french = 'Le ministre a déclaré que l’Élysée « suit la situation » à Téhéran, où la colère gronde depuis l’été.';
const english = 'The minister said that “it is a very serious situation” – and that it’s not over for the café owners.';

/** Characters 80 to 9F of Windows-1252, as anybody's table has them. */
const windows: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  Œ: 0x8c,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '™': 0x99,
  œ: 0x9c,
  Ÿ: 0x9f,
};
const latin9: Readonly<Record<string, number>> = { '€': 0xa4, Œ: 0xbc, œ: 0xbd, Ÿ: 0xbe };

function encode(text: string, table: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from([...text].map((character) => table[character] ?? character.charCodeAt(0)));
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('decode', () => {
  it('reads UTF-8 with and without its mark, which it drops, and keeps line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const text = `Texte ${words.replaceAll('\0', '').replace(/^\ufeff/, '')}\r\nfin\n`;
        expect(decode(Buffer.from(text))).toBe(text);
        expect(decode(Buffer.from(`\ufeff${text}`))).toBe(text);
      }),
    );
  });

  it('reads UTF-16 of either byte order, with and without its mark', () => {
    const texts = [french, english, 'Президент Ирана заявил: удар был ответом.', 'قال الرئيس إن الضربة كانت ردا.'];
    for (const text of texts) {
      for (const order of ['le', 'be'] as const) {
        expect(decode(utf16(text, order, true))).toBe(text);
        expect(decode(utf16(text, order, false))).toBe(text);
      }
    }
  });

  it('reads Windows-1252 with its quotation marks, euro sign and ligatures', () => {
    const text = '“L’œuvre” coûte 3 € — déjà… Œdipe, L’Haÿ-les-Roses • été™ Ÿ';
    expect(decode(encode(text, windows))).toBe(text);
    expect(decode(encode(english, windows))).toBe(english);
    expect(decode(encode(french, windows))).toBe(french);
  });

  it('reads Windows-1252 however short', () => {
    for (const text of [
      'Téhéran',
      'l’Iran',
      'À Genève',
      '« Non »',
      'déjà vu',
      'Où ça ? À l’Élysée.',
      '5 €',
      'Noël à Nîmes',
    ]) {
      expect(decode(encode(text, windows))).toBe(text);
    }
  });

  it('reads ISO-8859-15 where an œ or a euro sign tells it, else what both have in common', () => {
    for (const text of [
      'La sœur du maire a le cœur gros.',
      'Le billet coûte 12 € à Nîmes.',
      'Une œuvre oubliée à Orléans.',
    ]) {
      expect(decode(encode(text, latin9))).toBe(text);
    }
    for (const text of ['Il reste 3½ kg et ¼ de litre à Nîmes.', 'L´été arrive à Orléans.', '1½h de débat']) {
      expect(decode(encode(text, {}))).toBe(text);
    }
  });

  it('reads other alphabets in their usual encodings', () => {
    const russian = 'Президент заявил, что удар был ответом на атаку, и призвал мир не молчать.';
    const cyrillic = new Map(
      [...Array(256).keys()].map((b) => [new TextDecoder('windows-1251').decode(Uint8Array.of(b)), b]),
    );
    expect(decode(Uint8Array.from([...russian].map((c) => cyrillic.get(c) ?? 0x3f)))).toBe(russian);
  });

  it('reads UTF-8 in spite of a broken byte', () => {
    const bytes = Buffer.concat([Buffer.from(french), Uint8Array.of(0xe9), Buffer.from(french)]);
    expect(decode(bytes)).toBe(`${french}\ufffd${french}`);
  });

  it('never takes a picture, a program, an archive or a document for text', () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
    const controls = Uint8Array.from({ length: 400 }, (_, i) => 1 + (i % 31));
    for (const bytes of [png, readFileSync(process.execPath).subarray(0, 5_000), controls])
      expect(decode(bytes)).toBeNull();
    for (const start of [
      '%PDF-1.7\nsome words',
      'PK\x03\x04some words',
      '{\\rtf1 some words',
      '\xff\xd8\xffsome words',
    ]) {
      expect(decode(Buffer.from(start, 'latin1'))).toBeNull();
    }
    expect(decode(Buffer.from('a text with a \0 in it'))).toBeNull();
  });

  it('leaves a stray control character where it stands', () => {
    expect(decode(Buffer.from('un\x02 deux\x1b[0m\f'))).toBe('un\x02 deux\x1b[0m\f');
  });

  it('gives well-formed text or nothing for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = decode(bytes);
        expect(text === null || (text.isWellFormed() && !text.includes('\0'))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
