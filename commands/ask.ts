import type { Command, Declaration } from './command.ts';
import { since, source, until } from './limits.ts';
import { visible } from './visible.ts';

const declaration = {
  name: 'ask',
  name_localizations: { fr: 'demander' },
  description: 'Ask a question in a sentence: the sentences that answer it, word for word, or that none does',
  description_localizations: {
    fr: 'Posez une question : les phrases qui y répondent, mot pour mot, ou qu’aucune n’y répond',
  },
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    {
      type: 3,
      name: 'question',
      name_localizations: { fr: 'question' },
      description: 'In French or English: How many missiles did Iran fire?',
      description_localizations: { fr: 'En français ou en anglais : Combien de missiles l’Iran a-t-il tirés ?' },
      required: true,
    },
    since,
    until,
    source,
    visible,
  ],
} as const satisfies Declaration;

export const ask: Command<typeof declaration> = {
  declaration,
  request: ({ question, since, until, source }) => ({
    command: 'ask',
    question,
    before: null,
    since,
    until,
    source,
    offset: 0,
  }),
  isPrivate: (options) => options.visible === 'me',
};
