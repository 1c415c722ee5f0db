/** What the program says of itself, on standard error: for people or as JSON lines, and never a secret. */
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** Discord's addresses for answers hold a token that is good for 15 minutes. */
const tokenInAddress = /(\/(?:webhooks|interactions)\/\d+\/)[\w.%-]+/g;

/**
 * @param secrets words that are replaced wherever they would stand in a line.
 * @param out standard error when left out.
 */
export async function createLog(
  settings: Config['log'],
  secrets: readonly string[],
  out?: DestinationStream,
): Promise<Logger> {
  const target = out ?? pino.destination({ dest: 2, sync: true });
  const formatted = settings.format === 'people' ? await forPeople(out === undefined && process.stderr.isTTY) : String;
  const hidden = secrets.filter((secret) => secret !== '');
  const write = (line: string): void => {
    const clean = hidden.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line);
    target.write(formatted(clean.replace(tokenInAddress, '$1[secret]')));
  };
  return pino({ level: settings.level, base: null }, { write });
}

/** Loaded only when wanted: a server that logs JSON has no use for it. */
async function forPeople(colorize: boolean): Promise<(line: string) => string> {
  const { prettyFactory } = await import('pino-pretty');
  return prettyFactory({ colorize, translateTime: 'SYS:HH:MM:ss' });
}
