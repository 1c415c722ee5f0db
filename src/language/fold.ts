/** Latin letters that Unicode does not decompose, written out as their readers would type them. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

const NOT_LATIN_ACCENT = /[œæłøßđðþħı]/g;

/** Soft hyphens and joiners: a page puts them within a word, a reader neither sees nor types them. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A word as it is seen. */
export function visible(word: string): string {
  return word.replace(INVISIBLE, '');
}

/** The typewriter's apostrophe and hyphen, in place of the printer's. */
function typewritten(word: string): string {
  return word.replace(/[’ʼ‘]/g, "'").replace(/[‐‑]/g, '-');
}

/**
 * Lower case and without accents, so that "Elysee" meets "Élysée" and "coeur" meets "cœur". Only Latin letters lose
 * their marks: in other scripts a mark makes another letter (й is not и), so those are only case-folded. Apostrophes
 * and hyphens become those of a keyboard.
 */
export function fold(word: string): string {
  const lower = typewritten(visible(word).normalize('NFKC').toLowerCase());
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(NOT_LATIN_ACCENT, (letter) => SPELT_OUT[letter] ?? letter);
}
