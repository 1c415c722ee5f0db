/** A bot that always answers the same, with one of everything that the page must show. */
import { type Interaction, MessageFlags } from 'discord.js';
import type { Playground } from '../../src/playground/playground.ts';
import { startTestBot, type TestBot } from '../playground/testBot.ts';

const commands = [
  {
    name: 'brief',
    description: 'What is written about a topic, with sources',
    description_localizations: { fr: 'Ce qui est écrit sur un sujet, avec les sources' },
    options: [
      {
        type: 3,
        name: 'topic',
        name_localizations: { fr: 'sujet' },
        description: 'A name, a place, a subject',
        description_localizations: { fr: 'Un nom, un lieu, un sujet' },
        required: true,
        autocomplete: true,
      },
      { type: 3, name: 'since', name_localizations: { fr: 'depuis' }, description: 'The first date' },
      { type: 3, name: 'who', description: 'Who sees it', choices: [{ name: 'me', value: 'me' }] },
    ],
  },
  { name: 'form', description: 'Opens a form' },
  { name: 'silent', description: 'Is never answered' },
] as const;

const topics = ['iran', 'irak', 'israël', 'vigie'];
const pixels = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);
const quoted =
  '> « L’Iran a lancé *plus de 300* drones », [i24NEWS](https://example.com/a) **[1]**\n' +
  'Pas \\*en gras\\*, <script>alert(1)</script> `code` ||caché||';

function answerAbout(topic: string, page: number): object[] {
  return [
    {
      type: 17,
      accent_color: 0x5865f2,
      components: [
        { type: 10, content: `## Point sur **${topic}**, page ${page}\n-# 3 articles sur 5 · <t:1713052800:D>` },
        {
          type: 9,
          components: [{ type: 10, content: quoted }],
          accessory: { type: 2, style: 2, label: 'Contexte', custom_id: 'context' },
        },
        { type: 14, divider: true, spacing: 1 },
        { type: 10, content: '### Sources\n- Israel Actualités\n- CNN\n  - page 2\n1. onemedia.fr' },
        {
          type: 1,
          components: [
            { type: 2, style: 1, label: 'Suite', custom_id: 'more' },
            { type: 2, style: 5, label: 'Article', url: 'https://example.com/a' },
            { type: 2, style: 2, label: 'Fini', custom_id: 'done', disabled: true },
          ],
        },
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: 'pick',
              placeholder: 'Source',
              options: [{ label: 'CNN', value: 'cnn', description: 'anglais' }],
            },
          ],
        },
        { type: 12, items: [{ media: { url: 'attachment://pixels.png' }, description: 'Un carré' }] },
        { type: 13, file: { url: 'attachment://export.csv' } },
      ],
    },
  ];
}

const files = [
  { name: 'pixels.png', attachment: pixels },
  { name: 'export.csv', attachment: Buffer.from('a;b') },
];

/** @param hold is awaited between the deferral and the answer to /brief. */
export async function startConstantBot(playground: Playground, hold: () => Promise<void>): Promise<TestBot> {
  const bot = await startTestBot(playground);
  await bot.client.application.commands.set(commands);
  bot.answer((interaction) => answer(interaction, hold));
  return bot;
}

async function answer(interaction: Interaction, hold: () => Promise<void>): Promise<void> {
  const flags = MessageFlags.IsComponentsV2;
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond(topics.filter((name) => name.startsWith(typed)).map((name) => ({ name, value: name })));
  } else if (interaction.isChatInputCommand() && interaction.commandName === 'brief') {
    await interaction.deferReply();
    await hold();
    const topic = interaction.options.getString('topic', true);
    const since = interaction.options.getString('since');
    const components = answerAbout(since ? `${topic} depuis ${since}` : topic, 1);
    await interaction.editReply({ flags, components: components as never, files });
  } else if (interaction.isChatInputCommand() && interaction.commandName === 'form') {
    const field = { type: 18, label: 'Votre question', component: { type: 4, custom_id: 'question', style: 2 } };
    await interaction.showModal({ custom_id: 'form', title: 'Demander', components: [field] } as never);
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Reçu : ${interaction.fields.getTextInputValue('question')} (${interaction.locale})`);
  } else if (interaction.isButton() && interaction.customId === 'more') {
    await interaction.update({ components: answerAbout('iran', 2) as never });
  } else if (interaction.isButton()) {
    await interaction.reply({ content: 'Le paragraphe **entier**', flags: MessageFlags.Ephemeral });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({ content: `Choisi : ${interaction.values.join()}`, flags: MessageFlags.Ephemeral });
  }
}
