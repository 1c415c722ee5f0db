import type { Command, Declaration } from './command.ts';
import { source, until } from './limits.ts';
import { visible } from './visible.ts';

const declaration = {
  name: 'since',
  name_localizations: { fr: 'depuis' },
  description: 'What happened since a date, day by day, quoted word for word',
  description_localizations: { fr: 'Ce qui s’est passé depuis une date, jour par jour, cité mot pour mot' },
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    {
      type: 3,
      name: 'date',
      name_localizations: { fr: 'date' },
      description: 'From when on: 2024-04, april 2024, 30d, 2024-04/2024-06, last monday',
      description_localizations: { fr: 'À partir de quand : 2024-04, avril 2024, 30j, 2024-04/2024-06, lundi dernier' },
      required: true,
    },
    {
      type: 3,
      name: 'topic',
      name_localizations: { fr: 'sujet' },
      description: 'Only what is said of this name, place or subject',
      description_localizations: { fr: 'Seulement ce qui est dit de ce nom, ce lieu ou ce sujet' },
      autocomplete: true,
    },
    until,
    source,
    visible,
  ],
} as const satisfies Declaration;

export const since: Command<typeof declaration> = {
  declaration,
  request: ({ date, topic, until, source }) => ({ command: 'since', date, topic, until, source, offset: 0 }),
  isPrivate: (options) => options.visible === 'me',
};
