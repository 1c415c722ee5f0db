import { brief } from './brief.ts';
import type { Command } from './command.ts';
import { since } from './since.ts';
import { who } from './who.ts';

/** Every slash command, in the order in which Discord lists them. */
export const commands: readonly Command[] = [brief, since, who];
