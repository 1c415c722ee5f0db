/** What a user fills in for a command, as Discord's client checks and sends it. */
import type { APIApplicationCommand } from 'discord.js';
import { UserError } from '../../errors.ts';
import type { UploadedFile } from '../world/attachments.ts';

type OptionValue = string | number | boolean | UploadedFile;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** An option as registered. */
interface OptionDefinition {
  readonly type: number;
  readonly name: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly options?: readonly OptionDefinition[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

interface OptionPayload {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly OptionPayload[];
}

export interface FilledOptions {
  readonly options: readonly OptionPayload[];
  /** Ids of users, roles, channels that were named, and the files, for `resolved`. */
  readonly files: readonly { readonly name: string; readonly file: UploadedFile }[];
}

/**
 * @param path the command's words after its name: none, a sub-command, or a group and a sub-command.
 * @param focused the option that is being typed: then nothing is required yet and nothing is checked.
 * @throws UserError `playground-option` naming the option that Discord's client would not send.
 */
export function fillOptions(
  command: APIApplicationCommand,
  path: readonly string[],
  values: OptionValues,
  focused: string | null,
): FilledOptions {
  const files: { name: string; file: UploadedFile }[] = [];
  const fill = (definitions: readonly OptionDefinition[], words: readonly string[]): OptionPayload[] => {
    const [word, ...rest] = words;
    if (word !== undefined) {
      const chosen = definitions.find(({ name, type }) => name === word && type <= 2);
      if (!chosen) throw new UserError('playground-command', { name: [command.name, ...path].join(' ') });
      return [{ name: word, type: chosen.type, options: fill(chosen.options ?? [], rest) }];
    }
    const known = new Set(definitions.map(({ name }) => name));
    const unknown = Object.keys(values).find((name) => !known.has(name));
    if (unknown !== undefined) throw new UserError('playground-option', { command: command.name, option: unknown });
    return definitions.flatMap((definition) => {
      const { name, type } = definition;
      const value = values[name];
      if (value === undefined) {
        if (definition.required && focused === null) throw bad(command, definition);
        return focused === name ? [{ name, type, value: '', focused: true }] : [];
      }
      if (typeof value === 'object') {
        files.push({ name, file: value });
        return [{ name, type, value: name }];
      }
      const sent = focused === name ? value : converted(command, definition, value);
      return [{ name, type, value: sent, ...(focused === name ? { focused: true } : {}) }];
    });
  };
  return { options: fill((command.options ?? []) as readonly OptionDefinition[], path), files };
}

/** What was typed, as the option's own type: text of the page becomes a number or a yes or no. */
function converted(
  command: APIApplicationCommand,
  definition: OptionDefinition,
  value: string | number | boolean,
): string | number | boolean {
  const { type } = definition;
  if (type === 5) return typeof value === 'boolean' ? value : /^(?:true|yes|oui|vrai|1)$/i.test(String(value));
  if (type === 4 || type === 10) {
    const number = Number(value);
    const isWhole = type === 10 || Number.isInteger(number);
    const fits = number >= (definition.min_value ?? -(2 ** 53)) && number <= (definition.max_value ?? 2 ** 53);
    if (!isWhole || !fits) throw bad(command, definition);
    return number;
  }
  const text = String(value);
  if (definition.choices) {
    const chosen = definition.choices.find((choice) => choice.value === text || choice.name === text);
    if (!chosen) throw bad(command, definition);
    return chosen.value;
  }
  const length = [...text].length;
  if (length < (definition.min_length ?? 0) || length > (definition.max_length ?? 6_000)) {
    throw bad(command, definition);
  }
  return text;
}

function bad(command: APIApplicationCommand, { name }: OptionDefinition): UserError<'playground-option'> {
  return new UserError('playground-option', { command: command.name, option: name });
}
