import type { ChatInputCommandInteraction } from 'discord.js';
import type { OptionValue } from '../../commands/options.ts';

/** The options of a command that its user gave, by name. */
export function optionsGiven({ options }: ChatInputCommandInteraction): ReadonlyMap<string, OptionValue> {
  return new Map(
    options.data.flatMap(({ name, value }): readonly (readonly [string, OptionValue])[] =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
