/** A small bot on the real discord.js, connected to a playground: each test says how it answers. */
import { once } from 'node:events';
import { Client, type ClientOptions, Events, GatewayIntentBits, type Interaction, Partials } from 'discord.js';
import type { Playground } from '../../src/playground/playground.ts';

export interface TestBot extends AsyncDisposable {
  readonly client: Client<true>;
  /** How the bot answers from now on. */
  answer(handler: (interaction: Interaction) => Promise<unknown>): void;
  /** What went wrong in handlers and in discord.js. */
  readonly errors: Error[];
}

/** Logs in and waits until it is ready. */
export async function startTestBot(playground: Playground, options: Partial<ClientOptions> = {}): Promise<TestBot> {
  const client: Client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it discord.js does not tell of messages in direct channels that it has not met.
    partials: [Partials.Channel],
    ...options,
    rest: { api: playground.apiUrl, globalRequestsPerSecond: 10_000, ...options.rest },
  });
  const errors: Error[] = [];
  let handle: (interaction: Interaction) => Promise<unknown> = async () => {};
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: Error) => errors.push(error));
  });
  const ready = once(client, Events.ClientReady);
  await client.login(playground.token);
  await ready;
  return {
    client: client as Client<true>,
    errors,
    answer(handler) {
      handle = handler;
    },
    async [Symbol.asyncDispose]() {
      await client.destroy();
    },
  };
}

/** The commands that the tests use. */
export const testCommands = [
  {
    name: 'brief',
    description: 'What is written about a topic',
    description_localizations: { fr: 'Ce qui est écrit sur un sujet' },
    options: [
      { type: 3, name: 'topic', description: 'Words', required: true, autocomplete: true, max_length: 200 },
      { type: 4, name: 'most', description: 'How many', min_value: 1, max_value: 8 },
      { type: 3, name: 'order', description: 'Order', choices: [{ name: 'Newest', value: 'new' }] },
      { type: 5, name: 'visible', description: 'For all' },
      { type: 11, name: 'file', description: 'A file' },
    ],
  },
  { name: 'digest', description: 'Digests', options: [{ type: 1, name: 'add', description: 'Subscribe' }] },
  { name: 'Sources', type: 3 },
] as const;
