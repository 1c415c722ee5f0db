import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/discord/escape.ts';
import { hostileText } from './hostile.ts';
import { parseMarkdown, unescapeMarkdown } from './markdown.ts';

describe('escaping for Discord', () => {
  it.each([
    ['bold', '**a**'],
    ['italic', '*a* _a_'],
    ['underline', '__a__'],
    ['strike', '~~a~~'],
    ['a spoiler', '||a||'],
    ['code', '`a`'],
    ['a code block', '```js\na\n```'],
    ['headings', '# a\n## b\n  ### c'],
    ['small print', '-# a'],
    ['quotations', '> a\n>>> b'],
    ['bulleted lists', '- a\n  * b\n+ c'],
    ['numbered lists', '1. a\n  23. b'],
    ['a masked link', '[a](https://example.org)'],
    ['an address', 'see https://example.org/a'],
    ['an address in angle brackets', '<https://example.org>'],
    ['an e-mail address in angle brackets', '<a@example.org>'],
    ['mentions', '<@12345678901234567> <@!1> <@&1> <#1> @everyone @here'],
    ['command and channel links', '</brief:1> <id:customize>'],
    ['timestamps', '<t:1700000000> <t:1700000000:R>'],
    ['custom emoji', '<:a:1> <a:b:1> :smile:'],
  ])('shows %s as the characters that were typed', (_, text) => {
    expect(parseMarkdown(text)).not.toEqual([{ kind: 'text', text }]);
    expect(parseMarkdown(escapeMarkdown(text))).toEqual([{ kind: 'text', text }]);
  });

  it('leaves ordinary sentences nearly as they are', () => {
    const sentence = 'À Téhéran – dit-il : « l’Iran n’attaquera pas » (13 avril 2024, 12 000 hommes, 3.5 %).';
    expect(escapeMarkdown(sentence)).toBe(sentence);
  });

  it('is undone by taking the backslashes away, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => unescapeMarkdown(escapeMarkdown(text)) === text),
      { numRuns: 2000 },
    );
  });

  it('makes Discord show exactly the text, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(parseMarkdown(escapeMarkdown(text))).toEqual(text === '' ? [] : [{ kind: 'text', text }]);
      }),
      { numRuns: 2000 },
    );
  });

  it('may be done piece by piece', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), (texts) => {
        const whole = texts.join('');
        expect(parseMarkdown(texts.map(escapeMarkdown).join(''))).toEqual(
          whole === '' ? [] : [{ kind: 'text', text: whole }],
        );
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['white space', ' '],
    ['digits', '1'],
    ['line breaks', '\n'],
    ['backslashes', '\\'],
    ['angle brackets', '<'],
  ])('takes time in proportion to the text, also for 400,000 %s', (_, character) => {
    const begun = performance.now();
    escapeMarkdown(character.repeat(400_000));
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
