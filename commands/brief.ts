import type { Command, Declaration } from './command.ts';
import { since, source, until } from './limits.ts';
import { visible } from './visible.ts';

const declaration = {
  name: 'brief',
  name_localizations: { fr: 'brief' },
  description: 'What the articles say about a topic, quoted word for word',
  description_localizations: { fr: 'Ce que les articles disent d’un sujet, cité mot pour mot' },
  // Servers, direct messages with the bot, and other conversations; installed by a server or by a user for themselves.
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    {
      type: 3,
      name: 'topic',
      name_localizations: { fr: 'sujet' },
      description: 'A name, a place or a subject: iran, Joe Biden, nuclear talks',
      description_localizations: { fr: 'Un nom, un lieu ou un sujet : iran, Joe Biden, accord nucléaire' },
      required: true,
      autocomplete: true,
    },
    since,
    until,
    source,
    visible,
  ],
} as const satisfies Declaration;

export const brief: Command<typeof declaration> = {
  declaration,
  request: ({ topic, since, until, source }) => ({ command: 'brief', topic, since, until, source, offset: 0 }),
  isPrivate: (options) => options.visible === 'me',
};
