/** Reads what is typed in the input: `/brief iran since:2024`. Runs in the page and, for scripts, in the server. */

/** The part of a registered command that is needed here. */
export interface TypedCommand {
  readonly name: string;
  readonly description?: string;
  readonly type?: number;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null | undefined;
  readonly description_localizations?: Readonly<Record<string, string | null>> | null | undefined;
  readonly options?: readonly TypedOption[] | undefined;
}

export interface TypedOption extends TypedCommand {
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly {
    readonly name: string;
    readonly value: string | number;
    readonly name_localizations?: Readonly<Record<string, string | null>> | null | undefined;
  }[];
}

/** A command that can be run: with its sub-command, if it has one. */
export interface Runnable {
  /** As sent: `digest add`. */
  readonly name: string;
  /** As shown in the user's language. */
  readonly shown: string;
  readonly description: string;
  readonly options: readonly TypedOption[];
}

export interface ParsedLine {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  /** The option in which the line ends, with where its text begins. */
  readonly current: { readonly option: TypedOption; readonly value: string; readonly from: number } | null;
  /** The first required option that is not given yet. */
  readonly missing: TypedOption | null;
}

export function localized(part: TypedCommand, locale: string): { readonly name: string; readonly description: string } {
  return {
    name: part.name_localizations?.[locale] ?? part.name,
    description: part.description_localizations?.[locale] ?? part.description ?? '',
  };
}

/** Every slash command, sub-commands one by one, in the order of registration. */
export function runnables(commands: readonly TypedCommand[], locale: string): Runnable[] {
  const expand = (part: TypedCommand, name: string, shown: string): Runnable[] => {
    const nested = (part.options ?? []).filter(({ type }) => type <= 2);
    if (nested.length === 0) {
      return [{ name, shown, description: localized(part, locale).description, options: part.options ?? [] }];
    }
    return nested.flatMap((sub) => expand(sub, `${name} ${sub.name}`, `${shown} ${localized(sub, locale).name}`));
  };
  return commands
    .filter(({ type }) => (type ?? 1) === 1)
    .flatMap((command) => expand(command, command.name, localized(command, locale).name));
}

/** The command that the line names with all its words, or `null`. */
export function commandOfLine(line: string, all: readonly Runnable[]): { command: Runnable; from: number } | null {
  const text = line.toLowerCase();
  const named = all.flatMap((command) =>
    [command.name, command.shown].flatMap((name) => {
      const from = name.length + 1;
      const isNamed = text.startsWith(`/${name.toLowerCase()}`) && /^(?:\s|$)/.test(text.slice(from));
      return isNamed ? [{ command, from }] : [];
    }),
  );
  return named.sort((a, b) => b.from - a.from)[0] ?? null;
}

/**
 * `name:value` gives an option by name, to the next such name; what stands before the first belongs to the first
 * required option, or else to the first of all.
 *
 * @returns `null` when the line names no command.
 */
export function parseCommandLine(line: string, commands: readonly TypedCommand[], locale: string): ParsedLine | null {
  const found = commandOfLine(line, runnables(commands, locale));
  if (!found) return null;
  const { command, from } = found;
  const byName = new Map<string, TypedOption>();
  for (const option of command.options) {
    byName.set(option.name, option);
    byName.set(localized(option, locale).name, option);
  }
  const rest = line.slice(from);
  const marks = [...rest.matchAll(/(?<=^|\s)([^\s:]+):/gu)].filter((mark) => byName.has(mark[1] ?? ''));
  const leading = command.options.find(({ required }) => required) ?? command.options[0];
  const parts: { option: TypedOption; start: number; end: number }[] = marks.flatMap((mark, index) => {
    const option = byName.get(mark[1] ?? '');
    return option ? [{ option, start: mark.index + mark[0].length, end: marks[index + 1]?.index ?? rest.length }] : [];
  });
  const before = rest.slice(0, marks[0]?.index ?? rest.length);
  if (leading && (before.trim() !== '' || (marks.length === 0 && /^\s/.test(rest)))) {
    parts.unshift({ option: leading, start: 0, end: before.length });
  }
  const options = Object.fromEntries(
    parts
      .map(({ option, start, end }) => [option.name, rest.slice(start, end).trim()] as const)
      .filter(([, value]) => value !== ''),
  );
  const last = parts.at(-1);
  const lead = last ? (/^\s*/.exec(rest.slice(last.start))?.[0].length ?? 0) : 0;
  return {
    name: command.name,
    options,
    current: last
      ? { option: last.option, value: rest.slice(last.start).trim(), from: from + last.start + Math.min(lead, 1) }
      : null,
    missing: command.options.find(({ required, name }) => required && options[name] === undefined) ?? null,
  };
}
