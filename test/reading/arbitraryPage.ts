/** Pages put together at random, of lines that stories and pages are made of and of plain noise. */
import fc from 'fast-check';
import { loadPages } from './pages.ts';

const real = [...new Set(loadPages().flatMap(({ text }) => text.split(/\r?\n/)))].filter((line) => line.trim() !== '');

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...real) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...real), fc.constantFrom(...real)).map((two) => two.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '\t', '…', '-', '©', '* * *', '« »', '\u00a0', '\u{1f534}', '\ufeff'),
  },
);
const lineBreak = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028', ' \n ', '   ');

/** Texts of lines with breaks of every sort between them. */
export const arbitraryPage: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, lineBreak), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
