import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Inline, parseInline } from '../../src/playground/page/inline.ts';
import { parseMarkdown } from '../../src/playground/page/markdown.ts';

/** Short for reading: text as it is, the rest as `[kind …]`. */
function brief(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'code':
        case 'mention':
          return `[${part.kind} ${part.text}]`;
        case 'time':
          return `[time ${part.at} ${part.style}]`;
        case 'link':
          return `[link ${part.href} ${brief(part.children)}]`;
        default:
          return `[${part.kind} ${brief(part.children)}]`;
      }
    })
    .join('');
}

describe('within a line', () => {
  test.each([
    ['**gras** et *italique* et _aussi_', '[strong gras] et [em italique] et [em aussi]'],
    ['***les deux***', '[strong [em les deux]]'],
    ['__souligné__ ~~barré~~ ||caché||', '[underline souligné] [strike barré] [spoiler caché]'],
    ['un_mot_composé', 'un_mot_composé'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['\\*pas en italique\\* \\[pas\\](un lien)', '*pas en italique* [pas](un lien)'],
    ['a \\\\ b', 'a \\ b'],
    ['`un *code*`', '[code un *code*]'],
    ['``un ` dedans``', '[code un ` dedans]'],
    ['[i24](https://example.com/a)', '[link https://example.com/a i24]'],
    ['[**i24**](<https://example.com/a>)', '[link https://example.com/a [strong i24]]'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['voir https://example.com/a?b=c, puis', 'voir [link https://example.com/a?b=c https://example.com/a?b=c], puis'],
    ['<https://example.com>', '[link https://example.com https://example.com]'],
    ['<t:1713052800:D> <t:1713052800>', '[time 1713052800 D] [time 1713052800 f]'],
    [
      '<@123456789012345678> <#123456789012345678> @everyone',
      '[mention @123456789012345678] [mention #123456789012345678] [mention @everyone]',
    ],
    ['</brief:123456789012345678>', '[mention /brief]'],
    ['1 < 2 > 0', '1 < 2 > 0'],
    ['**ouvert', '**ouvert'],
  ])('%s', (source, expected) => {
    expect(brief(parseInline(source))).toBe(expected);
  });

  test('nothing is lost of text without marks', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abcé «»’ ,.123\n') });
    fc.assert(
      fc.property(plain, (text) => {
        expect(brief(parseInline(text))).toBe(text);
      }),
    );
  });

  test('any text is read in a time that a page does not notice', () => {
    const marks = fc.string({
      unit: fc.constantFrom('*', '_', '|', '~', '`', '[', ']', '(', ')', '<', '>', '\\', 'a', ' '),
      minLength: 3_900,
      maxLength: 4_000,
    });
    fc.assert(
      fc.property(marks, (text) => {
        const start = performance.now();
        parseInline(text);
        expect(performance.now() - start).toBeLessThan(5_000);
      }),
      { numRuns: 10 },
    );
    for (const mark of ['**', '_', '[', '||', '`', '*a ']) {
      const start = performance.now();
      parseInline(mark.repeat(4_000 / mark.length));
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });
});

describe('by lines', () => {
  const kinds = (source: string) => parseMarkdown(source).map((block) => block.kind);

  test('headings, small text, quotes, lists and code are told apart', () => {
    const source =
      '# Un\n## Deux\n-# petit\nligne\nligne\n> cité\n> encore\n- a\n- b\n1. un\n```\n# code\n```\n#pas un titre';
    expect(kinds(source)).toEqual([
      'heading',
      'heading',
      'subtext',
      'paragraph',
      'quote',
      'list',
      'list',
      'code',
      'paragraph',
    ]);
  });

  test('a quote of several lines is one, and >>> quotes all that follows', () => {
    expect(parseMarkdown('> a\n> b\nc')).toMatchObject([
      { kind: 'quote', blocks: [{ kind: 'paragraph' }] },
      { kind: 'paragraph' },
    ]);
    expect(kinds('>>> a\nb\nc')).toEqual(['quote']);
  });

  test('escaped signs at the beginning of a line are text', () => {
    expect(kinds('\\# pas un titre\n\\> pas cité\n\\- pas une liste\n1\\. non plus')).toEqual(['paragraph']);
  });

  test('any text is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect(Array.isArray(parseMarkdown(text))).toBe(true);
      }),
    );
  });
});
