import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommandLine, runnables } from '../../src/playground/page/commandLine.ts';

const commands = [
  {
    name: 'brief',
    description: 'b',
    name_localizations: { fr: 'point' },
    options: [
      { type: 3, name: 'since', name_localizations: { fr: 'depuis' } },
      { type: 3, name: 'topic', required: true },
    ],
  },
  {
    name: 'digest',
    options: [
      { type: 1, name: 'add', options: [] },
      { type: 1, name: 'list', options: [] },
    ],
  },
  { name: 'Sources', type: 3 },
] as const;
const read = (line: string, locale = 'en-US') => {
  const parsed = parseCommandLine(line, commands, locale);
  return parsed && [parsed.name, parsed.options];
};

describe('a typed line', () => {
  test.each([
    ['/brief iran', ['brief', { topic: 'iran' }]],
    ['/brief  iran nucléaire : accord', ['brief', { topic: 'iran nucléaire : accord' }]],
    ['/brief iran since:2024', ['brief', { topic: 'iran', since: '2024' }]],
    ['/brief since: avril 2024 topic:l’Iran', ['brief', { since: 'avril 2024', topic: 'l’Iran' }]],
    ['/brief iran http://x since:2024', ['brief', { topic: 'iran http://x', since: '2024' }]],
    ['/BRIEF iran', ['brief', { topic: 'iran' }]],
    ['/digest add', ['digest add', {}]],
    ['/briefing', null],
    ['brief iran', null],
    ['/digest', null],
  ] as const)('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test('takes names in the user’s language and in the command’s own', () => {
    expect(read('/point iran depuis:2024', 'fr')).toEqual(['brief', { topic: 'iran', since: '2024' }]);
    expect(read('/brief iran since:2024', 'fr')).toEqual(['brief', { topic: 'iran', since: '2024' }]);
  });

  test('says which option is being typed and which is missing', () => {
    const typed = parseCommandLine('/brief since:20', commands, 'en-US');
    expect(typed).toMatchObject({
      current: { option: { name: 'since' }, value: '20', from: 13 },
      missing: { name: 'topic' },
    });
    expect(parseCommandLine('/brief ', commands, 'en-US')).toMatchObject({ current: { option: { name: 'topic' } } });
    expect(parseCommandLine('/brief', commands, 'en-US')).toMatchObject({ current: null });
  });

  test('of any characters is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (rest) => {
        const parsed = parseCommandLine(`/brief ${rest}`, commands, 'fr');
        expect(parsed?.name).toBe('brief');
      }),
    );
  });
});

test('sub-commands are offered one by one, menus are not', () => {
  expect(runnables(commands, 'fr').map(({ shown }) => shown)).toEqual(['point', 'digest add', 'digest list']);
});
