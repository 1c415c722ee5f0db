import type { Declaration, OptionsOf } from './command.ts';

export type OptionValue = string | number | boolean;

const typeOfKind: Readonly<Record<number, 'string' | 'number' | 'boolean'>> = {
  3: 'string',
  4: 'number',
  5: 'boolean',
  10: 'number',
};

/**
 * The border where values that came from outside become the options of `declaration`; those left out become null.
 *
 * @throws Error where a value is none that the declaration allows: Discord (or the reader of flags) has checked it before.
 */
export function readOptions<D extends Declaration>(
  declaration: D,
  given: ReadonlyMap<string, OptionValue>,
): OptionsOf<D> {
  const options = (declaration.options ?? []).map((option) => {
    const value = given.get(option.name) ?? null;
    if (value === null) {
      if ('required' in option && option.required === true) throw new Error(`Option ${option.name} is missing`);
      return [option.name, null] as const;
    }
    const choices = 'choices' in option ? option.choices : undefined;
    const known =
      typeof value === typeOfKind[option.type] && (choices?.some((choice) => choice.value === value) ?? true);
    if (!known) throw new Error(`Option ${option.name} cannot be ${JSON.stringify(value)}`);
    return [option.name, value] as const;
  });
  // The loop above has made exactly the names of the declaration, each with a value of its kind.
  return Object.fromEntries(options) as OptionsOf<D>;
}
