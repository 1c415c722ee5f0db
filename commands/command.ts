/**
 * What a slash command is here: a declaration that Discord's own type accepts, and the request that its options become.
 * Types only: the terminal loads these files too, and must load nothing of discord.js.
 */
import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Request } from '../src/briefing/request.ts';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** A command as Discord registers it, written as a constant (`as const satisfies Declaration`). */
export type Declaration = DeepReadonly<RESTPostAPIChatInputApplicationCommandsJSONBody>;

/** A command of a message's menu ("Apps"). */
export type MenuDeclaration = DeepReadonly<RESTPostAPIContextMenuApplicationCommandsJSONBody>;

export type Option = NonNullable<Declaration['options']>[number];

/** Discord's numbers for the kinds of option: string 3, integer 4, boolean 5, number 10. */
type ValueOf<O> = O extends { choices: readonly { value: infer V }[] }
  ? V
  : O extends { type: 3 }
    ? string
    : O extends { type: 4 | 10 }
      ? number
      : O extends { type: 5 }
        ? boolean
        : never;

/** The values that a declaration's options have when it is called; null where one was left out. */
export type OptionsOf<D extends Declaration> = {
  readonly [O in NonNullable<D['options']>[number] as O['name']]: O extends { required: true }
    ? ValueOf<O>
    : ValueOf<O> | null;
};

export interface Command<D extends Declaration = Declaration> {
  readonly declaration: D;
  /** What is asked of the desk. */
  request(options: OptionsOf<D>): Request;
  /** Whether only the one who asked sees the answer; a terminal has no use for it. */
  isPrivate(options: OptionsOf<D>): boolean;
}

/** A command of a message's menu: only Discord has it, and only the one who chose it sees the answer. */
export interface MessageCommand<D extends MenuDeclaration = MenuDeclaration> {
  readonly declaration: D;
  /** What is asked of the desk about the words of a message. */
  request(text: string): Request;
}

/** A slash command that asks nothing of the desk: only Discord has it, and src/discord carries it out. */
export interface DiscordCommand<D extends Declaration = Declaration> {
  readonly declaration: D;
}
