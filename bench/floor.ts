/**
 * The floor: the least that a bot on discord.js does to answer a command. It defers and fills in a constant, with a client as
 * lean as Vigie's. Run as `node bench/floor.ts API TOKEN FILE`, where FILE holds the constant's components as JSON.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type APIMessageTopLevelComponent, Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';

const [api = '', token = '', file = ''] = process.argv.slice(2);
const components = JSON.parse(await readFile(file, 'utf8')) as APIMessageTopLevelComponent[];

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  allowedMentions: { parse: [] },
  rest: { api, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.deferReply();
  await interaction.editReply({ components, flags: MessageFlags.IsComponentsV2 });
});
const ready = once(client, Events.ClientReady);
await client.login(token);
await ready;
await client.application?.commands.set([
  {
    name: 'brief',
    description: 'Always answers the same',
    options: [{ type: 3, name: 'topic', description: 'Is not read', required: true }],
  },
]);
process.stdout.write('ready\n');
process.on('SIGTERM', () => process.exit(0));
