import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { readOptions } from '../../commands/options.ts';

describe('/ask', () => {
  it('becomes a request for the first page of a question that stands by itself', () => {
    const options = readOptions(
      ask.declaration,
      new Map([
        ['question', 'Qui préside le forum ?'],
        ['since', '2024'],
      ]),
    );
    expect(ask.request(options)).toEqual({
      command: 'ask',
      question: 'Qui préside le forum ?',
      before: null,
      since: '2024',
      until: null,
      source: null,
      offset: 0,
    });
  });

  it('is not read without its question', () => {
    expect(() => readOptions(ask.declaration, new Map())).toThrow(/Option/);
  });
});
