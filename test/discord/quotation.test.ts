import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeDirections } from '../../src/discord/direction.ts';
import { quotation } from '../../src/discord/quotation.ts';
import { hostileText } from './hostile.ts';
import { marked, parseMarkdown, shownText } from './markdown.ts';

const spans = fc.array(
  fc.tuple(fc.nat(120), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 6 },
);

describe('a quotation in Discord', () => {
  it('has the searched words in bold', () => {
    expect(
      quotation(
        'L’Iran et *Israël*',
        [
          { start: 2, end: 6 },
          { start: 11, end: 17 },
        ],
        900,
      ),
    ).toBe('L’**Iran** et \\***Israël**\\*');
  });

  it('joins searched words that touch or overlap', () => {
    expect(
      quotation(
        'États-Unis',
        [
          { start: 5, end: 10 },
          { start: 0, end: 5 },
        ],
        900,
      ),
    ).toBe('**États-Unis**');
    expect(
      quotation(
        'abcd',
        [
          { start: 0, end: 3 },
          { start: 1, end: 2 },
        ],
        900,
      ),
    ).toBe('**abc**d');
  });

  it('shows the very words of the article, or their beginning and “…”, within its room', () => {
    fc.assert(
      fc.property(hostileText, spans, fc.integer({ min: 40, max: 400 }), (text, highlights, room) => {
        const markdown = quotation(text, highlights, room);
        expect(markdown.length).toBeLessThanOrEqual(room);
        const nodes = parseMarkdown(markdown);
        expect(nodes.every((node) => node.kind === 'text' || node.kind === 'bold')).toBe(true);
        const shown = shownText(nodes);
        const added = /(?:…(?:\u202f»|[”“"])*)?[\u202c\u2069]*$/u;
        expect(shown === text + closeDirections(text) || text.startsWith(shown.replace(added, ''))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('makes bold what was searched and nothing else', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z*_ é\\]{0,60}$/), spans, (text, highlights) => {
        const bold = marked(parseMarkdown(quotation(text, highlights, 900)), 'bold').map(({ children }) =>
          shownText(children),
        );
        const searched = [...text].map((_, at) => highlights.some(({ start, end }) => start <= at && at < end));
        expect(bold.join('')).toBe([...text].filter((_, at) => searched[at]).join(''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('directions that an article’s text begins', () => {
  it.each([
    ['nothing', 'Iran', ''],
    ['an override', 'a\u202eb', '\u202c'],
    ['an isolate in an embedding', '\u202aa\u2067b', '\u2069\u202c'],
    ['what was closed', '\u2067a\u2069', ''],
    ['an end without a beginning', 'a\u202c\u2069', ''],
    ['an earlier line', '\u202ea\nb', ''],
  ])('are closed after %s', (_, text, expected) => {
    expect(closeDirections(text)).toBe(expected);
  });
});
