import type { Asker } from '../briefing/request.ts';
import type { Config } from '../config.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import type { Flags } from './flags.ts';
import type { Style } from './style.ts';

/** What a subcommand works with: what was typed, where to write, and in which language. */
export interface Terminal {
  readonly flags: Flags;
  readonly config: Config;
  readonly asker: Asker;
  readonly language: UserLanguage;
  readonly style: Style;
  readonly input: NodeJS.ReadableStream;
  /** Results; nothing else. */
  print(text: string): void;
  /** Notices and errors, for people. */
  notice(text: string): void;
  /** Shows how far long work has come, where somebody looks on. */
  progress(text: string): void;
}

/** A subcommand; resolves to the exit status. */
export type Subcommand = (terminal: Terminal) => Promise<number>;

/** One JSON value, on one line. */
export function printJson(terminal: Terminal, value: unknown): void {
  terminal.print(`${JSON.stringify(value)}\n`);
}
