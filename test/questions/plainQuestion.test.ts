import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../src/questions/plainQuestion.ts';

describe('the plain words of a message', () => {
  it.each([
    ['<@123456789012345678> où est **Gantz** ?', 'où est Gantz ?'],
    ['[le traité](https://example.org/a) tient-il ?', 'le traité tient-il ?'],
    ['voir <https://example.org/x> et https://example.org/y', 'voir et'],
    ['> # Titre\n- *un* __deux__ ~~trois~~ ||quatre|| `cinq`', 'Titre\nun deux trois quatre cinq'],
    ['@everyone <#123456789012345678> <:vigie:123456789012345678> <t:1700000000:R> oui', 'oui'],
    ['```js\ncode()\n```texte', 'texte'],
    ['snake_case et _souligné_', 'snake_case et souligné'],
    ['👍🏽 d’accord', 'd’accord'],
  ])('of %j are %j', (message, words) => {
    expect(plainQuestion(message)).toBe(words);
  });

  it('are the same when read again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'a *_~`|<>@#[](): \n?é1'), { maxLength: 60 }), (signs) => {
        const once = plainQuestion(signs.join(''));
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/https?:|<@\d|@everyone/);
      }),
    );
  });
});
