import { describe, expect, it } from 'vitest';
import { readOptions } from '../../commands/options.ts';
import { who } from '../../commands/who.ts';

describe('/who', () => {
  it('becomes a request for the first page', () => {
    const given = new Map([
      ['name', 'sullivan'],
      ['source', 'CNN'],
    ]);
    expect(who.request(readOptions(who.declaration, given))).toEqual({
      command: 'who',
      name: 'sullivan',
      since: null,
      until: null,
      source: 'CNN',
      offset: 0,
    });
  });

  it('is not read without a name', () => {
    expect(() => readOptions(who.declaration, new Map([['since', '2024']]))).toThrow(/Option name/);
  });

  it('is for everyone unless the one who asks wants it alone', () => {
    const ask = (visible: string) =>
      who.isPrivate(
        readOptions(
          who.declaration,
          new Map([
            ['name', 'sullivan'],
            ['visible', visible],
          ]),
        ),
      );
    expect([ask('everyone'), ask('me')]).toEqual([false, true]);
  });
});
