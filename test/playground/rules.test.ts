/** Each rule of Discord that its description or we by hand hold: a request that breaks it, and what is answered. */
import { REST, Routes } from 'discord.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { usePlayground } from './usePlayground.ts';

const playground = usePlayground();
let rest: REST;
let channelId: string;

beforeAll(() => {
  rest = new REST({ api: playground().apiUrl, globalRequestsPerSecond: 10_000 }).setToken(playground().token);
  channelId = playground().user().say('news', 'first').channel_id;
});

const v2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (fields: object = {}) => ({ type: 2, style: 1, label: 'b', custom_id: 'b', ...fields });
const link = (fields: object = {}) => ({ type: 2, style: 5, label: 'l', url: 'https://example.com', ...fields });
const row = (...components: object[]) => ({ type: 1, components });
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const section = (index: number) => ({
  type: 9,
  components: [text('a')],
  accessory: button({ custom_id: `s${index}` }),
});
const option = (fields: object) => ({ type: 3, name: 'o', description: 'd', ...fields });
const command = (fields: object) => ({ name: 'c', description: 'd', ...fields });

/** The answer's errors as `path: CODE`. */
async function refusal(promise: Promise<unknown>): Promise<{ code: number; errors: string[] }> {
  const error = (await promise.then(
    () => ({ rawError: { code: 0 } }),
    (reason: unknown) => reason,
  )) as { rawError: { code: number; errors?: object } };
  const found: string[] = [];
  const walk = (value: object, path: string[]) => {
    for (const [key, inner] of Object.entries(value)) {
      if (key === '_errors')
        found.push(...(inner as { code: string }[]).map(({ code }) => `${path.join('.')}: ${code}`));
      else walk(inner as object, [...path, key]);
    }
  };
  walk(error.rawError.errors ?? {}, []);
  const { code } = error.rawError;
  expect(
    playground()
      .takeViolations()
      .map((violation) => violation.code),
  ).toEqual(code === 0 ? [] : [code]);
  return { code, errors: found };
}

const post = (body: object) => refusal(rest.post(Routes.channelMessages(channelId), { body }));

