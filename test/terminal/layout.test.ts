import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, wrap } from '../../src/terminal/layout.ts';
import { expectLinear } from '../millisecondsFor.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'mot',
        '«',
        '»',
        ':',
        '!',
        '99',
        '%',
        '« mot',
        'mot »',
        '(',
        'très-long-mot-composé',
        '\n',
        '\u202f',
      ),
      {
        maxLength: 60,
      },
    )
    .map((words) => words.join(' ')),
);

describe('text in lines', () => {
  it('is as it was but for its blanks', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 100 }), (text, width) => {
        expect(wrap(text, width).join(' ')).toBe(printable((text.match(/\S+/g) ?? []).join(' ')));
      }),
    );
  });

  it('is no wider than asked for, unless one word is', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 100 }), (text, width) => {
        const longest = Math.max(width, ...(text.match(/\S+/g) ?? []).map((word) => word.length));
        for (const line of wrap(text, width)) expect([...line].length).toBeLessThanOrEqual(longest);
      }),
    );
  });

  it('parts no quotation mark or sign from its word', () => {
    const text = 'Il parle de la « supériorité militaire » d’Israël : 99 % des missiles ! Vraiment ?';
    for (let width = 16; width < 90; width += 1) {
      for (const line of wrap(text, width)) {
        expect(line).not.toMatch(/^[»:!?%]/);
        expect(line).not.toMatch(/«$/);
      }
    }
  });

  it('begins a line where a paragraph or an item of a list begins, and no other', () => {
    expect(wrap('Un titre\n\nUne phrase\nqui continue.\n- Un point\n \nFin', 80)).toEqual([
      'Un titre',
      'Une phrase qui continue.',
      '- Un point',
      'Fin',
    ]);
  });

  it('shows its highlights, also where a line ends in one', () => {
    const text = 'Les États-Unis et l’Iran négocient';
    const marked = wrap(
      text,
      10,
      [
        { start: 4, end: 14 },
        { start: 20, end: 34 },
      ],
      (words) => `<${words}>`,
    );
    expect(marked.join(' ')).toBe('Les <États-Unis> et l’<Iran> <négocient>');
  });

  it('cannot steer the terminal', () => {
    expect(wrap('a\u001b[31mb \u202ec\u0007 \u009b2J', 80)).toEqual(['a\ufffd[31mb \ufffdc\ufffd \ufffd2J']);
  });

  it.each(['mot ', '« ', ' :', 'x'])('takes a time in proportion to its length, also of 100,000 times %j', (piece) => {
    expectLinear((count) => wrap(piece.repeat(count), 80));
  });
});
