import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { breaches, charactersOf } from '../../src/discord/budget.ts';

const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;
const button = (custom_id: string, label = 'x') =>
  ({ type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id, label }) as const;
const link = (url: string) => ({ type: ComponentType.Button, style: ButtonStyle.Link, url, label: 'x' }) as const;
const row = (...components: (ReturnType<typeof button> | ReturnType<typeof link>)[]) =>
  ({ type: ComponentType.ActionRow, components }) as const;
const container = (...components: ReturnType<typeof text>[]) =>
  ({ type: ComponentType.Container, components }) as const;
const select = (count: number, label = 'x') => ({
  type: ComponentType.ActionRow as const,
  components: [
    {
      type: ComponentType.StringSelect as const,
      custom_id: 's',
      options: Array.from({ length: count }, (_, n) => ({ label, value: String(n) })),
    },
  ],
});

const gallery = (...pictures: { name: string; description: string }[]) => ({
  type: ComponentType.MediaGallery as const,
  items: pictures.map(({ name, description }) => ({ media: { url: `attachment://${name}` }, description })),
});

function repeat<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

type Case = readonly [string, APIMessageTopLevelComponent[], string[]];

const cases: readonly Case[] = [
  ['40 components with those inside counted', [container(...repeat(39, () => text('a')))], []],
  [
    '41 components with those inside counted',
    [container(...repeat(40, () => text('a')))],
    ['41 components (at most 40)'],
  ],
  [
    'accessories, which count',
    repeat(14, (n) => ({ type: ComponentType.Section as const, components: [text('a')], accessory: button(`${n}`) })),
    ['42 components (at most 40)'],
  ],
  ['4,000 characters over all texts', [text('a'.repeat(2000)), container(text('a'.repeat(2000)))], []],
  [
    '4,001 characters over all texts',
    [text('a'.repeat(2000)), container(text('a'.repeat(2001)))],
    ['4001 characters of text (at most 4000)'],
  ],
  ['an empty text', [text(' \n')], ['an empty text']],
  ['nothing', [], ['no component']],
  ['an address of 512', [row(link(`https://a.b/${'c'.repeat(500)}`))], []],
  [
    'an address of 513',
    [row(link(`https://a.b/${'c'.repeat(501)}`))],
    ['513 characters of button address (at most 512)'],
  ],
  ['a custom_id of 101', [row(button('a'.repeat(101)))], ['101 characters of custom_id (at most 100)']],
  ['a custom_id twice', [row(button('a')), row(button('a'))], ['a custom_id twice']],
  ['a label of 81', [row(button('a', 'b'.repeat(81)))], ['81 characters of label (at most 80)']],
  ['an empty label', [row(button('a', ' '))], ['an empty label']],
  ['an empty row', [row()], ['an empty row']],
  ['six buttons in a row', [row(...repeat(6, (n) => button(`${n}`)))], ['6 buttons in a row (at most 5)']],
  ['26 options', [select(26)], ['26 options (at most 25)']],
  ['an option’s label of 101', [select(1, 'a'.repeat(101))], ['101 characters of text of an option (at most 100)']],
  ['a select without options', [select(0)], ['a select without options']],
];

describe('Discord’s budgets', () => {
  it.each(cases)('judge %s', (_, components, expected) => {
    expect(breaches({ components })).toEqual(expected);
  });

  it('allow ten files, all of them shown', () => {
    const files = (count: number) => repeat(count, (n) => ({ name: `${n}.png`, description: 'a' }));
    expect(breaches({ components: [gallery(...files(10))], files: files(10) })).toEqual([]);
    expect(breaches({ components: [gallery(...files(11))], files: files(11) })).toEqual([
      '11 files (at most 10)',
      '11 pictures in a gallery (at most 10)',
    ]);
    expect(breaches({ components: [gallery(...files(2))], files: files(1) })).toEqual([
      'attachment://1.png is not sent',
    ]);
    expect(breaches({ components: [gallery(...files(1))], files: files(2) })).toEqual([
      'attachment://1.png is not shown',
    ]);
  });

  it('allow an alternative text of 1,024 characters', () => {
    const described = (description: string) => [{ name: 'a.png', description }];
    const judged = (description: string) =>
      breaches({ components: [gallery(...described(description))], files: described(description) });
    expect(judged('a'.repeat(1024))).toEqual([]);
    expect(judged('a'.repeat(1025))).toContain('1025 characters of description (at most 1024)');
    expect(judged(' ')).toContain('an empty description');
  });

  it('count the characters of nested texts', () => {
    expect(charactersOf([text('abc'), container(text('de'))])).toBe(5);
  });
});
