import type { Command, Declaration } from './command.ts';
import { since, source, until } from './limits.ts';
import { visible } from './visible.ts';

const declaration = {
  name: 'who',
  name_localizations: { fr: 'qui' },
  description: 'Who somebody is in the articles, under every spelling, and what they said',
  description_localizations: { fr: 'Qui est quelqu’un dans les articles, sous toutes les graphies, et ce qu’il a dit' },
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    {
      type: 3,
      name: 'name',
      name_localizations: { fr: 'nom' },
      description: 'A person, an organisation or a state: sullivan, AIEA, iran',
      description_localizations: { fr: 'Une personne, une organisation ou un État : sullivan, AIEA, iran' },
      required: true,
      autocomplete: true,
    },
    since,
    until,
    source,
    visible,
  ],
} as const satisfies Declaration;

export const who: Command<typeof declaration> = {
  declaration,
  request: ({ name, since, until, source }) => ({ command: 'who', name, since, until, source, offset: 0 }),
  isPrivate: (options) => options.visible === 'me',
};