describe('a message is refused', () => {
  const cases: [string, object, string][] = [
    [
      'with more than 40 components, nested ones and accessories counted',
      { flags: v2, components: [{ type: 17, components: [...times(13, section), row(button())] }] },
      'components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      'with more than 4,000 characters over all text displays',
      { flags: v2, components: [text('a'.repeat(2_000)), { type: 17, components: [text('b'.repeat(2_001))] }] },
      'components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    [
      'with more than 6,000 characters in all embeds',
      { embeds: times(2, () => ({ title: 't', description: 'a'.repeat(3_000) })) },
      'embeds: MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['with more than 2,000 characters of content', { content: 'a'.repeat(2_001) }, 'content: BASE_TYPE_MAX_LENGTH'],
    [
      'with a button address of more than 512 characters',
      { content: 'a', components: [row(link({ url: `https://example.com/${'a'.repeat(500)}` }))] },
      'components.0.components.0.url: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a link button without address',
      { content: 'a', components: [row(link({ url: undefined }))] },
      'components.0.components.0.url: BUTTON_COMPONENT_LINK_REQUIRED',
    ],
    [
      'with a link button that has a custom_id',
      { content: 'a', components: [row(link({ custom_id: 'x' }))] },
      'components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'with a link to another kind of address',
      { content: 'a', components: [row(link({ url: 'file:///etc/passwd' }))] },
      'components.0.components.0.url: URL_TYPE_INVALID_SCHEME',
    ],
    [
      'with a button without custom_id',
      { content: 'a', components: [row(button({ custom_id: undefined }))] },
      'components.0.components.0.custom_id: BASE_TYPE_REQUIRED',
    ],
    [
      'with a button that shows nothing',
      { content: 'a', components: [row(button({ label: undefined }))] },
      'components.0.components.0.label: BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
    ],
    [
      'with one custom_id twice',
      { content: 'a', components: [row(button(), button())] },
      'components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'with a row of buttons and a select',
      { content: 'a', components: [row(button(), { type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] })] },
      'components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'with two options of one value',
      {
        content: 'a',
        components: [row({ type: 3, custom_id: 's', options: times(2, () => ({ label: 'a', value: 'a' })) })],
      },
      'components.0.components.0.options: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'with content beside Components V2',
      { flags: v2, content: 'a', components: [text('a')] },
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'with embeds beside Components V2',
      { flags: v2, embeds: [{ title: 'a' }], components: [text('a')] },
      'embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['with text displays but without the flag', { components: [text('a')] }, 'components.0.type: UNION_TYPE_CHOICES'],
    ['with an empty text display', { flags: v2, components: [text('  ')] }, 'components.0.content: BASE_TYPE_REQUIRED'],
    [
      'with a file that did not come along',
      { flags: v2, components: [{ type: 13, file: { url: 'attachment://no.txt' } }] },
      'components.0: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    ['with the ephemeral flag outside of interactions', { content: 'a', flags: 64 }, 'flags: MESSAGE_FLAGS_INVALID'],
    [
      'with a label of more than 80 characters',
      { content: 'a', components: [row(button({ label: 'a'.repeat(81) }))] },
      'components.0.components.0.label: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a section without accessory',
      { flags: v2, components: [{ type: 9, components: [text('a')] }] },
      'components.0.accessory: BASE_TYPE_REQUIRED',
    ],
    ['with a field that Discord does not know', { content: 'a', colour: 1 }, 'colour: UNKNOWN_FIELD'],
  ];

  test.each(cases)('%s', async (_name, body, expected) => {
    expect(await post(body)).toEqual({ code: 50035, errors: [expected] });
  });

  test('without anything in it', async () => {
    for (const body of [{}, { content: ' ' }, { content: '', components: [] }]) {
      expect(await post(body)).toEqual({ code: 50006, errors: [] });
    }
  });

  test('when an edit takes the flag of Components V2 off', async () => {
    const route = Routes.channelMessages(channelId);
    const { id } = (await rest.post(route, { body: { flags: v2, components: [text('a')] } })) as { id: string };
    const edit = (body: object) => refusal(rest.patch(`${route}/${id}`, { body }));
    expect(await edit({ flags: 0, content: 'a', components: [] })).toMatchObject({ code: 50035 });
    expect(await edit({ content: 'a' })).toMatchObject({
      errors: ['content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    });
    expect(await edit({ components: [text('b')] })).toEqual({ code: 0, errors: [] });
  });

  test('when an edit sets the flag and leaves the content', async () => {
    const route = Routes.channelMessages(channelId);
    const { id } = (await rest.post(route, { body: { content: 'a' } })) as { id: string };
    const body = { flags: v2, components: [text('b')] };
    expect(await refusal(rest.patch(`${route}/${id}`, { body }))).toMatchObject({ code: 50035 });
    expect(await refusal(rest.patch(`${route}/${id}`, { body: { ...body, content: null } }))).toMatchObject({
      code: 0,
    });
  });
});

test('a message at every bound is taken', async () => {
  const components = [{ type: 17, components: [...times(12, section), row(button({ custom_id: 'x' }))] }];
  expect(await post({ flags: v2, components })).toEqual({ code: 0, errors: [] });
  expect(await post({ flags: v2, components: [text('a'.repeat(4_000))] })).toEqual({ code: 0, errors: [] });
  const url = `https://example.com/${'a'.repeat(512 - 20)}`;
  expect(await post({ content: 'a'.repeat(2_000), components: [row(link({ url }))] })).toEqual({ code: 0, errors: [] });
  expect(await post({ embeds: times(2, () => ({ description: 'a'.repeat(3_000) })) })).toEqual({ code: 0, errors: [] });
});

describe('commands are refused', () => {
  const put = (body: object[]) => refusal(rest.put(Routes.applicationCommands(playground().applicationId), { body }));
  const cases: [string, object[], string][] = [
    ['with upper case in the name', [command({ name: 'Brief' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    [
      'with a space in an option’s name',
      [command({ options: [option({ name: 'a b' })] })],
      '0.options.0.name: APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'with upper case in a translated name',
      [command({ name_localizations: { fr: 'Écho' } })],
      '0.name_localizations.fr: APPLICATION_COMMAND_INVALID_NAME',
    ],
    ['without description', [{ name: 'c' }], '0.description: BASE_TYPE_REQUIRED'],
    [
      'with a required option after an optional one',
      [command({ options: [option({}), option({ name: 'r', required: true })] })],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'with two options of one name',
      [command({ options: [option({}), option({})] })],
      '0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'with sub-commands beside options',
      [command({ options: [option({}), option({ type: 1, name: 's' })] })],
      '0.options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'with choices and autocomplete',
      [command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
      '0.options.0.autocomplete: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE',
    ],
    ['when two have one name', [command({}), command({})], '1.name: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      'when there are more than 100',
      times(101, (index) => command({ name: `c${index}` })),
      ': APPLICATION_COMMANDS_TOO_MANY',
    ],
    [
      'with more than 8,000 characters in all',
      [
        command({
          options: times(4, (index) =>
            option({
              name: `o${index}`,
              choices: times(25, (choice) => ({
                name: `${choice}`.padEnd(50, 'n'),
                value: `${choice}`.padEnd(40, 'v'),
              })),
            }),
          ),
        }),
      ],
      '0: APPLICATION_COMMAND_TOO_LARGE',
    ],
    [
      'with a description for a menu',
      [{ name: 'Menu', type: 3, description: 'd' }],
      '0.description: APPLICATION_COMMAND_CONTEXT_MENU',
    ],
  ];

  test.each(cases)('%s', async (_name, body, expected) => {
    expect(await put(body)).toEqual({ code: 50035, errors: [expected] });
  });

  test('with a description that is too long', async () => {
    expect((await put([command({ description: 'd'.repeat(101) })])).errors).toEqual([
      'description: BASE_TYPE_MAX_LENGTH',
    ]);
  });
});
