import { type ActionRowBuilder, type APIMessage, MessageFlags, MessageType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buttonsOf, textOf } from '../../src/playground/components.ts';
import { startTestBot, type TestBot, testCommands } from './testBot.ts';
import { usePlayground } from './usePlayground.ts';

let time = Date.UTC(2026, 0, 1);
const playground = usePlayground({ now: () => time });
let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot(playground());
  await bot.client.application.commands.set(testCommands);
});
afterAll(async () => bot[Symbol.asyncDispose]());

const row = (...components: object[]) => ({ type: 1, components }) as unknown as ActionRowBuilder<never>;
const display = (content: string) => ({ type: 10, content }) as const;

describe('a slash command', () => {
  test('that is deferred resolves with the message that was edited in', async () => {
    bot.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      const { locale, guildLocale, guildId } = interaction;
      const topic = interaction.options.getString('topic', true);
      await interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [display(JSON.stringify({ topic, locale, guildLocale, guildId }))],
      });
    });
    const message = await playground().user({ locale: 'en-US' }).command('actualités', 'brief', { topic: 'iran' });
    const guildId = playground().guilds[0]?.id;
    expect(JSON.parse(textOf(message))).toEqual({ topic: 'iran', locale: 'en-US', guildLocale: 'fr', guildId });
    expect(message.flags).toBe(MessageFlags.IsComponentsV2);
    expect(message.interaction_metadata).toMatchObject({ name: 'brief' });
  });

  test('in a direct message has a user, no guild, and the context of a bot’s direct message', async () => {
    bot.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { context, guildId, user, member, locale } = interaction;
      await interaction.reply(JSON.stringify({ context, guildId, user: user.displayName, member, locale }));
    });
    const message = await playground().user({ as: 'en' }).command('dm', 'brief', { topic: 'x' });
    expect(JSON.parse(message.content)).toEqual({
      context: 1,
      guildId: null,
      user: 'You',
      member: null,
      locale: 'en-US',
    });
  });

  test('of a user-installed app names the user as its owner', async () => {
    bot.answer(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(JSON.stringify(interaction.authorizingIntegrationOwners));
    });
    const person = playground().user({ userInstalled: true });
    const message = await person.command('news', 'brief', { topic: 'x' });
    expect(JSON.parse(message.content)).toEqual({ '1': person.user.id });
  });

  test('brings options of all types, sub-commands and files', async () => {
    bot.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options } = interaction;
      const said =
        interaction.commandName === 'digest'
          ? [options.getSubcommand()]
          : [options.getInteger('most'), options.getString('order'), options.getBoolean('visible')];
      const file = interaction.commandName === 'brief' ? options.getAttachment('file') : null;
      const text = file ? await (await fetch(file.url)).text() : null;
      await interaction.reply(JSON.stringify([...said, file?.name, text]));
    });
    const person = playground().user();
    const file = { name: 'a.txt', type: 'text/plain', bytes: new TextEncoder().encode('bonjour') };
    const options = { topic: 'x', most: '3', order: 'Newest', visible: 'oui', file };
    expect(JSON.parse((await person.command('news', 'brief', options)).content)).toEqual([
      3,
      'new',
      true,
      'a.txt',
      'bonjour',
    ]);
    expect(JSON.parse((await person.command('news', 'digest add')).content)).toEqual(['add', null, null]);
  });

  test('that Discord’s client would not send is refused with what to look at', async () => {
    const person = playground().user();
    await expect(person.command('news', 'nothing')).rejects.toMatchObject({ id: 'playground-command' });
    await expect(person.command('nowhere', 'brief')).rejects.toMatchObject({ id: 'playground-channel' });
    for (const options of [{}, { topic: 'x', most: 9 }, { topic: 'x', order: 'old' }, { topic: 'x', other: 1 }]) {
      await expect(person.command('news', 'brief', options)).rejects.toMatchObject({ id: 'playground-option' });
    }
  });

  test('without an answer within 3 seconds is told as silence', async () => {
    bot.answer(async () => {});
    await expect(playground().user().command('news', 'brief', { topic: 'x' })).rejects.toThrow('silent');
  });

  test('proposes what the bot proposes while an option is typed', async () => {
    bot.answer(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name}: ${value}an`, value: 'iran' }]);
    });
    const choices = await playground().user().autocomplete('news', 'brief', { topic: 'ir' }, 'topic');
    expect(choices).toEqual([{ name: 'topic: iran', value: 'iran' }]);
  });
});

describe('components', () => {
  const withButton = async () => {
    bot.answer(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({
          content: 'page 1',
          components: [
            row({ type: 2, style: 1, label: 'More', custom_id: 'more' }),
            row({ type: 3, custom_id: 'pick', options: [{ label: 'A', value: 'a' }] }),
          ],
        });
      }
    });
    return playground().user().command('news', 'brief', { topic: 'x' });
  };

  test('a button that updates its message resolves with the changed message', async () => {
    const message = await withButton();
    bot.answer(async (interaction) => {
      if (interaction.isButton()) await interaction.update({ content: `page 2, ${interaction.customId}` });
    });
    const changed = await playground().user().click(message, 'More');
    expect(changed).toMatchObject({ id: message.id, content: 'page 2, more' });
    expect(buttonsOf(changed).map(({ label }) => label)).toEqual(['More']);
  });

  test('a button that defers the update resolves with the message once it is edited', async () => {
    const message = await withButton();
    bot.answer(async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply('page 3');
    });
    expect(await playground().user().click(message, 'more')).toMatchObject({ id: message.id, content: 'page 3' });
  });

  test('a button that is answered privately shows its message to that user only', async () => {
    const message = await withButton();
    bot.answer(async (interaction) => {
      if (interaction.isButton()) await interaction.reply({ content: 'for you', flags: MessageFlags.Ephemeral });
    });
    const answer = await playground().user().click(message, 'More');
    const sees = (messages: readonly APIMessage[]) => messages.some(({ id }) => id === answer.id);
    expect(sees(playground().user().messages('news'))).toBe(true);
    expect(sees(playground().user({ as: 'other' }).messages('news'))).toBe(false);
  });

  test('a select brings its values', async () => {
    const message = await withButton();
    bot.answer(async (interaction) => {
      if (interaction.isStringSelectMenu()) await interaction.update({ content: interaction.values.join() });
    });
    expect(await playground().user().select(message, 'pick', ['a'])).toMatchObject({ content: 'a' });
  });

  test('a form opens and brings what was filled in', async () => {
    const message = await withButton();
    bot.answer(async (interaction) => {
      if (interaction.isButton()) {
        const component = { type: 4, custom_id: 'text', style: 1 };
        const components = [{ type: 18, label: 'Text', component }];
        await interaction.showModal({ custom_id: 'form', title: 'Form', components } as never);
      } else if (interaction.isModalSubmit()) {
        await interaction.reply(interaction.fields.getTextInputValue('text'));
      }
    });
    const modal = await playground().user().clickForModal(message, 'More');
    expect(modal).toMatchObject({ title: 'Form', customId: 'form' });
    expect(await playground().user().submit(modal, { text: 'written' })).toMatchObject({ content: 'written' });
  });

  test('a message’s menu brings the message with its text', async () => {
    const message = playground().user().say('news', 'look at this');
    bot.answer(async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) await interaction.reply(interaction.targetMessage.content);
    });
    expect(await playground().user().messageCommand('Sources', message)).toMatchObject({
      content: 'look at this',
      type: MessageType.ContextMenuCommand,
    });
  });
});

describe('answers', () => {
  test('follow each other, can be fetched and deleted', async () => {
    bot.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const first = await interaction.deferReply({ withResponse: true });
      await interaction.editReply('first');
      const fetched = await interaction.fetchReply();
      const follow = await interaction.followUp('second');
      await interaction.deleteReply(follow);
      await interaction.followUp(`third ${first.resource?.message?.id === fetched.id}`);
    });
    const person = playground().user();
    await person.command('dm', 'brief', { topic: 'x' });
    await person.waitForMessage('dm', ({ content }) => content === 'third true');
    const last = person.messages('dm').slice(-2);
    expect(last.map(({ content }) => content)).toEqual(['first', 'third true']);
  });

  test('may come with files, which are served from this machine', async () => {
    bot.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      const files = [{ name: 'export.csv', attachment: Buffer.from('a;b'), description: 'All of it' }];
      const components = [{ type: 13 as const, file: { url: 'attachment://export.csv' } }];
      await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components, files });
    });
    const message = await playground().user().command('news', 'brief', { topic: 'x' });
    const [file] = message.attachments;
    expect(file).toMatchObject({ filename: 'export.csv', size: 3, description: 'All of it' });
    const shown = message.components?.[0] as { file?: { url: string } } | undefined;
    expect(shown?.file?.url).toBe(file?.url);
    expect(await (await fetch(file?.url ?? '')).text()).toBe('a;b');
  });

  test('a second acknowledgement is refused with 40060', async () => {
    bot.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('once');
      const again = { body: { type: 4, data: { content: 'twice' } }, auth: false };
      await interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, again);
    });
    await playground().user().command('news', 'brief', { topic: 'x' });
    await expect.poll(() => bot.errors.splice(0)).toMatchObject([{ code: 40060, status: 400 }]);
    expect(playground().takeViolations()).toMatchObject([{ code: 40060 }]);
  });

  test('a first answer after 3 seconds is refused with 10062', async () => {
    bot.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      time += 3_001;
      await interaction.reply('late');
    });
    await expect(playground().user().command('news', 'brief', { topic: 'x' })).rejects.toThrow('silent');
    await expect.poll(() => bot.errors.splice(0)).toMatchObject([{ code: 10062, status: 404 }]);
    expect(playground().takeViolations()).toMatchObject([{ code: 10062 }]);
  });

  test('a token is refused with 50027 after 15 minutes', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    bot.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('in time');
      time += 15 * 60_000 + 1;
      const body = { content: 'too late' };
      await interaction.client.rest
        .post(`/webhooks/${interaction.applicationId}/${interaction.token}`, { body, auth: false })
        .catch(resolve);
    });
    await playground().user().command('news', 'brief', { topic: 'x' });
    expect(await promise).toMatchObject({ code: 50027, status: 401 });
    expect(playground().takeViolations()).toMatchObject([{ code: 50027 }]);
    expect(JSON.stringify(playground().violations)).not.toMatch(/webhooks\/\d+\/[\w-]{20}/);
  });
});
