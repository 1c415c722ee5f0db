/** Discord's rules for commands that its description does not hold. */
import type { Path } from '../components.ts';
import type { Problem } from './problems.ts';

/** Discord's rule for names of slash commands and their options; letters that have a lower case must be in it. */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const mostText = 8_000;
const mostOfKind: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };

export interface CommandBody {
  readonly type?: number | null;
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description?: string | null;
  readonly description_localizations?: Localizations;
  readonly options?: readonly OptionBody[] | null;
}

type Localizations = Readonly<Record<string, string | null>> | null | undefined;

interface OptionBody extends Omit<CommandBody, 'type' | 'options'> {
  readonly type: number;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?: readonly ChoiceBody[] | null;
  readonly options?: readonly OptionBody[] | null;
  readonly min_value?: number | null;
  readonly max_value?: number | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
}

interface ChoiceBody {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly value: string | number;
}

/** @param at where the command lies in the request: `[]`, or its index when many are registered at once. */
export function commandProblems(command: CommandBody, at: Path): Problem[] {
  const isSlash = (command.type ?? 1) === 1;
  const problems = isSlash ? slashProblems(command, at) : menuProblems(command, at);
  if (textLength(command) > mostText) {
    problems.push({
      path: at,
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: `Command exceeds maximum size (${mostText})`,
    });
  }
  return problems;
}

/** What many commands must keep together: distinct names and Discord's numbers of each kind. */
export function registerProblems(commands: readonly CommandBody[]): Problem[] {
  const kinds = Map.groupBy(commands, ({ type }) => type ?? 1);
  const seen = new Set<string>();
  const problems = commands.flatMap((command, index): Problem[] => {
    const key = `${command.type ?? 1} ${command.name}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = 'Application command names must be unique';
    return [{ path: [index, 'name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }];
  });
  for (const [kind, own] of kinds) {
    const most = mostOfKind[kind] ?? 0;
    if (own.length > most) {
      const message = `Maximum number of application commands reached (${most})`;
      problems.push({ path: [], code: 'APPLICATION_COMMANDS_TOO_MANY', message });
    }
  }
  return problems;
}

function menuProblems(command: CommandBody, at: Path): Problem[] {
  const message = 'A context menu command has neither description nor options';
  return (['description', 'options'] as const).flatMap((field) =>
    command[field]?.length ? [{ path: [...at, field], code: 'APPLICATION_COMMAND_CONTEXT_MENU', message }] : [],
  );
}

function slashProblems(command: CommandBody, at: Path): Problem[] {
  return [
    ...nameProblems(command, at),
    ...(command.description
      ? []
      : [{ path: [...at, 'description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]),
    ...optionsProblems(command.options ?? [], [...at, 'options']),
  ];
}

function nameProblems(named: Pick<CommandBody, 'name' | 'name_localizations'>, at: Path): Problem[] {
  const names: [Path, string | null][] = [
    [['name'], named.name],
    ...Object.entries(named.name_localizations ?? {}).map(([locale, name]): [Path, string | null] => [
      ['name_localizations', locale],
      name,
    ]),
  ];
  return names.flatMap(([path, name]) =>
    name === null || (namePattern.test(name) && name === name.toLowerCase())
      ? []
      : [
          {
            path: [...at, ...path],
            code: 'APPLICATION_COMMAND_INVALID_NAME',
            message: 'Command name is invalid: lower case letters, digits, - and _ only',
          },
        ],
  );
}

function optionsProblems(options: readonly OptionBody[], at: Path): Problem[] {
  const problems: Problem[] = [];
  const nested = options.filter(({ type }) => type <= 2).length;
  if (nested > 0 && nested < options.length) {
    const message = 'Sub-commands and other options cannot be mixed';
    problems.push({ path: at, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message });
  }
  let optionalSeen = false;
  const names = new Set<string>();
  for (const [index, option] of options.entries()) {
    const path = [...at, index];
    problems.push(...nameProblems(option, path), ...optionProblems(option, path));
    if (option.required && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      problems.push({ path, code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message });
    }
    optionalSeen ||= !option.required;
    if (names.has(option.name)) {
      const message = 'Option names must be unique';
      problems.push({ path: [...path, 'name'], code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message });
    }
    names.add(option.name);
    problems.push(...optionsProblems(option.options ?? [], [...path, 'options']));
  }
  return problems;
}

function optionProblems(option: OptionBody, path: Path): Problem[] {
  const problems: Problem[] = [];
  if (option.autocomplete && option.choices?.length) {
    const message = 'Autocomplete and choices exclude each other';
    problems.push({ path: [...path, 'autocomplete'], code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE', message });
  }
  const bounds = [
    ['max_value', option.min_value, option.max_value],
    ['max_length', option.min_length, option.max_length],
  ] as const;
  for (const [field, least, greatest] of bounds) {
    if ((least ?? Number.NEGATIVE_INFINITY) > (greatest ?? Number.POSITIVE_INFINITY)) {
      const message = 'The minimum is greater than the maximum';
      problems.push({ path: [...path, field], code: 'APPLICATION_COMMAND_OPTIONS_BOUNDS', message });
    }
  }
  return problems;
}

/** Names, descriptions and values of the command, its options and choices; of translations the longest counts. */
function textLength(part: CommandBody | OptionBody): number {
  const choices = 'choices' in part ? (part.choices ?? []) : [];
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    choices.reduce(
      (sum, choice) => sum + longest(choice.name, choice.name_localizations) + `${choice.value}`.length,
      0,
    ) +
    (part.options ?? []).reduce((sum, option) => sum + textLength(option), 0)
  );
}

function longest(text: string | null | undefined, localizations: Localizations): number {
  return Math.max(...[text, ...Object.values(localizations ?? {})].map((one) => one?.length ?? 0));
}
