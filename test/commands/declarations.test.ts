import { describe, expect, it } from 'vitest';
import { commands as asking, discordCommands, messageCommands } from '../../commands/index.ts';

/** Every slash command. */
const commands = [...asking, ...discordCommands];

/** Discord's rule for names of chat commands and options. */
const discordName = /^[-_'\p{L}\p{N}]{1,32}$/u;

interface Described {
  readonly name: string;
  readonly name_localizations?: unknown;
  readonly description: string;
  readonly description_localizations?: unknown;
}

function french(localizations: unknown): string {
  return (localizations as { readonly fr?: string } | undefined)?.fr ?? '';
}

const described: readonly (readonly [string, Described])[] = commands.flatMap(({ declaration }) => [
  [declaration.name, declaration] as const,
  ...(declaration.options ?? []).map((option) => [`${declaration.name} ${option.name}`, option] as const),
]);

describe('the declarations of commands', () => {
  it.each(described)('names and describes “%s” in English and in French within Discord’s limits', (_, item) => {
    for (const name of [item.name, french(item.name_localizations)]) {
      expect(name).toMatch(discordName);
      expect(name).toBe(name.toLowerCase());
    }
    for (const description of [item.description, french(item.description_localizations)]) {
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });

  it.each(commands)('names the choices of /$declaration.name in French too', ({ declaration }) => {
    for (const option of declaration.options ?? []) {
      for (const choice of ('choices' in option ? option.choices : undefined) ?? []) {
        expect(french(choice.name_localizations)).not.toBe('');
      }
    }
  });

  it.each(commands)('gives /$declaration.name distinct option names in each language', ({ declaration }) => {
    const options = declaration.options ?? [];
    expect(new Set(options.map((option) => option.name)).size).toBe(options.length);
    expect(new Set(options.map((option) => french(option.name_localizations))).size).toBe(options.length);
  });

  it.each(commands)('puts the required options of /$declaration.name first', ({ declaration }) => {
    const required = (declaration.options ?? []).map((option) => 'required' in option && option.required === true);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
  });

  it.each(asking)(
    'lets /$declaration.name be used in servers, direct messages and by those who install it',
    (command) => {
      expect(command.declaration.contexts).toEqual([0, 1, 2]);
      expect(command.declaration.integration_types).toEqual([0, 1]);
    },
  );

  it('name Verify in both languages, for every message that a user sees', () => {
    expect(messageCommands.map(({ declaration }) => declaration)).toEqual([
      {
        type: 3,
        name: 'Verify',
        name_localizations: { fr: 'Vérifier' },
        contexts: [0, 1, 2],
        integration_types: [0, 1],
      },
    ]);
    expect(messageCommands[0]?.request('Un message.')).toEqual({ command: 'check', text: 'Un message.', offset: 0 });
  });

  it('leave /settings to those who may manage a server, and to servers', () => {
    const [settings] = discordCommands;
    expect(settings?.declaration).toMatchObject({ contexts: [0], default_member_permissions: '32' });
  });

  it('keeps the texts of each command under 8,000 characters in all', () => {
    for (const { declaration } of commands) expect(JSON.stringify(declaration).length).toBeLessThan(8000);
  });
});
