import { ask } from './ask.ts';
import { brief } from './brief.ts';
import type { Command, DiscordCommand, MessageCommand } from './command.ts';
import { settings } from './settings.ts';
import { since } from './since.ts';
import { sources } from './sources.ts';
import { verify } from './verify.ts';
import { who } from './who.ts';

/** Every slash command that asks the desk, in the order in which Discord lists them. */
export const commands: readonly Command[] = [ask, brief, since, who];

/** What Discord alone has beside them. */
export const messageCommands: readonly MessageCommand[] = [verify];
export const discordCommands: readonly DiscordCommand[] = [settings, sources];
