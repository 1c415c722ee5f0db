/**
 * Windows-1252 and ISO-8859-15, of which ISO-8859-1 is the common part. Decoded here because `TextDecoder` reads the
 * first wrongly in many versions of Node, 24.0 among them (nodejs/node#56542).
 */

/** Bytes 80 to 9F of Windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const windows =
  '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f' + // 80 to 8F
  '\x90‘’“”•–—˜™š›œ\x9džŸ'; // 90 to 9F

/** Where ISO-8859-15 differs from ISO-8859-1. */
const latin9: Readonly<Record<string, string>> = {
  '¤': '€',
  '¦': 'Š',
  '¨': 'š',
  '´': 'Ž',
  '¸': 'ž',
  '¼': 'Œ',
  '½': 'œ',
  '¾': 'Ÿ',
};

/** Never fails: every byte is a character, the five that Windows-1252 leaves free are controls. */
export function decodeWestern(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const curly = text.replace(/[\x80-\x9f]/g, (character) => windows.charAt(character.charCodeAt(0) - 0x80));
  // ISO-8859-15 has only controls where Windows-1252 has its quotation marks.
  return curly === text && looksLikeLatin9(text) ? text.replace(/[¤¦¨´¸¼½¾]/g, (c) => latin9[c] ?? c) : curly;
}

/** A fraction beside a letter and no digit is the œ of "cœur"; and nobody writes the sign ¤, but many write €. */
function looksLikeLatin9(text: string): boolean {
  return text.includes('¤') || /[a-zà-ÿ][¼½¾]|(?<![\d\s])[¼½¾][a-zà-ÿ]|(?<!\d\s?)[¼½][a-zà-ÿ]/i.test(text);
}
