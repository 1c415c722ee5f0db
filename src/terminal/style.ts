import pc from 'picocolors';

/** How a terminal emphasises; where the output is no terminal, everything stays as it is. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly warning: (text: string) => string;
  /** Columns of a line. */
  readonly width: number;
}

/** Longer lines are hard to read, however wide the window. */
const WIDEST = 100;
const NARROWEST = 40;

/** Colours when `stream` is a terminal and NO_COLOR does not forbid them. */
export function styleOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Style {
  const forbidden = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  const colours = pc.createColors(stream.isTTY === true && !forbidden);
  return {
    bold: colours.bold,
    faint: colours.dim,
    accent: colours.cyan,
    warning: colours.yellow,
    width: Math.max(NARROWEST, Math.min(WIDEST, stream.columns ?? WIDEST)),
  };
}
