import { describe, expect, it } from 'vitest';
import { readOptions } from '../../commands/options.ts';
import { since } from '../../commands/since.ts';

describe('/since', () => {
  it('becomes a request for the first page', () => {
    const given = new Map([
      ['date', '2024-04'],
      ['topic', 'Oman'],
    ]);
    expect(since.request(readOptions(since.declaration, given))).toEqual({
      command: 'since',
      date: '2024-04',
      topic: 'Oman',
      until: null,
      source: null,
      offset: 0,
    });
  });

  it('is not read without its date', () => {
    expect(() => readOptions(since.declaration, new Map([['topic', 'Oman']]))).toThrow(/Option date/);
  });

  it('is for everyone unless the one who asks wants it alone', () => {
    const ask = (visible: string) =>
      since.isPrivate(
        readOptions(
          since.declaration,
          new Map([
            ['date', '2024'],
            ['visible', visible],
          ]),
        ),
      );
    expect([ask('everyone'), ask('me')]).toEqual([false, true]);
  });
});
