import type { Declaration, DiscordCommand } from './command.ts';

const declaration = {
  name: 'settings',
  name_localizations: { fr: 'réglages' },
  description: 'How Vigie answers in this channel and on this server; without an option, how it does now',
  description_localizations: {
    fr: 'Comment Vigie répond dans ce salon et sur ce serveur ; sans option, ce qu’il en est',
  },
  // Servers alone, and those who may manage them: 32 is "Manage Server".
  contexts: [0],
  integration_types: [0],
  default_member_permissions: '32',
  options: [
    {
      type: 3,
      name: 'answers',
      name_localizations: { fr: 'réponses' },
      description: 'Where a question that mentions Vigie in this channel is answered',
      description_localizations: { fr: 'Où Vigie répond quand on la mentionne dans ce salon' },
      choices: [
        { name: 'below the question', name_localizations: { fr: 'sous la question' }, value: 'in-place' },
        { name: 'in a thread', name_localizations: { fr: 'dans un fil' }, value: 'in-thread' },
      ],
    },
    {
      type: 3,
      name: 'language',
      name_localizations: { fr: 'langue' },
      description: 'In which language questions that mention Vigie are answered on this server',
      description_localizations: { fr: 'Dans quelle langue Vigie répond quand on la mentionne sur ce serveur' },
      choices: [
        { name: 'that of the question', name_localizations: { fr: 'celle de la question' }, value: 'question' },
        { name: 'French', name_localizations: { fr: 'français' }, value: 'fr' },
        { name: 'English', name_localizations: { fr: 'anglais' }, value: 'en' },
      ],
    },
  ],
} as const satisfies Declaration;

export const settings: DiscordCommand<typeof declaration> = { declaration };
