import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import type { Declaration, MenuDeclaration } from '../../commands/command.ts';

/** Where the program remembers what it has registered: a part of the store. */
export interface Notes {
  note(name: string): Promise<string | null>;
  setNote(name: string, value: string): Promise<void>;
}

/**
 * Tells Discord which commands there are, when they differ from those told last: it allows this only so often.
 *
 * @returns whether they were told.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly { readonly declaration: Declaration | MenuDeclaration }[],
  notes: Notes,
): Promise<boolean> {
  const body = commands.map(({ declaration }) => declaration);
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const name = `commands-of-${applicationId}`;
  if ((await notes.note(name)) === hash) return false;
  await rest.put(Routes.applicationCommands(applicationId), { body });
  await notes.setNote(name, hash);
  return true;
}
