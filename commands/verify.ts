import type { MenuDeclaration, MessageCommand } from './command.ts';

const declaration = {
  // Of a message's menu: "Apps → Verify".
  type: 3,
  name: 'Verify',
  name_localizations: { fr: 'Vérifier' },
  contexts: [0, 1, 2],
  integration_types: [0, 1],
} as const satisfies MenuDeclaration;

export const verify: MessageCommand<typeof declaration> = {
  declaration,
  request: (text) => ({ command: 'check', text, offset: 0 }),
};
