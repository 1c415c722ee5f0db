/** The option that every answering command has in Discord: who sees the answer. A terminal leaves it out. */
import type { Option } from './command.ts';

export const visible = {
  type: 3,
  name: 'visible',
  name_localizations: { fr: 'visible' },
  description: 'Who sees the answer (everyone, unless you say otherwise)',
  description_localizations: { fr: 'Qui voit la réponse (tout le monde, sauf avis contraire)' },
  choices: [
    { name: 'everyone', name_localizations: { fr: 'tout le monde' }, value: 'everyone' },
    { name: 'only me', name_localizations: { fr: 'moi uniquement' }, value: 'me' },
  ],
} as const satisfies Option;
